/// What the history says where there is no name or text to be said.
enum HistoryWords {
    /// Somebody whose name was erased.
    static var erased: String { said("somebody who was erased") }
    /// A text of somebody who was erased.
    static var erasedText: String { said("erased") }
    /// A text that is not to be seen now.
    static var hiddenText: String { said("hidden") }

    static func name(of language: Language) -> String {
        switch language {
        case .english: said("English")
        case .spanish: said("Spanish")
        case .amharic: said("Amharic")
        }
    }
}
