/// Reads PostgreSQL's text form of an array of one dimension, as `{a,"b, c",NULL}`; nil for anything else.
func parseArray(_ text: String) -> [String?]? {
    var text = text
    return text.withUTF8 { parseArray($0) }
}

/// The same, where the text lies.
func parseArray(_ text: UnsafeBufferPointer<UInt8>) -> [String?]? {
    var reader = ArrayReader(bytes: text)
    return reader.read()
}

private struct ArrayReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0

    mutating func read() -> [String?]? {
        guard self.take() == UInt8(ascii: "{") else { return nil }
        var elements: [String?] = []
        if self.peek == UInt8(ascii: "}") { return elements }
        while true {
            guard let element = self.element() else { return nil }
            elements.append(element.text)
            switch self.take() {
            case UInt8(ascii: ","): continue
            case UInt8(ascii: "}"): return self.index == self.bytes.count ? elements : nil
            default: return nil
            }
        }
    }

    private var peek: UInt8? { self.index < self.bytes.count ? self.bytes[self.index] : nil }

    private mutating func take() -> UInt8? {
        defer { self.index += 1 }
        return self.peek
    }

    private mutating func element() -> (text: String?, quoted: Bool)? {
        switch self.peek {
        case UInt8(ascii: "\""): return self.quoted().map { ($0, true) }
        case UInt8(ascii: "{"), nil: return nil
        default: return self.plain()
        }
    }

    private mutating func quoted() -> String? {
        self.index += 1
        var text: [UInt8] = []
        while let byte = self.take() {
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard let escaped = self.take() else { return nil }
            text.append(escaped)
        }
        return nil
    }

    private mutating func plain() -> (text: String?, quoted: Bool) {
        let start = self.index
        while let byte = self.peek, byte != UInt8(ascii: ","), byte != UInt8(ascii: "}") { self.index += 1 }
        let text = String(decoding: self.bytes[start..<self.index], as: UTF8.self)
        return (text == "NULL" ? nil : text, false)
    }
}
