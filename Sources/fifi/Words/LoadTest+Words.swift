import Foundation
import Operations

extension Failure {
    /// The check after a load test found what must not be.
    init(violations: [LoadViolation]) {
        let kinds = Set(violations.map(\.kind)).sorted().joined(separator: ", ")
        let message = "The check after the load test found \(violations.count) that must not be: \(kinds)."
        self.init("load_test_failed", .badInput, message)
    }

    /// A load test needs a database of its own.
    static let loadTestNotPermitted = Failure(
        "not_permitted",
        .notPermitted,
        "A load test makes a database of its own, which this user may not do here. Name a user who may make databases "
            + "with --database, or use --faults, which takes a server of its own."
    )
}

extension LoadProgress {
    /// The line that is read by whoever waits.
    var line: String {
        switch self {
        case .preparing: "Making a scratch database with a salon in it…"
        case .booking(let settled, let all, let confirmed):
            "Booking: \(settled) answers" + (all.map { " of \($0) bookings" } ?? "") + ", \(confirmed) confirmed…"
        case .fault(let fault, let before): "Fault \(before + 1): \(fault.words)…"
        case .checking: "Checking what the clients were told against the tables…"
        }
    }
}

extension Fault {
    /// What is done.
    var words: String {
        switch self {
        case .sessionTerminated: "a session ended by the administrator"
        case .sessionKilled: "a session's process killed"
        case .restartedFast: "the server restarted"
        case .restartedImmediately: "the server restarted as after a power cut"
        case .frozen: "the server frozen"
        case .networkCut: "the network cut"
        case .networkHeldUp: "the network held up"
        case .connectionsClosed: "all connections closed at once"
        case .serverFull: "the server full of others' connections"
        case .poolTaken: "all connections of the pool kept"
        case .tasksCancelled: "tasks cancelled by chance"
        }
    }
}

extension LoadViolation {
    /// What is wrong, with its facts.
    var sentence: String {
        switch self {
        case .overlap(let resource, let first, let second, let from, let until):
            "Visits \(first) and \(second) both have number \(resource) from \(Self.time(from)) to \(Self.time(until))."
        case .lost(let operation, let visit):
            "Booking \(operation) was confirmed as visit \(visit) and is not in the book."
        case .doubled(let operation, let visits):
            "Booking \(operation) is in the book \(visits.count) times: visits "
                + visits.map(String.init).joined(separator: ", ") + "."
        case .savedAgainstWord(let operation, let visit, let told):
            "Booking \(operation) was denied (\(told)) and is in the book as visit \(visit)."
        case .altered(let operation, let visit, let difference):
            "Booking \(operation), visit \(visit), differs from what was confirmed: \(difference.rawValue)."
        case .stray(let visit): "Visit \(visit) was asked for by nobody."
        case .incomplete(let visit, let part): "Visit \(visit) is not whole: its \(part.rawValue) is missing or wrong."
        case .slotShared(let round, let winners): "In round \(round + 1) the time was confirmed to \(winners) clients."
        case .hung(let operation, let client, let seconds):
            "Client \(client) got no answer to booking \(operation) within \(seconds) s."
        case .leaked(let connections): "\(connections) connections were not given back or not closed."
        case .recoveredLate(let fault, let seconds):
            "After \(fault.words) the first booking came "
                + (seconds.map { "\(String(format: "%.1f", $0)) s after the server's return." } ?? "not at all.")
        case .misunderstanding(let code, let times):
            "The book failed \(times) times with \(code), which no outage explains."
        }
    }

    private static func time(_ seconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
    }
}
