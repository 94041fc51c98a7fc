private let pieceSize = 65_536

/// Rows of values as pieces of the text format, each made when it is asked for.
struct CopyPieces<Rows: AsyncSequence>: AsyncSequence where Rows.Element == [Value] {
    typealias Element = [UInt8]

    let rows: Rows

    func makeAsyncIterator() -> Iterator { Iterator(rows: self.rows.makeAsyncIterator()) }

    struct Iterator: AsyncIteratorProtocol {
        var rows: Rows.AsyncIterator

        // Where the caller is, since an iterator must not be sent anywhere.
        mutating func next(isolation actor: isolated (any Actor)?) async throws(any Error) -> [UInt8]? {
            var piece: [UInt8] = []
            while piece.count < pieceSize, let row = try await self.rows.next(isolation: actor) {
                try appendCopyRow(row, to: &piece)
            }
            return piece.isEmpty ? nil : piece
        }
    }
}

extension Connection {
    /// The same with rows of values, for a `COPY … FROM STDIN` in the text format.
    @discardableResult
    public nonisolated func copyIn<Rows: AsyncSequence>(
        _ statement: Statement,
        silence: Duration = .seconds(30),
        rows: Rows
    ) async throws -> Int where Rows.Element == [Value] {
        try await self.copyIn(statement, silence: silence, from: CopyPieces(rows: rows))
    }
}
