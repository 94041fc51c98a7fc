/// A terminal in memory for tests: takes events by hand and keeps what is shown.
@MainActor
public final class MemoryDriver: TerminalDriver {
    /// What happens.
    public let events: AsyncStream<TerminalEvent>
    /// What can be shown.
    public let capabilities: Capabilities
    /// How many cells there are now; changed by `resize`.
    public private(set) var size: Size
    /// The canvas shown last.
    public private(set) var lastCanvas: Canvas?
    /// How many canvases were shown that differ from the one before.
    public private(set) var frames = 0
    /// The title set last.
    public private(set) var title: String?
    /// How often it rang.
    public private(set) var bells = 0
    /// What was sent to the clipboard last.
    public private(set) var clipboard: String?
    /// How often it was suspended.
    public private(set) var suspensions = 0
    /// Whether the mouse is on.
    public private(set) var isMouseEnabled = true
    /// Whether it was closed.
    public private(set) var isClosed = false
    private let continuation: AsyncStream<TerminalEvent>.Continuation

    /// A terminal of a size.
    public init(
        size: Size = Size(columns: 80, rows: 24),
        capabilities: Capabilities = Capabilities(depth: .palette256, unicode: true)
    ) {
        (self.events, self.continuation) = AsyncStream.makeStream()
        self.size = size
        self.capabilities = capabilities
    }

    /// Lets something happen.
    public func send(_ event: TerminalEvent) { self.continuation.yield(event) }

    /// Presses keys one after the other.
    public func press(_ keys: Key...) {
        for key in keys { self.send(.key(key)) }
    }

    /// Types text key by key.
    public func type(_ text: String) {
        for character in text { self.send(.key(.character(character))) }
    }

    /// Gives the window another size and tells so.
    public func resize(_ size: Size) {
        self.size = size
        self.send(.resized(size))
    }

    /// Keeps the canvas.
    public func present(_ canvas: Canvas) {
        if canvas != self.lastCanvas { self.frames += 1 }
        self.lastCanvas = canvas
    }

    /// Forgets the canvas kept.
    public func redraw() { self.lastCanvas = nil }

    /// Counts, and is back at once.
    public func suspend() {
        self.suspensions += 1
        self.send(.resumed)
    }

    /// Nothing waits to be read here.
    public func discardInput() {}
    /// Keeps the title.
    public func setTitle(_ title: String) { self.title = title }
    /// Counts.
    public func bell() { self.bells += 1 }
    /// Keeps the text.
    public func sendToClipboard(_ text: String) -> Bool {
        self.clipboard = text
        return true
    }

    /// Keeps the switch.
    public func setMouse(enabled: Bool) { self.isMouseEnabled = enabled }

    /// Ends the events.
    public func close() {
        self.isClosed = true
        self.continuation.finish()
    }
}
