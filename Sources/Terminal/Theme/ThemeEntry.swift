/// A theme that can be chosen: its name, where it comes from, and the theme or what is wrong with its file.
public struct ThemeEntry: Sendable, Hashable {
    /// Where a theme comes from.
    public enum Origin: Sendable, Hashable {
        /// It is compiled in.
        case shipped
        /// A file of the person's own, which goes before a shipped one of its name.
        case file(String)
    }

    /// The name it is chosen by.
    public let name: String
    /// Where it comes from.
    public let origin: Origin
    /// What was read.
    public let result: Result<Theme, ThemeError>

    /// An entry.
    public init(name: String, origin: Origin, result: Result<Theme, ThemeError>) {
        self.name = name
        self.origin = origin
        self.result = result
    }

    /// The theme, where its file could be taken.
    public var theme: Theme? { try? self.result.get() }

    /// What is wrong with its file.
    public var error: ThemeError? {
        if case .failure(let error) = self.result { error } else { nil }
    }

    /// Every theme that there is, by name.
    public static func all(folder: String? = nil) -> [ThemeEntry] {
        let own = Set(folder.map(ThemeFile.names) ?? [])
        return Theme.available(folder: folder).map { name in
            let result = Result { () throws(ThemeError) in try Theme.load(name, folder: folder) }
            let path = folder.map { "\($0)/\(name).toml" }
            return ThemeEntry(
                name: name,
                origin: own.contains(name) ? path.map(Origin.file) ?? .shipped : .shipped,
                result: result
            )
        }
    }
}
