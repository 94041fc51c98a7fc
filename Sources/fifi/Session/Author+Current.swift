import Foundation
import Operations
import Salon

extension Author {
    /// The account on the operating system that runs this program, and its terminal.
    static var current: Author {
        let account = Account.current?.name ?? "uid \(geteuid())"
        var name = [CChar](repeating: 0, count: 256)
        let hasTerminal = ttyname_r(STDIN_FILENO, &name, name.count) == 0
        let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        let path = hasTerminal ? String(decoding: bytes, as: UTF8.self) : "cli"
        let terminal = path.hasPrefix("/dev/") ? String(path.dropFirst(5)) : path
        // The book keeps 64 characters of each.
        return Author(account: String(account.prefix(64)), terminal: String(terminal.prefix(64)))
    }
}
