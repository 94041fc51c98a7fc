import Foundation
import Operations
import Postgres
import Salon
import TestSupport
import Testing

@Suite struct CommandLineReadingTests {
    @Test func `a day as JSON has exactly the documented keys`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.rosa, "Colour", with: salon.small.ann, at: "09:30")
            _ = try await salon.booked(nil, "Cut", with: nil, at: "10:00")
            let outcome = try await salon.run("today", "--format", "json")
            #expect(outcome.status == 0 && outcome.errors.isEmpty)
            let day = try outcome.json()
            #expect(day.keys == ["date", "time_zone", "visits"])
            #expect(day["date"] == .text("2026-01-14") && day["time_zone"] == .text("America/New_York"))
            let visit = day["visits"][0]
            #expect(
                visit.keys == [
                    "id", "status", "start", "end", "customer", "note", "lines", "segments", "steps",
                    "tentative_until", "squeezed_in",
                ]
            )
            #expect(visit["start"] == .text("2026-01-14T09:30:00-05:00"))
            #expect(visit["end"] == .text("2026-01-14T11:15:00-05:00"))
            #expect(visit["customer"] == .object(["id": .number(4), "name": .text("Rosa Pinto")]))
            let line = visit["lines"][0]
            #expect(line.keys == ["service", "quantity", "quoted", "charged"])
            #expect(line["quoted"] == .object(["minor": .number(12_000), "currency": .text("USD")]))
            #expect(line["charged"] == .null)
            #expect(visit["segments"].count == 3)
            #expect(visit["segments"][1].keys == ["stylist", "service", "kind", "start", "end"])
            #expect(visit["segments"][1]["kind"] == .text("processing"))
            #expect(visit["segments"][0]["stylist"] == .object(["id": .number(1), "name": .text("Ann")]))
            #expect(day["visits"][1]["customer"] == .null && day["visits"][1]["segments"][0]["stylist"] == .null)
        }
    }

    @Test func `a day as text fits eighty columns and shows the stylist's visits alone when asked`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.zoe, "Colour", with: salon.small.ann, at: "09:30")
            _ = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.bea, at: "10:00")
            let all = try await salon.run("today")
            #expect(all.output.contains("Zoë O’Brien") && all.output.contains("Rosa Pinto"))
            #expect(all.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
            #expect(all.output.hasPrefix("Wed 14 Jan 2026, Small Salon: open 9:00 AM–6:00 PM\n"))
            let bea = try await salon.run("today", "--stylist", "bea")
            #expect(!bea.output.contains("Zoë") && bea.output.contains("Rosa Pinto"))
            let closed = try await salon.run("today", "--date", "mon")
            #expect(closed.output.contains("closed (Inventory)"))
        }
    }

    @Test func `a day as a calendar follows the standard`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.selam, "Colour", with: salon.small.ann, at: "09:30")
            let calendar = try await salon.run("today", "--format", "ics").output
            let lines = calendar.components(separatedBy: "\r\n")
            #expect(lines.first == "BEGIN:VCALENDAR" && lines.dropLast().last == "END:VCALENDAR")
            #expect(lines.contains("DTSTART:20260114T143000Z") && lines.contains("DTEND:20260114T161500Z"))
            #expect(lines.contains("UID:visit-\(id)-salon-1@fifi") && lines.contains("SEQUENCE:0"))
            #expect(lines.contains("SUMMARY:ሰላም ተስፋዬ: Colour (Ann)"))
            #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        }
    }

    @Test func `a day as a table has one row a visit with amounts that can be added up`() async throws {
        try await CommandLineSalon.with { salon in
            let id = try await salon.booked(salon.small.rosa, "Colour", with: salon.small.ann, at: "09:30")
            let rows = try await salon.run("today", "--format", "csv").output.components(separatedBy: "\r\n")
            #expect(rows.first == "id,status,start,end,customer,services,stylists,quoted,note")
            let times = "2026-01-14T09:30:00-05:00,2026-01-14T11:15:00-05:00"
            #expect(rows.dropFirst().first == "\(id),booked,\(times),Rosa Pinto,Colour,Ann,120.00,")
            #expect(rows.count == 3)
        }
    }

    @Test func `customers as JSON have exactly the documented keys`() async throws {
        try await CommandLineSalon.with { salon in
            _ = try await salon.booked(salon.small.rosa, "Cut", with: salon.small.ann, at: "09:30")
            let found = try await salon.run("find", "pinto", "--format", "json").json()
            #expect(found.keys == ["customers"] && found["customers"].count == 1)
            let rosa = found["customers"][0]
            #expect(rosa.keys == ["id", "name", "phones", "email", "last_visit", "next_visit"])
            #expect(rosa["phones"][0] == .object(["raw": .text("(571) 555-0142"), "e164": .text("+15715550142")]))
            #expect(rosa["next_visit"] == .text("2026-01-14T09:30:00-05:00") && rosa["last_visit"] == .null)
            #expect(rosa["email"] == .null)
        }
    }

    @Test(arguments: ["%", "_", "\\", "'; DROP TABLE fifi.visit; --", "\"", "\u{202E}", "\u{1B}[31m"])
    func `a search for signs finds nobody and harms nothing`(text: String) async throws {
        try await CommandLineSalon.with { salon in
            let outcome = try await salon.run("find", text, "--format", "json")
            #expect(outcome.status == 0)
            #expect(try outcome.json()["customers"].count == 0)
            #expect(try await salon.run("find", "rosa").output.contains("Rosa Pinto"))
        }
    }

    @Test func `what a terminal would obey is shown and a cell never begins a formula`() async throws {
        try await CommandLineSalon.with { salon in
            try await salon.small.owner.withTransaction { connection in
                _ = try await connection.execute(
                    "UPDATE fifi.customer SET name = '=cmd()' || chr(27) || '[31m' WHERE id = 4"
                )
            }
            let text = try await salon.run("find", "cmd")
            #expect(text.output.contains("=cmd()") && !text.output.contains("\u{1B}"))
            let csv = try await salon.run("find", "cmd", "--format", "csv")
            #expect(
                csv.output.contains(",'=cmd()")
                    && csv.output.hasPrefix("id,name,phones,email,last_visit,next_visit\r\n")
            )
        }
    }
}
