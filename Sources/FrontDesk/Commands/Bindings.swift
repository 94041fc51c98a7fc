public import Terminal

/// The one table of keys.
nonisolated public enum Bindings {
    /// Every binding, in the order of help.
    public static let all: [Binding] =
        desk + visit + move + cancel + question + help + palette + booking + lookup + pay + totals + visitList

    /// What a key means somewhere, or nil.
    public static func command(for key: Key, in context: BindingContext) -> Command? { table[context]?[key] }

    /// The bindings of one place.
    public static func of(_ context: BindingContext) -> [Binding] { all.filter { $0.context == context } }

    private static let table: [BindingContext: [Key: Command]] = {
        var table: [BindingContext: [Key: Command]] = [:]
        for binding in all {
            guard let command = binding.command else { continue }
            for key in binding.keys { table[binding.context, default: [:]][key] = command }
        }
        return table
    }()
}
