public import Salon
public import Terminal

/// All that the desk knows and shows: a value, changed by `Desk.update` alone.
public struct DeskState {
    /// The salon.
    public private(set) var profile: SalonProfile
    /// Who sits at the desk.
    public let author: Author
    /// How the desk was set up.
    let setup: DeskSetup
    /// The salon's way of writing times and refusals.
    private(set) var words: SalonWords
    /// The services on offer.
    var menu: Menu
    /// What the clock shows.
    public var now: Instant
    /// The window.
    var size: Size

    /// Which way the book is shown.
    public internal(set) var page = DeskPage.day
    /// The day that is shown; in a week the one below the cursor.
    public internal(set) var date: LocalDay
    /// What is looked at in a week.
    var week = WeekView()
    /// The months that were read, by their first day.
    var months: [LocalDay: LoadedMonth] = [:]
    /// The months that are being read.
    var monthReadings: [LocalDay: DayReading] = [:]
    /// Where the person is among arrivals and departures.
    var arrivals = ArrivalsView()
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

    /// The customer whose phone is to be copied once their details were read.
    var copying: Identifier<Customer>?

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
    /// The key that was pressed last, and the one that opened the last question: that one never answers yes.
    var lastKey: Key?, opener: Key?
    /// Whether Ctrl-C was the last key.
    var isLeaving = false
    /// The first keys of a sequence, while it is not complete.
    var typed: TypedKeys?
    /// What the mouse holds.
    var press: MousePress?
    /// Where the mouse was clicked last.
    var clicked: MouseClick?

    /// How the database is.
    public internal(set) var connection = Connection.ok
    /// What the database has not answered yet, the oldest first.
    public internal(set) var pending: [PendingWrite] = []
    /// What this desk has asked of the book since it was opened, the oldest first: what `u` may take back.
    var operations: [OperationID] = []
    /// What just happened.
    public internal(set) var toast: Toast?
    /// Goes up with every toast and question.
    var serial = 0
    /// Whether names are hidden.
    public internal(set) var isPrivate = false
    /// Whether the mouse is the desk's rather than the terminal's.
    var isMouseOn = true
    /// How the desk looks.
    public internal(set) var looks: Looks
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
        setup: DeskSetup = DeskSetup(),
        makeOperation: @escaping @Sendable () -> OperationID = { .random() }
    ) {
        self.profile = profile
        self.menu = menu
        self.author = author
        self.setup = setup
        self.words = SalonWords(profile: profile)
        self.now = now
        self.size = size
        self.ownColumn = ownColumn
        self.date = profile.zone.day(of: now)
        self.cursor = GridCursor(column: 0, time: now)
        self.rested = self.cursor
        self.looks = setup.looks
        self.makeOperation = makeOperation
    }

    /// Takes in the salon's name and habits as they are now.
    mutating func take(_ profile: SalonProfile) {
        self.profile = profile
        words = SalonWords(profile: profile)
    }

    /// Whether the screen is made to be read out.
    var isSpoken: Bool { setup.isSpoken }
    /// The day of the salon's calendar on which the clock is.
    public var today: LocalDay { profile.zone.day(of: now) }
    /// The day that is shown, once it was read.
    public var day: LoadedDay? { days[date] }
    /// The day, or the week, that is shown as it is drawn.
    var picture: DayPicture? { page == .week ? week.picture : day?.picture }
}
