/// Parameters laid out as libpq wants them: C strings in one block, so that nothing is allocated or freed one by one.
struct ParameterBuffer: Sendable {
    private var bytes: [UInt8] = []
    private var offsets: [Int?] = []
    private(set) var types: [UInt32] = []

    /// Throws `.nulCharacter` before libpq would cut a text short.
    init(_ values: [Value]) throws(PostgresError) {
        for (index, value) in values.enumerated() {
            self.types.append(value.typeIdentifier)
            guard let text = value.textForm else {
                self.offsets.append(nil)
                continue
            }
            self.offsets.append(self.bytes.count)
            let start = self.bytes.count
            self.bytes.append(contentsOf: text.utf8)
            if self.bytes[start...].contains(0) { throw PostgresError(.nulCharacter(parameter: index + 1)) }
            self.bytes.append(0)
        }
    }

    /// Lends the number of parameters, their types and their texts for the time of one call.
    func withPointers<R>(
        _ body: (Int32, UnsafePointer<UInt32>?, UnsafePointer<UnsafePointer<CChar>?>?) -> R
    ) -> R {
        self.bytes.withUnsafeBytes { block in
            let texts = self.offsets.map { offset in
                offset.flatMap { block.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
            }
            return texts.withUnsafeBufferPointer { texts in
                self.types.withUnsafeBufferPointer { types in
                    body(Int32(texts.count), types.baseAddress, texts.baseAddress)
                }
            }
        }
    }
}
