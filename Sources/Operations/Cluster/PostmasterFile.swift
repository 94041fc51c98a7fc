/// What a running server writes about itself into `postmaster.pid`.
public struct PostmasterFile: Sendable, Hashable {
    /// The server's process number.
    public let process: Int32
    /// The port, which names the socket.
    public let port: Int
    /// The folder of the socket that this server really made, whatever is configured now.
    public let socketFolder: String
    /// `starting`, `ready`, `stopping` or `standby`; empty in the first moments.
    public let status: String

    /// Reads the file's text; nil when not even the process number is there.
    ///
    /// The lines are: process, data folder, start time, port, socket folder, listen address, shared memory, status.
    public init?(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        func line(_ index: Int) -> Substring {
            lines.indices.contains(index) ? lines[index].drop { $0 == " " } : ""
        }
        guard let process = Int32(line(0)), process > 0 else { return nil }
        self.process = process
        port = Int(line(3)) ?? 5_432
        socketFolder = String(line(4))
        status = String(line(7).prefix { $0 != " " })
    }

    /// Whether the server said that it takes connections.
    public var isReady: Bool { status == "ready" }
}
