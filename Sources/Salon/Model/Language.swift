/// A language that the salon's customers read, by its ISO 639-1 code.
public enum Language: String, CaseIterable, Hashable, Sendable {
    case english = "en"
    case spanish = "es"
    case amharic = "am"
}
