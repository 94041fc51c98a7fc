import Salon

/// The menu, in all the forms that a command prints.
struct ServicesReport: Sendable {
    private let session: Session
    private let services: [SettingEntry<ServiceSetting>]

    /// One service in JSON.
    struct Item: Encodable, Sendable {
        let id: Int64
        let name: String
        let names: [String: String]
        let category: String
        let price: Nullable<MoneyReport>
        let unit: String
        let length: String
        let minutes: Int
        let endedOn: Nullable<String>
    }

    /// The services that are offered, or all there ever were.
    init(session: Session, settings: SalonSettings, all: Bool) {
        self.session = session
        services = settings.services.filter { all || $0.value.endedOn == nil }
    }

    /// What JSON is made of.
    var document: [String: [Item]] { ["services": services.map(item)] }

    /// The lines for people, within 80 columns.
    var lines: [String] {
        guard !services.isEmpty else { return ["The menu is empty. Add a service with: fifi services add NAME"] }
        let table = TextTable(widths: [4, 34, 12, 14, 12])
        return [table.row(["Id", "Service", "Category", "Price", "Minutes"])]
            + services.flatMap { entry in
                let value = entry.value
                let each = value.unit == .each ? " each" : ""
                let price = money(value).map { "\($0)\(each)" } ?? "at the chair"
                let ended = value.endedOn == nil ? "" : " (ended)"
                return table.lines([
                    "\(entry.number)", value.name + ended, value.category, price, value.segments.text,
                ])
            }
    }

    /// The rows for a spreadsheet.
    var csv: String {
        let heading = [
            "id", "name", "name_en", "name_es", "name_am", "category", "price_minor", "unit", "length", "ended_on",
        ]
        return CSVText.encode(
            heading,
            services.map { entry in
                let value = entry.value
                return ["\(entry.number)", value.name] + ["en", "es", "am"].map { value.names[$0] ?? "" } + [
                    value.category, value.price.map { "\($0)" } ?? "", value.unit.rawValue, value.segments.text,
                    value.endedOn?.description ?? "",
                ]
            }
        )
    }

    private func money(_ service: ServiceSetting) -> Money? {
        service.price.map { Money(minor: $0, currency: session.profile.currency) }
    }

    private func item(_ entry: SettingEntry<ServiceSetting>) -> Item {
        Item(
            id: entry.number,
            name: entry.value.name,
            names: entry.value.names,
            category: entry.value.category,
            price: Nullable(money(entry.value).map { MoneyReport($0) }),
            unit: entry.value.unit.rawValue,
            length: entry.value.segments.text,
            minutes: entry.value.minutes,
            endedOn: Nullable(entry.value.endedOn?.description)
        )
    }
}
