/// What the history says where there is no name to be said.
enum HistoryWords {
    /// Somebody whose name was erased.
    static let erased = "somebody who was erased"
}
