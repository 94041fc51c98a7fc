import Operations
import Postgres
import Salon
import Terminal
import TestSupport
import Testing

/// The connection breaks between COMMIT and its answer: the desk says what is known, and then what came of it.
@Suite struct BrokenSavingTests {
    @Test func `a booking whose answer is lost is checked, told as booked, and stands once`() async throws {
        try await SmallSalon.with { salon in
            try await SlowCommit.install(in: salon, seconds: 3)
            try await FaultProxy.before(.shared) { proxy in
                try await DeskTerminal.open(on: salon, database: proxy.url(of: salon.database)) { desk in
                    try await desk.bookCut(for: "ros", found: "Rosa Pinto")
                    try await Sessions.of(salon.database) { sessions in
                        try await eventually("COMMIT is under way") { try await sessions.sleepers() == 1 }
                    }
                    proxy.resetAll()
                    try await desk.tmux.waitFor("Checking whether it was saved…")
                    try await desk.tmux.waitFor("Booked Rosa Pinto")
                    #expect(try await salon.book.day(salon.day).visits.map(\.customer?.name) == ["Rosa Pinto"])
                    try await desk.tmux.send("q")
                    try await desk.tmux.waitFor("done")
                }
            }
        }
    }
}
