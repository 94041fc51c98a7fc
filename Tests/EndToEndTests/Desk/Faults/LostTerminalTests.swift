import Glibc
import Operations
import Postgres
import Salon
import Terminal
import TestSupport
import Testing

/// The terminal is lost while a booking is being saved: half of it never stands in the book.
@Suite struct LostTerminalTests {
    /// How a desk is lost.
    enum Loss: Sendable { case hangup, killed, window }

    @Test(arguments: [Loss.hangup, .killed, .window])
    func `a desk that is lost while it saves leaves nothing behind, and its time is free`(_ loss: Loss) async throws {
        try await SmallSalon.with { salon in
            try await Sessions.of(salon.database) { sessions in
                let gate = Gate()
                // Whoever writes has to wait for this table until the gate opens.
                let lock = Task {
                    try await salon.owner.withTransaction { connection in
                        try await connection.execute("LOCK TABLE fifi.hold IN ACCESS EXCLUSIVE MODE")
                        await gate.close()
                        await gate.wait()
                    }
                }
                try await eventually("the table is locked") { await gate.isClosed }
                try await loseDesk(on: salon, loss, sessions)
                // The lock itself is one.
                try await eventually("its transaction is over") { try await sessions.transactions() == 1 }
                await gate.open()
                try await lock.value
                #expect(try await salon.book.day(salon.day).visits.isEmpty)
                let draft = salon.draft(salon.zoe, "Cut", with: salon.ann, at: "10:30")
                _ = try await salon.book.book(draft, salon.order())
                #expect(try await salon.inconsistencies() == [])
            }
        }
    }

    private func loseDesk(on salon: SmallSalon, _ loss: Loss, _ sessions: Sessions) async throws {
        try await DeskTerminal.open(on: salon) { desk in
            let program = try #require(try await desk.tmux.childProcess())
            try await desk.bookCut(for: "ros", found: "Rosa Pinto")
            try await desk.tmux.waitFor("Saving…")
            try await eventually("it saves") { try await sessions.transactions() == 2 }
            switch loss {
            case .hangup: kill(program, SIGHUP)
            case .killed: kill(program, SIGKILL)
            case .window: await desk.tmux.end()
            }
            // A process that has ended and was not taken note of has no program any more.
            try await eventually("the desk is gone") { access("/proc/\(program)/exe", F_OK) != 0 }
        }
    }
}

/// Keeps somebody waiting until it is opened.
private actor Gate {
    private(set) var isClosed = false
    private var isOpen = false
    private var waiting: [CheckedContinuation<Void, Never>] = []

    func close() { isClosed = true }

    func open() {
        isOpen = true
        for continuation in waiting { continuation.resume() }
        waiting = []
    }

    func wait() async {
        if !isOpen { await withCheckedContinuation { waiting.append($0) } }
    }
}
