import Logging
import Operations
import Postgres
import TestSupport
import Testing

@Suite struct ConnectionBudgetTests {
    @Test func `a desk has two connections and one that listens, a command one`() {
        #expect(ConnectionRole.desk.connections == 3)
        #expect(ConnectionRole.desk.poolSize == 2)
        #expect(ConnectionRole.command.connections == 1)
    }

    @Test(arguments: [
        (ConnectionBudget(maximum: 100, reserved: 3, desks: 0, others: 0), 32),
        (ConnectionBudget(maximum: 100, reserved: 3, desks: 31, others: 0), 1),
        (ConnectionBudget(maximum: 100, reserved: 3, desks: 32, others: 0), 0),
        (ConnectionBudget(maximum: 20, reserved: 3, desks: 1, others: 10), 1),
        (ConnectionBudget(maximum: 20, reserved: 3, desks: 5, others: 1), 0),
        (ConnectionBudget(maximum: 20, reserved: 3, desks: 5, others: 2), -1),
        (ConnectionBudget(maximum: 20, reserved: 3, desks: 5, others: 5), -2),
    ])
    func `room is counted by desks that use all their connections`(budget: ConnectionBudget, room: Int) {
        #expect(budget.roomForDesks == room)
    }

    @Test func `the server is asked, and knows a desk by the connection that listens`() async throws {
        try await TestCluster.shared.withDatabase(migrated: false) { database in
            var settings = try database.settings(as: .app)
            settings["application_name"] = ConnectionRole.listenerName
            let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            try await Pool.with(settings: settings, size: 1, logger: logger) { pool in
                let budget = try await ConnectionBudget.read(pool)
                #expect(budget.maximum > 20)
                #expect(budget.reserved == 3)
                #expect(budget.desks >= 1)
                #expect(budget.others >= 0)
            }
        }
    }
}
