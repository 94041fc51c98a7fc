import Salon
import Terminal
import TestSupport
import Testing

@Suite struct BookingAtTheDeskTests {
    @Test func `a known customer is booked into the slot under the cursor`() async throws {
        try await SmallSalon.with { salon in
            try await DeskTerminal.open(on: salon) { desk in
                try await desk.bookCut(for: "ros", found: "Rosa Pinto")
                try await desk.tmux.waitFor("Booked Rosa Pinto")
                let visits = try await salon.book.day(salon.day).visits
                #expect(visits.map(\.customer?.name) == ["Rosa Pinto"])
                #expect(visits.map(\.serviceNames) == ["Cut"])
                try await desk.tmux.send("u")
                try await eventually("the undo is saved") {
                    try await salon.book.day(salon.day).visits.map(\.status) == [.cancelled]
                }
            }
        }
    }

    @Test func `what one terminal books is on the other's screen, whose cursor stays where it was`() async throws {
        try await SmallSalon.with { salon in
            try await DeskTerminal.open(on: salon) { first in
                try await DeskTerminal.open(on: salon, size: Size(columns: 80, rows: 24)) { second in
                    try await second.goTo("l")
                    try await second.goTo("j")
                    let before = try await second.tmux.cursor()
                    try await first.bookCut(for: "zoe", found: "Zoë O’Brien")
                    try await second.tmux.waitFor("Zoë")
                    #expect(try await second.tmux.cursor() == before)
                }
            }
        }
    }

    @Test func `whoever is second keeps the form, is told who has the time, and books one of the offers`() async throws
    {
        try await SmallSalon.with { salon in
            try await DeskTerminal.open(on: salon) { first in
                try await DeskTerminal.open(on: salon) { second in
                    try await second.tmux.send("n")
                    try await second.tmux.type("ros")
                    try await second.tmux.waitFor("Rosa Pinto")
                    try await second.tmux.send("Enter")
                    try await second.tmux.type("cut")
                    try await second.tmux.send("Enter")
                    try await first.bookCut(for: "zoe", found: "Zoë O’Brien")
                    try await first.tmux.waitFor("Booked Zoë")
                    try await second.tmux.send("C-s")
                    try await second.tmux.waitFor("Free instead")
                    let screen = try await second.tmux.waitFor("Ann is with Zoë O’Brien").joined()
                    #expect(screen.contains("Rosa Pinto"))
                    #expect(try await salon.book.day(salon.day).visits.count == 1)
                    try await second.tmux.send("1", "C-s")
                    try await second.tmux.waitFor("Booked Rosa Pinto")
                    #expect(try await salon.book.day(salon.day).visits.count == 2)
                }
            }
        }
    }

    @Test func `pasted text outside a field runs no command`() async throws {
        try await SmallSalon.with { salon in
            try await DeskTerminal.open(on: salon) { desk in
                try await desk.tmux.paste("nrosa\nDq\u{1B}[A")
                try await desk.tmux.waitFor("asted")
                try await desk.tmux.send("/")
                try await desk.tmux.paste(String(repeating: "ros\u{7}a ", count: 2_000))
                try await desk.tmux.send("Escape")
                try await desk.tmux.waitFor("Ann")
            }
        }
    }
}
