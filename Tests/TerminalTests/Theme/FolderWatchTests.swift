import Foundation
import Terminal
import Testing

/// Files that somebody else saves.
@MainActor
struct FolderWatchTests {
    // The suites of screens keep the main actor busy for longer than a minute on a slow machine.
    @Test(.timeLimit(.minutes(5)))
    func `a saved file is told of, also in a folder that did not exist before`() async throws {
        let base = NSTemporaryDirectory() + "fifi-watch-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: base, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: base) }
        let folder = base + "/fifi/themes"
        let watch = try #require(FolderWatch(folder))
        defer { watch.stop() }
        var changes = watch.changes.makeAsyncIterator()
        try FileManager.default.createDirectory(atPath: base + "/fifi", withIntermediateDirectories: false)
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        await changes.next()
        try "name = \"mine\"\n".write(toFile: folder + "/mine.toml", atomically: false, encoding: .utf8)
        await changes.next()
        try FileManager.default.removeItem(atPath: folder + "/mine.toml")
        await changes.next()
    }
}
