import Salon
import Terminal

/// Where the parts of the booking form are in a rectangle, for drawing them and for finding what was clicked.
nonisolated struct FormLayout {
    /// From so many rows on there is room for the title, and for the buttons.
    private static let rowsForTitle = 13
    private static let rowsForButtons = 18
    /// The most rows that a list takes.
    private static let longestList = 8
    /// The margins of sentences: a column and the sign before them at the left, a column at the right.
    private static let margins = 4

    let page: FormPage
    let footer: FormFooter
    /// That the database does not answer, line by line.
    let bannerLines: [String]
    /// How the form stands, line by line.
    let footerLines: [String]
    let titleArea: Rect
    let bannerArea: Rect
    /// The fields.
    let bodyArea: Rect
    let footerArea: Rect
    /// Empty where there is no room for buttons.
    let buttonArea: Rect

    /// The layout of a form as it stands.
    init(_ form: BookingForm, in rect: Rect, words: SalonWords, privacy: Bool, glyphs: Glyphs) {
        let lists = min(Self.longestList, max(3, rect.rows / 2 - 4))
        let isWide = rect.columns >= FormPainter.wideColumns
        page = FormPage(form, words: words, privacy: privacy, listRows: lists, isWide: isWide)
        footer = FormFooter(page, glyphs: glyphs)
        let room = rect.columns - Self.margins
        let banner = form.lostSince.map { FormWords.lost(since: words.time($0)) } ?? ""
        bannerLines = TextWrap.lines(banner, columns: room, limit: 3, ellipsis: glyphs.ellipsis)
        let hasButtons = rect.rows >= Self.rowsForButtons
        let limit = hasButtons ? 3 : 2
        footerLines = TextWrap.lines(footer.text, columns: room, limit: limit, ellipsis: glyphs.ellipsis)
        titleArea = rect.top(rect.rows >= Self.rowsForTitle ? 1 : 0)
        bannerArea = rect.removingTop(titleArea.rows).top(bannerLines.count)
        let lower = rect.bottom(max(1, footerLines.count) + (hasButtons ? 2 : 0))
        footerArea = lower.top(footerLines.count)
        buttonArea = hasButtons ? lower.bottom(1) : lower.top(0)
        bodyArea = rect.removingTop(titleArea.rows + bannerLines.count).removingBottom(lower.rows)
    }

    /// The buttons from the left: what is written on each, and where it is.
    var buttons: [(label: String, area: Rect)] {
        var rest = buttonArea.removingLeft(1)
        guard !buttonArea.isEmpty else { return [] }
        return FormWords.buttons(isNew: page.form.edited == nil).map { label in
            let text = "[ \(label) ]"
            let area = rest.left(VisibleText.width(of: text))
            rest = rest.removingLeft(area.columns + 2)
            return (text, area)
        }
    }
}
