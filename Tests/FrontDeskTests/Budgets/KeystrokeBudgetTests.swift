import Foundation
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// The keystroke budgets: every task is done with real keys at a running desk, and the book must have written it down.
@MainActor
struct KeystrokeBudgetTests {
    @Test(arguments: DeskTask.all)
    func `the task is done within its budget`(task: DeskTask) async throws {
        #expect(task.keys <= task.budget, "\(task.name) takes \(task.keys) keys")
        let running = try await RunningDesk()
        await running.until("Beth Li")
        for step in task.way + task.steps { await take(step, at: running) }
        await running.until { _ in true }
        var outcome = await running.outcome()
        let deadline = ContinuousClock.now + .seconds(20)
        while !task.isDone(outcome), ContinuousClock.now < deadline {
            await Task.yield()
            outcome = await running.outcome()
        }
        #expect(task.isDone(outcome), "\(outcome.record)\n\(outcome.screen)")
        #expect(await running.quit() == .quit)
    }

    @Test
    func `the README tells how many keys each task takes`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        for task in DeskTask.all {
            print(task.line)
            let isTold = readme.contains(task.line)
            #expect(isTold, "the README lacks \(task.line)")
        }
    }

    private func take(_ step: DeskTask.Step, at running: RunningDesk) async {
        switch step {
        case .press(let names):
            for name in names.split(separator: " ") {
                guard let key = Key(name: String(name)) else {
                    Issue.record("there is no key \(name)")
                    continue
                }
                running.driver.press(key)
            }
        case .search(let text), .write(let text): running.driver.type(text)
        case .readQuestion: await running.readQuestion()
        case .see(let text): await running.until(text)
        }
    }
}
