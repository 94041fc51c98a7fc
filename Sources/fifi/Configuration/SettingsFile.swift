import Operations
import TOMLKit

/// What one configuration file says.
struct SettingsFile: Sendable, Hashable {
    /// Where it lies.
    let path: String
    /// Its settings.
    let values: [SettingKey: String]

    /// Reads the text of a file; every key must be a setting.
    ///
    /// - Throws: ``SettingsError`` with the line.
    init(path: String, text: String) throws(SettingsError) {
        self.path = path
        var values: [SettingKey: String] = [:]
        let table = try Self.table(path: path, text: text)
        for name in table.keys {
            let line = Self.line(of: name, in: text)
            guard let key = SettingKey(rawValue: name) else {
                let known = SettingKey.allCases.map { $0.rawValue }
                throw .unknownKey(file: path, line: line, key: name, known: known)
            }
            if key == .readOnly || key == .accessible {
                guard let value = table[name]?.bool else { throw .notSwitch(file: path, line: line, key: name) }
                values[key] = String(value)
            } else {
                guard let value = table[name]?.string else { throw .notText(file: path, line: line, key: name) }
                values[key] = value
            }
        }
        self.values = values
    }

    /// Settings that are known already.
    init(path: String, values: [SettingKey: String]) {
        self.path = path
        self.values = values
    }

    /// Refuses a password that others may read.
    func checkSecrets(text: String, mode: UInt32) throws(SettingsError) {
        guard let database = values[.database], ConnectionText(database).password != nil else { return }
        guard mode & 0o077 != 0 else { return }
        throw .secretReadable(file: path, line: Self.line(of: SettingKey.database.rawValue, in: text))
    }

    private static func table(path: String, text: String) throws(SettingsError) -> TOMLTable {
        do { return try TOMLTable(string: text) } catch let error as TOMLParseError {
            throw .syntax(file: path, line: error.source.begin.line, problem: error.description)
        } catch {
            throw .syntax(file: path, line: 1, problem: "\(error)")
        }
    }

    /// The line, from 1, on which a key or a table of that name begins; TOMLKit does not say.
    private static func line(of key: String, in text: String) -> Int {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let index = lines.firstIndex { line in
            let start = line.drop { " \t[\"'".contains($0) }
            guard start.hasPrefix(key) else { return false }
            return start.dropFirst(key.count).first.map { " \t=.]\"'".contains($0) } ?? false
        }
        return (index ?? 0) + 1
    }
}
