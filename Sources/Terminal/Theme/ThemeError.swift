/// Why a theme file was not taken, and where in it.
public struct ThemeError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Code: Sendable, Hashable {
        /// There is no theme of this name.
        case notFound
        /// The file cannot be read.
        case unreadable
        /// It is not TOML; the parser's own words.
        case syntax(String)
        /// A key that themes do not have.
        case unknownKey
        /// A style that screens never ask for.
        case unknownStyle
        /// The value is of another kind than the one named.
        case wrongType(expected: String)
        /// Neither `#rrggbb` nor a name of the palette.
        case unknownColor(String)
        /// The theme it inherits from does not exist, or inherits from this one.
        case unknownParent(String)
    }

    /// What is wrong.
    public var code: Code
    /// The theme's name.
    public var theme: String
    /// The line in its file, counted from 1, where one is known.
    public var line: Int?
    /// The dotted path of the key, where there is one.
    public var key: String?

    /// A reason with its place.
    public init(_ code: Code, theme: String, line: Int? = nil, key: String? = nil) {
        self.code = code
        self.theme = theme
        self.line = line
        self.key = key
    }

    /// The reason in words, such as `theme night, line 7, styles.ui.text.fg: "#12" is no colour`.
    public var description: String {
        var place = ["theme \(self.theme)"]
        if let line = self.line { place.append("line \(line)") }
        if let key = self.key { place.append(key) }
        return place.joined(separator: ", ") + ": " + self.reason
    }

    private var reason: String {
        switch self.code {
        case .notFound: "there is no such theme"
        case .unreadable: "the file cannot be read"
        case .syntax(let words): words
        case .unknownKey: "themes have no such key"
        case .unknownStyle: "no screen uses such a style"
        case .wrongType(let expected): "expected \(expected)"
        case .unknownColor(let value): "\"\(value)\" is neither #rrggbb nor a colour of [palette]"
        case .unknownParent(let value): "cannot inherit from \"\(value)\""
        }
    }
}
