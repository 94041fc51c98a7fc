import Operations
import Postgres
import Salon

/// Looks whether the server has room for all connections of a desk that opens, before everybody is busy.
enum CrowdedServer {
    /// What the desk says when it opens; nil when there is room, or nothing can be told.
    static func notice(_ pool: Pool, _ settings: ConnectionSettings) async -> String? {
        guard settings.pooling == .direct else { return nil }
        // A desk that can open is not kept from it by a question that cannot be answered.
        guard let budget = try? await ConnectionBudget.read(pool) else { return nil }
        return notice(budget)
    }

    /// The same for known numbers.
    static func notice(_ budget: ConnectionBudget) -> String? {
        guard budget.roomForDesks < 1 else { return nil }
        return said("The database has too few connections for one more desk; fifi doctor tells.")
    }
}
