internal import Salon
internal import Terminal

nonisolated extension Look {
    /// Text with the desk's own signs in the terminal's set; what people typed stays as it is.
    func words(_ text: String) -> String {
        if isSpoken { return Self.spoken(text) }
        guard glyphs.dot != "·", !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        return String(text.map { Self.plain[$0] ?? $0 })
    }

    /// The sign of a status.
    func glyph(of status: VisitStatus) -> String {
        switch status {
        case .tentative: glyphs.statusTentative
        case .booked: glyphs.statusBooked
        case .confirmed: glyphs.statusConfirmed
        case .arrived: glyphs.statusArrived
        case .inService: glyphs.statusServing
        case .readyToPay: glyphs.statusReady
        case .completed: glyphs.statusPaid
        case .noShow: glyphs.statusNoShow
        case .cancelled: glyphs.statusCancelled
        }
    }

    /// The style's name of a status.
    func styleName(of status: VisitStatus) -> StyleName {
        switch status {
        case .tentative: .apptTentative
        case .booked: .apptBooked
        case .confirmed: .apptConfirmed
        case .arrived: .apptArrived
        case .inService: .apptServing
        case .readyToPay: .apptReady
        case .completed: .apptPaid
        case .noShow: .apptNoShow
        case .cancelled: .apptCancelled
        }
    }

    /// The sign of a visit: one that was held and is so no more is as good as cancelled.
    func glyph(of visit: Visit, at now: Instant) -> String {
        glyph(of: hasExpired(visit, now) ? .cancelled : visit.status)
    }

    /// The style's name of a visit.
    func styleName(of visit: Visit, at now: Instant) -> StyleName {
        styleName(of: hasExpired(visit, now) ? .cancelled : visit.status)
    }

    private func hasExpired(_ visit: Visit, _ now: Instant) -> Bool {
        visit.status == .tentative && !visit.isLive(at: now)
    }

    /// A status as it stands before a name: its sign, or where the screen is read out nothing, since the word follows.
    func mark(of status: VisitStatus) -> String { isSpoken ? "" : glyph(of: status) + " " }

    private static func spoken(_ text: String) -> String {
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
        return Self.spokenSigns.reduce(text) { $0.replacing($1.sign, with: $1.words) }
    }

    private static let spokenSigns: [(sign: String, words: String)] = [
        ("↑↓", "Up, Down"), ("↑", "Up"), ("↓", "Down"), ("←", "Left"), ("→", "Right"), ("–", " to "), ("—", "-"),
        (" · ", ", "), ("·", ","), ("‹ ", ""), (" ›", ""), ("‹", ""), ("›", ""), ("▸", ""), ("×", "times"),
    ]

    private static let plain: [Character: Character] = [
        "–": "-", "—": "-", "·": ".", "…": "~", "‹": "<", "›": ">", "▸": ">", "→": ">", "×": "x",
        "←": "<", "↑": "^", "↓": "v",
    ]
}
