import TestSupport
import Testing

@testable import Operations

@Suite struct PlaceTests {
    private let anna = Account(name: "anna", user: 1_000, group: 1_000, homeFolder: "/home/anna")

    private func caller(user: UInt32 = 1_000, isMember: Bool = false, runtime: String? = nil) -> Caller {
        Caller(user: user, account: user == 1_000 ? anna : nil, isMember: isMember, runtimeFolder: runtime)
    }

    @Test func `a user's own lies in the data folder with its socket in the runtime folder`() throws {
        let place = try ClusterPlace.resolve(environment: [:], caller: caller(runtime: "/run/user/1000"))
        #expect(
            place
                == .own(
                    home: "/home/anna/.local/share/fifi",
                    socketFolder: "/run/user/1000/fifi",
                    logFolder: "/home/anna/.local/state/fifi"
                )
        )
        #expect(place.layout(major: 15).dataFolder == "/home/anna/.local/share/fifi/pg/15")
    }

    @Test(arguments: ["relative", "~/salon", "./x"])
    func `a home that could mean several folders is refused`(home: String) {
        #expect(throws: ClusterError.homeNotAbsolute(home)) {
            try ClusterPlace.resolve(environment: ["FIFI_HOME": home, "HOME": "/h"], caller: caller())
        }
    }

    @Test func `without a runtime folder the socket lies below the home`() throws {
        let environment = ["HOME": "/h", "XDG_DATA_HOME": "/data/", "XDG_STATE_HOME": "relative"]
        let place = try ClusterPlace.resolve(environment: environment, caller: caller())
        #expect(
            place == .own(home: "/data/fifi", socketFolder: "/data/fifi/run", logFolder: "/h/.local/state/fifi")
        )
    }

    @Test func `a home of one's own holds everything`() throws {
        let place = try ClusterPlace.resolve(
            environment: ["FIFI_HOME": "/srv/salon"],
            caller: caller(isMember: true, runtime: "/run/user/1000")
        )
        #expect(place == .own(home: "/srv/salon", socketFolder: "/srv/salon/run", logFolder: "/srv/salon/log"))
    }

    @Test func `root runs the machine's and a member joins it`() throws {
        let root = caller(user: 0)
        #expect(
            try ClusterPlace.resolve(environment: [:], caller: root) == .machine(home: "/var/lib/fifi", account: "fifi")
        )
        let named = ["FIFI_HOME": "/tmp/x", "FIFI_SERVER_ACCOUNT": "postgres"]
        #expect(
            try ClusterPlace.resolve(environment: named, caller: root) == .machine(home: "/tmp/x", account: "postgres")
        )
        #expect(
            try ClusterPlace.resolve(environment: ["HOME": "/home/anna"], caller: caller(isMember: true))
                == .guest(home: "/var/lib/fifi", group: "fifi")
        )
    }

    @Test func `a user number without a name and without a home is refused`() {
        #expect(throws: ClusterError.accountWithoutName(user: 4_711)) {
            try ClusterPlace.resolve(environment: [:], caller: caller(user: 4_711))
        }
    }
}
