import Foundation
import Salon

/// Visits as iCalendar (RFC 5545) writes them.
struct CalendarText {
    /// The salon that the visits are in.
    let profile: SalonProfile
    /// When the calendar is made.
    let now: Instant

    /// The calendar, each line ended by CR LF and folded at 75 bytes.
    func encode(_ visits: [Visit], staff: [Staff]) -> String {
        let lines =
            ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Fifi//Front desk//EN", "CALSCALE:GREGORIAN"]
            + visits.flatMap { event($0, staff: staff) } + ["END:VCALENDAR"]
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(_ visit: Visit, staff: [Staff]) -> [String] {
        let names = visit.staff.compactMap { id in staff.first { $0.id == id }?.name }
        let who = visit.customer?.name ?? "Walk-in"
        let people = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
        return [
            "BEGIN:VEVENT", "UID:visit-\(visit.id)-salon-\(profile.id)@fifi", "DTSTAMP:\(utc(now))",
            "DTSTART:\(utc(visit.span.start))", "DTEND:\(utc(visit.span.end))", "SEQUENCE:\(visit.version - 1)",
            "STATUS:\(status(visit.status))", "SUMMARY:\(Self.escaped("\(who): \(visit.serviceNames)\(people)"))",
        ] + (visit.note.isEmpty ? [] : ["DESCRIPTION:\(Self.escaped(visit.note))"]) + ["END:VEVENT"]
    }

    private func status(_ status: VisitStatus) -> String {
        switch status {
        case .tentative: "TENTATIVE"
        case .cancelled, .noShow: "CANCELLED"
        case .booked, .confirmed, .arrived, .inService, .readyToPay, .completed: "CONFIRMED"
        }
    }

    private func utc(_ instant: Instant) -> String {
        guard let zone = SalonZone("UTC") else { return "" }
        return zone.rfc3339(instant).prefix(19).filter { $0 != "-" && $0 != ":" } + "Z"
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            // A calendar has no other control characters.
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Lines are folded by bytes, but never within a character.
    private static func folded(_ line: String) -> String {
        var result = ""
        var bytes = 0
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if bytes + size > 75 {
                result += "\r\n "
                bytes = 1
            }
            result.unicodeScalars.append(scalar)
            bytes += size
        }
        return result
    }
}
