/// Turns the bytes of a terminal into events: a pure machine, fed with bytes and with the passing of time.
///
/// Where bytes may be the beginning of more, it waits; whoever feeds it tells it with `flush` that nothing more came.
public struct KeyDecoder: Sendable {
    /// What the decoder waits for, which decides how long it is worth waiting.
    public enum Waiting: Sendable, Hashable {
        case nothing
        /// A lone Escape, which is either the key or the beginning of another.
        case escape
        /// The rest of a key that has certainly begun.
        case sequence
        /// The end of a paste.
        case paste
    }

    /// One step: what the first bytes mean and how many they are, or that more are needed.
    enum Step {
        case event(TerminalEvent?, length: Int)
        case incomplete
        /// The mark that begins a paste.
        case pasteBegins(length: Int)
    }

    private static let escape: UInt8 = 0x1B
    private static let pasteEnd = Array("\u{1B}[201~".utf8)
    /// A paste is cut here; nothing at a desk is longer, and memory is finite.
    private static let pasteLimit = 1_000_000

    private let custom: [[UInt8]: Key]
    private let customLimit: Int
    private var pending: [UInt8] = []
    private var paste: [UInt8]?

    /// A decoder that knows the usual sequences, and those of the terminal's own description.
    public init(custom: [[UInt8]: Key] = [:]) {
        self.custom = custom
        self.customLimit = custom.keys.map(\.count).max() ?? 0
    }

    /// What it waits for.
    public var waiting: Waiting {
        if self.paste != nil { return .paste }
        if self.pending.isEmpty { return .nothing }
        return self.pending == [Self.escape] ? .escape : .sequence
    }

    /// Takes bytes and gives what they mean so far.
    public mutating func feed(_ bytes: some Collection<UInt8>) -> [TerminalEvent] {
        self.pending += bytes
        var events: [TerminalEvent] = []
        while !self.pending.isEmpty {
            if self.paste != nil {
                guard let text = self.takePaste() else { break }
                events.append(.paste(text))
                continue
            }
            guard self.advance(&events) else { break }
        }
        return events
    }

    /// Says that nothing more came in time: what waits is taken as it stands, or forgotten if it means nothing.
    public mutating func flush() -> [TerminalEvent] {
        if let paste = self.paste {
            let text = String(decoding: paste + self.pending, as: UTF8.self)
            self.reset()
            return [.paste(text)]
        }
        let waited = self.pending
        self.pending = []
        guard waited.first == Self.escape else { return [] }
        if waited.count == 1 { return [.key(.escape)] }
        // An unfinished key is none: taking it apart would press Escape and type its letters.
        return waited.count == 2 ? [.key(.alt(Character(Unicode.Scalar(waited[1]))))] : []
    }

    /// Forgets what waits.
    public mutating func reset() {
        self.pending = []
        self.paste = nil
    }

    /// Takes one step; false when more bytes are needed.
    private mutating func advance(_ events: inout [TerminalEvent]) -> Bool {
        switch self.step() {
        case .incomplete: return false
        case .pasteBegins(let length):
            self.pending.removeFirst(length)
            self.paste = []
        case .event(let event, let length):
            self.pending.removeFirst(length)
            if let event { events.append(event) }
        }
        return true
    }

    private func step() -> Step {
        let bytes = self.pending[...]
        guard bytes.first == Self.escape else { return PlainBytes.step(bytes) }
        if let own = self.customStep() { return own }
        guard bytes.count > 1 else { return .incomplete }
        switch bytes[1] {
        case UInt8(ascii: "["): return ControlSequence.step(bytes)
        case UInt8(ascii: "O"): return ShiftSequence.step(bytes)
        case UInt8(ascii: "]"): return CommandString.step(bytes) ?? Self.alt(bytes)
        case Self.escape: return .event(.key(.escape), length: 1)
        default: return Self.alt(bytes)
        }
    }

    /// Escape and a character at once are Alt and the character.
    private static func alt(_ bytes: ArraySlice<UInt8>) -> Step {
        switch PlainBytes.step(Array(bytes.dropFirst())[...]) {
        case .event(.key(.character(let character)), let length): .event(.key(.alt(character)), length: length + 1)
        // As shells do it: Alt with Backspace removes a word.
        case .event(.key(.backspace), let length): .event(.key(.control("w")), length: length + 1)
        case .incomplete: .incomplete
        default: .event(.key(.escape), length: 1)
        }
    }

    private func customStep() -> Step? {
        guard self.customLimit > 0 else { return nil }
        for length in stride(from: min(self.customLimit, self.pending.count), to: 1, by: -1) {
            if let key = self.custom[Array(self.pending.prefix(length))] { return .event(.key(key), length: length) }
        }
        guard self.pending.count > 1, self.pending.count < self.customLimit else { return nil }
        return self.custom.keys.contains { $0.starts(with: self.pending) } ? .incomplete : nil
    }

    /// The paste once its end is there; until then what may be part of the end stays pending.
    private mutating func takePaste() -> String? {
        let end = Self.pasteEnd
        guard var paste = self.paste else { return nil }
        if let index = self.pending.firstIndex(of: end) {
            paste += self.pending[..<index]
            self.pending.removeFirst(index + end.count)
            self.paste = nil
            return String(decoding: paste.prefix(Self.pasteLimit), as: UTF8.self)
        }
        let safe = max(0, self.pending.count - end.count + 1)
        if paste.count < Self.pasteLimit { paste += self.pending.prefix(safe) }
        self.pending.removeFirst(safe)
        self.paste = paste
        return nil
    }
}

extension [UInt8] {
    /// Where the other bytes begin in these.
    fileprivate func firstIndex(of other: [UInt8]) -> Int? {
        guard self.count >= other.count, let first = other.first else { return nil }
        for index in 0...(self.count - other.count) where self[index] == first {
            if self[index..<index + other.count].elementsEqual(other) { return index }
        }
        return nil
    }
}
