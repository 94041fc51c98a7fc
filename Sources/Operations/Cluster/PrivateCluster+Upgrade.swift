extension PrivateCluster {
    /// What to do about a server whose program was replaced since it started.
    enum UpgradeStep: Sendable, Hashable {
        /// Another build of the same release: note it and go on.
        case note
        /// Somebody is in the middle of something: go on with the old server for now.
        case postpone(openTransactions: Int)
        /// Stop it; the next step starts the new one.
        case restart

        /// Decides; nil stands for a server that cannot answer any more, since its libraries do not fit it.
        init(running: ServerVersion?, installed: ServerVersion, openTransactions: Int?) {
            switch (running, openTransactions) {
            case (installed, _): self = .note
            case (.some, let open?) where open > 0: self = .postpone(openTransactions: open)
            default: self = .restart
            }
        }
    }

    /// Restarts a server whose program was replaced by another release, unless somebody is in the middle of something.
    ///
    /// - Returns: Whether the server can be used as it is.
    func mendUpgrade(_ socket: ServerSocket, _ progress: ClusterProgressHandler) async throws(ClusterError) -> Bool {
        let console = Console(binaries: binaries, socket: socket)
        let running = try? await console.serverVersion()
        let open = try? await console.openTransactions()
        switch UpgradeStep(running: running, installed: binaries.version, openTransactions: open) {
        case .note:
            try ProgramStamp.record(parts)
            return true
        case .postpone(let open):
            progress(.upgradeWaits(openTransactions: open))
            return true
        case .restart:
            if let running { progress(.restartingAfterUpgrade(from: running, to: binaries.version)) }
            try await ServerControl(parts: parts).stop(.fast)
            return false
        }
    }
}
