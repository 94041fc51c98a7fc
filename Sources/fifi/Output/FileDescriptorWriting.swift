import Glibc

/// Writing without Foundation's `FileHandle`, whose `write` ends the program when a disk is full or a reader has gone.
enum FileDescriptorWriting {
    /// Writes a whole text; the `errno` of what went wrong, or nil.
    static func write(_ text: String, to descriptor: Int32) -> Int32? {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count < 0 { return errno }
            rest = rest.dropFirst(count)
        }
        return nil
    }
}
