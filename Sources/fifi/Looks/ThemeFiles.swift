import FrontDesk
import Terminal

/// The shelf of themes as files: those compiled in, those of the person's own folder, and the file of what was chosen.
struct ThemeFiles: ThemeShelf {
    /// The folder of the person's own themes; nil without a home.
    let folder: String?
    /// Where a choice is kept; nil without a home.
    let kept: KeptLook?

    /// The files of this run.
    init(environment: [String: String]) {
        folder = LookPlaces.themes(environment)
        kept = LookPlaces.kept(environment).map { KeptLook(path: $0) }
    }

    @concurrent func entries() async -> [ThemeEntry] { ThemeEntry.all(folder: folder) }

    @MainActor func changes() -> AsyncStream<Void> {
        guard let folder, let watch = FolderWatch(folder) else { return AsyncStream { $0.finish() } }
        return watch.changesWhileRead()
    }

    @concurrent func keep(_ name: String?) async throws(LookNotKept) {
        guard let kept else { throw LookNotKept(path: "desk.toml", reason: "there is no home") }
        try kept.keep(name)
    }
}
