import Salon
import Terminal
import TestSupport
import Testing

@Suite struct SetUpAtTheDeskTests {
    @Test func `who leaves is asked about with the visits to come, which stay as they were booked`() async throws {
        try await SmallSalon.with { salon in
            try await salon.bookTomorrow()
            try await DeskTerminal.open(on: salon) { desk in
                try await desk.tmux.send("S")
                try await desk.tmux.waitFor("Breaks:")
                try await desk.tmux.send("D")
                let screen = try await desk.tmux.waitFor("1 visit loses its stylist").joined(separator: "\n")
                #expect(screen.contains("Rosa Pinto") && screen.contains("Ann does not work here then"))
                try await desk.tmux.send("C-s")
                try await desk.tmux.waitFor("Does Ann leave?")
                try await eventually("the question takes keys") {
                    try await desk.tmux.send("y")
                    return try await salon.book.settings().staff[0].value.employed.last == salon.day
                }
                let visits = try await salon.book.day(salon.day.adding(days: 1)).visits
                #expect(visits.map(\.status) == [.booked] && visits.map(\.staff) == [[salon.ann.id]])
                try await desk.tmux.waitFor("Changed Ann")
                try await desk.tmux.send("u")
                try await eventually("the undo is saved") {
                    try await salon.book.settings().staff[0].value.employed.last == nil
                }
            }
        }
    }

    @Test func `another price is not the price of what was booked, and the other terminal sees it`() async throws {
        try await SmallSalon.with { salon in
            try await salon.bookTomorrow()
            try await DeskTerminal.open(on: salon) { first in
                try await DeskTerminal.open(on: salon, size: Size(columns: 80, rows: 24)) { second in
                    try await second.tmux.send("S", "2")
                    try await second.tmux.waitFor("$40.00")
                    try await first.tmux.send("S", "2")
                    try await first.tmux.waitFor("$40.00")
                    try await first.tmux.send("e", "Tab", "Tab", "C-u")
                    try await first.tmux.type("52")
                    try await first.tmux.waitFor("1 booked visit keeps its price and length")
                    try await first.tmux.send("C-s")
                    try await first.tmux.waitFor("Changed Cut")
                    try await second.tmux.waitFor("$52.00")
                    let visits = try await salon.book.day(salon.day.adding(days: 1)).visits
                    #expect(visits.first?.lines.first?.quoted?.minor == 4_000)
                    #expect(try await salon.book.menu().services.first { $0.name == "Cut" }?.price?.minor == 5_200)
                }
            }
        }
    }
}

extension SmallSalon {
    /// Rosa Pinto comes to Ann for a cut tomorrow at two.
    fileprivate func bookTomorrow() async throws {
        let draft = BookingDraft(
            customer: .known(rosa),
            lines: [DraftLine(service: service("Cut").id, staff: [ann.id])],
            start: at("14:00", on: day.adding(days: 1))
        )
        _ = try await book.book(draft, order())
    }
}
