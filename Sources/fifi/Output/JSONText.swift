import Foundation

/// JSON as every command prints it: snake_case keys in a stable order.
enum JSONText {
    /// Encodes a value on indented lines.
    static func encode(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
    }

    /// Writes what a terminal would obey (C1 controls, marks that turn the direction) as escapes, which mean the same.
    private static func escaped(_ json: String) -> String {
        var result = ""
        for scalar in json.unicodeScalars {
            switch scalar.value {
            case 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
                result += "\\u" + String(scalar.value + 0x10000, radix: 16).suffix(4)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
