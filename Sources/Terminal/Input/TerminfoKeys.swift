/// Keys as the terminal's own description spells them, for terminals that send something unusual.
enum TerminfoKeys {
    private static let names: [(name: String, key: Key)] = [
        ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
        ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
        ("kent", .enter), ("kri", .shiftUp), ("kind", .shiftDown), ("kLFT", .shiftLeft), ("kRIT", .shiftRight),
        ("kUP", .shiftUp), ("kDN", .shiftDown), ("kUP5", .controlUp), ("kDN5", .controlDown), ("kLFT5", .controlLeft),
        ("kRIT5", .controlRight),
    ]

    /// The sequences that the usual rules read otherwise or not at all; `value` looks a name up.
    static func read(_ value: (String) -> String?) -> [[UInt8]: Key] {
        let functions = (1...12).map { (name: "kf\($0)", key: Key.function($0)) }
        var result: [[UInt8]: Key] = [:]
        for (name, key) in Self.names + functions {
            guard let sequence = value(name).map({ Array($0.utf8) }), sequence.first == 0x1B, sequence.count > 1
            else { continue }
            var decoder = KeyDecoder()
            if decoder.feed(sequence) != [.key(key)] { result[sequence] = key }
        }
        return result
    }
}
