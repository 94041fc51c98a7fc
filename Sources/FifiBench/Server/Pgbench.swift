import Foundation
import Subprocess
import SystemPackage

/// PostgreSQL's own load generator: what the server can do when nothing but C stands before it.
struct Pgbench: Sendable {
    /// What came out of a run.
    struct Result: Sendable {
        /// The time of every run of a script.
        var samples: Samples
        /// Runs of scripts in a second.
        var perSecond: Double
    }

    let database: SalonDatabase
    var clients = 1
    var variables: [String: Int] = [:]

    /// Runs scripts, each chosen at random each time, with parameters apart from the statements.
    func run(_ scripts: [PgbenchScript], seconds: Int) async throws -> Result {
        let folder = database.server.folder + "/pgbench-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var files: [String] = []
        for (number, script) in scripts.enumerated() {
            files.append("\(folder)/\(number).sql")
            try script.text.write(toFile: files[number], atomically: false, encoding: .utf8)
        }
        let output = try await start(files, log: "\(folder)/log", seconds: seconds)
        return Result(samples: try samples(in: folder), perSecond: try perSecond(output))
    }

    private func start(_ files: [String], log: String, seconds: Int) async throws -> String {
        let threads = min(clients, ProcessInfo.processInfo.activeProcessorCount)
        var arguments = ["-n", "-M", "extended", "-c", "\(clients)", "-j", "\(threads)", "-T", "\(seconds)"]
        arguments += variables.flatMap { ["-D", "\($0.key)=\($0.value)"] }
        arguments += ["-l", "--log-prefix=\(log)"] + files.flatMap { ["-f", $0] } + [database.url]
        let result = try await Subprocess.run(
            .path(FilePath("\(database.server.programs)/pgbench")),
            arguments: Arguments(arguments),
            environment: .custom(["PATH": "/usr/bin:/bin", "LC_ALL": "C"]),
            output: .string(limit: 1_048_576),
            error: .string(limit: 1_048_576)
        )
        let errors = result.standardError
        guard result.terminationStatus.isSuccess, !errors.contains("ERROR") else {
            throw BenchmarkFailure("pgbench: \(errors.prefix(600))")
        }
        return result.standardOutput
    }

    private func perSecond(_ output: String) throws -> Double {
        let line = output.split(separator: "\n").first { $0.hasPrefix("tps = ") }
        guard let word = line?.split(separator: " ").dropFirst(2).first, let value = Double(word) else {
            throw BenchmarkFailure("pgbench did not say how fast it was")
        }
        return value
    }

    /// The third word of each line of the log is the time in microseconds.
    private func samples(in folder: String) throws -> Samples {
        var times: [Double] = []
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasPrefix("log") {
            let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
            for line in text.split(separator: "\n") {
                let words = line.split(separator: " ")
                if words.count > 2, let time = Double(words[2]) { times.append(time / 1_000) }
            }
        }
        return Samples(milliseconds: times)
    }
}
