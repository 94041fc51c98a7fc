internal import Glibc
internal import Subprocess
internal import SystemPackage

/// A file system of a few megabytes in memory, for a server to run out of space on.
///
/// It needs the right to mount. A small shell takes it away when the test is over or its process has died.
public struct SmallDisk: Sendable {
    /// The folder that it is mounted on; it belongs to whoever owns the model folder.
    public let folder: String

    /// Whether this process may mount one.
    public static let isAllowed: Bool = {
        guard geteuid() == 0, let folder = try? makeFolder() else { return false }
        defer { rmdir(folder) }
        guard mount("tmpfs", folder, "tmpfs", 0, "size=64k") == 0 else { return false }
        return umount2(folder, Int32(MNT_DETACH)) == 0
    }()

    /// Mounts one for the time of a body.
    ///
    /// - Parameters:
    ///   - megabytes: Its size.
    ///   - model: A folder of the account that shall own it.
    ///   - body: What to do with it.
    /// - Returns: What the body returns.
    /// - Throws: A ``TestClusterError`` where the system refuses, or what the body throws.
    public static func with<R: Sendable>(
        megabytes: Int,
        ownedLike model: String,
        _ body: (SmallDisk) async throws -> R
    ) async throws -> R {
        var facts = stat()
        guard stat(model, &facts) == 0 else { throw TestClusterError.notRunning }
        let folder = try makeFolder()
        var ends: [Int32] = [0, 0]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else { throw TestClusterError.notMounted(errno: errno) }
        let shell = cleaner(of: folder, waitingFor: FileDescriptor(rawValue: ends[0]))
        let options = "size=\(megabytes)m,mode=0700,uid=\(facts.st_uid),gid=\(facts.st_gid)"
        let refusal = mount("tmpfs", folder, "tmpfs", 0, options) == 0 ? nil : errno
        let result: Result<R, any Error>
        do {
            if let refusal { throw TestClusterError.notMounted(errno: refusal) }
            result = .success(try await body(SmallDisk(folder: folder)))
        } catch {
            result = .failure(error)
        }
        close(ends[1])
        try await shell.value
        return try result.get()
    }

    /// Leaves no byte free.
    public func fill() throws {
        let file = open(filler, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw TestClusterError.notMounted(errno: errno) }
        defer { close(file) }
        for size in [1 << 20, 4_096, 1] {
            let bytes = [UInt8](repeating: 0, count: size)
            while write(file, bytes, size) > 0 {}
        }
    }

    /// Gives back the space that ``fill()`` took.
    public func free() { unlink(filler) }

    /// Moves a folder of a stopped server onto the disk and leaves a link in its place.
    public func takeOver(_ other: String) async throws {
        let script = #"cp -a -- "$1/." "$2/moved" && rm -rf -- "$1" && ln -s -- "$2/moved" "$1""#
        let result = try await Subprocess.run(
            .path("/bin/sh"),
            arguments: ["-c", script, "fifi-move", other, folder],
            environment: .custom(["PATH": "/usr/bin:/bin"]),
            output: .discarded,
            error: .discarded
        )
        guard result.terminationStatus.isSuccess else { throw TestClusterError.notMoved(folder: other) }
    }

    private var filler: String { folder + "/filler" }

    private static func makeFolder() throws -> String {
        var template = Array("/tmp/fifi-disk-XXXXXX".utf8CString)
        guard let name = mkdtemp(&template) else { throw TestClusterError.notMounted(errno: errno) }
        return String(cString: name)
    }

    private static func cleaner(of folder: String, waitingFor end: FileDescriptor) -> Task<Void, any Error> {
        Task.detached {
            var options = PlatformOptions()
            options.createSession = true
            _ = try await Subprocess.run(
                .path("/bin/sh"),
                arguments: ["-c", script, "fifi-disk", folder],
                environment: .custom(["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]),
                workingDirectory: "/",
                platformOptions: options,
                input: .fileDescriptor(end, closeAfterSpawningProcess: true),
                output: .discarded,
                error: .discarded
            )
        }
    }

    private static let script = """
        trap '' HUP INT TERM QUIT PIPE
        cat > /dev/null
        umount -l -- "$1"
        rmdir -- "$1"
        """
}
