import Glibc
import TestSupport
import Testing

@testable import Operations

@Suite struct ClusterSurroundingsTests {
    @Test func `a socket path that does not fit is refused before anything is made`() async throws {
        let home = String(repeating: "long/", count: 20) + "home"
        try await ClusterFixture.run(home: home) { fixture in
            let path = fixture.layout.socket.path
            await #expect(throws: ClusterError.socketPathTooLong(path: path, bytes: path.utf8.count)) {
                try await fixture.cluster.ensureRunning()
            }
            #expect(FileSystem.entries(fixture.folder) == [])
        }
    }

    @Test func `a socket path of exactly the longest length works`() throws {
        let folder = "/" + String(repeating: "x", count: 107 - 1 - "/.s.PGSQL.5432".utf8.count)
        #expect(try ServerSocket(folder: folder).checked().path.utf8.count == 107)
        #expect(throws: ClusterError.self) { try ServerSocket(folder: folder + "x").checked() }
    }

    @Test(.enabled(if: geteuid() == 0))
    func `a folder above that the server cannot enter is named and nothing is made`() async throws {
        try await ClusterFixture.run(home: "closed/home") { fixture in
            let closed = "\(fixture.folder)/closed"
            try FileSystem.makeFolder(closed, mode: 0o700)
            let account = fixture.parts.account.account.name
            await #expect(throws: ClusterError.folderNotEnterable(folder: closed, account: account)) {
                try await fixture.cluster.ensureRunning()
            }
            #expect(FileSystem.entries(closed) == [])
            #expect(FileSystem.facts(closed)?.mode == 0o700)
        }
    }

    @Test func `a home that cannot be made is named`() async throws {
        try await ClusterFixture.run(home: "file/home") { fixture in
            try FileSystem.write("", to: "\(fixture.folder)/other", mode: 0o600)
            try FileSystem.write("x", to: "\(fixture.folder)/file", mode: 0o600)
            let error = await #expect(throws: ClusterError.self) { try await fixture.cluster.ensureRunning() }
            guard case .fileFailed(_, let path, let reason) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(path == fixture.layout.home)
            #expect(reason == ENOTDIR)
        }
    }

    @Test func `a disk without room is refused and nothing is left`() async throws {
        try await ClusterFixture.run { fixture in
            try ClusterFolders(parts: fixture.parts).prepare()
            let birth = ClusterBirth(parts: fixture.parts, neededBytes: .max)
            let error = await #expect(throws: ClusterError.self) { try await birth.run() }
            guard case .diskFull(let folder, let free) = error else {
                Issue.record("\(String(describing: error))")
                return
            }
            #expect(folder == fixture.layout.clusterFolder)
            #expect(free != nil)
            #expect(FileSystem.entries(fixture.layout.clusterFolder) == [])
        }
    }

    @Test func `a tool that met a full disk says that and not its own words`() async throws {
        let arguments = ["-c", "echo 'initdb: could not write: No space left on device' >&2; exit 1"]
        let error = await #expect(throws: ClusterError.self) {
            try await Tool(path: "/bin/sh").check(arguments, folder: "/tmp")
        }
        guard case .diskFull(folder: "/tmp", _) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `programs that are not installed are searched in every place and named`() async throws {
        let environment = ["FIFI_POSTGRES": "/nonexistent/bin"]
        await #expect(throws: ClusterError.serverProgramMissing(major: 15, lookedIn: ["/nonexistent/bin"])) {
            try await ServerBinaries.find(major: 15, environment: environment)
        }
    }

    @Test(.enabled(if: geteuid() == 0))
    func `a second account joins through the group as the desk and as nobody else`() async throws {
        try await ClusterFixture.run(isShared: true) { fixture in
            try await fixture.makeStopped()
            let socket = try await fixture.cluster.ensureRunning().socket
            let server = fixture.parts.account.account
            let stranger = try #require(Account(named: "daemon"))
            let member = Account(name: "daemon", user: stranger.user, group: server.group, homeFolder: "/")
            #expect(try await fixture.whoAmI(member, .app, socket) == "fifi_app\n")
            await #expect(throws: ClusterError.self) { try await fixture.whoAmI(member, .owner, socket) }
            await #expect(throws: ClusterError.self) { try await fixture.whoAmI(member, .administrator, socket) }
            await #expect(throws: ClusterError.self) { try await fixture.whoAmI(stranger, .app, socket) }
            #expect(FileSystem.facts(socket.folder)?.mode == 0o750)
            #expect(FileSystem.facts(socket.path)?.mode == 0o770)
        }
    }

    @Test(.enabled(if: geteuid() == 0)) func `what was there before keeps its owner and mode`() async throws {
        try await ClusterFixture.run { fixture in
            try FileSystem.makeFolder(fixture.layout.home, mode: 0o755)
            try ClusterFolders(parts: fixture.parts).prepare()
            let facts = try #require(FileSystem.facts(fixture.layout.home))
            #expect(facts.owner == 0)
            #expect(facts.mode == 0o755)
        }
    }
}

extension ClusterFixture {
    /// Who the server takes an account for that connects as a role.
    fileprivate func whoAmI(_ account: Account, _ role: ClusterRole, _ socket: ServerSocket) async throws -> String {
        let url = ClusterAddress(socket: socket).url(as: role)
        let psql = Tool(path: cluster.binaries.program("psql"), account: .dropped(account))
        return try await psql.check(["-X", "-A", "-t", "-d", url, "-c", "SELECT current_user"], folder: "/")
    }
}
