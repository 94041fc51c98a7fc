/// The texts of the files that rule a private server; pure, so that each line can be tested.
struct ClusterSettings: Sendable {
    let layout: ClusterLayout
    let durability: Durability
    /// Whether members of a group share the server, through its group's socket.
    let isShared: Bool
    var maximumConnections = 100

    /// The line of `postgresql.conf` that takes our settings in, and by which we know a cluster as ours.
    static func includeLine(major: Int) -> String { "include '../\(major).conf'" }

    /// The server's settings.
    var text: String {
        let lines = common + (durability == .durable ? durable : scratch)
        return "# Written by Fifi before every start: a change made here is lost.\n"
            + lines.map { "\($0) = \($1)\n" }.joined()
    }

    private var common: [(String, String)] {
        [
            ("listen_addresses", "''"),
            ("port", "\(layout.socket.port)"),
            ("unix_socket_directories", Self.quoted("\"" + layout.socketFolder + "\"")),
            ("unix_socket_permissions", isShared ? "0770" : "0700"),
            ("hba_file", Self.quoted(layout.accessFile)),
            ("ident_file", Self.quoted(layout.namesFile)),
            ("cluster_name", "'fifi'"),
            ("max_connections", "\(maximumConnections)"),
            ("shared_buffers", "64MB"),
            // When somebody logs out, systemd removes the shared memory in /dev/shm of that user's server.
            ("dynamic_shared_memory_type", "mmap"),
            // Disks that turn are gone, and what the desk asks is shorter than compiling it.
            ("random_page_cost", "1.1"),
            ("jit", "off"),
            ("timezone", "'UTC'"),
            ("log_timezone", "'UTC'"),
            ("lc_messages", "'C'"),
            ("idle_in_transaction_session_timeout", "60s"),
            ("client_connection_check_interval", "5s"),
            // Nothing personal in the log: no rejected values, no statements with them, no parameters.
            ("log_min_messages", "log"),
            ("log_error_verbosity", "terse"),
            ("log_min_error_statement", "panic"),
            ("log_parameter_max_length", "0"),
            ("log_parameter_max_length_on_error", "0"),
            ("log_checkpoints", "off"),
        ]
    }

    private var durable: [(String, String)] {
        [
            ("fsync", "on"),
            ("full_page_writes", "on"),
            ("synchronous_commit", "on"),
            ("wal_level", "replica"),
            ("max_wal_size", "256MB"),
            ("log_min_duration_statement", "500"),
        ]
    }

    private var scratch: [(String, String)] {
        [
            ("fsync", "off"),
            ("full_page_writes", "off"),
            ("synchronous_commit", "on"),
            ("wal_level", "minimal"),
            ("max_wal_senders", "0"),
            ("max_wal_size", "1GB"),
        ]
    }

    /// Who may connect: accounts of this machine, over the socket, each as what ``names(owners:)`` grants.
    static let access = """
        # Written by Fifi before every start: a change made here is lost.
        local all all peer map=fifi

        """

    /// Which account may take which role.
    ///
    /// - Parameter owners: The names of the accounts that may take any role: the server's own, and root where root
    ///   started it.
    /// - Returns: The text of the file.
    func names(owners: [String]) -> String {
        let full = owners.flatMap { owner in
            ClusterRole.allCases.map { "fifi \(Self.doubleQuoted(owner)) \($0.rawValue)\n" }
        }
        // Whoever can reach the socket is a member of its group, which the folder and the socket see to.
        let members = isShared ? "fifi /^.*$ \(ClusterRole.app.rawValue)\n" : ""
        return "# Written by Fifi before every start: a change made here is lost.\n" + full.joined() + members
    }

    /// A value of `postgresql.conf`.
    static func quoted(_ text: String) -> String {
        "'" + text.map { $0 == "'" ? "''" : $0 == "\\" ? "\\\\" : String($0) }.joined() + "'"
    }

    private static func doubleQuoted(_ text: String) -> String { "\"" + text + "\"" }
}
