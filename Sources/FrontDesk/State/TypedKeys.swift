internal import Terminal

/// The first keys of a sequence that is not complete yet.
nonisolated struct TypedKeys: Hashable, Sendable {
    /// Where they were pressed: elsewhere they mean nothing.
    let context: BindingContext
    /// The keys.
    let keys: [Key]
}
