import Foundation
import FrontDesk
import Salon
import Terminal
import TestSupport
import Testing

@MainActor
struct DeskRunnerTests {
    @Test
    func `a key is drawn while the book does not answer at all`() async throws {
        let running = try await RunningDesk()
        await running.until("Beth Li")
        await running.book.hold()
        running.driver.press(.right)
        await running.until("[◆ Eli Wu")
        await running.book.release()
        #expect(await running.quit() == .quit)
    }

    @Test
    func `every letter in a form is drawn while the book does not answer at all`() async throws {
        let running = try await RunningDesk()
        await running.until("Beth Li")
        await running.book.hold()
        running.driver.press(.character("n"))
        await running.until("New booking")
        var typed = ""
        for letter in "Victoria del Carmen" {
            typed.append(letter)
            running.driver.type(String(letter))
            await running.until(typed)
        }
        running.driver.send(.terminate(signal: 15))
        #expect(await running.reason() == .signal(15))
        await running.book.release()
    }

    @Test
    func `an arrival is committed, told, and undone`() async throws {
        let running = try await RunningDesk()
        await running.until("Beth Li")
        running.driver.press(.tab, .character("i"))
        await running.until("Arrived: Noor Amin 11:00")
        running.driver.press(.character("u"))
        await running.until("Took back the status: Noor Amin 11:00")
        #expect(await running.quit() == .quit)
    }

    @Test
    func `what one desk does is on the other's screen`() async throws {
        let first = try await RunningDesk()
        let second = try await RunningDesk(book: first.book)
        await first.until("Beth Li")
        await second.until("Beth Li")
        first.driver.press(.tab, .character("D"))
        await first.until("Cancel this visit?")
        await first.passGuard()
        first.driver.press(.character("1"), .enter)
        await first.until("Cancelled Noor Amin")
        await second.until { !$0.contains("Noor Amin") }
        #expect(await first.quit() == .quit)
        #expect(await second.quit() == .quit)
    }

    @Test
    func `a lost answer is asked for and told`() async throws {
        let running = try await RunningDesk()
        await running.until("Beth Li")
        let operation = OperationID.random()
        await running.book.fail(with: .outcomeUnknown(operation))
        running.driver.press(.character("s"))
        await running.until("Nothing was saved")
        #expect(await running.quit() == .quit)
    }

    @Test
    func `a signal ends the desk with its number`() async throws {
        let running = try await RunningDesk()
        await running.until("Beth Li")
        running.driver.send(.terminate(signal: 15))
        #expect(await running.reason() == .signal(15))
    }

    @Test
    func `a click on a word of the hint bar does it`() async throws {
        let running = try await RunningDesk()
        await running.until("Beth Li")
        let row = running.driver.size.rows - 1
        let text = running.driver.lastCanvas?.text(row: row) ?? ""
        let column = text.range(of: "find").map { text.distance(from: text.startIndex, to: $0.lowerBound) } ?? 0
        running.driver.send(.mouse(Mouse(position: Point(column: column, row: row), action: .press(.left))))
        await running.until("Find a customer")
        running.driver.press(.escape)
        await running.until { !$0.contains("Find a customer") }
        #expect(await running.quit() == .quit)
    }

    @Test
    func `keys typed ahead are all taken`() async throws {
        let running = try await RunningDesk()
        await running.until("Beth Li")
        running.driver.type("ttlllhh")
        running.driver.press(.down, .up, .tab)
        running.driver.type("/eli")
        await running.until("Eli Wu  ")
        running.driver.press(.escape)
        #expect(await running.quit() == .quit)
    }
}
