import Foundation
import Salon
import TestSupport
import Testing

@Suite struct CommandLineTotalsTests {
    @Test func `totals as JSON have exactly the documented keys`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.rosa, "Colour", with: salon.small.ann, at: "09:30")
            _ = try await salon.booked(nil, "Cut", with: nil, at: "10:00")
            let report = try await salon.run("totals", "--format", "json").json()
            #expect(report.keys == ["from", "to", "time_zone", "totals", "before", "year_before"])
            #expect(
                report["before"]["from"] == .text("2026-01-07") && report["year_before"]["to"] == .text("2025-01-15")
            )
            let totals = report["totals"]
            let keys: Set<String> = [
                "from", "to", "visits", "statuses", "cancelled_early", "cancelled_late", "cancelled_otherwise",
                "booked_value", "completed_value", "pending_value", "taken", "new_customers", "returning_customers",
                "walk_ins",
                "stylists", "course",
            ]
            #expect(totals.keys == keys && report["before"].keys == keys)
            #expect(totals["statuses"].keys == Set(VisitStatus.allCases.map(\.rawValue)))
            #expect(totals["statuses"]["booked"] == .number(2) && totals["walk_ins"] == .number(1))
            let value: JSONValue = .object(["minor": .number(16_000), "currency": .text("USD")])
            #expect(totals["booked_value"] == .object(["known": value, "unknown_prices": .number(0)]))
            let ann = totals["stylists"][0]
            #expect(
                ann.keys == [
                    "stylist", "visits", "minutes_worked", "minutes_on_duty", "booked_value", "completed_value",
                ]
            )
            #expect(ann["stylist"] == .object(["id": .number(1), "name": .text("Ann")]))
            #expect(ann["minutes_worked"] == .number(60) && ann["minutes_on_duty"] == .number(480))
            #expect(totals["stylists"][3]["stylist"] == .null)
            #expect(totals["course"]["step"] == .text("hour") && totals["course"]["points"].count == 24)
            #expect(totals["course"]["points"][9].keys == ["start", "visits", "value"])
        }
    }

    @Test func `totals as text fit eighty columns and define what the rows show`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.zoe, "Colour", with: salon.small.ann, at: "09:30")
            let id = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            for days in [
                ["--date", "today"], ["--week", "fri"], ["--month", "2026-01"], ["--all"], ["--from", "mon"],
            ] {
                let text = try await salon.run(["totals"] + days).output
                #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(days)")
            }
            let text = try await salon.run("totals").output
            #expect(text.contains("Booked value") && text.contains("$160.00") && text.contains("52 weeks back"))
            let rows = try await salon.run("totals", "--rows", "stylist:bea").output
            #expect(rows.contains("Rosa Pinto") && !rows.contains("Zoë") && rows.contains("split by minutes"))
            let json = try await salon.run("totals", "--rows", "booked-value", "--format", "json").json()
            #expect(json.keys == ["figure", "from", "to", "time_zone", "visits"] && json["visits"].count == 2)
            let csv = try await salon.run("totals", "--rows", "new_customers", "--format", "csv").output
            #expect(csv.contains("\r\n\(id),booked,2026-01-14T10:00:00-05:00,"))
        }
    }

    @Test func `totals as a table are numbers that can be added up`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.rosa, "Colour", with: salon.small.ann, at: "09:30")
            let rows = try await salon.run("totals", "--format", "csv").output.components(separatedBy: "\r\n")
            #expect(rows.first == "figure,name,number,unknown_prices,before,year_before")
            #expect(rows.contains("booked_value,Booked value,120.00,0,0.00,0.00"))
            #expect(rows.contains("visits,All visits,1,,0,0") && rows.contains("stylist:1,Ann,120.00,0,,"))
        }
    }

    @Test(arguments: [
        (["--month", "2026-13"], "bad_month"), (["--rows", "happiness"], "no_such_figure"),
        (["--from", "2026-01-14", "--to", "2026-01-13"], "bad_days"), (["--date", "soon"], "unreadable"),
        (["--rows", "stylist:dora"], "no_such_stylist"),
    ])
    func `days and figures that are none are refused`(arguments: [String], code: String) async throws {
        try await CommandLineSalon.with { salon in
            let refused = try await salon.run(["totals", "--format", "json"] + arguments)
            #expect(refused.status == 65)
            #expect(try refused.error()["code"].text?.contains(code) == true)
        }
    }

    @Test func `two ways of saying which days are too many`() async throws {
        #expect(try await CommandLineSalon.fifi(["totals", "--all", "--date", "today"]).status == 64)
        #expect(try await CommandLineSalon.fifi(["totals", "--to", "today"]).status == 64)
    }
}
