import Foundation

/// Asks on the terminal whether a salon is to be made where there is none.
enum SetUpOffer {
    /// Whether somebody said yes; a mere Enter does.
    ///
    /// - Throws: ``Failure`` when nobody answers.
    static func isTaken(_ place: String) throws -> Bool {
        StandardError.write("There is no salon yet in \(place). Set one up now? [Y/n] ")
        guard let answer = readLine() else { throw Failure("interrupted", .interrupted, "Interrupted.") }
        return ["", "y", "yes", "s", "si", "sí"].contains(answer.trimmingSpaces.lowercased())
    }
}
