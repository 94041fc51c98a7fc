/// What a price is for.
public enum ServiceUnit: String, CaseIterable, Hashable, Sendable {
    /// The whole service.
    case service
    /// One piece of it, times the quantity (each goddess braid).
    case each
}
