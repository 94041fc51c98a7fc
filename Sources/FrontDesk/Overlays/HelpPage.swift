/// The page of keys for where it was asked.
nonisolated struct HelpPage: Hashable, Sendable {
    /// Whose keys come first.
    let context: BindingContext
    /// How many lines are scrolled out at the top.
    var scroll = 0
}
