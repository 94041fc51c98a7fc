/// The rows of a `COPY … TO STDOUT` in the text format, one after the other.
public struct CopyRows: AsyncSequence, Sendable {
    /// The text forms of a row's fields; nil is NULL.
    public typealias Element = [String?]

    let pieces: CopyOut

    /// Goes on where the pieces have come to.
    public func makeAsyncIterator() -> Iterator { Iterator(pieces: self.pieces.makeAsyncIterator()) }

    /// Reads on.
    public struct Iterator: AsyncIteratorProtocol {
        var pieces: CopyOut.Iterator
        var rest: ArraySlice<UInt8> = []

        /// The next row, or nil at the end; throws what ended the statement.
        public mutating func next() async throws(PostgresError) -> [String?]? {
            if self.rest.isEmpty {
                guard let piece = try await self.pieces.next() else { return nil }
                self.rest = piece[...]
            }
            let line = self.rest.prefix { $0 != UInt8(ascii: "\n") }
            self.rest = self.rest[line.endIndex...].dropFirst()
            return readCopyRow(line)
        }

        /// The same, whoever asks.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(PostgresError) -> [String?]? {
            try await self.next()
        }
    }
}

extension CopyOut {
    /// The same as rows, for a statement in the text format.
    public var rows: CopyRows { CopyRows(pieces: self) }
}
