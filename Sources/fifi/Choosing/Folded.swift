import Foundation

extension String {
    /// The text as names are compared: without accents, case and apostrophes.
    var folded: String {
        folding(options: [.diacriticInsensitive, .caseInsensitive, .widthInsensitive], locale: nil)
            .filter { !"'’‘`ʼʻ".contains($0) }
    }

    /// Its words as names are compared.
    var foldedWords: [String] {
        folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
