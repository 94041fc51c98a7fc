import Salon

/// Finds the one person, service or closure that a word on the command line means.
struct SettingChoice<Value: Hashable & Sendable>: Sendable {
    /// What they are, within a sentence: `stylist`.
    let what: String
    /// All of them.
    let entries: [SettingEntry<Value>]
    /// What each is called.
    let name: @Sendable (Value) -> String
    /// Whether it has ended; one that has not is meant first.
    let hasEnded: @Sendable (Value) -> Bool

    /// The entry of a number, of a whole name, or of the beginning of one word that fits one only.
    ///
    /// - Throws: ``Failure`` when nothing is meant, or several.
    func entry(_ text: String) throws -> SettingEntry<Value> {
        if let number = Int64(text), let entry = entries.first(where: { $0.number == number }) { return entry }
        let present = entries.filter { !hasEnded($0.value) }
        for candidates in [present, entries] {
            for fits in [isWhole, isBeginning] {
                let found = candidates.filter { fits($0, text) }
                if found.count == 1 { return found[0] }
                if found.count > 1 { throw several(text, found) }
            }
        }
        let list = present.map { name($0.value) }.joined(separator: ", ")
        throw Failure("no_such_\(what)", .badInput, "There is no \(what) “\(text)”. There are: \(list).")
    }

    private func isWhole(_ entry: SettingEntry<Value>, _ text: String) -> Bool {
        name(entry.value).folded == text.folded
    }

    private func isBeginning(_ entry: SettingEntry<Value>, _ text: String) -> Bool {
        let words = text.foldedWords
        let own = name(entry.value).foldedWords
        return !words.isEmpty && words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }

    private func several(_ text: String, _ found: [SettingEntry<Value>]) -> Failure {
        let list = found.map { "  \($0.number)  \(name($0.value))" }
        return Failure("ambiguous_\(what)", .badInput, (["“\(text)” could mean:"] + list).joined(separator: "\n"))
    }
}

extension SalonSettings {
    /// Finds people.
    func staffChoice(today: LocalDay) -> SettingChoice<StaffSetting> {
        SettingChoice(what: "stylist", entries: staff, name: \.name) { person in
            person.hasLeft(by: today)
        }
    }

    /// Finds services.
    var serviceChoice: SettingChoice<ServiceSetting> {
        SettingChoice(what: "service", entries: services, name: \.name) { $0.endedOn != nil }
    }
}
