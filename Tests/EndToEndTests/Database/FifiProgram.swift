import Foundation
import Operations
import Subprocess
import SystemPackage
import TestSupport

/// The built program, run in a home of its own that is gone afterwards, server and all.
struct FifiProgram: Sendable {
    /// How the program ended and what it printed.
    struct Outcome: Sendable {
        let status: Int32
        let output: String
        let errors: String
    }

    /// It ended by a signal.
    struct Ended: Error {
        let status: TerminationStatus
    }

    let home: String

    /// Runs a body with a fresh home.
    static func inFreshHome(_ body: (FifiProgram) async throws -> Void) async throws {
        try await TestGate.shared.pass { try await inFreshHomeNow(body) }
    }

    private static func inFreshHomeNow(_ body: (FifiProgram) async throws -> Void) async throws {
        var template = Array("/tmp/fifi-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
        let home = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let major = try await ServerBinaries.find(environment: ProcessEnvironment.current).version.major
        let layout = ClusterLayout(below: home, major: major)
        let watchdog = try ScratchWatchdog(folder: home, postmasterFile: "\(layout.dataFolder)/postmaster.pid")
        do {
            if geteuid() == 0 { chmod(home, 0o711) }
            try await body(FifiProgram(home: home))
        } catch {
            try await watchdog.release()
            throw error
        }
        try await watchdog.release()
    }

    /// Runs the program to its end, with nothing in its environment that names a database.
    func run(_ arguments: String..., environment: [String: String] = [:]) async throws -> Outcome {
        let result = try await Subprocess.run(
            .path(FilePath(BuiltProduct.path(of: "fifi"))),
            arguments: Arguments(arguments),
            environment: .custom(Self.keys(surroundings.merging(environment) { $1 })),
            output: .string(limit: 1_048_576),
            error: .string(limit: 1_048_576)
        )
        guard case .exited(let status) = result.terminationStatus else { throw Ended(status: result.terminationStatus) }
        return Outcome(
            status: status,
            output: result.standardOutput,
            errors: result.standardError
        )
    }

    private static func keys(_ values: [String: String]) -> [Environment.Key: String] {
        Dictionary(uniqueKeysWithValues: values.map { (Environment.Key(stringLiteral: $0), $1) })
    }

    /// What the program finds around it: a home of its own, and nothing that names a database.
    var surroundings: [String: String] {
        var values = ["HOME": home, "FIFI_HOME": home, "TERM": "xterm-256color"]
        for (name, value) in ProcessEnvironment.current { values[name] = value }
        if let account = try? ServerAccount.forScratch(), account.isDropped {
            values["FIFI_SERVER_ACCOUNT"] = account.account.name
        }
        return values
    }
}
