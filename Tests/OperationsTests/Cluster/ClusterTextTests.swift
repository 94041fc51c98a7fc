import TestSupport
import Testing

@testable import Operations

@Suite struct ClusterTextTests {
    @Test(
        arguments: [
            ("postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)", ServerVersion(major: 15, minor: 20)),
            ("17.2\n", ServerVersion(major: 17, minor: 2)),
            ("postgres (PostgreSQL) 18beta1", ServerVersion(major: 18, minor: 0)),
            ("no number", nil),
        ] as [(String, ServerVersion?)]
    )
    func `a version is read from what a program says`(text: String, expected: ServerVersion?) {
        #expect(ServerVersion(in: text) == expected)
    }

    @Test func `a pid file tells process, socket and status`() throws {
        let text = "4711\n/data\n1700000000\n5432\n/run/fifi\n\n  5432001   131072\nready   \n"
        let file = try #require(PostmasterFile(text))
        #expect(file.process == 4_711)
        #expect(file.socketFolder == "/run/fifi")
        #expect(file.isReady)
        #expect(PostmasterFile("4711\n/data\n")?.isReady == false)
        #expect(PostmasterFile("") == nil)
    }

    @Test func `a folder with odd characters survives the settings and the address`() {
        let layout = ClusterLayout(below: "/tmp/o'brien & co", major: 15)
        let settings = ClusterSettings(layout: layout, durability: .durable, isShared: false)
        #expect(settings.text.contains(#"unix_socket_directories = '"/tmp/o''brien & co/run"'"#))
        #expect(
            ClusterAddress(socket: layout.socket).url()
                == "postgresql:///fifi?host=/tmp/o%27brien%20%26%20co/run&port=5432&user=fifi_app"
        )
    }

    @Test func `only a shared cluster lets everybody who reaches the socket in, as the desk`() {
        let layout = ClusterLayout(below: "/x", major: 15)
        let own = ClusterSettings(layout: layout, durability: .durable, isShared: false).names(owners: ["anna"])
        let shared = ClusterSettings(layout: layout, durability: .durable, isShared: true).names(owners: ["fifi"])
        #expect(own.contains(#"fifi "anna" fifi_owner"#))
        #expect(!own.contains("/^"))
        #expect(shared.hasSuffix("fifi /^.*$ fifi_app\n"))
    }

    @Test func `a start that failed is told from a server that is still dying`() {
        let held = StartFailure(text: "FATAL:  lock file \"postmaster.pid\" already exists\nHINT:  Is another one?")
        #expect(held.isHeldByDyingServer)
        let memory = StartFailure(text: "FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use")
        #expect(memory.isHeldByDyingServer)
        let full = StartFailure(text: "FATAL:  could not write lock file: No space left on device\nLOG:  bye")
        #expect(full.isDiskFull)
        #expect(full.end == "FATAL:  could not write lock file: No space left on device")
    }

    @Test(
        arguments: [
            (true, true, "ready", ClusterFacts.Step.use(ServerSocket(folder: "/run/fifi"))),
            (true, false, "ready", .restart),
            (true, false, "starting", .wait),
            (true, true, "stopping", .wait),
            (false, false, "ready", .start(recovering: true)),
        ]
    )
    func `what is found decides what is done`(
        isAlive: Bool,
        isListening: Bool,
        status: String,
        expected: ClusterFacts.Step
    ) {
        let facts = ClusterFacts(
            data: .sound,
            server: PostmasterFile("1\n/data\n0\n5432\n/run/fifi\n\n1 2\n\(status)\n"),
            isAlive: isAlive,
            isListening: isListening,
            isProgramReplaced: false
        )
        #expect(facts.nextStep == expected)
    }
}
