/// What is found when one looks at a cluster, and what follows from it.
struct ClusterFacts: Sendable, Hashable {
    /// What lies where the data should be.
    enum Data: Sendable, Hashable {
        /// Nothing, or an empty folder.
        case absent
        /// A cluster of ours.
        case sound
        /// Something that must not be touched.
        case unusable(ClusterError)
    }

    /// The next thing to do.
    enum Step: Sendable, Hashable {
        /// The server answers there.
        case use(ServerSocket)
        /// The server answers, yet its program was replaced since it started.
        case compareVersions(ServerSocket)
        /// Make the data folder.
        case create
        /// Start the server.
        case start(recovering: Bool)
        /// Somebody else's start or stop is on its way.
        case wait
        /// The server runs but its socket is gone, as after a log-out that emptied the runtime folder.
        case restart
        /// Leave everything as it is.
        case refuse(ClusterError)
    }

    let data: Data
    /// What the pid file says, if there is one.
    let server: PostmasterFile?
    /// Whether the process it names is a server of this data folder.
    let isAlive: Bool
    /// Whether somebody listens on the socket that the pid file names.
    let isListening: Bool
    /// Whether the program on disk is another one than the server was started from.
    let isProgramReplaced: Bool

    var nextStep: Step {
        switch data {
        case .unusable(let error): return .refuse(error)
        case .absent: return .create
        case .sound: break
        }
        guard let server else { return .start(recovering: false) }
        guard isAlive else { return .start(recovering: true) }
        guard server.isReady else { return .wait }
        guard isListening else { return .restart }
        let socket = ServerSocket(folder: server.socketFolder, port: server.port)
        return isProgramReplaced ? .compareVersions(socket) : .use(socket)
    }
}
