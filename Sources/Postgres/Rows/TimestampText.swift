/// Reads an ISO `timestamptz` such as `2026-01-14 10:20:00.5-05:30` as microseconds since 1970 UTC.
///
/// Nil for infinity and for years before Christ, which no calendar of a salon holds.
func parseTimestamp(_ text: String) -> Microseconds? {
    var text = text
    return text.withUTF8 { parseTimestamp($0) }
}

/// The same, where the text lies.
func parseTimestamp(_ text: UnsafeBufferPointer<UInt8>) -> Microseconds? {
    var reader = TimestampReader(bytes: text)
    return reader.read()
}

// On bytes: a day on the screen has hundreds of times, and slices of text cost more than all else about reading it.
private struct TimestampReader {
    let bytes: UnsafeBufferPointer<UInt8>
    var place = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    mutating func read() -> Microseconds? {
        guard let year = self.number(), self.skip("-"), let month = self.number(), self.skip("-"),
            let day = self.number(), self.skip(" "), let hour = self.number(), self.skip(":"),
            let minute = self.number(), self.skip(":"), let second = self.number()
        else { return nil }
        let fraction = self.skip(".") ? self.fraction() : 0
        guard let offset = self.offset(), self.place == self.bytes.count else { return nil }
        let seconds = daysSince1970(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second - offset
        return seconds * 1_000_000 + fraction
    }

    private var digit: Int64? {
        guard self.place < self.bytes.count, (48...57).contains(self.bytes[self.place]) else { return nil }
        return Int64(self.bytes[self.place]) - 48
    }

    // More digits than any year has would overflow.
    private mutating func number() -> Int64? {
        let start = self.place
        var value: Int64 = 0
        while let digit, self.place - start < 9 {
            value = value * 10 + digit
            self.place += 1
        }
        return self.place > start ? value : nil
    }

    private mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard self.place < self.bytes.count, UInt32(self.bytes[self.place]) == character.value else { return false }
        self.place += 1
        return true
    }

    private mutating func fraction() -> Int64 {
        var unit: Int64 = 100_000
        var value: Int64 = 0
        while let digit {
            value += digit * unit
            unit /= 10
            self.place += 1
        }
        return value
    }

    private mutating func offset() -> Int64? {
        let negative = self.skip("-")
        guard negative || self.skip("+"), let hours = self.number() else { return nil }
        let minutes = self.skip(":") ? self.number() ?? 0 : 0
        let seconds = self.skip(":") ? self.number() ?? 0 : 0
        return (negative ? -1 : 1) * (hours * 3_600 + minutes * 60 + seconds)
    }
}

// The proleptic Gregorian calendar, with years that begin in March so that the leap day comes last.
private func daysSince1970(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}
