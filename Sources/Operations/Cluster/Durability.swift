/// What a cluster promises about data that was committed.
public enum Durability: Sendable, Hashable {
    /// Nothing committed is ever lost, whatever the machine does.
    case durable
    /// Everything may be lost with the machine: for a cluster that is thrown away.
    case scratch
}
