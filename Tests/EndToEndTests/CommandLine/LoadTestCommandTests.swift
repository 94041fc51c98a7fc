import Postgres
import TestSupport
import Testing

@testable import Operations
@testable import fifi

@Suite struct LoadTestCommandTests {
    @Test func `it books on a database of its own, proves it, and leaves the salon as it was`() async throws {
        try await CommandLineSalon.with { salon in
            let url = salon.small.database.url(as: .administrator)
            let test = ["loadtest", "--clients", "10", "--bookings", "80", "--pool", "3", "--database", url]
            let json = try await CommandLineSalon.fifi(test + ["--format", "json"])
            #expect(json.status == 0, "\(json.errors)")
            let report = try json.json()
            #expect(report["asked"] == .number(80) && report["clients"] == .number(10))
            #expect(report["violations"].count == 0 && report["answer_milliseconds"]["p99"] != .null)
            let text = try await CommandLineSalon.fifi(test + ["--same-slot"])
            #expect(text.status == 0 && text.output.contains("8 rounds, all clients after one time"))
            #expect(text.output.contains("Checked against the tables"))
            #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
            #expect(text.errors.isEmpty)
            let visits = try await salon.small.owner.query("SELECT count(*) AS visits FROM fifi.visit")
            #expect(try visits.first?.decode("visits", as: Int.self) == 0)
        }
    }

    @Test func `whoever may make no database is told what to do`() async throws {
        try await CommandLineSalon.with { salon in
            let outcome = try await salon.run("loadtest", "--bookings", "1")
            #expect(outcome.status == 77 && outcome.errors.contains("makes a database of its own"))
        }
    }

    @Test(
        arguments: [
            ["--clients", "0"], ["--bookings", "0"], ["--pool", "0"], ["--full"], ["--faults", "--same-slot"],
            ["--faults", "--bookings", "10"], ["--faults", "--database", "postgresql:///x"],
            ["--same-slot", "--bookings", "10"],
        ]
    )
    func `what cannot be meant is usage`(arguments: [String]) async throws {
        #expect(try await CommandLineSalon.fifi(["loadtest"] + arguments).status == 64)
    }

    @Test func `the help says what it does, how it ends, and gives an example`() async throws {
        let help = try await CommandLineSalon.fifi(["loadtest", "--help"])
        #expect(help.status == 0)
        for part in ["--same-slot", "--faults", "65", "Example: fifi loadtest"] {
            #expect(help.output.contains(part), "\(part)")
        }
    }

    @Test func `everything that the check may find is told in words, within 80 columns, and ends with 65`() {
        let violations: [LoadViolation] = [
            .overlap(resource: 7, first: 1, second: 2, from: 1_768_467_600, until: 1_768_469_400),
            .lost(operation: "0198", visit: 3), .doubled(operation: "0198", visits: [4, 5]),
            .savedAgainstWord(operation: "0198", visit: 6, told: "taken"),
            .altered(operation: "0198", visit: 6, .start),
            .stray(visit: 8), .incomplete(visit: 9, .holds), .slotShared(round: 0, winners: 2),
            .hung(operation: "0198", client: 3, seconds: 61), .leaked(connections: 2),
            .recoveredLate(.frozen, seconds: 7.25), .recoveredLate(.networkCut, seconds: nil),
            .misunderstanding(code: "XX000", times: 3),
        ]
        let failure = Failure(violations: violations)
        #expect(failure.status == .badInput && failure.message.contains("found 13"))
        let lines = LoadTestText(report: report(violations), place: "a server of its own").lines
        #expect(lines.allSatisfy { $0.count <= 80 }, "\(lines)")
        #expect(lines.contains("The check found 13:"))
        let text = lines.flatMap { $0.split(separator: " ") }.joined(separator: " ")
        #expect(text.contains("from 2026-01-15T09:00:00Z to 2026-01-15T09:30:00Z"))
        #expect(lines.contains { $0.contains("the server frozen") && $0.contains("7.25 s") })
        #expect(Set(violations.map(\.sentence)).count == 13)
    }

    private func report(_ violations: [LoadViolation]) -> LoadReport {
        LoadReport(
            plan: LoadPlan(),
            seconds: 2,
            asked: 90,
            confirmed: 50,
            refused: ["taken": 30, "customer_busy": 10],
            notSaved: ["unreachable": 400],
            retries: 12,
            lostAnswers: 3,
            openSaved: 1,
            openAbsent: 2,
            faults: ["XX000": 3],
            answers: 100,
            times: AnswerTimes([.milliseconds(3)]),
            deadlocks: 0,
            outages: [FaultOutcome(fault: .frozen, lasted: 1, recovered: 7.25)],
            violations: violations
        )
    }
}
