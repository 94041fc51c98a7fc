extension [String: String] {
    /// Whether the desk only reads, by FIFI_READ_ONLY or what the configuration says.
    ///
    /// - Throws: A `Failure` for a value that is neither yes nor no: nobody must believe in a lock that is not there.
    var isReadOnly: Bool {
        get throws(Failure) { try isOn(.readOnly) }
    }

    /// Whether the screen is made to be read out, by FIFI_ACCESSIBLE or what the configuration says.
    ///
    /// - Throws: A `Failure` for a value that is neither yes nor no.
    var isAccessible: Bool {
        get throws(Failure) { try isOn(.accessible) }
    }

    private func isOn(_ key: SettingKey) throws(Failure) -> Bool {
        let name = key.variable
        switch self[name]?.lowercased() {
        case nil, "", "false", "0", "no": return false
        case "true", "1", "yes": return true
        case let value?:
            let message = "\(name) is “\(value)”: it must be true or false."
            throw Failure("configuration_type", .configuration, message)
        }
    }
}
