/// Tells one installed server program from another without starting it.
///
/// A package upgrade replaces the program under a running server, which then cannot load its libraries any more. The
/// stamp of the program that was started is kept, so that looking for an upgrade costs no more than a look at a file.
struct ProgramStamp: Sendable, Hashable {
    /// The program's folder and the version it gave.
    let binaries: ServerBinaries
    private let file: String

    /// The stamp of an installed program; nil when it is not there any more.
    init?(of binaries: ServerBinaries) {
        guard let facts = FileSystem.facts(binaries.program("postgres")) else { return nil }
        self.binaries = binaries
        file = "\(facts.inode) \(facts.size) \(facts.modified)"
    }

    /// The stamp of the program that was started last, provided that it is still the installed one.
    static func recorded(in layout: ClusterLayout) -> ProgramStamp? {
        guard let text = FileSystem.text(layout.startedFile) else { return nil }
        let lines = text.split(separator: "\n")
        guard lines.count == 3, let version = ServerVersion(in: lines[1]) else { return nil }
        let stamp = ProgramStamp(of: ServerBinaries(folder: String(lines[0]), version: version))
        return stamp?.text == text ? stamp : nil
    }

    /// Keeps the stamp of the program that is being started.
    static func record(_ parts: ClusterParts) throws(ClusterError) {
        guard let stamp = ProgramStamp(of: parts.binaries) else { return }
        try FileSystem.write(stamp.text, to: parts.layout.startedFile, mode: 0o600)
    }

    private var text: String { "\(binaries.folder)\n\(binaries.version)\n\(file)\n" }
}
