import Salon

/// Reads somebody on the staff as `--staff` takes them: `Maya; colour 1; tue-sat 10-18; break tue-sat 13-13:30; account maya`.
struct StaffInput: Sendable {
    /// The name.
    private(set) var name = ""
    /// The colour, where one is given.
    private(set) var color: Int?
    /// The account, where one is given.
    private(set) var account: String?
    /// The working hours, where some are given.
    private(set) var working: WeekHours?
    /// The breaks.
    private(set) var breaks = WeekHours.none

    /// Reads the parts between semicolons; the first is the name.
    ///
    /// - Throws: ``Failure`` for a part that is none of these.
    init(_ text: String) throws {
        let parts = text.split(separator: ";").map { $0.trimmingSpaces }
        name = parts.first ?? ""
        for part in parts.dropFirst() where !part.isEmpty { try take(part) }
    }

    /// The person, with the first colour that nobody has yet where none is given.
    func planned(besides used: [Int]) -> PlannedStaff {
        PlannedStaff(
            name: name,
            color: color ?? SettingRules.colors.first { !used.contains($0) } ?? 1,
            working: working,
            breaks: breaks,
            account: account
        )
    }

    private mutating func take(_ part: String) throws {
        let words = part.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = words.count == 2 ? words[1].trimmingSpaces : ""
        switch words[0].lowercased() {
        case "colour", "color":
            guard let number = Int(rest) else { throw Failure(badStaff: part) }
            color = number
        case "account": account = rest
        case "break", "breaks": breaks = WeekHours(breaks.spans + (try week(rest).spans))
        default: working = WeekHours((working?.spans ?? []) + (try week(part).spans))
        }
    }

    private func week(_ text: String) throws -> WeekHours {
        do throws(WeekInput.Problem) {
            return try WeekInput.parse(text)
        } catch {
            throw Failure("bad_staff", .badInput, SalonWords.sentence(error))
        }
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmingSpaces: String {
        var rest = Substring(self)
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return String(rest)
    }
}

extension Failure {
    /// A part of `--staff` that is none.
    init(badStaff part: String) {
        let message = "“\(part)” is not understood. Write: \"Maya; colour 1; tue-sat 10-18; break tue-sat 13-13:30\"."
        self.init("bad_staff", .badInput, message)
    }
}
