import Salon
import TOMLKit

/// One table of a file that describes a salon: takes its values out and says where one is wrong.
struct PlanTable {
    let file: String
    let table: TOMLTable
    let lines: PlanFileLines
    /// Where it stands.
    let place: PlanFileLines.Place

    /// Refuses keys that mean nothing.
    func refuseUnknown(_ known: [String]) throws(PlanFileError) {
        for key in table.keys.sorted() where !known.contains(key) {
            throw .unknownKey(file: file, line: line(of: key), key: key, known: known)
        }
    }

    /// A text, or nil where the key is missing.
    func text(_ key: String) throws(PlanFileError) -> String? {
        guard let value = table[key] else { return nil }
        guard let text = value.string else { throw kind(key, "a text in quotes") }
        return text
    }

    /// A whole number, or nil where the key is missing.
    func number(_ key: String) throws(PlanFileError) -> Int? {
        guard let value = table[key] else { return nil }
        guard let number = value.int else { throw kind(key, "a whole number") }
        return number
    }

    /// The tables of a list.
    func list(_ key: String) throws(PlanFileError) -> [PlanTable] {
        guard let value = table[key] else { return [] }
        guard let array = value.array else { throw kind(key, "written as [[\(key)]]") }
        var tables: [PlanTable] = []
        for (index, element) in array.enumerated() {
            guard let table = element.table else { throw kind(key, "written as [[\(key)]]") }
            let place = PlanFileLines.Place(list: key, index: index)
            tables.append(PlanTable(file: file, table: table, lines: lines, place: place))
        }
        return tables
    }

    /// A value that was read from a text, or the words for why it was not.
    func read<Value>(
        _ key: String,
        _ words: String,
        _ body: (String) -> Value?
    ) throws(PlanFileError) -> Value? {
        guard let text = try text(key) else { return nil }
        guard let value = body(text) else { throw .refused(file: file, line: line(of: key), words: words) }
        return value
    }

    /// The hours of a key, or nil where it is missing.
    func week(_ key: String) throws(PlanFileError) -> WeekHours? {
        guard let text = try text(key) else { return nil }
        do throws(WeekInput.Problem) {
            return try WeekInput.parse(text)
        } catch {
            throw PlanFileError.refused(file: file, line: line(of: key), words: SalonWords.sentence(error))
        }
    }

    /// The line of a key.
    func line(of key: String) -> Int {
        lines.line(PlanFileLines.Place(list: place.list, index: place.index, key: key))
    }

    private func kind(_ key: String, _ expected: String) -> PlanFileError {
        .wrongKind(file: file, line: line(of: key), key: key, expected: expected)
    }
}
