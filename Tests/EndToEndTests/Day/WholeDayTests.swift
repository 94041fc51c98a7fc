import Foundation
import Logging
import Operations
import Postgres
import Salon
import Terminal
import TestSupport
import Testing

/// A whole day of forty visits, from set-up to totals, played by keys in a real terminal on a real server.
@Suite struct WholeDayTests {
    private static let staff = ["Maya", "Jo", "Priya", "Lin"]
    /// Booked the day before, and cancelled in time.
    private static let early = DayVisit(
        name: "Jocasta Moon",
        service: "weave take",
        column: 4,
        place: 0,
        ending: .cancelled
    )

    @Test func `a day of forty visits is played from set-up to totals, and plain SQL counts the same`() async throws {
        try await TestCluster.shared.withDatabase { database in
            let environment = ["FIFI_DATABASE_URL": database.url(as: .app), "XDG_CONFIG_HOME": "/nonexistent"]
            let setUp = ["setup", "--name", "Studio Ada", "--hours-of-clock", "24", "--hours", "mon-sat 8-20"]
            let made = try await CommandLineSalon.fifi(
                setUp + Self.staff.flatMap { ["--staff", $0] },
                environment: environment.merging(["FIFI_CLOCK": "2026-01-13T07:00"]) { $1 }
            )
            #expect(made.status == 0, "\(made.errors)")
            let settings = try ConnectionSettings(url: database.url(as: .owner))
            try await Pool.with(settings: settings, size: 1, logger: Logger(label: "test")) { pool in
                let shown = try await play(environment)
                let plain = try await PlainFigures.read(from: pool)
                check(shown, plain)
                try await check(try await Self.json(environment), plain)
            }
        }
    }

    /// Plays the day and gives the figures that stand on the screen in the evening.
    private func play(_ environment: [String: String]) async throws -> [String: String] {
        let fifi = "'\(BuiltProduct.path(of: "fifi"))' desk --clock"
        let script = "\(fifi) 2026-01-13T07:40; \(fifi) 2026-01-14T07:45; echo left with $?; read line"
        let all = environment.merging(["SWIFT_BACKTRACE": "enable=no", "XDG_STATE_HOME": "/tmp/fifi-test-state"]) { $1 }
        let size = Size(columns: 120, rows: 40)
        return try await TmuxSession.run(["/bin/sh", "-c", script], environment: all, size: size) { tmux in
            let player = DayPlayer(tmux: tmux)
            try await tmux.waitFor("Tuesday 13 January 2026")
            try await tmux.waitFor("Priya")
            try await dayBefore(player)
            try await tmux.send("q")
            try await tmux.waitFor("07:45")
            try await tmux.waitFor("Priya")
            try await book(player)
            for visit in DayVisit.all { try await player.end(visit) }
            try await changeOfMind(player)
            let figures = try await player.totals()
            try await tmux.send("Escape")
            try await tmux.waitForAbsence(of: "Totals")
            try await tmux.send("q")
            try await tmux.waitFor("left with 0")
            return figures
        }
    }

    /// The day before: two who come again, and one who thinks better of it in time.
    private func dayBefore(_ player: DayPlayer) async throws {
        for (number, visit) in DayVisit.all.prefix(2).enumerated() {
            try await player.bookNew(visit, number: number)
        }
        try await player.tmux.send("]")
        try await player.tmux.waitFor("Wednesday 14 January 2026")
        try await player.bookNew(Self.early, number: 99)
        try await player.cancel(Self.early)
    }

    private func book(_ player: DayPlayer) async throws {
        for (number, visit) in DayVisit.all.enumerated() {
            if number < 2 {
                try await player.bookKnown(visit)
            } else {
                try await player.bookNew(visit, number: number)
            }
        }
        // An hour behind the last visit of the last column.
        try await player.tmux.send("4", "g")
        for _ in DayVisit.all.filter({ $0.column == 4 }) { try await player.tmux.send("Down") }
        try await player.tmux.send("b", "Enter")
        try await player.tmux.waitFor("Blocked Lin")
        for _ in 0..<4 { try await player.walkIn() }
    }

    /// A move that is taken back and done again, a status that is taken back, and the same again in six weeks.
    private func changeOfMind(_ player: DayPlayer) async throws {
        // Whoever was booked in the first column at the same time was cancelled.
        let visit = DayVisit.all[27]
        try await player.find(visit)
        try await player.tmux.send("m", "Left", "Left", "Left", "Enter")
        try await player.tmux.waitFor("Moved \(visit.name)")
        try await player.tmux.send("u")
        try await player.tmux.waitFor("Took back the move: \(visit.name)")
        try await player.tmux.send("U")
        try await player.tmux.waitFor("Did the move again: \(visit.name)")
        try await player.tmux.send("c")
        try await player.tmux.waitFor("Confirmed: \(visit.name)")
        try await player.tmux.send("u")
        try await player.tmux.waitFor("Took back the status: \(visit.name)")
        try await player.tmux.send("R", "Enter")
        try await player.tmux.waitFor("Booked \(visit.name)")
    }

    private func check(_ shown: [String: String], _ plain: (counts: [String: Int], cents: [String: Int])) {
        for (name, count) in plain.counts { #expect(shown[name] == "\(count)", "\(name): \(shown)") }
        for (name, cents) in plain.cents { #expect(shown[name] == PlainFigures.dollars(cents), "\(name): \(shown)") }
        #expect(plain.counts["All visits"] == 40)
        #expect(plain.counts["Cancelled early"] == 1 && plain.counts["Returning"] == 2 && plain.counts["Walk-ins"] == 4)
        for name in ["In cash", "By card", "Completed value", "Pending value"] + Self.staff {
            #expect(plain.cents[name, default: 0] > 0, "\(name)")
        }
    }

    private static func json(_ environment: [String: String]) async throws -> JSONValue {
        let arguments = ["totals", "--date", "2026-01-14", "--format", "json"]
        let evening = environment.merging(["FIFI_CLOCK": "2026-01-14T20:00"]) { $1 }
        return try await CommandLineSalon.fifi(arguments, environment: evening).json()["totals"]
    }

    private func check(_ json: JSONValue, _ plain: (counts: [String: Int], cents: [String: Int])) async throws {
        let counts: [(String, JSONValue)] = [
            ("All visits", json["visits"]), ("Completed", json["statuses"]["completed"]),
            ("No-show", json["statuses"]["no_show"]), ("Cancelled", json["statuses"]["cancelled"]),
            ("Cancelled early", json["cancelled_early"]), ("Cancelled late", json["cancelled_late"]),
            ("New", json["new_customers"]), ("Returning", json["returning_customers"]),
            ("Walk-ins", json["walk_ins"]),
        ]
        for (name, value) in counts { #expect(value.number == Double(plain.counts[name, default: 0]), "\(name)") }
        let cents: [(String, JSONValue)] = [
            ("Booked value", json["booked_value"]["known"]), ("Completed value", json["completed_value"]["known"]),
            ("Pending value", json["pending_value"]["known"]), ("In cash", json["taken"]["cash"]),
            ("By card", json["taken"]["card"]),
        ]
        for (name, value) in cents {
            #expect(value["minor"].number == Double(plain.cents[name, default: 0]), "\(name)")
        }
    }
}
