internal import CPostgres
internal import Dispatch
internal import Logging
internal import Synchronization

/// One session with the server.
///
/// It runs one statement at a time; the pool lends it to one task at a time. Do not keep it after the closure that it was
/// lent to.
public actor Connection: Identifiable {
    /// Tells connections of this process apart.
    public nonisolated let id: Int
    nonisolated let executor: QueueExecutor
    /// The queue on which everything of this connection happens.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { self.executor.asUnownedSerialExecutor() }

    nonisolated let settings: ConnectionSettings
    nonisolated let logger: Logger
    private nonisolated let conditionBox = Atomic<ConnectionCondition>(.idle)
    private nonisolated let busyBox = Atomic<Bool>(false)
    private nonisolated let socketBox = Atomic<Int32>(-1)
    private nonisolated let heardBox = Atomic<Microseconds>(wallClock())
    let notices: NoticeSink

    // libpq's object; nil as soon as it is given up.
    var raw: OpaquePointer?
    let sources = DispatchGroup()
    var reader: (any DispatchSourceRead)?
    var oneShot: (any DispatchSourceProtocol)?
    var oneShotNumber = 0
    let timer: any DispatchSourceTimer
    var timerIsArmedFor: DispatchTime = .distantFuture
    var waiter: CheckedContinuation<Void, Never>?
    var deadline: DispatchTime = .distantFuture

    var exchangeNumber: UInt64 = 0
    var running: UInt64? {
        didSet { self.busyBox.store(self.running != nil, ordering: .releasing) }
    }
    var cancelling = CancelState.none
    var socketIsLost = false
    var failure: PostgresError?
    var statements: StatementCache
    var copy: CopyState?
    /// What is to be told to listeners when the open transaction is committed.
    var announcements: [(statement: Statement, parameters: ParameterBuffer)] = []
    var lossHandler: (@Sendable (Int, PostgresError) -> Void)?
    var cancelHandler: (@Sendable () -> Void)?
    var notificationHandler: (@Sendable (_ channel: String, _ payload: String) -> Void)?
    /// How the server is reached.
    public internal(set) var way = WayToServer.local
    /// Whether a server that takes no writes is of no use.
    var wantsWrites = false

    private static let lastIdentifier = Atomic<Int>(0)

    init(settings: ConnectionSettings, logger: Logger) {
        let executor = QueueExecutor(label: "postgres.connection", mayBlock: !settings.isLocal)
        self.id = Self.lastIdentifier.add(1, ordering: .relaxed).newValue
        self.executor = executor
        self.settings = settings
        self.logger = logger
        self.statements = StatementCache(mode: settings.pooling == .direct ? settings.statementMode : .unnamed)
        self.notices = NoticeSink(logger: logger)
        self.timer = DispatchSource.makeTimerSource(queue: executor.queue)
    }

    isolated deinit {
        self.giveUp()
    }

    /// What the connection is fit for, as of its last statement.
    nonisolated var condition: ConnectionCondition { self.conditionBox.load(ordering: .acquiring) }

    /// The same, and `.active` while a statement is under way.
    nonisolated var conditionNow: ConnectionCondition {
        let condition = self.condition
        return condition != .broken && self.busyBox.load(ordering: .acquiring) ? .active : condition
    }

    /// When the server last sent anything.
    nonisolated var lastHeard: Microseconds { self.heardBox.load(ordering: .relaxed) }

    /// The socket, or -1 when there is none.
    nonisolated var socket: Int32 { self.socketBox.load(ordering: .relaxed) }

    func noteSocket(_ descriptor: Int32) {
        self.socketBox.store(descriptor, ordering: .relaxed)
    }

    func mark(_ condition: ConnectionCondition) {
        self.conditionBox.store(condition, ordering: .releasing)
    }

    func markHeard() {
        self.heardBox.store(wallClock(), ordering: .relaxed)
    }
}
