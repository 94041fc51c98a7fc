import Salon

/// Makes of the statements of one booking a script that books any slot.
///
/// Wherever the booking's own values stand among the parameters, the script has pgbench's variables; all else stays.
struct BookingTemplate: Sendable {
    /// How many statements each of a booking's round trips has: the menu, BEGIN, the entry into the history, the
    /// customer, the day, the visit with its holds, what is told, COMMIT with the announcement.
    static let roundTrips = [4, 1, 1, 1, 9, 6, 2, 2]
    /// The place of the statement that draws the numbers which later ones take.
    static let entry = 5

    /// The slot that was booked.
    let slot: BookingSlot
    /// The change that came of it.
    let change: Change

    /// The script for so many clients.
    func script(_ statements: [LoggedStatement], clients: Int) throws -> PgbenchScript {
        try PgbenchScript(
            statements,
            groups: Self.roundTrips,
            head: BookingSlot.script(clients: clients, size: slot.size),
            ending: [Self.entry: " \\gset entry_"],
            expression: expression
        )
    }

    private func expression(_ value: String?) -> String {
        guard let value else { return PgbenchScript.literal(nil) }
        if value.hasPrefix("{"), value.hasSuffix("}") { return array(value) }
        if value.hasPrefix("visit ") {
            let pieces = value.split(separator: " ").map { known(String($0)) ?? PgbenchScript.literal(String($0)) }
            return pieces.joined(separator: " || ' ' || ")
        }
        return known(value) ?? PgbenchScript.literal(value)
    }

    /// An array with its elements replaced one by one; as it is when none of them is the booking's own.
    private func array(_ value: String) -> String {
        let elements = value.dropFirst().dropLast().split(separator: ",").map { element in
            String(element.first == "\"" ? element.dropFirst().dropLast() : element)
        }
        let replaced = elements.map(known)
        guard replaced.contains(where: { $0 != nil }) else { return PgbenchScript.literal(value) }
        let parts = zip(elements, replaced).map { $1 ?? PgbenchScript.literal($0) }
        return "ARRAY[" + parts.joined(separator: ", ") + "]"
    }

    /// What stands for one of the booking's own values; nil for any other.
    private func known(_ value: String) -> String? {
        switch value {
        case change.operation.description: return "gen_random_uuid()"
        case change.visit.map { "\($0.id)" }: return ":entry_visit_id::bigint"
        case "\(change.id)": return ":entry_id::bigint"
        case "\(slot.customer)": return ":customer::bigint"
        case "\(slot.stylist)": return ":stylist::bigint"
        case slot.day.description: return "(date '1970-01-01' + :ordinal::int)::text"
        default: return Self.seconds(value).flatMap(time)
        }
    }

    private func time(_ seconds: Int) -> String? {
        switch seconds {
        case slot.midnight, slot.midnight + 86_400: "to_timestamp(:midnight::float8 + \(seconds - slot.midnight))"
        case slot.start..<slot.start + 86_400: "to_timestamp(:start::float8 + \(seconds - slot.start))"
        default: nil
        }
    }

    /// Reads `2026-01-14 15:00:00.000000+00` as seconds since 1970.
    private static func seconds(_ text: String) -> Int? {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let day = LocalDay(String(parts[0])) else { return nil }
        let clock = parts[1].prefix(8).split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return nil }
        return day.ordinal * 86_400 + clock[0] * 3_600 + clock[1] * 60 + clock[2]
    }
}
