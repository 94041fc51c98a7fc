/// The names of days and months that people may type, in each language of the screen, whichever it speaks.
enum DayNames {
    private static let weekdays = [
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        ["lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"],
    ]
    private static let months = [
        [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ],
        [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ],
    ]
    private static let unaccented: [Character: Character] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ñ": "n"]

    /// The weekday of a name or of its first three letters and more; capitals and accents do not matter.
    static func weekday(_ word: some StringProtocol) -> Weekday? {
        place(of: word, in: weekdays).flatMap { Weekday(rawValue: $0 + 1) }
    }

    /// The month, 1 to 12, of a name or of its first three letters and more.
    static func month(_ word: some StringProtocol) -> Int? {
        place(of: word, in: months).map { $0 + 1 }
    }

    /// How many days from today a word means.
    static func distance(_ word: some StringProtocol) -> Int? {
        switch plain(word) {
        case "today", "hoy": 0
        case "tomorrow", "manana": 1
        case "yesterday", "ayer": -1
        default: nil
        }
    }

    private static func place(of word: some StringProtocol, in languages: [[String]]) -> Int? {
        let word = plain(word)
        guard word.count >= 3 else { return nil }
        return languages.lazy.compactMap { names in names.firstIndex { $0.hasPrefix(word) } }.first
    }

    private static func plain(_ word: some StringProtocol) -> String {
        String(word.lowercased().map { unaccented[$0] ?? $0 })
    }
}
