import Salon
import TestSupport
import Testing

@Suite struct FindingAtTheDeskTests {
    @Test func `the first free slot is found and booked for a known customer in eleven keys`() async throws {
        try await SmallSalon.with { salon in
            try await DeskTerminal.open(on: salon) { desk in
                try await desk.tmux.send("f")
                try await desk.tmux.type("col")
                try await desk.tmux.send("Enter", "Enter")
                try await desk.tmux.waitFor("New booking")
                try await desk.tmux.type("ros")
                try await desk.tmux.waitFor("Rosa Pinto")
                try await desk.tmux.send("Enter", "C-s")
                try await desk.tmux.waitFor("Booked Rosa Pinto")
                let visits = try await salon.book.day(salon.day).visits
                #expect(visits.map(\.serviceNames) == ["Colour"] && visits.allSatisfy { !$0.staff.isEmpty })
            }
        }
    }

    @Test func `a walk-in is booked as arrived, and taken back by one undo`() async throws {
        try await SmallSalon.with { salon in
            try await DeskTerminal.open(on: salon) { desk in
                try await desk.tmux.send("w")
                try await desk.tmux.type("cut")
                try await desk.tmux.send("Enter", "Enter")
                try await desk.tmux.waitFor("Booked Walk-in")
                let visits = try await salon.book.day(salon.day).visits
                #expect(visits.map(\.status) == [.arrived] && visits.map(\.span.start) == [salon.at("10:20")])
                try await desk.tmux.send("u")
                try await eventually("the undo is saved") {
                    try await salon.book.day(salon.day).visits.map(\.status) == [.cancelled]
                }
            }
        }
    }
}
