/// What makes two statements the same to the server: the text and the types that the parameters are sent with.
struct StatementKey: Hashable, Sendable {
    let sql: String
    let types: [UInt32]

    // By its length alone: hashing all of the text costs more than comparing it with the one or two that are as long.
    func hash(into hasher: inout Hasher) {
        hasher.combine(self.sql.utf8.count)
        hasher.combine(self.types)
    }

    static func == (left: StatementKey, right: StatementKey) -> Bool {
        left.types == right.types && left.sql == right.sql
    }
}
