/// A language that Fifi itself speaks: on the desk, in the wizard, in reports and in what it says of an error.
///
/// The languages that customers read are a `Language`, of which there are more.
public enum ScreenLanguage: String, CaseIterable, Hashable, Sendable {
    case english = "en"
    case spanish = "es"

    /// The language in which words are made now.
    ///
    /// The desk sets it from its state around every change and every drawing, so that both depend on the state alone;
    /// the command line sets it once.
    @TaskLocal public static var current = ScreenLanguage.english

    /// The language that a locale means, such as `es_MX.UTF-8`; English for all that Fifi does not speak.
    public init(locale: String) {
        let code = locale.lowercased().prefix { $0.isLetter }
        self = code == "es" || code == "spanish" ? .spanish : .english
    }

    /// The language of an environment: the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that says anything (POSIX 8.2).
    public init(environment: [String: String]) {
        let said = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        self.init(locale: said ?? "")
    }

    /// Makes words in this language.
    public func speaking<Result>(_ make: () -> Result) -> Result {
        guard self != Self.current else { return make() }
        return Self.$current.withValue(self) { make() }
    }
}
