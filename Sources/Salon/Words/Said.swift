/// A phrase in the language of now, which is English where the catalogue has nothing.
///
/// The one way in which text that people read gets on a screen; `README.md` beside this file tells how to add a phrase.
public func said(_ phrase: Phrase) -> String {
    guard let catalogue = Catalogue.of(.current) else { return phrase.english }
    return catalogue.text(of: phrase)
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
