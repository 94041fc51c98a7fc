/// What terminals report about the mouse, in digits (`ESC [ < 0 ; 12 ; 5 M`) or in the three bytes of old.
enum MouseReport {
    private static let motion = 32
    private static let wheel = 64

    static func digits(_ text: Substring, final: UInt8) -> TerminalEvent? {
        let numbers = text.split(separator: ";").compactMap { Int($0) }
        guard numbers.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return nil }
        let place = Point(column: numbers[1] - 1, row: numbers[2] - 1)
        return self.event(code: numbers[0], at: place, isRelease: final == UInt8(ascii: "m"))
    }

    static func bytes(_ body: some Collection<UInt8>) -> KeyDecoder.Step {
        let values = body.prefix(3).map { Int($0) - 32 }
        guard values.count == 3 else { return .incomplete }
        // The old way does not say which button was released.
        let isRelease = values[0] & 3 == 3 && values[0] & (self.motion | self.wheel) == 0
        let place = Point(column: values[1] - 1, row: values[2] - 1)
        return .event(self.event(code: isRelease ? 0 : values[0], at: place, isRelease: isRelease), length: 6)
    }

    private static func event(code: Int, at place: Point, isRelease: Bool) -> TerminalEvent? {
        self.action(code, isRelease: isRelease).map { .mouse(Mouse(position: place, action: $0)) }
    }

    private static func action(_ code: Int, isRelease: Bool) -> MouseAction? {
        if code & self.wheel != 0 {
            switch code & 3 {
            case 0: return .wheelUp
            case 1: return .wheelDown
            default: return nil
            }
        }
        let buttons: [MouseButton] = [.left, .middle, .right]
        guard code & 3 < buttons.count else { return nil }
        let button = buttons[code & 3]
        if isRelease { return .release(button) }
        return code & self.motion != 0 ? .drag(button) : .press(button)
    }
}
