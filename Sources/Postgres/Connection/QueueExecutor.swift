internal import Dispatch

/// Runs an actor on a serial Dispatch queue, so that the sources on its socket fire where its state lives.
final class QueueExecutor: SerialExecutor {
    let queue: DispatchQueue

    /// Without `mayBlock` the queue borrows threads from the global one (5 threads for 40 connections instead of 80).
    ///
    /// With it the queue has a thread of its own, since libpq looks host names up with blocking calls.
    init(label: String, mayBlock: Bool) {
        self.queue = DispatchQueue(label: label, target: mayBlock ? nil : .global())
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        self.queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    func checkIsolated() {
        dispatchPrecondition(condition: .onQueue(self.queue))
    }
}
