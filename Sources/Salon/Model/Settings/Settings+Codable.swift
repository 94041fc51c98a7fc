// How days, times and hours stand in the history: as people write them.

extension LocalDay: Codable {
    /// Reads `2026-01-14`.
    public init(from decoder: any Decoder) throws {
        self = try decoder.word("day") { LocalDay($0) }
    }

    /// Writes `2026-01-14`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}

extension WeekHours: Codable {
    /// Reads `mon-fri 09:00-20:00`.
    public init(from decoder: any Decoder) throws {
        self = try decoder.word("week") { try? WeekInput.parse($0) }
    }

    /// Writes `mon-fri 09:00-20:00`.
    public func encode(to encoder: any Encoder) throws { try encoder.write(description) }
}

extension SegmentKind: Codable {}
extension ServiceUnit: Codable {}
extension BlockKind: Codable {}

extension Decoder {
    fileprivate func word<Value>(_ what: String, _ read: (String) -> Value?) throws -> Value {
        let container = try singleValueContainer()
        guard let value = read(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no \(what)")
        }
        return value
    }
}

extension Encoder {
    fileprivate func write(_ text: String) throws {
        var container = singleValueContainer()
        try container.encode(text)
    }
}
