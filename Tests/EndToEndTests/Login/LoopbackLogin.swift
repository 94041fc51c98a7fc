import Foundation
import Operations
import Subprocess
import SystemPackage
import TestSupport

/// A real OpenSSH server on loopback, with keys, settings and a folder of its own, gone at the end of the test.
///
/// It lets in the account that runs the tests, by one key for each line of its `authorized_keys`, and nothing of the
/// machine's own server or keys is used or changed.
struct LoopbackLogin: Sendable {
    /// How a login ended and what it printed.
    struct Outcome: Sendable {
        let isSuccess: Bool
        let output: String
        let errors: String
    }

    /// The server did not come up; what it said.
    struct NoServer: Error {
        let log: String
    }

    private static let server = "/usr/sbin/sshd"
    private static let attempts = 5

    private let folder: String
    private let port: UInt16

    /// Runs a body with a server that takes one key for each of the options, which are what stands before a key.
    ///
    /// - Parameters:
    ///   - options: What each key may do: `restrict,pty,command="…"`.
    ///   - environment: What the commands find besides their own folder in `PATH`.
    ///   - body: What to do and to check.
    /// - Throws: ``NoServer``, or what the body throws.
    static func with(
        _ options: [String],
        environment: [String: String],
        _ body: (LoopbackLogin) async throws -> Void
    ) async throws {
        var template = Array("/tmp/fifi-login-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Errno(rawValue: errno) }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let watchdog = try ScratchWatchdog(folder: folder, postmasterFile: "\(folder)/pid")
        let madeFolder = Self.makeServersFolder()
        do {
            try await Self.prepare(folder, options, environment)
            try await body(LoopbackLogin(folder: folder, port: try await Self.start(folder)))
        } catch {
            try await Self.clear(watchdog, madeFolder)
            throw error
        }
        try await Self.clear(watchdog, madeFolder)
    }

    /// What a person types to log in with the key of that number, and to ask for a command of their own.
    func command(key: Int, _ words: String...) -> [String] {
        [
            "ssh", "-F", "/dev/null", "-p", "\(port)", "-i", "\(folder)/key\(key)", "-o", "IdentitiesOnly=yes",
            "-o", "BatchMode=yes", "-o", "StrictHostKeyChecking=yes", "-o", "UserKnownHostsFile=\(folder)/known",
            "-o", "LogLevel=ERROR", "\(Account.current?.name ?? "")@127.0.0.1",
        ] + words
    }

    /// Logs in without a terminal.
    func run(key: Int, _ words: String...) async throws -> Outcome {
        let all = command(key: key) + words
        return try await Self.tool(all[0], Array(all.dropFirst()))
    }

    private static func prepare(_ folder: String, _ options: [String], _ environment: [String: String]) async throws {
        try FileManager.default.createDirectory(atPath: "\(folder)/bin", withIntermediateDirectories: false)
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder)/bin/fifi",
            withDestinationPath: BuiltProduct.path(of: "fifi")
        )
        var lines: [String] = []
        for (number, option) in options.enumerated() {
            lines.append("\(option) \(try await makeKey("\(folder)/key\(number)"))")
        }
        try lines.joined().write(toFile: "\(folder)/authorized", atomically: true, encoding: .utf8)
        let host = try await makeKey("\(folder)/host")
        try "* \(host)".write(toFile: "\(folder)/known", atomically: true, encoding: .utf8)
        try settings(folder, environment).write(toFile: "\(folder)/settings", atomically: true, encoding: .utf8)
    }

    private static func settings(_ folder: String, _ environment: [String: String]) -> String {
        let path = ["PATH": "\(folder)/bin:/usr/bin:/bin", "LANG": "C.UTF-8", "XDG_STATE_HOME": folder]
        let variables = path.merging(environment) { $1 }.map { "\"\($0)=\($1)\"" }.sorted().joined(separator: " ")
        return """
            ListenAddress 127.0.0.1
            HostKey \(folder)/host
            PidFile \(folder)/pid
            AuthorizedKeysFile \(folder)/authorized
            AuthenticationMethods publickey
            PermitRootLogin prohibit-password
            StrictModes no
            UsePAM \(isLocked ? "yes" : "no")
            SetEnv \(variables)

            """
    }

    /// Whether the account has no password at all, which the server takes for a closed account unless PAM says better.
    private static var isLocked: Bool {
        guard geteuid() == 0, let shadow = try? String(contentsOfFile: "/etc/shadow", encoding: .utf8) else {
            return false
        }
        return shadow.split(separator: "\n").contains { $0.hasPrefix("root:!") }
    }

    /// Makes a key and tells its public half.
    private static func makeKey(_ path: String) async throws -> String {
        let result = try await tool("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", path])
        guard result.isSuccess else { throw NoServer(log: result.errors) }
        return try String(contentsOfFile: "\(path).pub", encoding: .utf8)
    }

    /// Starts the server on a port that nobody uses; somebody may take it in the meantime, so it may take a few times.
    private static func start(_ folder: String) async throws -> UInt16 {
        let log = "\(folder)/log"
        for _ in 0..<attempts {
            let port = try freePort()
            let started = try await tool(server, ["-f", "\(folder)/settings", "-E", log, "-p", "\(port)"])
            guard started.isSuccess else { throw NoServer(log: read(log) + started.errors) }
            try await eventually("the server takes logins or says why not") {
                access("\(folder)/pid", F_OK) == 0 || read(log).contains("Cannot bind any address")
            }
            if access("\(folder)/pid", F_OK) == 0 { return port }
            unlink(log)
        }
        throw NoServer(log: "no port was free")
    }

    private static func freePort() throws -> UInt16 {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, size) == 0 ? getsockname(listener, pointer, &size) : -1
            }
        }
        guard status == 0 else { throw Errno(rawValue: errno) }
        return UInt16(bigEndian: address.sin_port)
    }

    private static let serversFolder = "/run/sshd"

    /// Makes the empty folder that the server of root insists on; true where it was not there before.
    private static func makeServersFolder() -> Bool {
        geteuid() == 0 && mkdir(serversFolder, 0o755) == 0
    }

    private static func clear(_ watchdog: ScratchWatchdog, _ madeFolder: Bool) async throws {
        try await watchdog.release()
        if madeFolder { rmdir(serversFolder) }
    }

    private static func read(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

    private static func tool(_ program: String, _ arguments: [String]) async throws -> Outcome {
        let result = try await Subprocess.run(
            program.hasPrefix("/") ? .path(FilePath(program)) : .name(program),
            arguments: Arguments(arguments),
            environment: .custom(["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"]),
            output: .string(limit: 1_048_576),
            error: .string(limit: 1_048_576)
        )
        return Outcome(
            isSuccess: result.terminationStatus.isSuccess,
            output: result.standardOutput,
            errors: result.standardError
        )
    }
}
