internal import CPostgres

/// Has libpq read a URL or a keyword string.
///
/// Its message is dropped, since it may quote a password.
func parseConninfo(_ text: String) throws(PostgresError) -> [String: String] {
    guard !text.utf8.contains(0) else { throw PostgresError(.invalidSettings) }
    var message: UnsafeMutablePointer<CChar>?
    defer { PQfreemem(message) }
    guard let options = PQconninfoParse(text, &message) else { throw PostgresError(.invalidSettings) }
    defer { PQconninfoFree(options) }
    return readOptions(options)
}

/// The options that a started connection really uses, with libpq's environment and service file taken in.
func effectiveOptions(_ connection: OpaquePointer) -> [String: String] {
    guard let options = PQconninfo(connection) else { return [:] }
    defer { PQconninfoFree(options) }
    return readOptions(options)
}

/// What libpq takes where nothing is given: its environment, the service that this names, its own defaults.
func defaultOptions() -> [String: String] {
    guard let options = PQconndefaults() else { return [:] }
    defer { PQconninfoFree(options) }
    return readOptions(options)
}

private func readOptions(_ first: UnsafeMutablePointer<PQconninfoOption>) -> [String: String] {
    var found: [String: String] = [:]
    var option = first
    while let keyword = option.pointee.keyword {
        if let value = option.pointee.val { found[String(cString: keyword)] = String(cString: value) }
        option += 1
    }
    return found
}
