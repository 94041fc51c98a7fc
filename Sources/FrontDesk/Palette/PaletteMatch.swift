internal import Terminal

/// A command that fits what was typed, and which of its letters do.
nonisolated struct PaletteMatch: Hashable, Sendable {
    /// The command.
    let command: PaletteCommand
    /// The letters of its sentence that were typed, counted from 0.
    var helpLetters: Set<Int> = []
    /// The letters of its name that were typed.
    var nameLetters: Set<Int> = []
    /// How well it fits.
    private(set) var score = 0

    /// What counts more than any fit of letters: the command's own key or whole name.
    private static let keyScore = 10_000

    /// What counts more than letters of a sentence: the last word of the name, or the word of the hint bar.
    private static let wordScore = 20

    /// The commands that have all words of a text, in any order, the best first; with no text, what is listed.
    static func ranked(_ commands: [PaletteCommand], by text: String) -> [PaletteMatch] {
        let words = text.split(separator: " ").map(String.init)
        guard !words.isEmpty else { return commands.filter(\.isListed).map { PaletteMatch(command: $0) } }
        let key = KeySequence(name: words.joined(separator: " "))
        let found = commands.compactMap { PaletteMatch($0, words: words, key: key) }
        // Equals stay in the order of the table.
        return found.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
    }

    private init(command: PaletteCommand) { self.command = command }

    private init?(_ command: PaletteCommand, words: [String], key: KeySequence?) {
        self.command = command
        let isKey = key.map { command.keys.contains($0) } ?? false
        if !command.isListed { score = -Self.keyScore / 2 }
        if isKey || words == [command.command.rawValue] { score = Self.keyScore }
        for word in words where !add(word) && !isKey { return nil }
    }

    /// Takes in another word; false when the command does not have it.
    private mutating func add(_ word: String) -> Bool {
        if word.lowercased() == command.label.lowercased() || word == command.command.words.last {
            score += Self.wordScore
        }
        let help = FuzzyMatch(of: word, in: command.help)
        let name = FuzzyMatch(of: word, in: command.command.rawValue)
        let label = FuzzyMatch(of: word, in: command.label)
        guard let best = [help, name, label].compactMap({ $0?.score }).max() else { return false }
        score += best
        helpLetters.formUnion(help?.letters ?? [])
        nameLetters.formUnion(name?.letters ?? [])
        return true
    }
}
