/// Hands out phone numbers that nobody has: 555-0100 to 555-0199 are kept for invention in every area code.
struct DemoPhones {
    private static let areas = [
        571, 703, 202, 240, 301, 410, 443, 540, 757, 804, 667, 434, 276, 304, 681, 302, 215, 267, 610, 717, 814, 412,
        646,
        718, 917, 347,
    ]
    private var count = 0

    /// One more, in one of the layouts that people write.
    mutating func next(_ random: inout SplitMix64) -> Phone {
        let area = Self.areas[count / 100 % Self.areas.count]
        // 37 and 100 have no divisor in common, so that all hundred come, but not in a row.
        let line = 100 + count * 37 % 100
        count += 1
        let raw =
            switch random.below(4) {
            case 0: "(\(area)) 555-0\(line)"
            case 1: "\(area).555.0\(line)"
            case 2: "+1 \(area) 555 0\(line)"
            default: "\(area)5550\(line)"
            }
        return Phone(raw: raw, e164: "+1\(area)5550\(line)")
    }
}
