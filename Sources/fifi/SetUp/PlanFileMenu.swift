import Salon

/// Reads the menu of a file that describes a salon.
struct PlanFileMenu {
    private static let keys = ["name", "name_en", "name_es", "name_am", "category", "price", "unit", "length"]

    private let root: PlanTable

    /// Reads from a file's top.
    init(_ root: PlanTable) { self.root = root }

    /// The menu: services of its own, or the one that is named.
    func menu() throws(PlanFileError) -> PlannedMenu {
        let tables = try root.list("service")
        let name = try root.text("menu")
        switch (name, tables.isEmpty) {
        case (nil, false): return .given(try services(tables))
        case ("built-in", true), (nil, true): return .builtIn
        case ("empty", true): return .empty
        default:
            let words = "The menu is \"built-in\" or \"empty\", or left out where services follow."
            throw .refused(file: root.file, line: root.line(of: "menu"), words: words)
        }
    }

    private func services(_ tables: [PlanTable]) throws(PlanFileError) -> [ServiceSetting] {
        let currency = Currency(try root.text("currency") ?? "USD") ?? .usDollar
        var services: [ServiceSetting] = []
        for table in tables {
            try table.refuseUnknown(Self.keys)
            let price = try table.read("price", "That is no price: write \"45.00\".") { Money.parse($0, in: currency) }
            let unit = try table.read("unit", "The unit is \"service\" or \"each\".") { ServiceUnit(rawValue: $0) }
            let parts = try table.read("length", "That is no length: write \"45\" or \"20+30w+25\".") {
                PartsInput.parse($0)
            }
            var names: [String: String] = [:]
            for language in Language.allCases {
                names[language.rawValue] = try table.text("name_\(language.rawValue)")
            }
            services.append(
                ServiceSetting(
                    name: try table.text("name") ?? "",
                    names: names,
                    category: try table.text("category") ?? "",
                    price: price?.minor,
                    unit: unit ?? .service,
                    segments: parts ?? []
                )
            )
        }
        return services
    }
}
