/// What a verb makes of a visit.
struct VisitEdit {
    /// The visit with its new version.
    let after: Visit
    /// What is to be told to the customer: `moved` or `cancelled`, or nil for nothing.
    var letter: String?
    /// Why, in the words of the desk; personal text.
    var reason = ""
    /// How a cancelled visit ended.
    var endedAs: String?
    /// What is paid with it.
    var payments: [Payment] = []
    /// The change that is taken back.
    var reverses: Identifier<Change>?
    var reversedVerb: ChangeVerb?
}
