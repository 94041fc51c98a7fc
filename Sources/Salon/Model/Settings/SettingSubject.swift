/// Which part of the salon is set, as the history names it: `staff 12`, `service 7`, `hours`.
public enum SettingSubject: Hashable, Sendable {
    /// The salon itself.
    case salon
    /// The opening hours.
    case hours
    /// A closure.
    case closure(Int64)
    /// Somebody on the staff.
    case staff(Identifier<Staff>)
    /// A service.
    case service(Identifier<Service>)
    /// The order of the columns.
    case staffOrder
    /// The order of the menu.
    case serviceOrder
}

extension SettingSubject: LosslessStringConvertible {
    /// The name in the history.
    public var description: String {
        switch self {
        case .salon: "salon"
        case .hours: "hours"
        case .closure(let number): "closure \(number)"
        case .staff(let id): "staff \(id)"
        case .service(let id): "service \(id)"
        case .staffOrder: "staff order"
        case .serviceOrder: "service order"
        }
    }

    /// Reads a name in the history; nil for what a newer program may have written.
    public init?(_ description: String) {
        let words = description.split(separator: " ")
        let number = words.count == 2 ? Int64(words[1]) : nil
        switch (words.first, number) {
        case ("salon", nil): self = .salon
        case ("hours", nil): self = .hours
        case ("closure", let number?): self = .closure(number)
        case ("staff", let number?): self = .staff(Identifier(number))
        case ("service", let number?): self = .service(Identifier(number))
        case ("staff", nil): self = .staffOrder
        case ("service", nil): self = .serviceOrder
        default: return nil
        }
    }
}
