public import Terminal

extension TmuxSession {
    /// How long a wait lasts at most by default: far longer than anything takes, for machines with much to do.
    public static let patience: Duration = .seconds(20)
    private static let interval: Duration = .milliseconds(30)

    /// Waits until the text is somewhere on the screen, and gives the screen.
    @discardableResult
    public func waitFor(_ text: String, timeout: Duration = Self.patience) async throws -> [String] {
        try await self.waitFor("\"\(text)\"", timeout: timeout) { screen in screen.contains { $0.contains(text) } }
    }

    /// Waits until the text is nowhere on the screen, and gives the screen.
    @discardableResult
    public func waitForAbsence(of text: String, timeout: Duration = Self.patience) async throws -> [String] {
        try await self.waitFor("screen without \"\(text)\"", timeout: timeout) { screen in
            !screen.contains { $0.contains(text) }
        }
    }

    /// Waits until the screen is as wanted, and gives it; `what` names it in the failure.
    @discardableResult
    public func waitFor(
        _ what: String,
        timeout: Duration = Self.patience,
        until isWanted: ([String]) throws -> Bool
    ) async throws -> [String] {
        try await self.wait(what, timeout: timeout) {
            let screen = try await self.capture()
            return try isWanted(screen) ? screen : nil
        }
    }

    /// Waits until the program has switched on and off what is expected.
    public func waitFor(_ modes: TmuxModes, timeout: Duration = Self.patience) async throws {
        try await self.wait("\(modes)", timeout: timeout) { try await self.modes() == modes ? true : nil }
    }

    /// Waits until the program has ended, and tells how.
    public func waitForExit(timeout: Duration = Self.patience) async throws -> TmuxExit {
        try await self.wait("end of the program", timeout: timeout) { try await self.exit() }
    }

    /// What the program has switched on.
    public func modes() async throws -> TmuxModes {
        let flags = try await self.display("#{alternate_on} #{mouse_any_flag} #{cursor_flag}").split(separator: " ")
        return TmuxModes(
            alternateScreen: flags.first == "1",
            mouse: flags.dropFirst().first == "1",
            cursor: flags.dropFirst(2).first == "1"
        )
    }

    /// How the program ended; nil while it runs.
    public func exit() async throws -> TmuxExit? {
        let facts = try await self.display("#{pane_dead},#{pane_dead_status},#{pane_dead_signal}")
            .split(separator: ",", omittingEmptySubsequences: false)
        guard facts.count == 3, facts[0] == "1" else { return nil }
        return Int(facts[1]).map(TmuxExit.code) ?? Int(facts[2]).map(TmuxExit.signal)
    }

    /// Where the hardware cursor stands.
    public func cursor() async throws -> Point? {
        let numbers = try await self.display("#{cursor_x} #{cursor_y}").split(separator: " ").compactMap { Int($0) }
        return numbers.count == 2 ? Point(column: numbers[0], row: numbers[1]) : nil
    }

    /// Presses and releases the left button on a cell.
    public func click(_ point: Point) async throws {
        let place = "\(point.column + 1);\(point.row + 1)"
        try await self.type("\u{1B}[<0;\(place)M\u{1B}[<0;\(place)m")
    }

    @discardableResult
    private func wait<Result>(
        _ what: String,
        timeout: Duration,
        for result: () async throws -> Result?
    ) async throws -> Result {
        let clock = ContinuousClock()
        let deadline = clock.now + timeout
        while true {
            if let found = try await result() { return found }
            guard clock.now < deadline else {
                throw TmuxError.timeout(waitingFor: what, screen: (try? await self.capture()) ?? [])
            }
            try await clock.sleep(for: Self.interval)
        }
    }
}
