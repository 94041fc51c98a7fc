import Synchronization

/// All clients of a load test at work.
final class Crowd: Sendable {
    private let shared: ClientSurroundings
    private let clients: Int
    private let work = Mutex<Task<Void, Never>?>(nil)
    private let finished = Atomic<Bool>(false)

    init(_ shared: ClientSurroundings, clients: Int) {
        self.shared = shared
        self.clients = clients
    }

    /// Whether every client has come to its end.
    var isFinished: Bool { finished.load(ordering: .acquiring) }

    /// Lets them begin.
    func start() {
        let task = Task { [self] in
            switch shared.wishes.pattern {
            case .contended: await bookByChance()
            case .sameSlot: await bookInRounds()
            }
            finished.store(true, ordering: .releasing)
        }
        work.withLock { $0 = task }
    }

    /// Ends their work in the middle.
    func cancel() {
        shared.counter.stop()
        work.withLock { $0 }?.cancel()
    }

    private func bookByChance() async {
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<clients {
                group.addTask { [shared] in
                    let client = LoadClient(number: number, shared: shared)
                    while let wish = shared.counter.next() { await client.settle(shared.wishes.wish(wish)) }
                }
            }
        }
    }

    /// All ask for one time, and wait for each other before the next.
    private func bookInRounds() async {
        while true {
            let numbers = (0..<clients).compactMap { _ in shared.counter.next() }
            guard numbers.count == clients else { return }
            await withTaskGroup(of: Void.self) { group in
                for (client, wish) in numbers.enumerated() {
                    group.addTask { [shared] in
                        await LoadClient(number: client, shared: shared).settle(shared.wishes.wish(wish))
                    }
                }
            }
        }
    }
}
