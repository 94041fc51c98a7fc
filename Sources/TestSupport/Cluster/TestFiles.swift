import Glibc
import Operations

/// Files and folders for servers that a test starts.
enum TestFiles {
    /// Makes a folder with a short path that the account of the servers may enter.
    static func makeFolder(for account: ServerAccount) throws -> String {
        var template = Array("/tmp/fifi-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw TestClusterError.fileRefused(path: "/tmp", errno: errno) }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        if account.isDropped { chmod(folder, 0o711) }
        return folder
    }

    /// Makes a folder that belongs to the account of the servers.
    static func makeFolder(_ path: String, owner account: ServerAccount) throws {
        guard mkdir(path, 0o700) == 0 else { throw TestClusterError.fileRefused(path: path, errno: errno) }
        guard account.isDropped else { return }
        guard chown(path, account.account.user, account.account.group) == 0 else {
            throw TestClusterError.fileRefused(path: path, errno: errno)
        }
    }

    /// Writes a text that everybody may read.
    static func write(_ text: String, to path: String) throws {
        guard let file = fopen(path, "we") else { throw TestClusterError.fileRefused(path: path, errno: errno) }
        defer { fclose(file) }
        guard fputs(text, file) >= 0, fchmod(fileno(file), 0o644) == 0 else {
            throw TestClusterError.fileRefused(path: path, errno: errno)
        }
    }
}
