import Foundation
import Salon
import Testing

@Suite struct BuiltInMenuTests {
    @Test func `the compiled menu says what the file says`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Sources/Salon/Demo/menu.tsv").standardizedFileURL
        let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map(String.init)
        #expect(lines.count == 27)
        #expect(BuiltInMenu.entries.map(line) == lines)
    }

    @Test func `numbers follow the order of the menu`() {
        #expect(BuiltInMenu.entries.map(\.service.id.number) == Array(1...27))
    }

    /// The line of the file that an entry was read from.
    private func line(_ entry: MenuEntry) -> String {
        let service = entry.service
        let minutes = (0..<3).map { service.segments.indices.contains($0) ? service.segments[$0].minutes : 0 }
        let spanish = service.translations[.spanish] ?? ""
        let amharic = service.translations[.amharic] ?? ""
        let columns = [
            entry.slug, service.category, service.name, spanish, slug(spanish), amharic, slug(amharic),
            String(service.price?.minor ?? -1), service.unit.rawValue,
        ]
        return (columns + minutes.map(String.init)).joined(separator: "\t")
    }

    private func slug(_ name: String) -> String { name.lowercased().replacingOccurrences(of: " ", with: "-") }
}
