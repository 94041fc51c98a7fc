internal import Foundation
import Salon

/// Finds services by the beginnings of words of their names in any language, without accents and capitals.
nonisolated enum ServiceFilter {
    /// The services that fit, those whose name begins with the text first; all of them for an empty text.
    static func services(for text: String, in menu: Menu) -> [Service] {
        let wanted = words(folded(text))
        guard !wanted.isEmpty else { return menu.services }
        let ranked = menu.services.compactMap { service in
            rank(of: service, wanted: wanted).map { (service: service, rank: $0) }
        }
        return ranked.enumerated()
            .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element.service)
    }

    /// A text as it is compared: small letters without accents.
    static func folded(_ text: String) -> String {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
    }

    /// Whether every word of the text begins a word of the name.
    static func fits(_ text: String, name: String) -> Bool {
        let names = words(folded(name))
        return words(folded(text)).allSatisfy { wanted in names.contains { $0.hasPrefix(wanted) } }
    }

    /// 0 when a name begins with what is wanted, 2 when words of it do, 4 when it is somewhere in it; one more for a name
    /// in another language than the menu's; nil when nowhere.
    private static func rank(of service: Service, wanted: [Substring]) -> Int? {
        let own = rank(of: folded(service.name), wanted: wanted).map { $0 * 2 }
        let others = service.translations.values.compactMap { rank(of: folded($0), wanted: wanted).map { $0 * 2 + 1 } }
        return (others + [own].compactMap(\.self)).min()
    }

    private static func rank(of name: String, wanted: [Substring]) -> Int? {
        let names = words(name)
        if zip(wanted, names).allSatisfy({ $1.hasPrefix($0) }), wanted.count <= names.count { return 0 }
        if wanted.allSatisfy({ text in names.contains { $0.hasPrefix(text) } }) { return 1 }
        return wanted.allSatisfy { name.contains($0) } ? 2 : nil
    }

    private static func words(_ text: String) -> [Substring] {
        text.split { !$0.isLetter && !$0.isNumber }
    }
}
