/// A visit of the played day: who comes, what is done, and what becomes of it.
struct DayVisit: Sendable {
    /// What becomes of a visit.
    enum Ending: Sendable {
        case booked
        case confirmed
        case arrived
        case seated
        case card
        /// Paid with more than it costs.
        case cash
        /// Ten dollars in cash, the rest by card.
        case split
        case noShow
        case cancelled
    }

    let name: String
    let service: String
    /// The column, from 1.
    let column: Int
    /// How many visits stand before it in its column.
    let place: Int
    let ending: Ending

    /// Letters by which nobody else is found.
    var letters: String { String(name.prefix(6)).lowercased() }
}

extension DayVisit {
    /// The visits of the day, one after the other in each of four columns.
    static let all: [DayVisit] = names.enumerated().map { index, name in
        DayVisit(
            name: name,
            service: services[(index / 4) % services.count],
            column: index % 4 + 1,
            place: index / 4,
            ending: endings[index % endings.count]
        )
    }

    /// Services that last whole quarters of an hour.
    private static let services = ["weave take", "extension wash", "weave straight", "dread retw"]
    private static let endings: [Ending] = [
        .card, .cash, .split, .card, .noShow, .card, .cash, .cancelled, .seated, .card, .booked, .arrived, .card,
        .cash, .confirmed, .split, .card,
    ]
    private static let names = [
        "Abigail Frost", "Bernard Okoye", "Clarissa Holm", "Dmitri Volkov", "Esperanza Ruiz", "Fiona Gallagher",
        "Gustavo Lima", "Henrietta Nash", "Ignacio Paz", "Jasmine Dubois", "Kwame Mensah", "Lavinia Stone",
        "Mehmet Yilmaz", "Nadezhda Orlova", "Octavia Bell", "Prudence Chu", "Quentin Marsh", "Rosalba Conti",
        "Siegfried Haas", "Tamsin Blake", "Ulrich Weber", "Valentina Cruz", "Winifred Otto", "Xiomara Diaz",
        "Yevgenia Kuhn", "Zebedee Clark", "Anastasia Petrov", "Boudewijn Smit", "Cordelia Vance", "Desmond Tutuola",
        "Eleonora Rossi", "Ferdinand Braun", "Guinevere Hope", "Hortense Lacroix", "Isambard Reed",
    ]
}
