import Foundation
import Salon
import TOMLKit

/// A salon that is to be, as a TOML file describes it.
struct PlanFile: Sendable {
    private static let topKeys = [
        "name", "zone", "currency", "phone_region", "clock", "hours", "menu", "closure", "staff", "service",
    ]

    /// What it describes.
    let plan: SalonPlan
    private let file: String
    private let lines: PlanFileLines

    /// Reads a file.
    ///
    /// - Throws: ``PlanFileError``.
    static func load(_ path: String, today: LocalDay) throws(PlanFileError) -> PlanFile {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .unreadable(file: path, reason: errno == 0 ? ENOENT : errno)
        }
        return try PlanFile(path: path, text: String(decoding: data, as: UTF8.self), today: today)
    }

    /// Reads the text of a file; every key must be known.
    ///
    /// - Throws: ``PlanFileError`` with the line.
    init(path: String, text: String, today: LocalDay) throws(PlanFileError) {
        file = path
        lines = PlanFileLines(text)
        let root = PlanTable(file: path, table: try Self.table(path, text), lines: lines, place: .init())
        try root.refuseUnknown(Self.topKeys)
        let usual = SalonPlan()
        plan = SalonPlan(
            name: try root.text("name") ?? "",
            zone: try root.text("zone") ?? usual.zone,
            currency: try root.text("currency") ?? usual.currency,
            phoneRegion: try root.text("phone_region") ?? usual.phoneRegion,
            usesTwelveHours: try Self.clock(root) ?? usual.usesTwelveHours,
            hours: try root.week("hours") ?? usual.hours,
            closures: try Self.closures(root, today: today),
            staff: try Self.staff(root),
            menu: try PlanFileMenu(root).menu()
        )
        if let problem = SalonPlanRules.problems(with: plan).first { throw refusal(problem) }
    }

    /// A problem of the plan at the line that mends it.
    private func refusal(_ problem: SettingProblem) -> PlanFileError {
        let key =
            switch problem.field {
            case .color: "colour"
            case .working: "hours"
            case .closureDays: "last"
            case .segments, .minutes: "length"
            case .from: "first"
            default: problem.field.rawValue
            }
        let list: String? =
            switch problem.field {
            case .closureDays, .reason: "closure"
            case .category, .price, .unit, .segments, .names, .minutes: "service"
            case .color, .working, .breaks, .account: "staff"
            default: problem.place == nil ? nil : Self.listOfNames(plan, problem)
            }
        let place = PlanFileLines.Place(list: list, index: problem.place ?? 0, key: key)
        return .refused(file: file, line: lines.line(place), words: SalonWords.sentence(problem))
    }

    /// Names are those of people where the people have this problem, else of services.
    private static func listOfNames(_ plan: SalonPlan, _ problem: SettingProblem) -> String {
        var people = plan
        people.menu = .empty
        return SalonPlanRules.problems(with: people).contains(problem) ? "staff" : "service"
    }

    private static func table(_ path: String, _ text: String) throws(PlanFileError) -> TOMLTable {
        do {
            return try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw .syntax(file: path, line: error.source.begin.line, problem: error.description)
        } catch {
            throw .syntax(file: path, line: 1, problem: "\(error)")
        }
    }

    private static func clock(_ root: PlanTable) throws(PlanFileError) -> Bool? {
        guard let hours = try root.number("clock") else { return nil }
        guard hours == 12 || hours == 24 else {
            throw .refused(file: root.file, line: root.line(of: "clock"), words: "The clock has 12 or 24 hours.")
        }
        return hours == 12
    }

    private static func closures(_ root: PlanTable, today: LocalDay) throws(PlanFileError) -> [PlannedClosure] {
        var closures: [PlannedClosure] = []
        for table in try root.list("closure") {
            try table.refuseUnknown(["first", "last", "reason"])
            let words = "That is no day: write 2026-12-25."
            guard let first = try table.read("first", words, { DateInput.parse($0, today: today) }) else {
                throw .refused(file: table.file, line: table.line(of: "first"), words: "A closure needs its first day.")
            }
            let last = try table.read("last", words) { DateInput.parse($0, today: today) }
            closures.append(PlannedClosure(first: first, last: last ?? first, reason: try table.text("reason") ?? ""))
        }
        return closures
    }

    private static func staff(_ root: PlanTable) throws(PlanFileError) -> [PlannedStaff] {
        var staff: [PlannedStaff] = []
        for (place, table) in try root.list("staff").enumerated() {
            try table.refuseUnknown(["name", "colour", "hours", "breaks", "account"])
            staff.append(
                PlannedStaff(
                    name: try table.text("name") ?? "",
                    color: try table.number("colour") ?? place % SettingRules.colors.count + 1,
                    working: try table.week("hours"),
                    breaks: try table.week("breaks") ?? .none,
                    account: try table.text("account")
                )
            )
        }
        return staff
    }
}
