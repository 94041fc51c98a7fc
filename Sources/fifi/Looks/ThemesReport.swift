import Terminal

/// The themes that can be chosen.
struct ThemesReport: Encodable, Sendable {
    /// What is wrong with a theme's file.
    struct Fault: Encodable, Sendable {
        let line: Nullable<Int>
        let message: String
    }

    /// One theme.
    struct Row: Encodable, Sendable {
        let name: String
        let variant: Nullable<String>
        /// The file, or null for a theme that is compiled in.
        let file: Nullable<String>
        /// Whether the settings name it, or a terminal like this one would get it.
        let inUse: Bool
        let error: Nullable<Fault>
    }

    /// The folder of the person's own themes.
    let folder: Nullable<String>
    let themes: [Row]

    init(environment: [String: String], folder: String?) {
        let used = ThemeChoice(environment: environment).name(for: .outside(environment))
        self.folder = Nullable(folder)
        themes = ThemeEntry.all(folder: folder).map { entry in
            let file: String? = if case .file(let path) = entry.origin { path } else { nil }
            return Row(
                name: entry.name,
                variant: Nullable(entry.theme?.variant.rawValue),
                file: Nullable(file),
                inUse: entry.name == used,
                error: Nullable(entry.error.map { Fault(line: Nullable($0.line), message: "\($0)") })
            )
        }
    }

    /// The list for people.
    var lines: [String] {
        let table = TextTable(widths: [1, 16, 8, 52])
        let heading = table.row(["", "NAME", "MADE FOR", "FROM"])
        return [heading]
            + themes.flatMap { row -> [String] in
                let from = row.file.value == nil ? "shipped" : "yours: \(row.name).toml"
                let line = table.row([row.inUse ? "*" : "", row.name, row.variant.value ?? "broken", from])
                return [line] + (row.error.value.map { ["    \($0.message)"] } ?? [])
            } + [
                "", "* is what this terminal would get.", "Yours are in \(folder.value ?? "no folder, without a home")",
            ]
    }
}

extension Capabilities {
    /// What can be told of this terminal without taking it.
    static func outside(_ environment: [String: String]) -> Capabilities {
        .detect(environment: environment, codeset: "UTF-8")
    }
}
