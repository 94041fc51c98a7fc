/// A phrase in the language of now, which is English where the catalogue has nothing.
///
/// The one way in which text that people read gets on a screen; `README.md` beside this file tells how to add a phrase.
public func said(_ phrase: Phrase) -> String {
    guard let catalogue = Catalogue.of(.current) else { return phrase.english }
    return catalogue.text(of: phrase)
}

/// A word that English uses for two things, in one of its senses: the card that pays is not the customer's card.
///
/// Its key is the sense and the word: `payment|card`.
public func said(_ word: String, sense: String) -> String {
    guard let catalogue = Catalogue.of(.current) else { return word }
    return catalogue[sense + "|" + word] ?? word
}

/// A text without values that a table holds in English, such as the label of a key, in the language of now.
public func said(listed text: String) -> String {
    guard let catalogue = Catalogue.of(.current) else { return text }
    return catalogue[text] ?? text
}

/// One of two phrases, as a number of things asks for it: `counted(visits, "\(visits) visit", "\(visits) visits")`.
public func counted(_ count: Int, _ one: Phrase, _ other: Phrase) -> String {
    said(abs(count) == 1 ? one : other)
}
