import Operations

/// How many connections the server takes, and for how many more desks they suffice.
struct ConnectionReport: Encodable, Sendable {
    let maximum: Int
    let reserved: Int
    let openDesks: Int
    let roomForDesks: Int

    /// Reports on what the server told.
    init(_ budget: ConnectionBudget) {
        maximum = budget.maximum
        reserved = budget.reserved
        openDesks = budget.desks
        roomForDesks = max(0, budget.roomForDesks)
    }

    /// The line for people.
    var text: String {
        let room = roomForDesks == 0 ? "no room for another" : "room for \(roomForDesks) more"
        return "\(maximum), of them \(reserved) for administrators; desks open: \(openDesks), \(room)"
    }
}
