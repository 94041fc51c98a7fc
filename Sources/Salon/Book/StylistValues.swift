internal import Postgres

/// What each stylist's part of the services comes to; a service of several is split by their minutes.
struct StylistValues {
    private var sums: [Key: PricedSum] = [:]
    private let zero: PricedSum

    private struct Key: Hashable {
        let staff: Int64?
        let isDone: Bool
    }

    /// Adds up the rows of `TotalsStatements.shares`, in which those of one service follow one another.
    init(rows: [Row], currency: Currency) throws {
        zero = .zero(currency)
        var shared: [Row] = []
        for row in rows {
            if let first = shared.first, try !Self.isSameLine(first, row) { try split(&shared) }
            if try row.decode("visit_id", as: Int64?.self) == nil {
                add(try Self.sum(row, currency), to: try Self.key(row))
            } else {
                shared.append(row)
            }
        }
        try split(&shared)
    }

    /// Their part of all kept visits.
    func booked(_ staff: Int64?) -> PricedSum {
        completed(staff) + (sums[Key(staff: staff, isDone: false)] ?? zero)
    }

    /// Their part of completed visits.
    func completed(_ staff: Int64?) -> PricedSum { sums[Key(staff: staff, isDone: true)] ?? zero }

    private mutating func split(_ rows: inout [Row]) throws {
        guard let first = rows.first else { return }
        let whole = try Self.sum(first, zero.known.currency)
        let parts = whole.known.split(by: try rows.map { try $0.decode("minutes") })
        for (row, part) in zip(rows, parts) {
            add(PricedSum(known: part, unknown: whole.unknown), to: try Self.key(row))
        }
        rows = []
    }

    private mutating func add(_ sum: PricedSum, to key: Key) { sums[key] = (sums[key] ?? zero) + sum }

    private static func key(_ row: Row) throws -> Key {
        Key(staff: try row.decode("staff_id", as: Int64?.self), isDone: try row.decode("done"))
    }

    private static func sum(_ row: Row, _ currency: Currency) throws -> PricedSum {
        PricedSum(
            known: Money(minor: try row.decode("known"), currency: currency),
            unknown: try row.decode("unknown")
        )
    }

    private static func isSameLine(_ left: Row, _ right: Row) throws -> Bool {
        try left.decode("visit_id", as: Int64?.self) == right.decode("visit_id", as: Int64?.self)
            && left.decode("position", as: Int?.self) == right.decode("position", as: Int?.self)
    }
}
