extension Style {
    /// The style for a terminal with so many colours.
    ///
    /// Bold black is grey on most terminals, whatever the number of colours, and cannot be read on a field. Those with
    /// eight make any colour bright where letters are bold, and know no bright ground: black letters on one get the
    /// ground that stays bright.
    func fitted(colors: Int) -> Style {
        var style = self
        if self.foreground == .palette(0) { style.attributes.remove(.bold) }
        guard colors < 16 else { return style }
        if case .palette(let index) = self.background, (8...15).contains(index) {
            style.background = .palette(self.foreground == .palette(0) ? 7 : index - 8)
        }
        switch self.foreground {
        case .palette(8): style.foreground = .palette(7)
        case .palette(let index) where (9...15).contains(index):
            style.foreground = .palette(index - 8)
            style.attributes.insert(.bold)
        default: break
        }
        return style
    }
}
