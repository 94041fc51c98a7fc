extension Theme {
    /// Text that is hard to read: a style's letters against what it is drawn on.
    public struct FaintText: Sendable, Hashable {
        /// The letters' style.
        public let text: StyleName
        /// What they lie on; nil where that is the style's own ground.
        public let ground: StyleName?
        /// From 1 for none to 21 for black on white.
        public let contrast: Double
    }

    /// The least contrast of text that most people read without effort.
    public static let readableContrast = 4.5

    /// Each style by itself, each status on each stylist's colour, and what is written on panels and dialogs.
    public static let pairs: [(text: StyleName, ground: StyleName?)] = {
        let onPanels: [StyleName] = [
            .uiText, .uiMuted, .uiTitle, .uiBorder, .formLabel, .formError, .formWarning, .formHint, .hintKey,
            .hintText, .hintDisabled, .statusOk, .statusBad,
        ]
        let statuses = StyleName.allCases.filter { $0.rawValue.hasPrefix("appt.") }
        return StyleName.allCases.map { ($0, nil) }
            + statuses.flatMap { status in StyleName.stylists.map { (status, $0) } }
            + onPanels.flatMap { [($0, .uiPanel), ($0, .dialogBody)] }
    }()

    /// The letters and the ground of a pair, as the theme's file spells them.
    public func colors(_ pair: (text: StyleName, ground: StyleName?)) -> (text: RGB, ground: RGB) {
        let (text, below) = (self.style(pair.text), pair.ground.map { self.style($0) })
        return (
            text.foreground ?? below?.foreground ?? self.foreground,
            text.background ?? below?.background ?? self.background
        )
    }

    /// The text that has less contrast than it should, as the theme's file spells it.
    public func faintText(below least: Double = Theme.readableContrast) -> [FaintText] {
        Self.pairs.compactMap { pair in
            let colors = self.colors(pair)
            let contrast = colors.text.contrast(with: colors.ground)
            return contrast < least ? FaintText(text: pair.text, ground: pair.ground, contrast: contrast) : nil
        }
    }
}
