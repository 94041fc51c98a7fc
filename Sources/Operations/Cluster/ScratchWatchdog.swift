import Glibc
import Subprocess
import SystemPackage

/// Removes a throw-away cluster when its owner is gone, however that happened.
///
/// A small shell waits for the end of a connection whose other end only this process holds. The kernel closes it with the
/// process, killed or not; then the shell ends the server, frozen or not, and removes the folder. It has a session of
/// its own and ignores signals from the terminal.
package actor ScratchWatchdog {
    private let ourEnd: FileDescriptor
    private let shell: Task<Void, any Error>
    private var isReleased = false

    /// Starts to watch; from here on nothing is left behind.
    package init(folder: String, postmasterFile: String) throws(ClusterError) {
        var ends: [Int32] = [0, 0]
        // Marked in the same call: a program that another thread starts at this moment must not inherit our end.
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
            throw .fileFailed(operation: "socketpair", path: folder, errno: errno)
        }
        let (input, output) = (FileDescriptor(rawValue: ends[0]), FileDescriptor(rawValue: ends[1]))
        ourEnd = output
        shell = Task.detached {
            var options = PlatformOptions()
            options.createSession = true
            _ = try await Subprocess.run(
                .path("/bin/sh"),
                arguments: ["-c", Self.script, "fifi-watchdog", folder, postmasterFile],
                environment: .custom(["PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]),
                workingDirectory: "/",
                platformOptions: options,
                input: .fileDescriptor(input, closeAfterSpawningProcess: true),
                output: .discarded,
                error: .discarded
            )
        }
    }

    /// Ends the server, removes the folder and returns when both are gone.
    package func release() async throws(ClusterError) {
        if !isReleased {
            isReleased = true
            close(ourEnd.rawValue)
        }
        do { try await shell.value } catch {
            throw .toolFailed(tool: "/bin/sh", status: -1, output: "\(error)")
        }
    }

    /// `$1` is the folder, `$2` the pid file; a pid counts only while its command line names the folder.
    private static let script = """
        trap '' HUP INT TERM QUIT PIPE
        cat > /dev/null
        lives() { [ -n "$2" ] && grep -qaF -- "$1" "/proc/$2/cmdline" 2> /dev/null; }
        round=0
        while [ -e "$1" ] && [ $round -lt 100 ]; do
            round=$((round + 1))
            process=$(sed -n 1p "$2" 2> /dev/null)
            memory=$(sed -n '7s/.* //p' "$2" 2> /dev/null)
            if lives "$1" "$process"; then
                children=$(cat "/proc/$process/task/$process/children" 2> /dev/null)
                kill -CONT $children $process
                kill -QUIT $process
                waits=0
                while lives "$1" "$process" && [ $waits -lt 50 ]; do sleep 0.1; waits=$((waits + 1)); done
                lives "$1" "$process" && kill -KILL $process $children
            elif [ -n "$memory" ]; then
                ipcrm -m "$memory"
            fi
            rm -rf -- "$1"
            [ -e "$1" ] && sleep 0.1
        done
        """
}
