/// Shares a window's columns out between the people, or the days, and the panel beside them.
///
/// A column of people has 14 to 26 cells, best 16, one of a week's days at least 8; what is left goes to the panel up to
/// 48, then to the columns, and then to the panel again, so that nothing of a wide window lies idle.
nonisolated struct ColumnWidths {
    /// The least and the best width of a column.
    enum Least {
        case people
        case days

        var narrowest: Int { self == .people ? 14 : 8 }
        var ideal: Int { self == .people ? 16 : 12 }
    }

    private static let widest = 26
    private static let panel = (least: 24, most: 48)
    private static let drawer = (visit: 30, form: 44)
    private static let formPanel = 46

    /// The widths of the columns in view.
    let widths: [Int]
    /// The panel or drawer with its line; 0 when there is none.
    let side: Int

    /// The shares of a window with so many columns.
    init(columns: Int, people: Int, side wanted: ScreenLayout.Side, least kind: Least = .people) {
        guard columns >= ScreenLayout.panelColumns else {
            let drawer = Self.drawerWidth(wanted)
            side = drawer
            widths = Self.spread(columns - ScreenLayout.gutter - drawer, people: people, kind)
            return
        }
        let least = wanted == .form ? Self.formPanel : Self.panel.least
        let room = columns - ScreenLayout.gutter - 1
        let count = max(1, min(people, (room - least) / (kind.narrowest + 1)))
        let width = min(kind.ideal, max(kind.narrowest, (room - least) / count - 1))
        var surplus = room - least - count * (width + 1)
        let wider = min(surplus, max(0, Self.panel.most - least))
        surplus -= wider
        let columnsNow = Self.spread(count * (width + 1) + surplus, people: count, kind)
        widths = columnsNow
        side = columns - ScreenLayout.gutter - columnsNow.reduce(0) { $0 + $1 + 1 }
    }

    /// The shares of a page that has no columns: what the panel leaves.
    init(sheetOf columns: Int, side wanted: ScreenLayout.Side) {
        widths = []
        guard columns >= ScreenLayout.panelColumns else {
            side = Self.drawerWidth(wanted)
            return
        }
        side = wanted == .form ? Self.formPanel : min(Self.panel.most, columns / 3)
    }

    private static func drawerWidth(_ wanted: ScreenLayout.Side) -> Int {
        switch wanted {
        case .summary: 0
        case .visit: drawer.visit
        case .form: drawer.form
        }
    }

    /// As many equal columns as fit; the first ones take the cells that are left over.
    private static func spread(_ room: Int, people: Int, _ kind: Least) -> [Int] {
        let count = max(1, min(people, room / (kind.narrowest + 1)))
        let width = min(widest, max(1, room / count - 1))
        let rest = width == widest ? 0 : max(0, room - count * (width + 1))
        return (0..<count).map { $0 < rest ? width + 1 : width }
    }
}
