import Testing

@testable import Operations

@Suite struct ExpectationTests {
    @Test func `a confirmation holds, whatever else was said`() {
        #expect(Expectation.after([.notSaved("busy"), .confirmed(visit: 4)]) == .present(visit: 4))
        #expect(Expectation.after([.confirmed(visit: 4), .refused("taken")]) == .present(visit: 4))
        #expect(Expectation.after([.unknown, .confirmed(visit: 4)]) == .present(visit: 4))
    }

    @Test func `what was denied is not there`() {
        #expect(Expectation.after([.refused("taken")]) == .absent(told: "taken"))
        #expect(Expectation.after([.notSaved("busy")]) == .absent(told: "busy"))
        #expect(Expectation.after([.fault("XX000")]) == .absent(told: "XX000"))
    }

    @Test func `after a lost answer only a refusal or a look-up denies`() {
        #expect(Expectation.after([.unknown]) == .open)
        #expect(Expectation.after([.notSaved("busy"), .unknown]) == .open)
        #expect(Expectation.after([.unknown, .notSaved("unreachable")]) == .open)
        #expect(Expectation.after([.unknown, .notSaved(LoadAnswer.absent)]) == .absent(told: LoadAnswer.absent))
        #expect(Expectation.after([.unknown, .refused("taken")]) == .absent(told: "taken"))
        #expect(Expectation.after([.unknown, .refused("taken"), .unknown]) == .open)
    }

    @Test func `nothing said is nothing expected`() {
        #expect(Expectation.after([]) == .open)
    }
}
