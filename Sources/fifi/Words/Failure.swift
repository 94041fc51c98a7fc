import ArgumentParser
import Glibc
import Operations
import Postgres
import Salon
import Terminal

/// Why a command failed, in words for people, with a code for programs.
struct Failure: Error, Sendable, Hashable {
    /// A stable name of the reason, in snake_case.
    let code: String
    /// One or a few sentences: what happened, and what to do about it.
    let message: String
    /// How the command ends.
    let status: ExitStatus

    /// Names a reason.
    init(_ code: String, _ status: ExitStatus, _ message: String) {
        self.code = code
        self.message = message
        self.status = status
    }

    /// What was asked for is done, but its result could not be written where it was to go.
    init(unprinted reason: Int32) {
        let why = String(cString: strerror(reason))
        self.init("not_printed", .notPrinted, "The command did its work, but its result could not be printed: \(why).")
    }

    /// Puts any error into words; each room's errors have a file of their own beside this one.
    init(describing error: any Error) {
        switch error {
        case let failure as Failure: self = failure
        case let error as ClusterError: self = Failure(error)
        case let error as PostgresError: self = Failure(error)
        case let error as SettingsError: self = Failure(error)
        case let error as BookError: self = Failure(error, words: nil)
        case let error as SchemaRefusal: self = Failure(error)
        case let error as DemoSeedRefusal: self = Failure(error)
        case let refusal as SetUpRefusal: self = Failure(refusal)
        case let error as PlanFileError: self = Failure(error)
        case let error as TerminalError: self = Failure(error)
        case let error as ThemeError: self = Failure(error)
        case is CancellationError: self = Failure("interrupted", .interrupted, "Interrupted.")
        default: self = Failure("bug", .bug, "This should not happen: \(error)")
        }
    }

    /// The failure as it is printed on standard error; lines are broken at a width only where a person reads along.
    func text(in format: OutputFormat, columns: Int? = nil) -> String {
        switch format {
        case .text:
            "fifi: \(message)".split(separator: "\n", omittingEmptySubsequences: false)
                .flatMap { Self.broken(String($0), columns) }
                // A name or an argument in the message must not reach the terminal as it was typed.
                .map { VisibleText.visible($0) + "\n" }.joined()
        case .json: (try? JSONText.encode(["error": ["code": code, "message": message]])).map { $0 + "\n" } ?? message
        }
    }

    /// Lists are indented, and stay as they are.
    private static func broken(_ line: String, _ columns: Int?) -> [String] {
        guard let columns, !line.hasPrefix(" ") else { return [line] }
        return WrappedText.lines(of: line, columns: columns)
    }
}
