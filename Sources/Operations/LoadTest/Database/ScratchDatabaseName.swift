import Glibc
import Synchronization

/// The name of a load test's database, which tells whose it is: process number, and when that process was started.
///
/// Made of lower-case letters, digits and underscores only, so that it can stand in SQL as it is.
struct ScratchDatabaseName: Sendable, Hashable, CustomStringConvertible {
    private static let prefix = "fifi_loadtest"
    private static let last = Atomic<Int>(0)

    /// The owner's process number.
    let process: Int32
    /// When the owner was started, in the kernel's ticks, since numbers are used again.
    let started: UInt64
    /// Tells databases of one process apart.
    let number: Int

    /// The name as it stands in the server.
    var description: String { "\(Self.prefix)_\(process)_\(started)_\(number)" }

    /// Whether the owner's process runs on this machine.
    var isOwnerAlive: Bool { Self.startTicks(of: process) == started }

    /// A new name of this process.
    static func own() -> ScratchDatabaseName {
        ScratchDatabaseName(
            process: getpid(),
            started: startTicks(of: getpid()) ?? 0,
            number: last.add(1, ordering: .relaxed).newValue
        )
    }

    private init(process: Int32, started: UInt64, number: Int) {
        self.process = process
        self.started = started
        self.number = number
    }

    /// Reads a name; nil for one that no load test made.
    init?(_ text: String) {
        guard text.hasPrefix(Self.prefix + "_") else { return nil }
        let parts = text.dropFirst(Self.prefix.count + 1).split(separator: "_", omittingEmptySubsequences: false)
        guard parts.count == 3, let process = Int32(parts[0]), let started = UInt64(parts[1]),
            let number = Int(parts[2])
        else { return nil }
        self.init(process: process, started: started, number: number)
        guard description == text else { return nil }
    }

    /// When a process was started; nil when there is none of that number.
    static func startTicks(of process: Int32) -> UInt64? {
        guard let text = FileSystem.text("/proc/\(process)/stat"), let end = text.lastIndex(of: ")") else { return nil }
        // Behind the program's name, which may hold anything, the third field of proc(5) comes first; wanted is the 22nd.
        let fields = text[text.index(after: end)...].split(separator: " ")
        return fields.indices.contains(19) ? UInt64(fields[19]) : nil
    }
}
