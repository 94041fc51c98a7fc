import Salon

/// A salon that was made, for people and as JSON.
struct SetUpReport: Sendable {
    /// The plan that it was made by.
    let plan: SalonPlan
    /// Whether it is there, or was only checked.
    let isMade: Bool

    private struct Document: Encodable, Sendable {
        let made: Bool
        let name: String
        let timeZone: String
        let currency: String
        let hours: String
        let closures: Int
        let staff: [String]
        let services: Int
    }

    /// Prints it on standard output.
    func print(in format: OutputFormat) throws {
        switch format {
        case .text: StandardOutput.lines(lines)
        case .json:
            try StandardOutput.json(
                Document(
                    made: isMade,
                    name: plan.name.trimmingSpaces,
                    timeZone: plan.zone,
                    currency: plan.currency,
                    hours: plan.hours.description,
                    closures: plan.closures.count,
                    staff: plan.staff.map(\.name),
                    services: plan.services.count
                )
            )
        }
    }

    private var lines: [String] {
        let name = plan.name.trimmingSpaces
        let people = plan.staff.isEmpty ? "nobody yet (fifi staff add)" : plan.staff.map(\.name).joined(separator: ", ")
        return [
            isMade ? "\(name) is there." : "\(name) could be made like that; nothing was made.",
            "  Clock     \(plan.zone), \(plan.usesTwelveHours ? 12 : 24) hours; prices in \(plan.currency)",
            "  Open      \(plan.hours)",
            "  Closed    \(plan.closures.isEmpty ? "no days out of turn" : "\(plan.closures.count) times out of turn")",
            "  People    \(people)",
            "  Services  \(plan.services.count)",
        ] + (isMade ? ["Open the desk with: fifi"] : [])
    }
}
