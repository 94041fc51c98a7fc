public import Salon

extension BusyDay {
    /// The visits of the day.
    public static let visits: [Visit] = {
        var visits: [Visit] = []
        func add(
            _ name: String?,
            _ people: [String],
            _ service: String,
            _ hour: Int,
            _ minute: Int,
            _ parts: [(SegmentKind, Int)],
            _ status: VisitStatus
        ) {
            visits.append(visit(visits.count + 1, name, people, service, at(hour, minute), parts, status))
        }
        add("Ada Okafor", ["Maya"], "Cut & dry", 9, 0, [(.handsOn, 45)], .completed)
        add("Beth Li", ["Maya"], "Full colour", 10, 0, [(.handsOn, 45), (.processing, 45), (.handsOn, 30)], .arrived)
        add("Noor Amin", ["Maya"], "Trim", 11, 0, [(.handsOn, 20)], .confirmed)
        add("Dan O'Brien", ["Maya"], "Trim", 13, 0, [(.handsOn, 20)], .confirmed)
        add("Rosa Pinto", ["Maya"], "Cut & colour", 14, 15, [(.handsOn, 90)], .booked)
        add("Hana Sato", ["Maya"], "Wash & Set", 16, 30, [(.handsOn, 20), (.processing, 30), (.handsOn, 25)], .booked)
        add("Eli Wu", ["Jo"], "Cut & beard", 9, 30, [(.handsOn, 45)], .readyToPay)
        add("Grace Mbeki", ["Jo"], "Natural Cornrows", 11, 0, [(.handsOn, 90)], .confirmed)
        add("Ian Frost", ["Jo"], "Cut", 14, 0, [(.handsOn, 45)], .tentative)
        add("Zoë Adler", ["Jo"], "Perm", 15, 30, [(.handsOn, 90)], .confirmed)
        add("Kim Novak", ["Priya"], "Blow-dry", 9, 15, [(.handsOn, 45)], .completed)
        add("Lou Reyes", ["Priya"], "Cut & dry", 10, 0, [(.handsOn, 60)], .inService)
        add("Mia Stone", ["Priya"], "Highlights", 13, 30, [(.handsOn, 90)], .confirmed)
        add("Ned Flynn", ["Priya"], "Cut", 16, 0, [(.handsOn, 45)], .booked)
        add("Omar Said", ["Tomasz"], "Skin fade", 11, 15, [(.handsOn, 45)], .booked)
        add("Pia Holm", ["Tomasz"], "Cut & dry", 12, 45, [(.handsOn, 60)], .confirmed)
        add("Quinn Roy", ["Tomasz"], "Colour", 15, 0, [(.handsOn, 90)], .booked)
        add("Sue Park", ["Lin"], "Keratin", 9, 0, [(.handsOn, 90)], .arrived)
        add("Tess Ng", ["Lin"], "Cut", 11, 30, [(.handsOn, 45)], .confirmed)
        add("Uma Devi", ["Lin"], "Balayage", 14, 30, [(.handsOn, 90)], .booked)
        add("ሰላም ተስፋዬ", ["Aoife", "Lin"], "Goddess Braids", 16, 0, [(.handsOn, 120)], .booked)
        add("Cy Dunn", ["Aoife"], "Cut", 9, 15, [(.handsOn, 45)], .noShow)
        add("Wes Hale", ["Aoife"], "Cut & dry", 9, 30, [(.handsOn, 45)], .completed)
        add("María José Fernández de la Torre y Ugarte", ["Aoife"], "Trim", 10, 30, [(.handsOn, 15)], .booked)
        add(nil, ["Aoife"], "Trim", 10, 45, [(.handsOn, 15)], .booked)
        add("Xia Mo", ["Aoife"], "Colour", 13, 0, [(.handsOn, 30), (.processing, 30), (.handsOn, 30)], .booked)
        add("Gone Girl", ["Jo"], "Cut", 13, 0, [(.handsOn, 45)], .cancelled)
        return visits
    }()

    private static func visit(
        _ number: Int,
        _ name: String?,
        _ people: [String],
        _ service: String,
        _ start: Instant,
        _ parts: [(SegmentKind, Int)],
        _ status: VisitStatus
    ) -> Visit {
        var segments: [Segment] = []
        var end = start
        for (kind, minutes) in parts {
            let span = TimeSpan(start: end, minutes: minutes)
            for person in staff where people.contains(person.name) {
                segments.append(Segment(line: 0, staff: person.id, kind: kind, span: span))
            }
            end = span.end
        }
        return Visit(
            id: Identifier(Int64(number)),
            version: 1,
            status: status,
            customer: name.map { CustomerReference(id: Identifier(Int64(1_000 + number)), name: $0) },
            span: TimeSpan(start: start, end: end),
            lines: [line(service)],
            segments: segments,
            note: number == 2 ? "prefers the quiet chair" : "",
            statusSince: start.adding(minutes: -4)
        )
    }

    private static func line(_ name: String) -> VisitLine {
        let service = menu.services.first { $0.name == name }
        return VisitLine(
            service: service?.id,
            name: name,
            quantity: 1,
            quoted: service?.price ?? Money(minor: 6_000, currency: .usDollar),
            charged: nil
        )
    }
}
