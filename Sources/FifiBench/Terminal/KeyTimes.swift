import Terminal

/// How a program on a terminal answered keys.
struct KeyTimes: Sendable {
    /// From the key to the first byte.
    private(set) var first = Samples()
    /// From the key to the last byte.
    private(set) var last = Samples()
    /// The number of bytes, each counted as a millisecond.
    private(set) var bytes = Samples()

    /// Types the keys of a film, each when the answer to the one before is complete.
    ///
    /// The desk's clock goes on, the film's does not: so a key in twenty may find nothing to change.
    mutating func measure(_ film: Film, on terminal: PseudoTerminal) throws {
        var missing: [Int] = []
        for (place, key) in film.keys.enumerated() where film.canvases[place] != film.canvases[place + 1] {
            let start = ContinuousClock.now
            terminal.type(Self.sequence(key))
            guard let reply = terminal.read(quiet: 15, timeout: 1_000) else {
                missing.append(place)
                continue
            }
            first.add(reply.first - start)
            last.add(reply.last - start)
            bytes.add(Samples(milliseconds: [Double(reply.bytes.count)]))
        }
        terminal.end()
        guard missing.count * 20 <= film.keys.count else {
            throw BenchmarkFailure("\(missing.count) of \(film.keys.count) keys were not answered: \(missing)")
        }
    }

    private static func sequence(_ key: Key) -> String {
        switch key {
        case .up: "\u{1B}OA"
        case .down: "\u{1B}OB"
        case .right: "\u{1B}OC"
        default: "\u{1B}OD"
        }
    }
}
