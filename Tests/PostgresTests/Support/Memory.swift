import Glibc

/// What this process holds in memory, in KiB.
func memory() throws -> Int {
    guard let file = fopen("/proc/self/statm", "r") else { throw NoFigure() }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, 128, file) != nil else { throw NoFigure() }
    let fields = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).split(
        separator: " "
    )
    guard fields.count > 1, let pages = Int(fields[1]) else { throw NoFigure() }
    return pages * sysconf(Int32(_SC_PAGESIZE)) / 1_024
}

private struct NoFigure: Error {}
