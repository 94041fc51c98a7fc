/// A sentence in English with places for values: the key under which a catalogue has it in another language.
///
/// `"\(who) is with \(staff)"` has the key `{0} is with {1}`; a translation may take the places in any order, and more
/// than once.
public struct Phrase: ExpressibleByStringInterpolation, Hashable, Sendable {
    /// The English text between the values: always one more than there are values.
    private(set) var pieces: [String]
    /// The values, which are shown as they are.
    private(set) var values: [String]

    /// A phrase without values.
    public init(stringLiteral text: String) {
        pieces = [text]
        values = []
    }

    /// A phrase with the values that were put into its text.
    public init(stringInterpolation parts: StringInterpolation) {
        pieces = parts.pieces
        values = parts.values
    }

    /// The phrase with numbered places instead of values.
    var key: String { filled { "{\($0)}" } }

    /// The phrase as it is in English.
    var english: String { values.isEmpty ? pieces[0] : filled { values[$0] } }

    private func filled(_ value: (Int) -> String) -> String {
        var text = pieces[0]
        for index in values.indices { text += value(index) + pieces[index + 1] }
        return text
    }

    /// Collects the text and the values of a phrase.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces = [""]
        fileprivate var values: [String] = []

        /// Begins a phrase.
        public init(literalCapacity: Int, interpolationCount: Int) {
            values.reserveCapacity(interpolationCount)
        }

        /// Adds text.
        public mutating func appendLiteral(_ literal: String) {
            pieces[pieces.count - 1] += literal
        }

        /// Adds a value.
        public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
            values.append(value.description)
            pieces.append("")
        }
    }
}

extension Phrase {
    /// Two parts of one phrase, for text that does not fit on a line of the source.
    public static func + (first: Phrase, second: Phrase) -> Phrase {
        var phrase = first
        phrase.pieces[phrase.pieces.count - 1] += second.pieces[0]
        phrase.pieces += second.pieces.dropFirst()
        phrase.values += second.values
        return phrase
    }
}
