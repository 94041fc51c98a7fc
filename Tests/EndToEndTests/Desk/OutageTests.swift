import Operations
import Salon
import Terminal
import TestSupport
import Testing

/// The database goes away under an open desk: the day stays readable, the form stays filled, and nobody has to do anything
/// for it to come back.
@Suite(.serialized) struct OutageTests {
    @Test func `a frozen server is told with since when, and the desk goes on by itself`() async throws {
        try await withOwnServer { cluster, salon in
            try await DeskTerminal.open(on: salon) { desk in
                try await desk.tmux.send("n")
                try await desk.tmux.type("ros")
                try await desk.tmux.waitFor("Rosa Pinto")
                try await desk.tmux.send("Enter")
                try await cluster.freeze()
                try await desk.tmux.type("cut")
                try await desk.tmux.send("Enter", "C-s")
                try await desk.tmux.waitFor("since", timeout: .seconds(40))
                let screen = try await desk.tmux.capture().joined(separator: "\n")
                #expect(screen.contains("Ann"))
                #expect(screen.contains("Rosa Pinto"))
                try await cluster.thaw()
                try await desk.tmux.waitForAbsence(of: "No answer from the database", timeout: .seconds(20))
                try await eventually("the booking is saved or the form waits for it") {
                    let text = try await desk.tmux.capture().joined(separator: "\n")
                    return text.contains("Booked Rosa Pinto") || text.contains("^S")
                }
                #expect(try await salon.book.day(salon.day).visits.count <= 1)
            }
        }
    }

    @Test func `a server that was killed and started again is used again without a key`() async throws {
        try await withOwnServer { cluster, salon in
            try await DeskTerminal.open(on: salon) { desk in
                try await cluster.kill()
                try await desk.tmux.waitFor("No answer from the database since", timeout: .seconds(20))
                try await cluster.start()
                try await desk.tmux.waitForAbsence(of: "No answer from the database", timeout: .seconds(20))
                try await desk.bookCut(for: "ros", found: "Rosa Pinto")
                try await desk.tmux.waitFor("Booked Rosa Pinto")
            }
        }
    }

    private func withOwnServer(_ body: (TestCluster, SmallSalon) async throws -> Void) async throws {
        let cluster = try await TestCluster.own()
        do {
            try await SmallSalon.with(on: cluster) { try await body(cluster, $0) }
            try await cluster.remove()
        } catch {
            try await cluster.remove()
            throw error
        }
    }
}
