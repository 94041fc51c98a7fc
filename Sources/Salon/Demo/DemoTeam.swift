/// The six stylists of the invented salon.
enum DemoTeam {
    private struct Person {
        let name: String
        let account: String
        let dayOff: Weekday
        let shift: Range<Int>
        let lunch: Int
    }

    /// Each is off on another day, so that five work on every open day.
    private static let people = [
        Person(name: "Maya", account: "maya", dayOff: .monday, shift: 540..<1080, lunch: 750),
        Person(name: "Jo", account: "jo", dayOff: .saturday, shift: 540..<1065, lunch: 780),
        Person(name: "Tigist", account: "tigist", dayOff: .thursday, shift: 600..<1140, lunch: 810),
        Person(name: "Lucía", account: "lucia", dayOff: .wednesday, shift: 660..<1200, lunch: 900),
        Person(name: "Denise", account: "denise", dayOff: .tuesday, shift: 540..<1080, lunch: 720),
        Person(name: "Hanna", account: "hanna", dayOff: .friday, shift: 645..<1200, lunch: 870),
    ]

    /// The stylists with their weeks and their time off around a day.
    static func stylists(today: LocalDay, zone: SalonZone) -> [DemoStylist] {
        people.enumerated().map { place, person in
            DemoStylist(
                staff: Staff(id: Identifier(Int64(place + 1)), name: person.name, color: place + 1),
                account: person.account,
                working: working(person),
                breaks: breaks(person),
                blocks: blocks(of: person.name, today: today, zone: zone)
            )
        }
    }

    /// The experienced ask more and need less time; whoever is new needs more.
    static let overrides = [
        override(1, "knotless-box-braids", price: 21_000, minutes: 300),
        override(1, "wash-&-set", price: 5000, minutes: nil),
        override(2, "trim", price: nil, minutes: 15),
        override(3, "senegalese-twist", price: 16_500, minutes: 330),
        override(4, "hair-straightening", price: 6000, minutes: 35),
        override(5, "dread-retwist", price: 7500, minutes: 75),
        override(6, "natural-cornrows", price: 4000, minutes: 105),
        override(6, "weave-sewing", price: nil, minutes: 195),
    ].compactMap(\.self)

    private static func override(_ staff: Int64, _ slug: String, price: Int64?, minutes: Int?) -> ServiceOverride? {
        BuiltInMenu.entries.first { $0.slug == slug }.map { entry in
            ServiceOverride(
                staff: Identifier(staff),
                service: entry.service.id,
                price: price.map { Money(minor: $0, currency: .usDollar) },
                minutes: minutes
            )
        }
    }

    private static func working(_ person: Person) -> [DemoHours] {
        DemoCalendar.opening.map(\.weekday).filter { $0 != person.dayOff }.map { weekday in
            // The salon opens and closes an hour earlier on Saturday.
            let shift = weekday == .saturday ? -60 : 0
            return DemoHours(weekday, person.shift.lowerBound + shift, person.shift.upperBound + shift)
        }
    }

    private static func breaks(_ person: Person) -> [DemoHours] {
        working(person).map { DemoHours($0.weekday, person.lunch, person.lunch + 30) }
    }

    private static func blocks(of name: String, today: LocalDay, zone: SalonZone) -> [Block] {
        let monday = today.adding(days: 1 - today.weekday.rawValue)
        func days(_ first: Int, _ count: Int, _ kind: BlockKind, _ note: String) -> Block {
            let span = TimeSpan(
                start: zone.span(of: monday.adding(days: first)).start,
                end: zone.span(of: monday.adding(days: first + count - 1)).end
            )
            return Block(span: span, kind: kind, note: note)
        }
        func hours(_ day: Int, _ start: Int, _ end: Int, _ kind: BlockKind, _ note: String) -> Block {
            let hours = DemoHours(.monday, start, end)
            let span = zone.span(on: monday.adding(days: day), from: hours.start, to: hours.end)
            return Block(span: span, kind: kind, note: note)
        }
        return switch name {
        case "Jo": [days(7, 3, .timeOff, "Long weekend")]
        case "Hanna": [days(-28, 5, .timeOff, "Visiting family")]
        case "Lucía": [hours(1, 660, 780, .training, "Colour course"), days(18, 1, .timeOff, "")]
        case "Denise": [hours(3, 960, 1080, .other, "School play")]
        default: []
        }
    }
}
