/// How much of the time on duty is booked, in minutes.
public struct WorkLoad: Hashable, Sendable {
    /// Minutes in which stylists work on customers.
    public let booked: Int
    /// Minutes in which stylists are on duty and take customers.
    public let duty: Int

    /// Makes a load of known parts.
    public init(booked: Int, duty: Int) {
        self.booked = booked
        self.duty = duty
    }

    /// Nobody on duty, nothing booked.
    public static let none = WorkLoad(booked: 0, duty: 0)

    /// The load of both together.
    public static func + (left: WorkLoad, right: WorkLoad) -> WorkLoad {
        WorkLoad(booked: left.booked + right.booked, duty: left.duty + right.duty)
    }

    /// The booked part of the time on duty in percent, rounded down; over 100 where more is booked than anybody is on duty for.
    public var percent: Int { duty > 0 ? booked * 100 / duty : booked > 0 ? 100 : 0 }
}

extension DayPlan {
    /// How much of each stylist's day is booked; nobody is on duty while the salon is closed all day.
    public var loads: [Identifier<Staff>: WorkLoad] { loads(at: nil) }

    /// The same at an instant, by which some visits are held no longer.
    public func loads(at now: Instant?) -> [Identifier<Staff>: WorkLoad] {
        let availability = Availability(self, now: now)
        return staff.reduce(into: [:]) { loads, person in
            let duty = person.blocks.reduce(opening.isEmpty ? [] : person.working) { spans, block in
                spans.flatMap { $0.subtracting(block.span) }
            }
            loads[person.staff.id] = WorkLoad(
                booked: availability.load(of: person.staff.id),
                duty: duty.reduce(0) { $0 + $1.minutes }
            )
        }
    }
}
