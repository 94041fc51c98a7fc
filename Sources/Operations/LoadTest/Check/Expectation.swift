/// What has to be in the tables of one operation, after all that its clients were told.
enum Expectation: Sendable, Hashable {
    /// The visit of that number.
    case present(visit: Int64)
    /// Nothing, since that was said last.
    case absent(told: String)
    /// Whatever is there is right: nobody was told anything definite.
    case open

    /// What follows from the answers in their order.
    ///
    /// A confirmation holds, whatever was said to another who asked for the same operation. What was denied is not there;
    /// after a lost answer, though, only a refusal or a look-up denies it: that nothing was saved is then said of the
    /// latest attempt alone.
    static func after(_ answers: [LoadAnswer]) -> Expectation {
        var expectation = Expectation.open
        var isLost = false
        for answer in answers {
            switch answer {
            case .confirmed(let visit): return .present(visit: visit)
            case .unknown: (expectation, isLost) = (.open, true)
            case .refused(let told): (expectation, isLost) = (.absent(told: told), false)
            case .notSaved(let told) where told == LoadAnswer.absent:
                (expectation, isLost) = (.absent(told: told), false)
            case .notSaved(let told), .fault(let told):
                if !isLost { expectation = .absent(told: told) }
            }
        }
        return expectation
    }
}
