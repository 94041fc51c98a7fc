import Dispatch
import Glibc

/// Tells when a file of a folder was saved, renamed or removed; between that nothing is done at all.
///
/// As long as there is no such folder, the nearest one above it is watched in which it may appear.
@MainActor
public final class FolderWatch {
    /// An element for each time that something happened, or for several that came close together.
    public let changes: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation
    private let folder: String
    private let descriptor: Int32
    private var source: (any DispatchSourceRead)?
    private var watched: (number: Int32, path: String)?

    /// Whole files only: what an editor is still writing is not read.
    private static let inside = UInt32(
        IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_DELETE_SELF | IN_MOVE_SELF
    )
    private static let above = UInt32(IN_CREATE | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)

    /// Watches a folder; nil where the system has no more watches to give.
    public init?(_ folder: String) {
        self.folder = folder
        (self.changes, self.continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
        let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
        guard descriptor >= 0 else { return nil }
        self.descriptor = descriptor
        self.watch()
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main)
        source.setEventHandler { [weak self] in MainActor.assumeIsolated { self?.read() } }
        source.setCancelHandler { Glibc.close(descriptor) }
        source.activate()
        self.source = source
    }

    /// Ends the watch and what it tells.
    public func stop() {
        self.source?.cancel()
        self.source = nil
        self.continuation.finish()
    }

    /// The changes for one reader, with whose end the watch ends as well.
    public func changesWhileRead() -> AsyncStream<Void> {
        AsyncStream(bufferingPolicy: .bufferingNewest(1)) { continuation in
            let task = Task { @MainActor in
                for await _ in self.changes { continuation.yield() }
                self.stop()
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private var isWatchingFolder: Bool { self.watched?.path == self.folder }

    private func read() {
        var bytes = [UInt8](repeating: 0, count: 4096)
        // What happened does not matter, only that something did.
        while Glibc.read(self.descriptor, &bytes, bytes.count) > 0 {}
        let wasThere = self.isWatchingFolder
        self.watch()
        if wasThere || self.isWatchingFolder { self.continuation.yield() }
    }

    private func watch() {
        var path = self.folder
        while path.hasPrefix("/") {
            let number = inotify_add_watch(self.descriptor, path, path == self.folder ? Self.inside : Self.above)
            if number >= 0 {
                self.keep(number, path)
                // It may have appeared between the two looks.
                if path == self.folder || access(self.folder, F_OK) != 0 { return }
                path = self.folder
                continue
            }
            path = path == "/" ? "" : Self.parent(of: path)
        }
    }

    private func keep(_ number: Int32, _ path: String) {
        if let watched = self.watched, watched.number != number { inotify_rm_watch(self.descriptor, watched.number) }
        self.watched = (number, path)
    }

    private static func parent(of path: String) -> String {
        let parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
        return parent.isEmpty ? "/" : String(parent)
    }
}
