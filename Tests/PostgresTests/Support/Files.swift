import Glibc

/// Writes a file of a test with exactly this mode.
func write(_ text: String, to path: String, mode: UInt32) throws {
    guard let file = fopen(path, "we") else { throw NeverHappened() }
    defer { fclose(file) }
    guard fputs(text, file) >= 0, fchmod(fileno(file), mode) == 0 else { throw NeverHappened() }
}
