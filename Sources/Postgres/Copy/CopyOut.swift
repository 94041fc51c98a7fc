/// What `COPY … TO STDOUT` sends, in pieces of whole rows.
///
/// A piece is asked of the server when it is wanted: whoever reads slowly makes the server wait, and not the memory grow.
public struct CopyOut: AsyncSequence, Sendable {
    /// Some rows, about 64 KiB together, as the server formats them; in the text formats each ends with a line feed.
    public typealias Element = [UInt8]

    let connection: Connection

    /// Goes on where any other iterator has stopped, since there is one stream.
    public func makeAsyncIterator() -> Iterator { Iterator(connection: self.connection) }

    /// Reads on.
    public struct Iterator: AsyncIteratorProtocol {
        let connection: Connection

        /// The next piece, or nil at the end; throws what ended the statement.
        public mutating func next() async throws(PostgresError) -> [UInt8]? {
            try await self.connection.nextCopyPiece()
        }

        /// The same, whoever asks.
        public mutating func next(isolation actor: isolated (any Actor)?) async throws(PostgresError) -> [UInt8]? {
            try await self.connection.nextCopyPiece()
        }
    }
}
