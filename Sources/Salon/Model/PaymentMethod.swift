/// How something is paid.
public enum PaymentMethod: String, CaseIterable, Hashable, Sendable {
    case cash
    case card
    case other
}
