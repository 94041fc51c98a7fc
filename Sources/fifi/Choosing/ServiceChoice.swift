import Salon

/// Finds the service and the stylists that a `NAME[@STYLIST]` of the command line means.
struct ServiceChoice {
    let menu: Menu
    let staff: [Staff]

    /// The line of a booking; several stylists who work together are joined by `+`.
    ///
    /// - Throws: ``Failure`` when nothing is meant, or several, which are listed.
    func line(_ text: String) throws -> DraftLine {
        let parts = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let service = try self.service(parts[0])
        let names = parts.count == 2 ? parts[1].split(separator: "+", omittingEmptySubsequences: false) : []
        return DraftLine(service: service.id, staff: try names.map { try stylist(String($0)).id })
    }

    /// The stylist of a name, or of the beginning of one.
    ///
    /// - Throws: ``Failure``.
    func stylist(_ name: String) throws -> Staff {
        let found = Self.named(name, among: staff, number: \.id.number) { [$0.name] }
        if found.count == 1 { return found[0] }
        throw Self.failure("stylist", name, all: staff.map(\.name), found: found.map(\.name))
    }

    private func service(_ name: String) throws -> Service {
        let found = Self.named(name, among: menu.services, number: \.id.number) {
            [$0.name] + $0.translations.values
        }
        if found.count == 1 { return found[0] }
        throw Self.failure("service", name, all: menu.services.map(\.name), found: found.map(\.name))
    }

    /// Those of exactly that name or number, else those in whose name all words begin a word.
    private static func named<Element>(
        _ text: String,
        among elements: [Element],
        number: (Element) -> Int64,
        names: (Element) -> [String]
    ) -> [Element] {
        let words = text.foldedWords
        guard !words.isEmpty else { return [] }
        let exact = elements.filter { element in
            String(number(element)) == text || names(element).contains { $0.foldedWords == words }
        }
        if !exact.isEmpty { return exact }
        return elements.filter { element in
            names(element).contains { name in
                words.allSatisfy { word in name.foldedWords.contains { $0.hasPrefix(word) } }
            }
        }
    }

    private static func failure(_ what: String, _ name: String, all: [String], found: [String]) -> Failure {
        if found.isEmpty {
            return Failure("no_such_\(what)", .badInput, "There is no \(what) “\(name)”. There are: \(list(all)).")
        }
        return Failure("ambiguous_\(what)", .badInput, "“\(name)” could mean: \(list(found)).")
    }

    private static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}
