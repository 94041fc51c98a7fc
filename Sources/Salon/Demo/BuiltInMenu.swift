/// The salon's price list as it is compiled into the program, in US dollars.
public enum BuiltInMenu {
    /// The services in the order of the list.
    public static let entries = parse(String(decoding: PackageResources.menu_tsv, as: UTF8.self))

    /// Reads a price list: a heading, then one service a line in twelve columns; what is no such line is left out.
    static func parse(_ text: String) -> [MenuEntry] {
        text.split(separator: "\n").dropFirst().enumerated().compactMap { place, line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return entry(columns, number: Int64(place + 1))
        }
    }

    private static func entry(_ columns: [String], number: Int64) -> MenuEntry? {
        guard columns.count == 12, let price = Int64(columns[7]), let unit = ServiceUnit(rawValue: columns[8]) else {
            return nil
        }
        let service = Service(
            id: Identifier(number),
            name: columns[2],
            translations: [.spanish: columns[3], .amharic: columns[5]],
            category: columns[1],
            price: Money(minor: price, currency: .usDollar),
            unit: unit,
            segments: segments(columns[9...])
        )
        return service.segments.isEmpty ? nil : MenuEntry(slug: columns[0], service: service)
    }

    /// Work, waiting, work: parts of no length are left out.
    private static func segments(_ minutes: ArraySlice<String>) -> [ServiceSegment] {
        zip([SegmentKind.handsOn, .processing, .handsOn], minutes).compactMap { kind, text in
            guard let minutes = Int(text), minutes > 0 else { return nil }
            return ServiceSegment(kind: kind, minutes: minutes)
        }
    }
}
