import Salon
import TestSupport
import Testing

@Suite struct CommandLineBlockingTests {
    @Test func `time is blocked, listed and given free`() async throws {
        try await CommandLineSalon.with { salon in
            let added = try await salon.run(
                ["block", "add", "--stylist", "bea", "--at", "10:00", "--kind", "training", "--note", "colours"]
            )
            #expect(added.output == "Blocked Bea 10:00–11:00 AM (training, colours).\n", "\(added.errors)")
            let list = try await salon.run("block", "list", "--format", "json").json()
            #expect(list["blocks"][0]["stylist"]["name"] == .text("Ann"))
            #expect(list["blocks"][0]["weekly"] == .bool(true))
            #expect(list["blocks"][1]["kind"] == .text("training"))
            let id = try #require(list["blocks"][1]["id"].text)
            let taken = try await salon.run(["book", "--customer", "4", "--service", "cut@bea", "--at", "10:30"])
            #expect(taken.status == 1)
            let removed = try await salon.run("block", "remove", id, "--format", "json").json()
            #expect(removed["verb"] == .text("unblock"))
            #expect(removed["blocks"][0]["id"] == .text(id))
            let again = try await salon.run("block", "remove", id)
            #expect(again.status == 65 && again.errors == "fifi: There is no such blocked time, or no longer.\n")
        }
    }

    @Test func `a weekly block over a visit is refused with its day`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            let refused = try await salon.run(
                [
                    "block", "add", "--stylist", "all", "--at", "10:30", "--weekly", "--minutes", "30", "--format",
                    "json",
                ]
            )
            #expect(refused.status == 1)
            #expect(try refused.error()["code"] == .text("in_the_way"))
            #expect(
                try refused.error()["message"] == .text("Bea is with Rosa Pinto on Wed 14 Jan 10:00–10:45 AM (Cut).")
            )
        }
    }
}
