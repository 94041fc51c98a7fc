internal import CPostgres

extension Connection {
    /// Whether the server has stopped to take writes since the connection was opened: it was demoted, or is about to be.
    ///
    /// It says so by itself with the answer to any statement.
    func isDemoted(_ raw: OpaquePointer) -> Bool {
        guard self.wantsWrites else { return false }
        return says(raw, "in_hot_standby") || says(raw, "default_transaction_read_only")
    }
}

private func says(_ raw: OpaquePointer, _ parameter: String) -> Bool {
    PQparameterStatus(raw, parameter).map { $0[0] == CChar(UInt8(ascii: "o")) && $0[1] == CChar(UInt8(ascii: "n")) }
        ?? false
}
