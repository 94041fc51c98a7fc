import Operations

extension ClusterProgress {
    /// The line that is read by whoever waits; nil when there is nothing to wait for.
    var line: String? {
        switch self {
        case .waitingForAnotherTerminal: "Another terminal is starting the database…"
        case .makingAccount(let name): "Making the system user \(name)…"
        case .initialising(let folder): "Making the salon's database in \(folder) (once)…"
        case .starting(recovering: false): "Starting the salon's database…"
        case .starting(recovering: true): "The database was not closed properly; recovering…"
        case .restartingAfterUpgrade(let old, let new): "PostgreSQL was upgraded from \(old) to \(new); restarting it…"
        case .upgradeWaits(let count):
            "PostgreSQL was upgraded. It restarts when nobody is at work (open transactions: \(count))."
        case .ready: nil
        }
    }

    /// Whether the line is worth keeping where nobody watches it change.
    var isMemorable: Bool {
        switch self {
        case .initialising, .makingAccount, .restartingAfterUpgrade, .upgradeWaits: true
        case .waitingForAnotherTerminal, .starting, .ready: false
        }
    }
}
