// The few calls on files for which exact modes and owners matter, with errors that say which path failed.

import Glibc

/// What the file system says about a path.
struct FileFacts: Sendable, Hashable {
    let isFolder: Bool
    let owner: UInt32
    let group: UInt32
    let mode: UInt32
    let size: Int64
    let inode: UInt64
    let modified: Int64
}

/// Calls on files and folders; none follows a symbolic link where it writes.
enum FileSystem {
    /// The facts about a path, symbolic links followed; nil when there is nothing or it cannot be seen.
    static func facts(_ path: String) -> FileFacts? {
        var entry = stat()
        guard stat(path, &entry) == 0 else { return nil }
        return FileFacts(
            isFolder: entry.st_mode & S_IFMT == S_IFDIR,
            owner: entry.st_uid,
            group: entry.st_gid,
            mode: entry.st_mode & 0o7777,
            size: Int64(entry.st_size),
            inode: UInt64(entry.st_ino),
            modified: Int64(entry.st_mtim.tv_sec) * 1_000_000_000 + Int64(entry.st_mtim.tv_nsec)
        )
    }

    /// Makes one folder with exactly this mode and owner, and says whether it was there before.
    ///
    /// It takes its name only when it is complete: who finds a folder of that name may rely on its mode and owner.
    @discardableResult
    static func makeFolder(
        _ path: String,
        mode: UInt32,
        owner: UInt32? = nil,
        group: UInt32? = nil
    ) throws(ClusterError) -> Bool {
        if facts(path)?.isFolder == true { return true }
        let part = try makeTemporaryFolder(prefix: path + ".part", for: path)
        // Ours, since this call just made it: only such folders ever change their owner.
        if owner != nil || group != nil {
            try check(lchown(part, owner ?? geteuid(), group ?? getegid()), "chown", part)
        }
        try check(chmod(part, mode), "chmod", part)
        if rename(part, path) == 0 { return false }
        let reason = errno
        rmdir(part)
        // Another terminal was quicker.
        if facts(path)?.isFolder == true { return true }
        throw .fileFailed(operation: "mkdir", path: path, errno: reason)
    }

    /// Makes a folder and every missing folder above it, those for the caller alone.
    static func makeFolders(_ path: String) throws(ClusterError) {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            if facts(made) == nil { try makeFolder(made, mode: 0o700) }
        }
    }

    /// Makes a new folder with an invented name, for the caller alone; an error names the path it is made for.
    static func makeTemporaryFolder(prefix: String, for path: String? = nil) throws(ClusterError) -> String {
        var template = Array((prefix + "XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw failure(errno, "mkdir", path ?? prefix) }
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Sets the mode of something that we made.
    static func setMode(_ mode: UInt32, of path: String) throws(ClusterError) {
        try check(chmod(path, mode), "chmod", path)
    }

    /// The text of a file, from a byte offset on; nil when it cannot be read.
    static func text(_ path: String, from offset: Int64 = 0) -> String? {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        guard lseek(file, off_t(offset), SEEK_SET) >= 0 else { return nil }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &chunk, chunk.count)
            if count < 0 { return nil }
            if count == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes += chunk[..<count]
        }
    }

    /// Replaces a file as a whole, unless it holds the same text already.
    static func write(_ text: String, to path: String, mode: UInt32, group: UInt32? = nil) throws(ClusterError) {
        if self.text(path) == text { return }
        let part = path + ".part"
        unlink(part)
        let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        try check(file, "open", part)
        defer { close(file) }
        try writeAll(text, to: file, path: part)
        if let group { try check(fchown(file, geteuid(), group), "chown", part) }
        try check(fchmod(file, mode), "chmod", part)
        try check(fsync(file), "fsync", part)
        try check(rename(part, path), "rename", path)
    }

    /// Adds text to the end of a file that exists.
    static func append(_ text: String, to path: String) throws(ClusterError) {
        let file = open(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_CLOEXEC)
        try check(file, "open", path)
        defer { close(file) }
        try writeAll(text, to: file, path: path)
    }

    /// Moves a file or folder and makes the move last through a power cut.
    static func move(_ path: String, to target: String) throws(ClusterError) {
        try check(rename(path, target), "rename", target)
        let parent = String(target[..<(target.lastIndex(of: "/") ?? target.startIndex)])
        let folder = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        try check(folder, "open", parent)
        defer { close(folder) }
        try check(fsync(folder), "fsync", parent)
    }

    /// The names in a folder, without the two dots; nil when it cannot be read.
    static func entries(_ path: String) -> [String]? {
        guard let folder = opendir(path) else { return nil }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// The bytes free for ordinary users on the disk that holds a path; nil when it cannot be asked.
    static func freeBytes(_ path: String) -> UInt64? {
        var disk = statvfs()
        guard statvfs(path, &disk) == 0 else { return nil }
        return UInt64(disk.f_bavail) * UInt64(disk.f_frsize)
    }

    private static func writeAll(_ text: String, to file: Int32, path: String) throws(ClusterError) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            try check(Int32(clamping: count), "write", path)
            rest = rest.dropFirst(count)
        }
    }

    private static func check(_ result: Int32, _ operation: String, _ path: String) throws(ClusterError) {
        if result < 0 { throw failure(errno, operation, path) }
    }

    private static func failure(_ reason: Int32, _ operation: String, _ path: String) -> ClusterError {
        reason == ENOSPC
            ? .diskFull(folder: path, freeBytes: freeBytes(path))
            : .fileFailed(operation: operation, path: path, errno: reason)
    }
}
