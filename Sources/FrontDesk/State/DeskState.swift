public import Salon
public import Terminal

/// All that the desk knows and shows: a value, changed by `Desk.update` alone.
public struct DeskState {
    /// The salon.
    public let profile: SalonProfile
    /// Who sits at the desk.
    public let author: Author
    /// The salon's way of writing times and refusals.
    let words: SalonWords
    /// The services on offer.
    var menu: Menu
    /// What the clock shows.
    public var now: Instant
    /// The window.
    var size: Size

    /// The day that is shown.
    public internal(set) var date: LocalDay
    /// The days that were read, by date.
    var days: [LocalDay: LoadedDay] = [:]
    /// The days that are being read.
    var readings: [LocalDay: DayReading] = [:]
    /// Goes up with every reading.
    var generation = 0
    /// Customers whose details were read for the panel.
    var customers: [Identifier<Customer>: Customer] = [:]

    /// Whose column the desk opens on, until the first day was read.
    var ownColumn: Identifier<Staff>?
    /// What was paid for visits whose panel was opened.
    var payments: [Identifier<Visit>: [Payment]] = [:]

    /// The customer whose visit is to be gone to once the day was read.
    var wanted: Identifier<Customer>?
    /// The visit that is to be gone to once its day was read.
    var wantedVisit: Identifier<Visit>?

    /// Where the person is.
    public internal(set) var cursor: GridCursor
    /// Where the cursor last rested, which is what the panel beside the grid tells about.
    var rested: GridCursor
    /// Which rest is waited for.
    var resting = 0
    /// What they look at.
    var view = GridView()
    /// What lies over the grid, the topmost last.
    var overlays: [Overlay] = []
    /// Whether keys are ignored because a question has only just appeared, and which one.
    var guarded: Int?
    /// Whether Ctrl-C was the last key.
    var isLeaving = false

    /// How the database is.
    public internal(set) var connection = Connection.ok
    /// What the database has not answered yet, the oldest first.
    public internal(set) var pending: [PendingWrite] = []
    /// What just happened.
    public internal(set) var toast: Toast?
    /// Goes up with every toast and question.
    var serial = 0
    /// Whether names are hidden.
    public internal(set) var isPrivate = false
    /// Whether the mouse is the desk's rather than the terminal's.
    var isMouseOn = true
    /// Where names for operations come from.
    var makeOperation: @Sendable () -> OperationID

    /// A desk that has read nothing yet.
    public init(
        profile: SalonProfile,
        menu: Menu,
        author: Author,
        now: Instant,
        size: Size,
        ownColumn: Identifier<Staff>? = nil,
        makeOperation: @escaping @Sendable () -> OperationID = { .random() }
    ) {
        self.profile = profile
        self.menu = menu
        self.author = author
        self.words = SalonWords(profile: profile)
        self.now = now
        self.size = size
        self.ownColumn = ownColumn
        self.date = profile.zone.day(of: now)
        self.cursor = GridCursor(column: 0, time: now)
        self.rested = self.cursor
        self.makeOperation = makeOperation
    }

    /// The day of the salon's calendar on which the clock is.
    public var today: LocalDay { profile.zone.day(of: now) }
    /// The day that is shown, once it was read.
    public var day: LoadedDay? { days[date] }
    /// The day that is shown as it is drawn.
    var picture: DayPicture? { day?.picture }
}
