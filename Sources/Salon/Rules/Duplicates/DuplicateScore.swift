/// How much speaks for two cards being of one person.
///
/// Families share phones and addresses, so that neither is enough without a name that agrees; and names are shared by
/// strangers, so that a name is not enough without anything else.
public struct DuplicateScore: Hashable, Sendable {
    /// From here on two cards are proposed to be joined.
    public static let threshold = 60
    /// What two people of different names get at most, whatever they share.
    private static let strangers = 50
    /// The least digits that two phones end in to be called alike.
    private static let phoneDigits = 7

    /// What speaks for one person.
    public let reasons: [DuplicateReason]
    /// How much, 0 to 100.
    public let points: Int

    /// Whether the two are to be proposed.
    public var isProposed: Bool { points >= Self.threshold }

    /// Compares two cards.
    public init(_ one: DuplicateCandidate, _ other: DuplicateCandidate) {
        let name = NameWords(one.name).agreement(with: NameWords(other.name))
        let found = [
            Self.phone(one.phones, other.phones), name, Self.email(one.email, other.email),
            one.firstVisit != nil && one.firstVisit == other.firstVisit ? .sameFirstVisit : nil,
        ]
        reasons = found.compactMap(\.self)
        let sum = min(100, reasons.reduce(0) { $0 + $1.points })
        // Two full numbers that differ speak for two people who have a name and a day in common.
        let isContradicted =
            reasons.allSatisfy { $0 != .samePhone && $0 != .similarPhone && $0 != .sameEmail }
            && !one.phones.isEmpty && !other.phones.isEmpty
        points = name == nil || isContradicted ? min(sum, Self.strangers) : sum
    }

    private static func phone(_ one: [Phone], _ other: [Phone]) -> DuplicateReason? {
        let pairs = one.flatMap { first in other.map { (first, $0) } }
        if pairs.contains(where: { $0.e164 != nil && $0.e164 == $1.e164 }) { return .samePhone }
        return pairs.contains { isSimilar($0, $1) } ? .similarPhone : nil
    }

    /// Two numbers of which at least one was not written in full.
    private static func isSimilar(_ one: Phone, _ other: Phone) -> Bool {
        guard one.e164 == nil || other.e164 == nil else { return false }
        let first = (one.e164 ?? one.raw).phoneDigits
        let second = (other.e164 ?? other.raw).phoneDigits
        let shared = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
        return shared >= phoneDigits && shared == min(first.count, second.count)
    }

    private static func email(_ one: String?, _ other: String?) -> DuplicateReason? {
        guard let one, let other, !one.isEmpty, one.lowercased() == other.lowercased() else { return nil }
        return .sameEmail
    }
}
