import Postgres
import Salon

/// The salon that a load test books in, made the way that every salon is made.
struct LoadSalon: Sendable {
    /// The salon.
    let profile: SalonProfile
    /// The numbers of the stylists, by place.
    let stylists: [Int64]
    /// The numbers of the services, by place.
    let services: [Int64]
    /// The numbers of the customers, by place.
    let customers: [Int64]

    /// What all clients take for now: the evening before the first day.
    static let now = Instant(seconds: Int64(WishList.firstDay) * 86_400 - 4 * 3_600)

    /// Makes it in a database that has the schema and no salon.
    ///
    /// - Throws: `SetUpRefusal`, `BookError`.
    static func make(in pool: Pool) async throws -> LoadSalon {
        let book = try await Book.setUp(plan, in: pool, order(client: 0))
        let day = try await book.day(LocalDay(ordinal: WishList.firstDay))
        let menu = try await book.menu()
        var customers: [Int64] = []
        for place in 0..<WishList.customers {
            let change = try await book.addCustomer(CustomerDetails(name: name(place)), order(client: 0))
            if case .customer(let reference) = change.subject { customers.append(reference.id.number) }
        }
        return LoadSalon(
            profile: book.salon,
            stylists: day.staff.map(\.staff.id.number).sorted(),
            services: menu.services.map(\.id.number),
            customers: customers
        )
    }

    /// What a wish looks like in the form; its note is the operation's name.
    func draft(_ wish: LoadWish, note: String) -> BookingDraft {
        BookingDraft(
            customer: guest(of: wish),
            lines: [
                DraftLine(
                    service: Identifier(services[wish.service]),
                    staff: wish.stylists.map { Identifier(stylists[$0]) }
                )
            ],
            start: Instant(seconds: wish.start),
            note: note
        )
    }

    /// An order of a client's.
    static func order(_ operation: OperationID = .random(), client: Int) -> ChangeOrder {
        ChangeOrder(operation: operation, author: Author(account: "loadtest", terminal: "client \(client)"), now: now)
    }

    private func guest(of wish: LoadWish) -> DraftCustomer {
        switch wish.guest {
        case .known(let place): .known(CustomerReference(id: Identifier(customers[place]), name: Self.name(place)))
        case .new: .new(NewCustomer(name: Self.name(wish.number), phone: "202 555 01\(10 + wish.number % 90)"))
        case .walkIn: .walkIn
        }
    }

    /// Names that share their words, as people's do.
    private static func name(_ number: Int) -> String {
        let given = ["Ada", "Ben", "Chidi", "Dana", "Eli", "Fay", "Gus"]
        let family = ["Okafor", "Li", "Novak", "Reyes", "Park", "Stone", "Holm", "Wu", "Roy", "Sato", "Diaz"]
        return "\(given[number % given.count]) \(family[number % family.count])"
    }

    private static var plan: SalonPlan {
        let hours = WeekHours(
            Weekday.allCases,
            from: LocalTime.midnight.adding(minutes: WishList.opens),
            to: LocalTime.midnight.adding(minutes: WishList.opens + 720)
        )
        return SalonPlan(
            name: "Load test",
            zone: "UTC",
            hours: hours,
            staff: (0..<WishList.stylists).map { PlannedStaff(name: "Stylist \($0 + 1)", color: $0 % 8 + 1) },
            menu: .given(WishList.services.enumerated().map(service))
        )
    }

    private static func service(_ place: Int, _ minutes: [Int]) -> ServiceSetting {
        let parts = minutes.enumerated().map { ServicePart($0 == 1 ? .processing : .handsOn, minutes: $1) }
        return ServiceSetting(name: "Service \(place + 1)", category: "Load", price: 3_000, segments: parts)
    }
}
