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

    @Test
    func `a server that dies under an open form is told with since when, and the form is booked after its return`()
        async throws
    {
        try await withOwnServer { cluster, salon in
            try await DeskTerminal.open(on: salon) { desk in
                try await desk.tmux.send("n")
                try await desk.tmux.type("ros")
                try await desk.tmux.waitFor("Rosa Pinto")
                try await desk.tmux.send("Enter")
                try await cluster.kill()
                try await desk.tmux.type("cut")
                try await desk.tmux.waitFor("No answer from the database since", timeout: .seconds(20))
                try await desk.tmux.send("Enter", "C-s")
                try await desk.tmux.waitFor("the form as it was filled") { screen in
                    let text = screen.joined()
                    return text.contains("Rosa Pinto") && text.contains("Cut")
                }
                try await cluster.start()
                let begin = ContinuousClock.now
                try await desk.tmux.waitForAbsence(of: "No answer from the database", timeout: .seconds(20))
                try await desk.tmux.send("C-s")
                try await desk.tmux.waitFor("Booked Rosa Pinto")
                #expect(begin.duration(to: .now) < .seconds(6))
                try await eventually("the test's own pool is back") {
                    (try? await salon.book.day(salon.day).visits.map(\.customer?.name)) == ["Rosa Pinto"]
                }
            }
        }
    }

    @Test func `keys are answered while the server is frozen as they were before`() async throws {
        try await withOwnServer { cluster, salon in
            try await DeskTerminal.open(on: salon) { desk in
                try await desk.tmux.send("n")
                try await desk.tmux.type("r")
                try await desk.tmux.waitFor("Rosa Pinto")
                let before = try await echoes(of: "osalin", desk)
                try await cluster.freeze()
                // Each of these letters asks the book for customers, and none is answered.
                let unaware = try await echoes(of: "damari", desk)
                try await desk.tmux.waitFor("No answer from the database since", timeout: .seconds(40))
                let aware = try await echoes(of: "avicto", desk)
                try await cluster.thaw()
                try await desk.tmux.waitForAbsence(of: "No answer from the database", timeout: .seconds(20))
                // A tenth of a second is the bar; what a busy machine adds to it, it added before as well.
                for echoes in [unaware, aware] {
                    #expect(median(echoes) < median(before) + .milliseconds(100), "\(echoes) after \(before)")
                    #expect(echoes.allSatisfy { $0 < .seconds(3) }, "\(echoes)")
                }
            }
        }
    }

    /// How long each letter takes until the cursor stands behind it, the calls of tmux included.
    private func echoes(of letters: String, _ desk: DeskTerminal) async throws -> [Duration] {
        var echoes: [Duration] = []
        for letter in letters {
            let before = try await desk.tmux.cursor()
            let begin = ContinuousClock.now
            try await desk.tmux.type(String(letter))
            while try await desk.tmux.cursor() == before {
                let isPatient = begin.duration(to: .now) < .seconds(20)
                guard isPatient else { throw NeverHappened(description: "echo of \(letter)") }
            }
            echoes.append(begin.duration(to: .now))
        }
        return echoes
    }

    private func median(_ echoes: [Duration]) -> Duration { echoes.sorted()[echoes.count / 2] }

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
