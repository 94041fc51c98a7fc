import TestSupport

/// A receptionist at the desk in a real terminal, who waits for what the desk says.
struct DayPlayer {
    let tmux: TmuxSession

    /// Books somebody new into the first free slot of a column, behind so many visits.
    func bookNew(_ visit: DayVisit, number: Int) async throws {
        try await goToFree(visit)
        try await tmux.send("n")
        try await tmux.type(visit.name)
        try await tmux.send("Enter")
        try await tmux.type("571 555 \(1_000 + number)")
        try await tmux.send("Enter", "Enter")
        try await finishBooking(visit)
    }

    /// Books somebody who is in the book.
    func bookKnown(_ visit: DayVisit) async throws {
        try await goToFree(visit)
        try await tmux.send("n")
        try await tmux.type(visit.letters)
        try await tmux.send("Enter")
        try await finishBooking(visit)
    }

    private func goToFree(_ visit: DayVisit) async throws {
        try await tmux.send("\(visit.column)", "g")
        for _ in 0..<visit.place { try await tmux.send("Down") }
    }

    private func finishBooking(_ visit: DayVisit) async throws {
        try await tmux.type(visit.service)
        try await tmux.send("Enter", "C-s")
        try await tmux.waitFor("Booked \(visit.name)")
    }

    /// Books whoever walks in, with whoever is free soonest.
    func walkIn() async throws {
        try await tmux.send("w")
        try await tmux.type("extension wash")
        try await tmux.send("Enter", "Enter")
        try await tmux.waitFor("Booked Walk-in")
        // The next one is told in the same words.
        try await tmux.send("Escape")
        try await tmux.waitForAbsence(of: "Booked Walk-in")
    }

    /// Puts the cursor on somebody's visit.
    func find(_ visit: DayVisit) async throws {
        try await tmux.send("/")
        try await tmux.type(visit.letters)
        try await tmux.waitFor("1 found")
        try await tmux.send("Enter")
        try await tmux.waitFor("the cursor on \(visit.name)") { screen in
            // The panel beside the grid follows the cursor.
            screen.count > 1 && screen[1].hasSuffix(visit.name)
        }
    }

    /// Lets become of a visit what becomes of it.
    func end(_ visit: DayVisit) async throws {
        switch visit.ending {
        case .booked: return
        case .confirmed: try await press(visit, "c", "Confirmed: ")
        case .arrived: try await press(visit, "i", "Arrived: ")
        case .seated:
            try await press(visit, "i", "Arrived: ")
            try await tmux.send("s")
            try await tmux.waitFor("In service: \(visit.name)")
        case .noShow: try await noShow(visit)
        case .cancelled: try await cancel(visit)
        case .card, .cash, .split: try await pay(visit)
        }
    }

    private func press(_ visit: DayVisit, _ key: String, _ words: String) async throws {
        try await find(visit)
        try await tmux.send(key)
        try await tmux.waitFor(words + visit.name)
    }

    private func noShow(_ visit: DayVisit) async throws { try await press(visit, "x", "No-show: ") }

    /// Cancels for the first of the reasons.
    func cancel(_ visit: DayVisit) async throws {
        try await find(visit)
        try await tmux.send("D")
        try await tmux.waitFor("Cancel this visit?")
        // Keys count only once the question could be read.
        try await eventually("the first reason is chosen") {
            try await tmux.send("1")
            return try await tmux.capture().contains { $0.contains("▸ 1 Customer cancelled") }
        }
        try await tmux.send("Enter")
        try await tmux.waitFor("Cancelled \(visit.name)")
    }

    private func pay(_ visit: DayVisit) async throws {
        try await press(visit, "i", "Arrived: ")
        try await tmux.send("p")
        try await tmux.waitFor("To pay")
        switch visit.ending {
        case .cash:
            try await tmux.type("200")
            try await tmux.send("C-s")
            try await tmux.waitFor("Hand back $")
        case .split:
            try await tmux.type("10")
            try await tmux.send("Tab", "d", "C-s")
        default: try await tmux.send("d", "C-s")
        }
        try await tmux.waitFor("Paid: \(visit.name)")
    }

    /// The figures of the totals' page: what each is called, and its value.
    func totals() async throws -> [String: String] {
        try await tmux.send("T")
        // The page is there at once, its figures only once they were read.
        let top = try await tmux.waitFor("figures") { screen in screen.contains { $0.contains(/All visits +[0-9]/) } }
        try await tmux.send("End")
        let bottom = try await tmux.waitFor("▸ Lin")
        return (top + bottom).reduce(into: [:]) { figures, line in
            let parts = line.split(separator: /[│▸ ]{2,}/).map(String.init)
            guard parts.count > 1, parts[1].contains(/^\$?[0-9]/) else { return }
            figures[parts[0]] = parts[1]
        }
    }
}
