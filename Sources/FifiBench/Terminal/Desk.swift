import Foundation
import Salon

/// The real desk on a terminal, looking at the last day of a salon's history.
struct Desk: Sendable {
    /// The salon.
    let database: SalonDatabase

    /// The day on the screen, which has 40 visits.
    static let day = InventedSalon.today.adding(days: -1)
    /// Twenty past ten on that day.
    static let now = Instant(seconds: Int64(day.ordinal) * 86_400 + Int64(InventedSalon.offset + 620 * 60))

    /// Opens the desk; its clock ticks on from ``now``.
    func open() throws -> PseudoTerminal {
        let home = database.server.folder + "/home"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        let arguments = ["desk", "--database", database.url, "--clock", "\(Self.day)T10:20"]
        return try PseudoTerminal(Programs.fifi, arguments, environment: Programs.environment(home: home))
    }

    /// Opens the desk and waits until it has been silent.
    func openSettled() throws -> PseudoTerminal {
        let terminal = try open()
        guard terminal.read(quiet: 1_500, timeout: 15_000) != nil, terminal.isAlive else {
            throw BenchmarkFailure("'\(Programs.fifi) desk' shows nothing")
        }
        return terminal
    }
}
