/// Waiting between two looks at something outside this process.
enum Pause {
    /// Sleeps, and ends early with an error of ours when the task is cancelled.
    static func sleep(_ time: Duration) async throws(ClusterError) {
        // Whoever calls it looks again until a time limit of its own; nothing is believed because time has passed.
        do { try await Task.sleep(for: time) } catch { throw .cancelled }
    }
}
