import Salon
import TestSupport
import Testing

/// Something that is done at the desk every day, with the most keys that it may take.
struct DeskTask: Sendable, CustomTestStringConvertible {
    /// What is done one after the other.
    enum Step: Sendable {
        /// Keys by their names; each counts.
        case press(String)
        /// Letters by which something is looked for; each counts.
        case search(String)
        /// Text that would have to be typed anywhere, such as the name of somebody new; it does not count.
        case write(String)
        /// The question that has just opened is read, until it takes keys.
        case readQuestion
        /// The screen shows something.
        case see(String)
    }

    /// What came of it: what the book wrote down, in order, and what it holds.
    struct Outcome: Sendable {
        let record: [Change]
        let visits: [Visit]
        let blocked: [Block]
        let reasons: [Identifier<Visit>: String]
        let screen: String

        /// The change that was made last.
        var last: Change? { record.last }
    }

    /// What is done, in the words of the README.
    let name: String
    /// The most keys that it may take.
    let budget: Int
    /// The way to where it begins, which does not count.
    var way: [Step] = []
    /// The task itself.
    let steps: [Step]
    /// Whether it was done, by what came of it.
    let isDone: @Sendable (Outcome) -> Bool

    /// How many keys it takes.
    var keys: Int {
        steps.reduce(0) { sum, step in
            switch step {
            case .press(let keys): sum + keys.split(separator: " ").count
            case .search(let letters): sum + letters.count
            case .write, .readQuestion, .see: sum
            }
        }
    }

    /// Its line in the README.
    var line: String { "| \(name) | \(budget) | \(keys) |" }

    var testDescription: String { name }
}
