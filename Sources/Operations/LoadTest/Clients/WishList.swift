import Salon

/// What the clients of a load test ask for: a function of the seed and the number, so that nothing has to be kept.
struct WishList: Sendable {
    /// How many stylists the salon has.
    static let stylists = 8
    /// How many customers it knows.
    static let customers = 60
    /// The services in their order: minutes of work, of waiting and of work again; the last takes two stylists.
    static let services: [[Int]] = [[30], [45], [30, 15, 15], [45]]
    /// The first day that is booked.
    static let firstDay = 20_468
    /// When the salon opens, in minutes after midnight; it is open for twelve hours.
    static let opens = 480
    /// The service that takes two stylists.
    private static let together = 3
    /// A quarter more than fits into a day, so that many find the time taken.
    private static let wishesPerDay = 160

    let pattern: LoadPlan.Pattern
    let clients: Int
    let seed: UInt64

    /// The wishes of a plan.
    init(_ plan: LoadPlan) {
        (pattern, clients, seed) = (plan.pattern, plan.clients, plan.seed)
    }

    /// The wish of a number from 0 on.
    func wish(_ number: Int) -> LoadWish {
        switch pattern {
        case .contended: contended(number)
        case .sameSlot: sameSlot(number)
        }
    }

    /// The round of a wish where all ask for one time; its wishes follow each other.
    func round(of number: Int) -> Int { number / clients }

    private func contended(_ number: Int) -> LoadWish {
        var random = SplitMix64(seed: seed &* 0x2545_F491_4F6C_DD1D &+ UInt64(number))
        // Fifty clients to a day: close enough to meet, and not so close that nobody gets anything.
        let day = number / Self.wishesPerDay + random.below(1 + clients / 50)
        let service = random.place(by: [4, 3, 2, 1])
        let first = random.below(Self.stylists)
        let others = service == Self.together ? [(first + 1 + random.below(Self.stylists - 1)) % Self.stylists] : []
        let guests = [LoadWish.Guest.known(random.below(Self.customers)), .new, .walkIn]
        return LoadWish(
            number: number,
            start: Self.start(day: day, minutes: 15 * random.below(45)),
            stylists: [first] + others,
            service: service,
            guest: guests[random.place(by: [8, 1, 1])],
            isSentTwice: random.happens(2),
            isPersistent: random.happens(50)
        )
    }

    private func sameSlot(_ number: Int) -> LoadWish {
        let round = round(of: number)
        return LoadWish(
            number: number,
            start: Self.start(day: round / (12 * Self.stylists), minutes: 60 * (round / Self.stylists % 12)),
            stylists: [round % Self.stylists],
            service: 0,
            guest: .walkIn,
            isSentTwice: false,
            isPersistent: true
        )
    }

    private static func start(day: Int, minutes: Int) -> Int64 {
        Int64(firstDay + day) * 86_400 + Int64(opens + minutes) * 60
    }
}
