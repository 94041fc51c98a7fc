import Salon
import Testing

@testable import Operations

@Suite struct WishListTests {
    private func wishes(_ plan: LoadPlan, _ count: Int = 2_000) -> [LoadWish] {
        (0..<count).map(WishList(plan).wish)
    }

    @Test func `the same seed wishes the same, another one something else`() {
        #expect(wishes(LoadPlan(seed: 3)) == wishes(LoadPlan(seed: 3)))
        #expect(wishes(LoadPlan(seed: 3)) != wishes(LoadPlan(seed: 4)))
    }

    @Test(arguments: [LoadPlan.Pattern.contended, .sameSlot])
    func `every wish lies within the opening hours and names people and services that there are`(
        pattern: LoadPlan.Pattern
    ) {
        for wish in wishes(LoadPlan(pattern: pattern)) {
            let minute = Int(wish.start % 86_400) / 60
            let length = WishList.services[wish.service].reduce(0, +)
            #expect(minute >= WishList.opens && minute + length <= WishList.opens + 720)
            #expect(wish.start >= Int64(WishList.firstDay) * 86_400)
            #expect(wish.stylists.allSatisfy { (0..<WishList.stylists).contains($0) })
            #expect(Set(wish.stylists).count == wish.stylists.count)
            if case .known(let place) = wish.guest { #expect((0..<WishList.customers).contains(place)) }
        }
    }

    @Test func `clients get into each other's way, by stylist, by customer and with two stylists`() {
        let all = wishes(LoadPlan())
        #expect(all.contains { $0.stylists.count == 2 })
        #expect(all.contains { $0.isSentTwice } && all.contains { !$0.isPersistent })
        // Forty in a row are at work at the same time: of one hour, many want the same people.
        let hours = Set(all.prefix(40).map { "\($0.start / 3_600) \($0.stylists[0])" })
        #expect(hours.count < 38)
    }

    @Test func `a race is for one time and one stylist, and the next one for another`() {
        let plan = LoadPlan(clients: 40, pattern: .sameSlot)
        let places = wishes(plan).map { "\($0.start) \($0.stylists)" }
        #expect(Set(places.prefix(40)).count == 1)
        #expect(Set(places).count == 50)
    }

    @Test func `an operation's name is a UUID that gives its number back, and only to its own run`() {
        let mark = OperationMark(run: 0xFEDC_BA98_7654_3210)
        #expect(mark.text(of: 4_711) == "fedcba98-7654-8321-8000-000000001267")
        #expect(OperationID(mark.text(of: 4_711))?.description == mark.text(of: 4_711))
        #expect(mark.number(of: mark.text(of: 4_711)) == 4_711)
        #expect(OperationMark(run: 1).number(of: mark.text(of: 4_711)) == nil)
        #expect(mark.number(of: "") == nil)
    }
}
