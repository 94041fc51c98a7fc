internal import Postgres

/// A text that a change left, or replaced.
struct HistoryText {
    let change: Int64
    let field: String
    let isBefore: Bool
    /// The text, or that it was erased; nil for none.
    let value: HistoryValue?
    /// Of a visit's note, what was noted before it.
    let earlier: HistoryValue?

    init(_ row: Row) throws {
        change = try row.decode("change_id")
        field = try row.decode("field")
        isBefore = try row.decode("side", as: String.self) == "before"
        value = try Self.value(row, "body", isBlanked: "blanked", field: field)
        earlier = try Self.value(row, "earlier", isBlanked: "earlier_blanked", field: field)
    }

    private static func value(
        _ row: Row,
        _ column: String,
        isBlanked: String,
        field: String
    ) throws -> HistoryValue? {
        if try row.decode(isBlanked, as: Bool.self) { return .erased }
        guard let body = try row.decode(column, as: String?.self), !body.isEmpty else { return nil }
        switch CardField(rawValue: field) {
        case .phone:
            let phones = try CardTexts.phones(json: body).map(\.raw)
            return phones.isEmpty ? nil : .list(phones)
        case .language: return Language(rawValue: body).map { .language($0) } ?? .text(body)
        default: return .text(body)
        }
    }
}
