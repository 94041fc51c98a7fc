import Foundation

/// What the kernel knows of a process.
struct ProcessFigures: Sendable {
    /// Memory that is really there, in megabytes.
    let residentMegabytes: Double
    /// How often each thread went to sleep of its own will since it began: once for each time that it woke.
    private let sleeps: [String: Int]

    /// Looks at a process.
    init(of process: Int32) throws {
        let folder = "/proc/\(process)/task"
        residentMegabytes = Double(Self.value("VmRSS", in: try Self.status("/proc/\(process)/status"))) / 1_024
        sleeps = try FileManager.default.contentsOfDirectory(atPath: folder).reduce(into: [:]) { sleeps, thread in
            sleeps[thread] = Self.value("voluntary_ctxt_switches", in: try Self.status("\(folder)/\(thread)/status"))
        }
    }

    /// How often the process was woken since an earlier look; threads that have ended meanwhile are not counted.
    func wakeups(since earlier: ProcessFigures) -> Int {
        sleeps.reduce(0) { $0 + $1.value - (earlier.sleeps[$1.key] ?? 0) }
    }

    private static func status(_ path: String) throws -> String {
        try String(contentsOfFile: path, encoding: .utf8)
    }

    private static func value(_ name: String, in status: String) -> Int {
        let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
        let words = line?.split(whereSeparator: \.isWhitespace) ?? []
        return words.count > 1 ? Int(words[1]) ?? 0 : 0
    }
}
