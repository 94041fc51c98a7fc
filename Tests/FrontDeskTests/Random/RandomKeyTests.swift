import Foundation
import Salon
import TestSupport
import Testing

@testable import FrontDesk

/// Keys, clicks, pastes and resizes by chance at the desk's real runner on a real book.
///
/// A tenth of it runs always; `FIFI_FULL=1` runs the whole, `FIFI_SEED=N` another chance.
@MainActor
struct RandomKeyTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let isFull = environment["FIFI_FULL"] == "1"
    private static let seed = environment["FIFI_SEED"].flatMap { UInt64($0) } ?? 20_260_114

    @Test
    func `nothing that keys can do breaks the desk or the book`() async throws {
        let events = Self.isFull ? 202_000 : 20_200
        // A crash ends everything, so that the number has to be told before.
        print("Random keys with FIFI_SEED=\(Self.seed)")
        try await SmallSalon.with { salon in
            let begun = ContinuousClock.now
            let run = try RandomRun(salon, seed: Self.seed)
            do {
                try await run.go(events: events)
                let screen = try await run.home()
                #expect(screen.count == 24)
                #expect(try await run.leave() == .quit)
            } catch {
                Issue.record("FIFI_SEED=\(Self.seed): \(error)")
            }
            #expect(try await salon.inconsistencies() == [], "FIFI_SEED=\(Self.seed)")
            let changes = try await salon.changeCounts()
            let figures = run.figures
            print(
                "Random keys: \(figures.events - figures.resizes) keys, \(figures.resizes) resizes, \(figures.desks) desks,"
                    + " \(changes) in \(ContinuousClock.now - begun)"
            )
            #expect(changes["book", default: 0] > 0 && changes["undo", default: 0] > 0)
        }
    }
}
