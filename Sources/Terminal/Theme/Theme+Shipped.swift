extension Theme {
    /// The themes that are compiled in, by name.
    public static let shipped: [String] = ["dark", "high-contrast", "light", "mono", "okabe-ito", "sixteen"]

    /// The names that ``load(_:folder:)`` finds: those compiled in and those of the folder.
    public static func available(folder: String? = nil) -> [String] {
        Set(Self.shipped + (folder.map(ThemeFile.names) ?? [])).sorted()
    }

    /// The text of a theme that is compiled in.
    static func source(_ name: String) -> String? {
        switch name {
        case "dark": String(decoding: PackageResources.dark_toml, as: UTF8.self)
        case "high-contrast": String(decoding: PackageResources.high_contrast_toml, as: UTF8.self)
        case "light": String(decoding: PackageResources.light_toml, as: UTF8.self)
        case "mono": String(decoding: PackageResources.mono_toml, as: UTF8.self)
        case "okabe-ito": String(decoding: PackageResources.okabe_ito_toml, as: UTF8.self)
        case "sixteen": String(decoding: PackageResources.sixteen_toml, as: UTF8.self)
        default: nil
        }
    }

    /// A theme by name: from the folder if it has `NAME.toml`, else one of those compiled in.
    ///
    /// A theme of the folder may inherit from one of the same name that is compiled in.
    public static func load(_ name: String, folder: String? = nil) throws(ThemeError) -> Theme {
        try Self.load(name, folder: folder, visited: [])
    }

    private static func load(_ name: String, folder: String?, visited: Set<String>) throws(ThemeError) -> Theme {
        var failure: ThemeError?
        let own = visited.contains(name) ? nil : try ThemeFile.read(name, folder: folder)
        guard let text = own ?? Self.source(name) else {
            throw ThemeError(.notFound, theme: name)
        }
        let theme = Result { () throws(ThemeError) in
            try Self.parse(toml: text, name: name) { parent in
                do throws(ThemeError) {
                    return try Self.load(parent, folder: folder, visited: visited.union([name]))
                } catch {
                    // A broken parent is the reason to tell, not that it could not be found.
                    if error.code != .notFound { failure = error }
                    return nil
                }
            }
        }
        if let failure { throw failure }
        return try theme.get()
    }
}
