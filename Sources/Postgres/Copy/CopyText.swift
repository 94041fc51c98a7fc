// The text format of COPY: fields between tabs, rows before line feeds, NULL as \N, and a backslash before what would be
// taken for one of these.

/// Writes a row; throws `.nulCharacter` for a text that PostgreSQL cannot store.
func appendCopyRow(_ values: [Value], to bytes: inout [UInt8]) throws(PostgresError) {
    for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: "\t")) }
        guard let text = value.textForm else {
            bytes += [UInt8(ascii: "\\"), UInt8(ascii: "N")]
            continue
        }
        for byte in text.utf8 {
            guard byte != 0 else { throw PostgresError(.nulCharacter(parameter: index + 1)) }
            if let letter = escapes.first(where: { $0.byte == byte })?.letter {
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(letter)
            } else {
                bytes.append(byte)
            }
        }
    }
    bytes.append(UInt8(ascii: "\n"))
}

/// Reads a row without its line feed; nil is NULL.
func readCopyRow(_ line: ArraySlice<UInt8>) -> [String?] {
    line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { field in
        if field.elementsEqual([UInt8(ascii: "\\"), UInt8(ascii: "N")]) { return nil }
        guard field.contains(UInt8(ascii: "\\")) else { return String(decoding: field, as: UTF8.self) }
        var text: [UInt8] = []
        var isEscaped = false
        for byte in field {
            guard isEscaped || byte != UInt8(ascii: "\\") else {
                isEscaped = true
                continue
            }
            text.append(isEscaped ? escapes.first { $0.letter == byte }?.byte ?? byte : byte)
            isEscaped = false
        }
        return String(decoding: text, as: UTF8.self)
    }
}

private let escapes: [(byte: UInt8, letter: UInt8)] = [
    (UInt8(ascii: "\\"), UInt8(ascii: "\\")), (UInt8(ascii: "\t"), UInt8(ascii: "t")),
    (UInt8(ascii: "\n"), UInt8(ascii: "n")), (UInt8(ascii: "\r"), UInt8(ascii: "r")),
    (8, UInt8(ascii: "b")), (11, UInt8(ascii: "v")), (12, UInt8(ascii: "f")),
]
