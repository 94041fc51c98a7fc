import Foundation
import Salon
import Terminal

/// From a key to the first byte of the answer, on a screen of 120x40 with 40 visits, through a real terminal.
struct ScreenBenchmark: Benchmark {
    static let name = "screen"
    private static let size = Size(columns: 120, rows: 40)

    func measure(_ setting: Setting) async throws -> [Measurement] {
        let database = try await setting.server.salon(.year, progress: setting.progress)
        let film = try await film(database)
        let file = database.server.folder + "/film"
        try film.text.write(toFile: file, atomically: false, encoding: .utf8)
        var ours = KeyTimes()
        var reference = KeyTimes()
        for _ in 0..<setting.rounds {
            let environment = Programs.environment(home: database.server.folder)
            let plain = try PseudoTerminal(Programs.screenReference, [file], environment: environment)
            guard plain.read(quiet: 700, timeout: 10_000) != nil, plain.isAlive else {
                throw BenchmarkFailure("'\(Programs.screenReference)' shows nothing")
            }
            try reference.measure(film, on: plain)
            try ours.measure(film, on: try Desk(database: database).openSettled())
        }
        return try measurements(ours, reference)
    }

    private func measurements(_ ours: KeyTimes, _ reference: KeyTimes) throws -> [Measurement] {
        func line(_ name: String, _ unit: String, _ budget: Budget, _ samples: (KeyTimes) -> Samples) throws
            -> Measurement
        {
            guard let own = samples(ours).spread, let other = samples(reference).spread else {
                throw BenchmarkFailure("no answers to keys")
            }
            return Measurement(name, unit: unit, ours: own, reference: other, budget: budget)
        }
        return [
            try line("screen: key to first byte", "ms", .any([.ratioAtMost(1.5), .atMost(5)])) { $0.first },
            try line("screen: key to last byte", "ms", .none) { $0.last },
            try line("screen: bytes a cursor move", "bytes", .atMost(250)) { $0.bytes },
        ]
    }

    private func film(_ database: SalonDatabase) async throws -> Film {
        try await database.withPool(size: 2) { pool in
            try await Film.record(
                try await Book.open(pool: pool),
                clock: .frozen(at: Desk.now),
                look: Look(theme: try Theme.load("dark"), depth: .palette256, glyphs: .unicode),
                size: Self.size,
                keys: Self.path
            )
        }
    }

    /// Down and up the columns, to the last one and back.
    private static let path: [Key] = {
        func column(_ aside: Key) -> [Key] {
            Array(repeating: .down, count: 6) + [aside] + Array(repeating: .up, count: 6) + [aside]
        }
        return [Key.right, .left].flatMap { aside in (0..<3).flatMap { _ in column(aside) } }
    }()
}
