import Foundation
import Terminal
import TestSupport
import Testing

/// How much is sent to the terminal: what a slow line feels.
@Suite struct BytesTests {
    /// What one move of the cursor may cost at 120 by 40.
    private static let budget = 250
    private static let size = Size(columns: 120, rows: 40)

    @Test func `a move of the cursor sends little, and the same screen nothing`() async throws {
        let log = NSTemporaryDirectory() + "fifi-bytes-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: log) }
        let environment = ["DEMO_GRID": "1"]
        try await TmuxSession.run([Demo.program], environment: environment, size: Self.size) { tmux in
            try await tmux.waitFor("Ada 9")
            try await tmux.record(to: log)
            for (key, moves) in [("Right", 1), ("Down", 2), ("x", 2), ("Right", 3)] {
                try await tmux.send(key)
                // The same canvas sends nothing, so that there is nothing to wait for but the next move.
                if key == "x" { continue }
                try await Self.wait(for: moves, in: log)
            }
            let sent = try Self.sent(log)
            #expect(Self.frames(sent) == 3)
            #expect(sent.count <= 3 * Self.budget, "\(sent.count) bytes for three moves")
        }
    }

    private static func sent(_ log: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: log)) }

    /// Each frame ends with the mark of a synchronised update.
    private static func frames(_ sent: Data) -> Int {
        String(decoding: sent, as: UTF8.self).components(separatedBy: "\u{1B}[?2026l").count - 1
    }

    private static func wait(for frames: Int, in log: String) async throws {
        let clock = ContinuousClock()
        let deadline = clock.now + TmuxSession.patience
        while try Self.frames(Self.sent(log)) < frames, clock.now < deadline {
            try await clock.sleep(for: .milliseconds(20))
        }
    }
}
