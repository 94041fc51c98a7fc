/// A connection text of libpq's, which may hold a password: only ``safeText`` is ever shown or handed to a program.
public struct ConnectionText: Sendable, Hashable, CustomStringConvertible, CustomDebugStringConvertible {
    /// The text as it was given.
    public let text: String

    /// Takes a URL or a list of `keyword=value`.
    public init(_ text: String) { self.text = text }

    /// The text without its password.
    public var safeText: String { parts.safe }
    /// The password in it, if there is one.
    public var password: String? { parts.password }
    /// The text without its password.
    public var description: String { safeText }
    /// The text without its password.
    public var debugDescription: String { safeText }

    private var parts: (safe: String, password: String?) {
        text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") ? urlParts : keywordParts
    }

    /// Takes the password out of `scheme://user:password@host/database?password=…`.
    private var urlParts: (safe: String, password: String?) {
        let question = text.firstIndex(of: "?") ?? text.endIndex
        let start = text.firstRange(of: "://").map { $0.upperBound } ?? text.startIndex
        let slash = text[start..<question].firstIndex(of: "/") ?? question
        var head = String(text[..<question])
        var password: String?
        if let at = text[start..<slash].lastIndex(of: "@"), let colon = text[start..<at].firstIndex(of: ":") {
            head = String(text[..<colon] + text[at..<question])
            password = String(text[text.index(after: colon)..<at]).percentDecoded
        }
        guard question < text.endIndex else { return (head, password) }
        let pairs = text[text.index(after: question)...].split(separator: "&")
        let secret = pairs.last { $0.hasPrefix("password=") }
        let rest = pairs.filter { !$0.hasPrefix("password=") && !$0.hasPrefix("sslpassword=") }
        let tail = rest.isEmpty ? "" : "?" + rest.joined(separator: "&")
        return (head + tail, secret.map { String($0.dropFirst("password=".count)).percentDecoded } ?? password)
    }

    /// Takes the password out of `host=… password='…'`, where values may be quoted and hold escaped characters.
    private var keywordParts: (safe: String, password: String?) {
        var safe: [String] = []
        var password: String?
        var rest = Substring(text)
        while let pair = KeywordPair(taking: &rest) {
            if pair.keyword == "password" {
                password = pair.value
            } else if pair.keyword != "sslpassword" {
                safe.append(pair.source)
            }
        }
        return (safe.joined(separator: " "), password)
    }
}

/// One `keyword=value` of a connection text.
private struct KeywordPair {
    let keyword: String
    let value: String
    let source: String

    /// Takes the next pair off the text; nil at its end.
    init?(taking text: inout Substring) {
        text = text.drop { $0.isWhitespace }
        guard !text.isEmpty else { return nil }
        let start = text
        keyword = text.prefix { $0 != "=" }.filter { !$0.isWhitespace }
        text = text.drop { $0 != "=" }.dropFirst().drop { $0.isWhitespace }
        let isQuoted = text.first == "'"
        if isQuoted { text = text.dropFirst() }
        var value = ""
        while let character = text.first, isQuoted ? character != "'" : !character.isWhitespace {
            text = text.dropFirst()
            guard character == "\\" else {
                value.append(character)
                continue
            }
            if let escaped = text.popFirst() { value.append(escaped) }
        }
        if isQuoted { text = text.dropFirst() }
        self.value = value
        source = String(start[..<text.startIndex])
    }
}

extension String {
    /// The text with `%41` as `A`; a percent sign without two digits stays.
    fileprivate var percentDecoded: String {
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(code)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
