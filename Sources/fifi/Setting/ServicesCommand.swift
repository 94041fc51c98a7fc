import ArgumentParser
import Salon

/// `fifi services`: the menu.
struct ServicesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "services",
        abstract: "The menu: list, add, change, end.",
        subcommands: [
            ServicesListCommand.self, ServicesAddCommand.self, ServicesChangeCommand.self, ServicesEndCommand.self,
        ],
        defaultSubcommand: ServicesListCommand.self
    )
}

/// `fifi services list`: what is offered.
struct ServicesListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "What is offered, with price and length."
    )

    @Flag(help: "Also what is not offered any more.")
    var all = false
    @Option(help: "How to print it: text, json or csv.")
    var format: ListFormat = .text
    @OptionGroup var salon: SalonOptions

    func run() async throws {
        try await Session.with(salon) { session in
            let report = ServicesReport(session: session, settings: try await session.book.settings(), all: all)
            switch format {
            case .text: StandardOutput.lines(report.lines)
            case .json: try StandardOutput.json(report.document)
            case .csv: StandardOutput.write(report.csv)
            }
        }
    }
}

/// What can be said about a service.
struct ServiceOptions: ParsableArguments {
    @Option(help: "The heading on the menu: Braids.")
    var category: String?
    @Option(help: "The price \"from\": 45.00; empty when it is only known at the chair.")
    var price: String?
    @Option(help: "What the price is for: service or each.")
    var unit: ServiceUnitOption?
    @Option(help: "The length: \"45\", or \"20+30w+25\" with w for waiting and b for clearing up.")
    var length: String?
    @Option(help: "The name in English; empty for none.")
    var nameEn: String?
    @Option(help: "The name in Spanish; empty for none.")
    var nameEs: String?
    @Option(help: "The name in Amharic; empty for none.")
    var nameAm: String?

    /// Whether anything was said.
    var isEmpty: Bool {
        [category, price, length, nameEn, nameEs, nameAm].allSatisfy { $0 == nil } && unit == nil
    }

    /// The service with what was said.
    ///
    /// - Throws: `Refusal` for what cannot be read.
    func apply(to service: inout ServiceSetting, _ session: Session) throws {
        if let category { service.category = category }
        if let price { service.price = try session.price(price) }
        if let unit { service.unit = unit == .each ? .each : .service }
        if let length {
            guard let parts = PartsInput.parse(length) else {
                throw Refusal.setting(SettingProblem(.segments, .needsHandsOn))
            }
            service.segments = parts
        }
        for (code, name) in [("en", nameEn), ("es", nameEs), ("am", nameAm)] {
            if let name { service.names[code] = name }
        }
    }
}

/// What a price is for, as an option.
enum ServiceUnitOption: String, CaseIterable, ExpressibleByArgument, Sendable {
    case service
    case each
}

/// `fifi services add`: something new on the menu.
struct ServicesAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Add a service to the end of the menu."
    )

    @Argument(help: "The name on the menu.")
    var name: String
    @OptionGroup var service: ServiceOptions
    @OptionGroup var options: SettingOptions

    func validate() throws {
        guard service.length != nil, service.category != nil else {
            throw ValidationError("A service needs its --category and its --length.")
        }
    }

    func run() async throws {
        try await Session.with(options.change.salon) { session in
            try await session.change(options) { _ in
                var new = ServiceSetting(name: name, category: "", price: nil, segments: [])
                try service.apply(to: &new, session)
                return SettingEdit(adding: .service(new))
            }
        }
    }
}

/// `fifi services change`: anything about a service.
struct ServicesChangeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change",
        abstract: "Change a service; what was booked keeps its name, price and length."
    )

    @Argument(help: "Which: a number, a name or its beginning.")
    var which: String
    @Option(help: "Another name.")
    var name: String?
    @OptionGroup var service: ServiceOptions
    @Option(help: "Another place on the menu, from 1; goes alone.")
    var place: Int?
    @OptionGroup var options: SettingOptions

    func validate() throws {
        guard (name != nil || !service.isEmpty) != (place != nil) else {
            throw ValidationError("Say what to change, or another --place, which goes alone.")
        }
    }

    func run() async throws {
        try await Session.with(options.change.salon) { session in
            try await session.change(options) { settings in
                let entry = try settings.serviceChoice.entry(which)
                if let place { return settings.placing(service: entry.number, at: place) }
                var changed = entry.value
                if let name { changed.name = name }
                try service.apply(to: &changed, session)
                return SettingEdit(
                    .service(Identifier(entry.number)),
                    from: .service(entry.value),
                    to: .service(changed)
                )
            }
        }
    }
}

/// `fifi services end`: something goes off the menu.
struct ServicesEndCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end",
        abstract: "Take a service off the menu; what was booked stays."
    )

    @Argument(help: "Which: a number, a name or its beginning.")
    var which: String
    @OptionGroup var options: SettingOptions

    func run() async throws {
        try await Session.with(options.change.salon) { session in
            try await session.change(options) { settings in
                let entry = try settings.serviceChoice.entry(which)
                var ended = entry.value
                ended.endedOn = ended.endedOn ?? session.today
                return SettingEdit(.service(Identifier(entry.number)), from: .service(entry.value), to: .service(ended))
            }
        }
    }
}
