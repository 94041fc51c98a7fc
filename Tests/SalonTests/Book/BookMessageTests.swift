import Testing

@testable import Salon

struct BookMessageTests {
    @Test(arguments: [
        BookMessage.changed(salon: Identifier(1), visit: Identifier(7), days: [LocalDay(ordinal: 20_000)]),
        .days(salon: Identifier(1), [LocalDay(ordinal: 20_000), LocalDay(ordinal: 20_001)]),
        .customer(salon: Identifier(1), Identifier(9)),
        .reload(salon: Identifier(1)),
    ])
    func `a message is read as it was written`(message: BookMessage) {
        #expect(BookMessage(message.text) == message)
    }

    @Test(arguments: ["", "visit", "visit x 1", "visit 1 2", "customer 1", "customer 1 x", "later 1 2"])
    func `what a newer program may send is no message of ours`(text: String) {
        #expect(BookMessage(text) == nil)
    }
}
