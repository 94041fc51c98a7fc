import TOMLKit

/// Takes one entry of a file of keys out of its text and says where it is wrong.
struct KeyFileReader {
    private static let parts: Set<String> = ["on", "run", "desc"]

    let text: String
    /// The line of the whole file on which the text begins.
    let firstLine: Int

    /// The entry; nil where there is only air and comment.
    func entry() throws(KeyFileFault) -> KeyFileEntry? {
        try self.checkHeader()
        let root = try self.table()
        guard let place = root.keys.first else { return nil }
        guard let entry = root[place]?.array?.first?.table else { throw self.fault(.notAnEntry(place), at: [place]) }
        for part in entry.keys.sorted() where !Self.parts.contains(part) {
            throw self.fault(.unknownPart(part), at: [place, part])
        }
        return KeyFileEntry(
            place: place,
            keys: try self.keys(entry["on"], at: [place, "on"]),
            run: try self.required("run", of: entry, in: place),
            description: try self.text("desc", of: entry, in: place),
            lines: .init(
                place: self.line(of: [place]),
                keys: self.line(of: [place, "on"]),
                run: self.line(of: [place, "run"])
            )
        )
    }

    /// Looks at the table's name before the parser does, which takes what is no name for a fault of its own.
    private func checkHeader() throws(KeyFileFault) {
        let line = self.text.prefix { !$0.isNewline }.drop { $0 == " " || $0 == "\t" }
        guard line.hasPrefix("[") else { return }
        let isPart: (Character) -> Bool = { $0.isASCII && ($0.isLetter || $0 == "_" || $0 == "-") }
        let name = line.dropFirst(2).drop { $0 == " " }.prefix(while: isPart)
        let rest = line[name.endIndex...].drop { $0 == " " }
        guard line.hasPrefix("[["), !name.isEmpty, rest.hasPrefix("]]") else {
            let shown = line.drop { !isPart($0) }.prefix(while: isPart)
            throw KeyFileFault(.notAnEntry(String(shown)), line: self.firstLine)
        }
    }

    private func table() throws(KeyFileFault) -> TOMLTable {
        do {
            return try TOMLTable(string: self.text)
        } catch let error as TOMLParseError {
            throw KeyFileFault(.syntax(error.description), line: self.firstLine + error.source.begin.line - 1)
        } catch {
            throw KeyFileFault(.syntax("\(error)"), line: self.firstLine)
        }
    }

    private func keys(
        _ value: (any TOMLValueConvertible)?,
        at path: [String]
    ) throws(KeyFileFault) -> [KeySequence] {
        guard let value else { throw self.fault(.missing("on"), at: path) }
        let names = value.string.map { [$0] } ?? value.array?.map { $0.string }
        guard let names, !names.isEmpty else { throw self.fault(.notText("on"), at: path) }
        var keys: [KeySequence] = []
        for name in names {
            guard let name else { throw self.fault(.notText("on"), at: path) }
            guard let sequence = KeySequence(name: name) else { throw self.fault(.unknownKey(name), at: path) }
            keys.append(sequence)
        }
        return keys
    }

    private func required(_ part: String, of entry: TOMLTable, in place: String) throws(KeyFileFault) -> String {
        guard let text = try self.text(part, of: entry, in: place) else {
            throw self.fault(.missing(part), at: [place, part])
        }
        return text
    }

    private func text(_ part: String, of entry: TOMLTable, in place: String) throws(KeyFileFault) -> String? {
        guard let value = entry[part] else { return nil }
        guard let text = value.string else { throw self.fault(.notText(part), at: [place, part]) }
        return text
    }

    private func fault(_ reason: KeyFileFault.Reason, at path: [String]) -> KeyFileFault {
        KeyFileFault(reason, line: self.line(of: path))
    }

    private func line(of path: [String]) -> Int {
        self.firstLine + (TOMLSource(self.text).line(of: path) ?? 1) - 1
    }
}
