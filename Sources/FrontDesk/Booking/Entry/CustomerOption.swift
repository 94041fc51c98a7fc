import Salon

/// A row of the list below the customer's field.
nonisolated enum CustomerOption: Hashable, Sendable {
    /// Somebody who was found.
    case match(CustomerMatch)
    /// What was typed is somebody new.
    case addNew(String)
    /// Nobody that has to be named.
    case walkIn
}
