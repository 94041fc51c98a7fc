import Glibc
import Subprocess
import SystemPackage

/// One of PostgreSQL's programs, run with a clean environment under the server's account.
package struct Tool: Sendable {
    /// How a program ended and what it said on both of its outputs.
    package struct Outcome: Sendable {
        package let status: Int32
        package let output: String
    }

    let path: String
    var account: ServerAccount?

    /// Names a program, and the account that it is to run under, or nil for the caller's.
    package init(path: String, account: ServerAccount? = nil) {
        self.path = path
        self.account = account
    }

    /// Runs the program to its end.
    ///
    /// Its session is its own, so that a Ctrl-C or a closed terminal does not end a server in the middle of its start,
    /// and its folder is `/`, since the server's account may not enter ours.
    ///
    /// - Throws: ``ClusterError/toolFailed(tool:status:output:)`` when it cannot be run at all.
    package func run(_ arguments: [String], input: String = "") async throws(ClusterError) -> Outcome {
        do {
            let command = command(arguments)
            let result = try await Subprocess.run(
                .path(FilePath(command.path)),
                arguments: Arguments(command.arguments),
                environment: .custom(environment),
                workingDirectory: "/",
                platformOptions: options,
                input: .fileDescriptor(try Self.memory(of: input), closeAfterSpawningProcess: true),
                output: .string(limit: 1_048_576),
                error: .combinedWithOutput
            )
            return Outcome(status: result.terminationStatus.number, output: result.standardOutput)
        } catch {
            throw .toolFailed(tool: path, status: -1, output: "\(error)")
        }
    }

    /// Runs the program and returns what it said.
    ///
    /// - Throws: ``ClusterError/toolFailed(tool:status:output:)`` when it fails,
    ///   ``ClusterError/diskFull(folder:freeBytes:)`` when that is why.
    @discardableResult
    package func check(_ arguments: [String], input: String = "", folder: String) async throws(ClusterError) -> String {
        let outcome = try await run(arguments, input: input)
        if outcome.status == 0 { return outcome.output }
        if outcome.output.contains("No space left on device") {
            throw .diskFull(folder: folder, freeBytes: FileSystem.freeBytes(folder))
        }
        throw .toolFailed(tool: path, status: outcome.status, output: String(outcome.output.suffix(2_000)))
    }

    /// A file in memory to read the input from.
    ///
    /// Through a pipe, a program that ends without reading, as one that reaches no server does, would end us with SIGPIPE.
    private static func memory(of input: String) throws -> FileDescriptor {
        let name = "/fifi-\(UInt64.random(in: .min ... .max))"
        let number = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
        guard number >= 0 else { throw Errno(rawValue: errno) }
        shm_unlink(name)
        let file = FileDescriptor(rawValue: number)
        do {
            try file.writeAll(input.utf8)
            _ = try file.seek(offset: 0, from: FileDescriptor.SeekOrigin.start)
        } catch {
            try file.close()
            throw error
        }
        return file
    }

    // PG* variables of the caller would change what the tools do; English messages are what we read.
    private var environment: [Environment.Key: String] {
        ["PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C", "TZ": "UTC"]
    }

    /// The program itself, or `setpriv` in front of it where root gives its rights up.
    ///
    /// The account is not changed in the child that we fork: glibc's `setgroups` and `setuid` wait there for threads of
    /// the parent that the child does not have, and a start hangs for ever.
    private func command(_ arguments: [String]) -> (path: String, arguments: [String]) {
        guard case .dropped(let account) = account else { return (path, arguments) }
        let rights = ["--reuid=\(account.user)", "--regid=\(account.group)", "--clear-groups", "--"]
        return ("/usr/bin/setpriv", rights + [path] + arguments)
    }

    private var options: PlatformOptions {
        var options = PlatformOptions()
        options.createSession = true
        return options
    }
}

extension TerminationStatus {
    /// The exit status, or 128 and the signal as shells count it.
    fileprivate var number: Int32 {
        switch self {
        case .exited(let code): code
        case .signaled(let signal): 128 + signal
        }
    }
}
