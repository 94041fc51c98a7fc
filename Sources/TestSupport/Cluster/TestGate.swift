import Glibc

/// Lets a few tests at a time work on a server, in the order in which they came.
///
/// Swift Testing starts all tests at once: on two processors a hundred of them would fill every pool's line and then fail
/// by their deadlines, which says nothing about the code. Never pass it inside a body that passed it already.
public actor TestGate {
    /// The gate that all tests with a server go through.
    public static let shared = TestGate(width: max(4, 2 * sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    /// Makes a gate that lets so many through at a time.
    public init(width: Int) { free = width }

    /// Runs a body when it is its turn.
    public nonisolated func pass<Result>(_ body: () async throws -> Result) async throws -> Result {
        await enter()
        do {
            let result = try await body()
            await leave()
            return result
        } catch {
            await leave()
            throw error
        }
    }

    private func enter() async {
        if free > 0 {
            free -= 1
        } else {
            await withCheckedContinuation { waiting.append($0) }
        }
    }

    private func leave() {
        // The place goes from hand to hand, so that nobody who comes later slips in between.
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
