import Foundation
import Operations
import Salon
import Subprocess
import SystemPackage
import TestSupport

/// The built program on the small salon's database, where it is 08:00 on Wednesday 14 January 2026.
struct CommandLineSalon: Sendable {
    /// How the program ended and what it printed.
    struct Outcome: Sendable {
        let status: Int32
        let output: String
        let errors: String

        /// The result read as JSON.
        func json() throws -> JSONValue { try JSONValue(parsing: output) }

        /// The error's code and message, as `--format json` prints them.
        func error() throws -> JSONValue { try JSONValue(parsing: errors)["error"] }
    }

    /// It ended by a signal.
    struct Ended: Error {
        let status: TerminationStatus
    }

    /// The salon.
    let small: SmallSalon

    /// Runs a body with a new salon, gone afterwards.
    static func with(_ body: (CommandLineSalon) async throws -> Void) async throws {
        try await SmallSalon.with { try await body(CommandLineSalon(small: $0)) }
    }

    /// Runs a command on the salon as the desk would.
    func run(_ arguments: String...) async throws -> Outcome { try await run(arguments) }

    /// Runs a command on the salon as the desk would.
    func run(_ arguments: [String]) async throws -> Outcome {
        try await Self.fifi(arguments, environment: surroundings)
    }

    /// Runs a line of shell in which `$FIFI` is the program.
    func shell(_ line: String) async throws -> Outcome {
        let program = ["FIFI": BuiltProduct.path(of: "fifi")]
        return try await Self.run("/bin/sh", ["-c", line], environment: surroundings.merging(program) { $1 })
    }

    private var surroundings: [String: String] {
        ["FIFI_CLOCK": "2026-01-14T08:00", "FIFI_DATABASE_URL": small.database.url(as: .app)]
    }

    /// Runs the program with nothing around it that names a database or a configuration.
    static func fifi(_ arguments: [String], environment: [String: String] = [:]) async throws -> Outcome {
        try await run(BuiltProduct.path(of: "fifi"), arguments, environment: environment)
    }

    private static func run(
        _ program: String,
        _ arguments: [String],
        environment: [String: String]
    ) async throws -> Outcome {
        var variables = ["HOME": "/nonexistent", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin"]
        variables.merge(environment) { $1 }
        let keyed = variables.map { (Environment.Key(stringLiteral: $0), $1) }
        let result = try await Subprocess.run(
            .path(FilePath(program)),
            arguments: Arguments(arguments),
            environment: .custom(Dictionary(uniqueKeysWithValues: keyed)),
            output: .string(limit: 1_048_576),
            error: .string(limit: 1_048_576)
        )
        guard case .exited(let status) = result.terminationStatus else { throw Ended(status: result.terminationStatus) }
        return Outcome(status: status, output: result.standardOutput, errors: result.standardError)
    }

    /// Books something through the book, and tells its number.
    func booked(_ customer: CustomerReference?, _ service: String, with staff: Staff?, at time: String) async throws
        -> String
    {
        let draft = small.draft(customer, service, with: staff, at: time)
        return try await small.book.book(draft, small.order()).visited().id.description
    }
}
