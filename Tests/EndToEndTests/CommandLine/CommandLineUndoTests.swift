import Salon
import TestSupport
import Testing

@Suite struct CommandLineUndoTests {
    @Test func `undo prints what it took back, and redo what it did again`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            _ = try await salon.run("status", id, "confirmed")
            let undone = try await salon.run("undo")
            #expect(undone.status == 0, "\(undone.errors)")
            #expect(undone.output.hasPrefix("Took back the status: Rosa Pinto"))
            let again = try await salon.run("redo")
            #expect(again.output.hasPrefix("Did the status again: Rosa Pinto"))
            let refused = try await salon.run("redo")
            #expect(refused.status == 1)
            #expect(refused.errors.contains("nothing of this terminal's to do again"))
        }
    }

    @Test func `a change is taken back by the number that history prints`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            _ = try await salon.booked(salon.small.zoe, "Cut", with: salon.small.ann, at: "10:00")
            let history = try await salon.run("history", "--visit", id, "--format", "json").json()
            guard case .number(let number) = history["changes"][0]["id"] else {
                Issue.record("\(history)")
                return
            }
            let change = String(Int(number))
            let undone = try await salon.run("undo", change, "--format", "json")
            #expect(undone.status == 0, "\(undone.errors)")
            #expect(try undone.json()["verb"] == .text("undo"))
            #expect(try undone.json()["visit"]["status"] == .text("cancelled"))
            let again = try await salon.run("undo", "#\(change)")
            #expect(again.status == 1)
            #expect(again.errors.contains("taken back already"))
            #expect(try await salon.run("undo", "4711").status == 65)
            #expect(try await salon.run("undo", "maya").status == 64)
        }
    }

    @Test func `the same key takes nothing back twice`() async throws {
        try await CommandLineSalon.with { salon in
            let other = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            let id = try await salon.booked(salon.small.zoe, "Cut", with: salon.small.ann, at: "10:00")
            for visit in [other, id] { _ = try await salon.run("cancel", visit, "--reason", "ill") }
            let key = "6f1c1f5e-6d0e-4a57-9d1b-0d6a1f0a9b11"
            for _ in 0..<2 {
                let undone = try await salon.run("undo", "--key", key)
                #expect(undone.status == 0, "\(undone.errors)")
                #expect(undone.output.contains("Visit \(id)."))
            }
        }
    }

    @Test func `today's JSON tells each visit's steps`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            _ = try await salon.run("cancel", id, "--reason", "ill")
            let day = try await salon.run("today", "--format", "json").json()
            let steps = day["visits"][0]["steps"]
            #expect(steps.count == 2)
            #expect(steps[0].keys == ["status", "at", "account", "terminal", "ended_as", "reason"])
            #expect(steps[0]["status"] == .text("booked"))
            #expect(steps[0]["ended_as"] == .null)
            #expect(steps[1]["status"] == .text("cancelled"))
            #expect(steps[1]["ended_as"] == .text("late"))
            #expect(steps[1]["reason"] == .text("ill"))
        }
    }
}
