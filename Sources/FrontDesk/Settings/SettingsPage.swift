internal import Salon
internal import Terminal

/// The set-up of the salon: a section with its list, of which one entry is marked.
nonisolated struct SettingsPage: Hashable, Sendable {
    /// A line of the list.
    enum Line: Hashable, Sendable {
        case heading(String)
        case row(SettingRow)
    }

    /// A list that is shown: a section's, or the services of somebody's own terms.
    private enum Place: Hashable, Sendable {
        case section(SettingSection)
        case terms
    }

    /// The day that the lists are of.
    private(set) var today: LocalDay
    /// Which section is open.
    private(set) var section = SettingSection.staff
    /// The person whose own prices and lengths are listed instead of the staff; nil for the section's list.
    private(set) var person: Int64?
    /// All that is set, once it was read.
    private(set) var settings: SalonSettings?
    /// Whether people and services that have ended are listed too.
    private(set) var showsEnded = false
    private var lists: [Place: ListView] = [:]
    /// The question that is being asked, by its number; nil when all is answered.
    var waiting: Int?
    /// Whether something changed after it was asked.
    var isOutdated = false
    /// What is to be marked once it is there, by its name.
    var wanted: String?

    /// A page that has read nothing yet.
    init(today: LocalDay) {
        self.today = today
    }

    /// The entries of the list that is open.
    var rows: [SettingRow] {
        lines.compactMap { if case .row(let row) = $0 { row } else { nil } }
    }

    /// The marked entry.
    var row: SettingRow? {
        let rows = rows
        return list.selection.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
    }

    /// Which entry is marked.
    var list: ListView {
        get { lists[place] ?? ListView(count: rows.count) }
        set { lists[place] = newValue }
    }

    private var place: Place { person == nil ? .section(section) : .terms }

    /// Opens a section.
    mutating func open(_ section: SettingSection) {
        self.section = section
        person = nil
        recount()
    }

    /// Lists what somebody does differently from the menu, or the staff again.
    mutating func openTerms(of person: Int64?) {
        self.person = person
        if person != nil { lists[.terms] = nil }
        recount()
    }

    /// Lists people and services that have ended too, or not any more.
    mutating func toggleEnded() {
        let marked = row
        showsEnded.toggle()
        recount()
        mark(marked)
    }

    /// Marks the entry of that place.
    mutating func mark(place: Int) {
        list.select(place)
    }

    /// Takes in what was read; the mark stays on its entry where that is still there.
    mutating func take(_ settings: SalonSettings, today: LocalDay) {
        let marked = row
        self.settings = settings
        self.today = today
        recount()
        mark(marked)
        if let wanted {
            let found = rows.first { name(of: $0) == wanted }
            if found != nil { self.wanted = nil }
            mark(found)
        }
    }

    private mutating func recount() {
        var list = list
        list.setCount(rows.count)
        self.list = list
    }

    private mutating func mark(_ row: SettingRow?) {
        guard let row, let place = rows.firstIndex(of: row) else { return }
        mark(place: place)
    }

    private func name(of row: SettingRow) -> String? {
        switch row {
        case .staff(let number): settings?.staff(number)?.value.name
        case .service(let number): settings?.service(number)?.value.name
        case .closure(let number): settings?.closure(number)?.value.reason
        case .hours, .salon, .terms: nil
        }
    }
}

nonisolated extension SalonSettings {
    /// The person of a number.
    func staff(_ number: Int64) -> SettingEntry<StaffSetting>? { staff.first { $0.number == number } }
    /// The service of a number.
    func service(_ number: Int64) -> SettingEntry<ServiceSetting>? { services.first { $0.number == number } }
    /// The closure of a number.
    func closure(_ number: Int64) -> SettingEntry<ClosureSetting>? { closures.first { $0.number == number } }
}
