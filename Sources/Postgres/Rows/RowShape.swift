/// The columns of a result, shared by its rows.
final class RowShape: Sendable {
    let names: [String]
    let types: [UInt32]

    init(names: [String], types: [UInt32]) {
        self.names = names
        self.types = types
    }
}
