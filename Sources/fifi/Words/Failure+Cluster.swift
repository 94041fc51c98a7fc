import Foundation
import Operations

extension Failure {
    /// Puts into words why the private cluster cannot be used.
    init(_ error: ClusterError) {
        switch error {
        case .serverProgramMissing, .accountWithoutName, .accountMissing, .accountNotMade:
            self = Self.lacking(error)
        case .homeNotAbsolute, .folderNotEnterable, .fileFailed, .notPermitted, .socketPathTooLong, .diskFull:
            self = Self.around(error)
        case .folderNotACluster, .clusterNotOurs, .wrongOwner, .folderTooOpen, .otherMajorVersion, .dataDamaged,
            .notMade:
            self = Self.data(error)
        case .pidFileHeld, .toolFailed, .serverDidNotStart, .timedOut, .notRunning, .cancelled:
            self = Self.running(error)
        }
    }

    private static func lacking(_ error: ClusterError) -> Failure {
        switch error {
        case .serverProgramMissing(let major, let lookedIn):
            let release = major.map { " \($0)" } ?? ""
            let package = major.map { "postgresql-\($0)" } ?? "postgresql"
            let places = lookedIn.isEmpty ? "" : " Looked in \(lookedIn.joined(separator: ", "))."
            return Failure(
                "postgresql_missing",
                .configuration,
                "The server programs of PostgreSQL\(release) are not installed (package \(package)).\(places)"
            )
        case .accountWithoutName(let user):
            let message = "User number \(user) has no name on this machine, and PostgreSQL needs one."
            return Failure("account_without_name", .configuration, message)
        case .accountNotMade(let name, let output):
            let message = "The system user \(name) could not be made: \(output.oneLine)"
            return Failure("account_not_made", .notPermitted, message)
        case .accountMissing(let name):
            let message = "PostgreSQL does not run as root, and there is no user \(name) to run it."
            return Failure("account_missing", .configuration, message)
        default: return .unexpected(error)
        }
    }

    private static func around(_ error: ClusterError) -> Failure {
        switch error {
        case .folderNotEnterable(let folder, let account):
            let message =
                "The server runs as \(account), who may not enter \(folder). Choose another FIFI_HOME, or let "
                + "\(account) in (chmod o+x \(folder))."
            return Failure("folder_not_enterable", .notPermitted, message)
        case .homeNotAbsolute(let home):
            let message =
                "The salon's folder must begin with /: “\(home)” does not (FIFI_HOME, or home in the configuration)."
            return Failure("home_not_absolute", .configuration, message)
        case .fileFailed(let operation, let path, let reason):
            let isForbidden = [EACCES, EPERM, EROFS].contains(reason)
            let message = "\(path): \(String(cString: strerror(reason))) (\(operation))."
            return Failure("file_failed", isForbidden ? .notPermitted : .configuration, message)
        case .notPermitted(let path, let group):
            let message = "You may not use this machine's salon (\(path)). Ask for membership in the group \(group)."
            return Failure("not_permitted", .notPermitted, message)
        case .socketPathTooLong(let path, let bytes):
            let message =
                "The socket's path has \(bytes) bytes, and Unix allows 107: \(path). Choose a shorter FIFI_HOME."
            return Failure("socket_path_too_long", .configuration, message)
        case .diskFull(let folder, let free):
            let rest = free.map { " (\($0 / 1_048_576) MB free)" } ?? ""
            let message = "The disk is full\(rest), so the database cannot start. Make room for \(folder)."
            return Failure("disk_full", .tryAgain, message)
        default: return .unexpected(error)
        }
    }

    private static func data(_ error: ClusterError) -> Failure {
        switch error {
        case .folderNotACluster(let folder, let entry):
            let message = "\(folder) holds something else (\(entry)) and was left alone. Choose another FIFI_HOME."
            return Failure("folder_not_a_cluster", .configuration, message)
        case .clusterNotOurs(let folder):
            let message = "\(folder) is a PostgreSQL cluster that Fifi did not make; it was left alone."
            return Failure("cluster_not_ours", .configuration, message)
        case .wrongOwner(let folder, let owner, let expected):
            let name = Account(user: owner)?.name ?? "user \(owner)"
            let message = "\(folder) belongs to \(name), and the server would run as \(expected.name)."
            return Failure("wrong_owner", .notPermitted, message)
        case .folderTooOpen(let folder, _):
            let message = "\(folder) may be read by others, which PostgreSQL refuses. Run: chmod 700 \(folder)"
            return Failure("folder_too_open", .configuration, message)
        case .otherMajorVersion(let folder, let found, let expected):
            let message =
                "\(folder) was written by PostgreSQL \(found), and the programs are of \(expected). "
                + "Install postgresql-\(found)."
            return Failure("other_major_version", .configuration, message)
        case .dataDamaged(let folder, let file):
            let message = "\(folder) is damaged: \(file) is missing or cut short. It was left alone; restore a backup."
            return Failure("data_damaged", .configuration, message)
        case .notMade(let folder):
            let message =
                "There is no salon yet: looked in \(folder). Make one with “fifi setup”, try an invented one with "
                + "“fifi demo”, or name another database with --database or FIFI_DATABASE_URL."
            return Failure("no_salon", .configuration, message)
        default: return .unexpected(error)
        }
    }

    private static func running(_ error: ClusterError) -> Failure {
        switch error {
        case .pidFileHeld(let file, let process):
            let message =
                "Process \(process) still holds the database, but nobody answers. Try again; if it stays, see \(file)."
            return Failure("server_dying", .tryAgain, message)
        case .toolFailed(let tool, let status, let output):
            return Failure("tool_failed", .unreachable, "\(tool) failed (\(status)): \(output.oneLine)")
        case .serverDidNotStart(let logFile, let output):
            return Failure(
                "server_did_not_start",
                .unreachable,
                "PostgreSQL did not start: \(output.oneLine) Log: \(logFile)"
            )
        case .timedOut(let what, let seconds):
            return Failure("timed_out", .tryAgain, "Waited \(seconds) s for the database, in vain: \(what).")
        case .notRunning(let socket):
            let message =
                "The salon's database is not running (\(socket)). An administrator starts it with: fifi db start"
            return Failure("not_running", .unreachable, message)
        case .cancelled: return Failure("interrupted", .interrupted, "Interrupted.")
        default: return .unexpected(error)
        }
    }

    private static func unexpected(_ error: ClusterError) -> Failure {
        Failure("bug", .bug, "This should not happen: \(error)")
    }
}

extension String {
    /// The text as one line, for a sentence that quotes a program.
    fileprivate var oneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
