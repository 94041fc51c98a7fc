import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// A screen of the desk and the keys that lead to it, for tests that hold something of every screen.
struct DeskScene: Sendable, CustomTestStringConvertible {
    /// What is on it.
    let name: String
    /// The keys from the desk as it opens, the book answering after each.
    let keys: String

    init(_ name: String, _ keys: String) {
        self.name = name
        self.keys = keys
    }

    var testDescription: String { name }

    /// All scenes on a usual screen, opened once for all tests.
    @MainActor static let opened = (all + places).map { (scene: $0, desk: $0.open()) }

    /// The desk with this screen, a question already read.
    @MainActor
    func open(_ size: Size = Size(columns: 120, rows: 40), isSpoken: Bool = false) -> DeskTesting {
        var desk = DeskTesting(columns: size.columns, rows: size.rows, others: BusyWeek.visits, isSpoken: isSpoken)
        desk.take(keys)
        desk.waitForQuestion()
        return desk
    }
}
