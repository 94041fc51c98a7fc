extension Value {
    /// The type told to the server; 0 leaves it to the parameter's surroundings.
    var typeIdentifier: UInt32 {
        switch self {
        case .null, .text: 0
        case .int: TypeIdentifier.int8
        case .bool: TypeIdentifier.bool
        case .double: TypeIdentifier.float8
        case .bytes: TypeIdentifier.bytea
        case .array(let elements): Self.arrayType(of: elements)
        }
    }

    private static func arrayType(of elements: [Value]) -> UInt32 {
        switch elements.first(where: { $0 != .null }) {
        case .int: TypeIdentifier.int8Array
        case .bool: TypeIdentifier.boolArray
        case .double: TypeIdentifier.float8Array
        case .bytes: TypeIdentifier.byteaArray
        case .array(let inner): self.arrayType(of: inner)
        case .text, .null, nil: 0
        }
    }

    /// PostgreSQL's text form; nil for NULL.
    var textForm: String? {
        switch self {
        case .null: nil
        case .text(let text): text
        case .int(let number): String(number)
        case .bool(let truth): truth ? "t" : "f"
        case .double(let number): String(number)
        case .bytes(let bytes): hexadecimal(bytes)
        case .array(let elements): "{" + elements.map(\.elementForm).joined(separator: ",") + "}"
        }
    }

    private var elementForm: String {
        switch self {
        case .null: "NULL"
        case .text, .bytes: quoteElement(self.textForm ?? "")
        case .int, .bool, .double, .array: self.textForm ?? ""
        }
    }
}

private func quoteElement(_ text: String) -> String {
    var quoted = "\""
    // By scalars: a combining mark after a quote makes one Character of the two, which would hide the quote.
    for scalar in text.unicodeScalars {
        if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
        quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
}

private func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = [UInt8(ascii: "\\"), UInt8(ascii: "x")]
    for byte in bytes {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
}
