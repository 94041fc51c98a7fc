import TOMLKit

/// Takes the values out of one theme file and says where one is wrong.
struct ThemeReader {
    private static let keys: Set<String> = [
        "name", "variant", "inherits", "background", "foreground", "colors", "palette", "styles",
    ]

    private let root: TOMLTable
    private let source: TOMLSource
    private let theme: String

    init(toml: String, theme: String) throws(ThemeError) {
        self.theme = theme
        self.source = TOMLSource(toml)
        do {
            self.root = try TOMLTable(string: toml)
        } catch let error as TOMLParseError {
            throw ThemeError(.syntax(error.description), theme: theme, line: error.source.begin.line)
        } catch {
            throw ThemeError(.syntax("\(error)"), theme: theme)
        }
    }

    func error(_ code: ThemeError.Code, at path: [String]) -> ThemeError {
        ThemeError(code, theme: self.theme, line: self.source.line(of: path), key: path.joined(separator: "."))
    }

    func unknownKeys() -> [ThemeError] {
        self.root.keys.sorted().filter { !Self.keys.contains($0) }.map { self.error(.unknownKey, at: [$0]) }
    }

    /// The keys of a table of the file, or nothing where there is none.
    func names(in table: String) -> [String] { self.root[table]?.table?.keys.sorted() ?? [] }

    func string(_ key: String) throws(ThemeError) -> String? {
        guard let value = self.root[key] else { return nil }
        guard let string = value.string else { throw self.error(.wrongType(expected: "text"), at: [key]) }
        return string
    }

    func variant() throws(ThemeError) -> Theme.Variant? {
        guard let name = try self.string("variant") else { return nil }
        guard let variant = Theme.Variant(rawValue: name) else {
            throw self.error(.wrongType(expected: "\"dark\" or \"light\""), at: ["variant"])
        }
        return variant
    }

    func colors() throws(ThemeError) -> ColorDepth? {
        guard let value = self.root["colors"] else { return nil }
        guard let depth = ColorDepth.allCases.first(where: { $0.colors == value.int }) else {
            throw self.error(.wrongType(expected: "0, 16 or 256"), at: ["colors"])
        }
        return depth
    }

    func palette() throws(ThemeError) -> [String: RGB] {
        guard try self.table(at: ["palette"], in: self.root) != nil else { return [:] }
        var palette: [String: RGB] = [:]
        for name in self.names(in: "palette") { palette[name] = try self.paletteColor(name) }
        return palette
    }

    func paletteColor(_ name: String) throws(ThemeError) -> RGB? {
        try self.color(self.root["palette"]?.table?[name], at: ["palette", name], in: [:])
    }

    func color(at path: [String], in palette: [String: RGB]) throws(ThemeError) -> RGB? {
        try self.color(path.first.flatMap { self.root[$0] }, at: path, in: palette)
    }

    func color(
        _ value: (any TOMLValueConvertible)?,
        at path: [String],
        in palette: [String: RGB]
    ) throws(ThemeError) -> RGB? {
        guard let value else { return nil }
        guard let text = value.string else { throw self.error(.wrongType(expected: "a colour as text"), at: path) }
        guard let color = palette[text] ?? RGB(hex: text) else { throw self.error(.unknownColor(text), at: path) }
        return color
    }

    func styles(palette: [String: RGB]) throws(ThemeError) -> [String: ThemeStyle] {
        guard try self.table(at: ["styles"], in: self.root) != nil else { return [:] }
        var styles: [String: ThemeStyle] = [:]
        for scope in self.names(in: "styles") { styles[scope] = try self.style(scope, palette: palette) }
        return styles
    }

    func style(_ scope: String, palette: [String: RGB]) throws(ThemeError) -> ThemeStyle {
        let path = ["styles", scope]
        guard Theme.scopes.contains(scope) else { throw self.error(.unknownStyle, at: path) }
        guard let styles = self.root["styles"]?.table, let entry = try self.table(at: path, in: styles) else {
            return ThemeStyle()
        }
        return try ThemeStyleReader(reader: self, table: entry, path: path, palette: palette).read()
    }

    private func table(at path: [String], in parent: TOMLTable) throws(ThemeError) -> TOMLTable? {
        guard let value = path.last.flatMap({ parent[$0] }) else { return nil }
        guard let table = value.table else { throw self.error(.wrongType(expected: "a table"), at: path) }
        return table
    }
}
