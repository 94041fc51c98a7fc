internal import Salon
internal import Terminal

/// Draws one entry of a list of the set-up: its name, and what fits beside it.
struct SettingRowDrawing {
    let state: DeskState
    let page: SettingsPage
    let settings: SalonSettings
    let look: Look

    private static let priceColumns = 13
    private static let lengthColumns = 10

    func draw(_ row: SettingRow, isMarked: Bool, in line: Rect, on canvas: inout Canvas) {
        let base: StyleName = hasEnded(row) ? .uiMuted : .uiText
        let style = look.style(isMarked ? .uiSelected : base)
        if isMarked {
            canvas.fill(line, style: style.over(look.style(.uiPanel)))
            canvas.put(glyph: look.glyphs.selected, at: line.origin, in: line, style: style)
            canvas.cursor = line.origin
        }
        var rest = line.removingLeft(2).removingRight(1)
        if case .staff(let number) = row, let person = settings.staff(number)?.value, !look.isSpoken {
            let color = look.style(.stylist(person.color - 1))
            canvas.write(" \(person.color) ", at: rest.origin, in: rest, style: color)
            rest = rest.removingLeft(4)
        }
        for (text, width) in cells(row, columns: rest.columns) where width > 0 {
            let shown = VisibleText.clipped(look.words(text), to: width - 1, ellipsis: look.glyphs.ellipsis)
            canvas.write(shown, at: rest.origin, in: rest, style: style)
            rest = rest.removingLeft(width)
        }
    }

    private func hasEnded(_ row: SettingRow) -> Bool {
        switch row {
        case .staff(let number): settings.staff(number)?.value.hasLeft(by: page.today) ?? false
        case .service(let number): settings.service(number)?.value.endedOn != nil
        case .closure(let number): settings.closure(number)?.value.days.last.map { $0 < page.today } ?? false
        case .salon(.zone), .salon(.currency), .salon(.phoneRegion): true
        case .hours, .salon, .terms: false
        }
    }

    /// What is told of an entry, with the columns of each.
    private func cells(_ row: SettingRow, columns: Int) -> [(String, Int)] {
        switch row {
        case .staff(let number): settings.staff(number).map { staff($0.value, columns) } ?? []
        case .service(let number): settings.service(number).map { service($0.value, columns) } ?? []
        case .terms(let number): terms(number, columns)
        case .hours(let first): hours(first, columns)
        case .closure(let number):
            settings.closure(number).map { entry in
                let name = max(10, columns * 2 / 5)
                return [(entry.value.reason, name), (state.words.days(entry.value.days), columns - name)]
            } ?? []
        case .salon(let field):
            [(label(of: field), min(14, columns / 2)), (value(of: field), columns - min(14, columns / 2))]
        }
    }

    private func staff(_ person: StaffSetting, _ columns: Int) -> [(String, Int)] {
        let name = min(18, max(9, columns / 3))
        return [(person.name, name), (hours(of: person), columns - name)]
    }

    /// When somebody works, or why they do not.
    private func hours(of person: StaffSetting) -> String {
        if person.hasLeft(by: page.today) { return SettingWords.was(person.employed.last.map(state.words.day) ?? "") }
        let week = state.words.week(person.working.week(on: page.today))
        if let first = person.employed.from, first > page.today {
            let later = state.words.week(person.working.week(on: first))
            return "\(SettingWords.from(state.words.shortDay(first))), \(later)"
        }
        guard let last = person.employed.last else { return week }
        return "\(SettingWords.until(state.words.shortDay(last))), \(week)"
    }

    private func service(_ service: ServiceSetting, _ columns: Int) -> [(String, Int)] {
        let price = money(service.price)
        return priced(
            service.name,
            service.unit == .each ? SettingWords.each(price) : price,
            shown(service.segments.text, columns),
            columns
        )
    }

    private func terms(_ number: Int64, _ columns: Int) -> [(String, Int)] {
        guard let service = settings.service(number)?.value,
            let person = page.person.flatMap({ settings.staff($0)?.value })
        else { return [] }
        let own = person.terms(for: Identifier(number))
        let price = own?.price.map { "\(money($0)) *" } ?? money(service.price)
        let length =
            own?.minutes.map { "\(shown("\($0)", columns)) *" } ?? shown(service.segments.text, columns)
        return priced(service.name, price, length, columns)
    }

    /// A length with its unit, where there is room for it.
    private func shown(_ text: String, _ columns: Int) -> String {
        columns >= 50 ? SettingWords.minutes(text) : text
    }

    private func priced(_ name: String, _ price: String, _ length: String, _ columns: Int) -> [(String, Int)] {
        let length = (length, columns >= 36 ? Self.lengthColumns + (columns >= 50 ? 6 : 0) : 0)
        let room = max(8, columns - Self.priceColumns - length.1)
        return [(name, room), (price, min(Self.priceColumns, columns - room)), length]
    }

    private func hours(_ first: LocalDay?, _ columns: Int) -> [(String, Int)] {
        let week = state.words.week(settings.hours.week(on: first ?? page.today))
        let name = min(14, max(8, columns / 3))
        return [
            (first.map { SettingWords.from(state.words.shortDay($0)) } ?? SettingWords.now, name),
            (week, columns - name),
        ]
    }

    private func money(_ minor: Int64?) -> String {
        minor.map { Money(minor: $0, currency: state.profile.currency).description } ?? SettingWords.atTheChair
    }

    private func label(of field: SettingField) -> String {
        switch field {
        case .clock: SettingWords.clock
        case .zone: SettingWords.zone
        case .currency: SettingWords.currency
        case .phoneRegion: SettingWords.phoneRegion
        default: SettingWords.name
        }
    }

    private func value(of field: SettingField) -> String {
        switch field {
        case .clock: settings.salon.usesTwelveHours ? SettingWords.twelveHours : SettingWords.twentyFourHours
        case .zone: state.profile.zone.identifier
        case .currency: state.profile.currency.code
        case .phoneRegion: state.profile.phoneRegion
        default: settings.salon.name
        }
    }
}
