import ArgumentParser
import Salon

/// What can be said of a customer on the command line; what is not said stays as it is, an empty text takes it away.
struct CardOptions: ParsableArguments {
    @Option(help: "A phone, the preferred one first; may be given several times and replaces all.")
    var phone: [String] = []
    @Option(help: "An e-mail address.")
    var email: String?
    @Option(help: "The language they read: en, es or am.")
    var language: LanguageName?
    @Option(help: "The name that they are called by, where it is kept apart.")
    var givenName: String?
    @Option(help: "The rest of the name, where it is kept apart.")
    var otherNames: String?
    @Option(help: "What the salon notes about them.")
    var notes: String?
    @Option(help: "What they must not come in contact with.")
    var allergies: String?

    /// Details with what was said laid over them.
    func applied(to details: CustomerDetails) -> CustomerDetails {
        var details = details
        if !phone.isEmpty { details.phones = phone }
        details.email = email ?? details.email
        if let language { details.language = language.language }
        details.givenName = givenName ?? details.givenName
        details.otherNames = otherNames ?? details.otherNames
        details.notes = notes ?? details.notes
        details.allergies = allergies ?? details.allergies
        return details
    }
}

/// A language as it is given on the command line; an empty text for unknown.
struct LanguageName: ExpressibleByArgument {
    /// The language.
    let language: Language?

    init?(argument: String) {
        language = Language(rawValue: argument.lowercased())
        if language == nil, !argument.isEmpty { return nil }
    }

    static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }
}
