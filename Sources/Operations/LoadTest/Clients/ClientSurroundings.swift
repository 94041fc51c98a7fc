import Salon

/// What the clients of a load test share.
struct ClientSurroundings: Sendable {
    /// The book that they book in.
    let book: Book
    /// The salon's people and menu.
    let salon: LoadSalon
    /// What they want.
    let wishes: WishList
    /// How their operations are named.
    let mark: OperationMark
    /// Where they draw their wishes.
    let counter: WishCounter
    /// Where they note everything.
    let log: AttemptLog
    /// What they wait for.
    let running: RunningAsks
    /// How refusals are called in the report.
    let naming: @Sendable (Refusal) -> String
}
