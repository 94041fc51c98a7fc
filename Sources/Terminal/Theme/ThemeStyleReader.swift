import TOMLKit

/// Takes one entry of `[styles]` apart.
struct ThemeStyleReader {
    private static let attributes: [String: Attributes] = [
        "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
    ]
    private static let keys = Set(Self.attributes.keys).union(["fg", "bg", "fg16", "bg16", "mono"])

    let reader: ThemeReader
    let table: TOMLTable
    let path: [String]
    let palette: [String: RGB]

    func read() throws(ThemeError) -> ThemeStyle {
        for key in self.table.keys.sorted() where !Self.keys.contains(key) {
            throw self.reader.error(.unknownKey, at: self.path + [key])
        }
        return ThemeStyle(
            foreground: try self.reader.color(self.table["fg"], at: self.path + ["fg"], in: self.palette),
            background: try self.reader.color(self.table["bg"], at: self.path + ["bg"], in: self.palette),
            attributes: try self.switches(),
            foreground16: try self.entry("fg16"),
            background16: try self.entry("bg16"),
            monochrome: try self.monochrome()
        )
    }

    private func switches() throws(ThemeError) -> Attributes {
        var result: Attributes = []
        for name in Self.attributes.keys.sorted() {
            guard let value = self.table[name] else { continue }
            guard let isOn = value.bool else {
                throw self.reader.error(.wrongType(expected: "true or false"), at: self.path + [name])
            }
            if isOn, let attribute = Self.attributes[name] { result.insert(attribute) }
        }
        return result
    }

    private func entry(_ key: String) throws(ThemeError) -> Color? {
        guard let value = self.table[key] else { return nil }
        guard let number = value.int, (0...15).contains(number) else {
            throw self.reader.error(.wrongType(expected: "a number from 0 to 15"), at: self.path + [key])
        }
        return .palette(UInt8(number))
    }

    /// `mono = ["bold", "reverse"]`.
    private func monochrome() throws(ThemeError) -> Attributes? {
        guard let value = self.table["mono"] else { return nil }
        let names = value.array?.map { $0.string ?? "" }
        let attributes = names?.compactMap { Self.attributes[$0] }
        guard let attributes, attributes.count == names?.count else {
            let expected = "a list of " + Self.attributes.keys.sorted().joined(separator: ", ")
            throw self.reader.error(.wrongType(expected: expected), at: self.path + ["mono"])
        }
        return Attributes(attributes)
    }
}
