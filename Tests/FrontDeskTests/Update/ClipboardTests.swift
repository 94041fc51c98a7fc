import Salon
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct ClipboardTests {
    @Test
    func `one key sends the phone, reading the customer first where they are not known yet`() {
        var desk = DeskTesting()
        desk.press("y")
        #expect(desk.effects == [.readCustomer(Identifier(1_002))])
        desk.send(.customerRead(Identifier(1_002), .success(DeskTesting.bethLi)))
        #expect(desk.effects == [.sendToClipboard("(571) 555-0142", of: "Phone of Beth Li")])
        desk.send(.clipboard(of: "Phone of Beth Li", isSent: true))
        #expect(desk.toast == "Phone of Beth Li: sent to clipboard.")
        desk.press("y")
        #expect(desk.effects == [.sendToClipboard("(571) 555-0142", of: "Phone of Beth Li")])
    }

    @Test
    func `what cannot be sent is told`() {
        var desk = DeskTesting()
        desk.send(.clipboard(of: "Phone of Beth Li", isSent: false))
        #expect(desk.toast == "This terminal takes nothing for its clipboard.")
        desk.press("Right Down y")
        #expect(desk.toast == DeskSentences.noVisit)
        #expect(!desk.effects.contains { if case .sendToClipboard = $0 { true } else { false } })
    }

    @Test
    func `a hidden name stays hidden`() {
        var desk = DeskTesting()
        desk.press("P y")
        desk.send(.customerRead(Identifier(1_002), .success(DeskTesting.bethLi)))
        #expect(!desk.effects.contains { "\($0)".contains("Beth") })
    }

    @Test
    func `a customer without a phone, or one who cannot be read, is told of`() {
        var desk = DeskTesting()
        desk.press("y")
        let silent = Customer(
            id: Identifier(1_002),
            name: "Beth Li",
            phones: [],
            email: nil,
            language: .english,
            notes: "",
            allergies: ""
        )
        desk.send(.customerRead(Identifier(1_002), .success(silent)))
        #expect(desk.toast == "There is no phone number of Beth Li in the book.")
        var other = DeskTesting()
        other.press("y")
        other.send(.customerRead(Identifier(1_002), .failure(.unreachable)))
        other.send(.customerRead(Identifier(1_002), .success(DeskTesting.bethLi)))
        #expect(other.effects.isEmpty)
    }
}
