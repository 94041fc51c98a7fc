internal import Foundation

/// A part of the salon as it is set.
public enum SettingValue: Hashable, Sendable {
    case salon(SalonSetting)
    case hours([HoursPeriod])
    case closure(ClosureSetting)
    case staff(StaffSetting)
    case service(ServiceSetting)
    /// The numbers of people or services in their order.
    case order([Int64])

    /// What people call it: `Maya`, `Trim`, `Opening hours`.
    public var name: String {
        switch self {
        case .salon(let salon): salon.name
        case .hours: "Opening hours"
        case .closure(let closure): closure.reason
        case .staff(let person): person.name
        case .service(let service): service.name
        case .order: "Order"
        }
    }

    /// What stands in the place of something that was added by mistake: ended before it began, never deleted.
    var takenBack: SettingValue {
        switch self {
        case .closure(var closure):
            closure.isRemoved = true
            return .closure(closure)
        case .staff(var person):
            person.employed = .never
            return .staff(person)
        case .service(var service):
            service.endedOn = LocalDay(ordinal: 0)
            return .service(service)
        case .salon, .hours, .order: return self
        }
    }
}

extension SettingValue {
    /// The value as the history keeps it: JSON with its keys in order.
    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            let data =
                switch self {
                case .salon(let value): try encoder.encode(value)
                case .hours(let value): try encoder.encode(value)
                case .closure(let value): try encoder.encode(value)
                case .staff(let value): try encoder.encode(value)
                case .service(let value): try encoder.encode(value)
                case .order(let value): try encoder.encode(value)
                }
            return String(decoding: data, as: UTF8.self)
        }
    }

    /// Reads a value from the history.
    init(json: String, of subject: SettingSubject) throws {
        let decoder = JSONDecoder()
        let data = Data(json.utf8)
        self =
            switch subject {
            case .salon: .salon(try decoder.decode(SalonSetting.self, from: data))
            case .hours: .hours(try decoder.decode([HoursPeriod].self, from: data))
            case .closure: .closure(try decoder.decode(ClosureSetting.self, from: data))
            case .staff: .staff(try decoder.decode(StaffSetting.self, from: data))
            case .service: .service(try decoder.decode(ServiceSetting.self, from: data))
            case .staffOrder, .serviceOrder: .order(try decoder.decode([Int64].self, from: data))
            }
    }
}
