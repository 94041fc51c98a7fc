import Foundation

extension TmuxSession {
    /// The process that tmux started in the pane.
    public func processIdentifier() async throws -> Int32? { Int32(try await self.display("#{pane_pid}")) }

    /// The one program that the pane's shell runs just now.
    public func childProcess() async throws -> Int32? {
        guard let shell = try await self.processIdentifier() else { return nil }
        let children = try String(contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
        return children.split(separator: " ").first.flatMap { Int32($0) }
    }
}
