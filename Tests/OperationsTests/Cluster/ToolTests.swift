import Glibc
import Testing

@testable import Operations

@Suite struct ToolTests {
    // A child that changes its groups with glibc after a raw clone waits for threads that are not there: once in a few
    // hundred starts root's tools hung for ever. The first start makes threads, so each round has fresh chances.
    @Test(.timeLimit(.minutes(2)))
    func `tools start under the server's account however many threads are being made`() async throws {
        let tool = Tool(path: "/usr/bin/id", account: try .forScratch())
        let expected = try ServerAccount.forScratch().account.user
        for _ in 0..<60 {
            let outcomes = try await withThrowingTaskGroup(of: Tool.Outcome.self) { group in
                for _ in 0..<5 {
                    group.addTask { try await tool.run(["-u"]) }
                    group.addTask {
                        await withCheckedContinuation { done in
                            var thread = pthread_t()
                            pthread_create(&thread, nil, { _ in nil }, nil)
                            pthread_join(thread, nil)
                            done.resume()
                        }
                        return Tool.Outcome(status: 0, output: "\(expected)\n")
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.allSatisfy { $0.status == 0 && $0.output == "\(expected)\n" })
        }
    }

    @Test func `a tool that ends without reading what it was given is heard, and ends nobody else`() async throws {
        let tool = Tool(path: "/bin/sh")
        let input = String(repeating: "x", count: 1_000_000)
        let outcome = try await tool.run(["-c", "echo no server; exit 3"], input: input)
        #expect(outcome.status == 3)
        #expect(outcome.output == "no server\n")
    }
}
