/// Which file of a private cluster lies where, below its home folder.
public struct ClusterLayout: Sendable, Hashable {
    /// The folder that everything but the socket and the log lies in.
    public let home: String
    /// The folder of the socket.
    public let socketFolder: String
    /// The folder of the server's log.
    public let logFolder: String
    /// The major release of PostgreSQL that the data belongs to.
    public let major: Int

    /// Names the parts; the home folder must be an absolute path.
    public init(home: String, socketFolder: String, logFolder: String, major: Int) {
        self.home = home
        self.socketFolder = socketFolder
        self.logFolder = logFolder
        self.major = major
    }

    /// Everything below one folder.
    public init(below home: String, major: Int) {
        self.init(home: home, socketFolder: "\(home)/run", logFolder: "\(home)/log", major: major)
    }

    /// Holds one data folder for each major release, and the files that rule them.
    public var clusterFolder: String { "\(home)/pg" }
    /// The data folder.
    public var dataFolder: String { "\(clusterFolder)/\(major)" }
    /// Where a new data folder is made; it takes its place only when it is complete.
    var partFolder: String { "\(clusterFolder)/\(major).part" }
    /// The server's settings, written at every start.
    var settingsFile: String { "\(clusterFolder)/\(major).conf" }
    /// Who may connect.
    var accessFile: String { "\(clusterFolder)/\(major).hba" }
    /// Which account may take which role.
    var namesFile: String { "\(clusterFolder)/\(major).ident" }
    /// Which server program was started last, so that an upgrade is noticed.
    var startedFile: String { "\(clusterFolder)/\(major).started" }
    /// Held by whoever makes, starts or stops the server.
    var lockFile: String { "\(clusterFolder)/\(major).lock" }
    /// The server's log.
    public var logFile: String { "\(logFolder)/postgresql-\(major).log" }
    /// The file that a running server keeps.
    var postmasterFile: String { "\(dataFolder)/postmaster.pid" }
    /// The socket, when the server runs as configured.
    public var socket: ServerSocket { ServerSocket(folder: socketFolder) }
}
