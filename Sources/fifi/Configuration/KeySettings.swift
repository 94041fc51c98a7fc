import Foundation
import FrontDesk
import Terminal

/// The keys of the desk as the files of this machine and this person make them.
struct KeySettings: Sendable {
    /// Something wrong in a file.
    struct Problem: Sendable, Hashable {
        /// The file.
        let path: String
        /// What is wrong, and on which line.
        let fault: BindingFault

        /// The problem in a sentence that begins with its place.
        var sentence: String {
            guard case .text(.unreadable(let number)) = fault.reason else {
                return "\(path), line \(fault.line): \(fault.words)."
            }
            return "\(path) cannot be read: \(String(cString: strerror(number)))."
        }

        /// The same where there is little room: without the folder.
        var brief: String {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            return "\(name), line \(fault.line): \(fault.words)"
        }
    }

    /// The table.
    private(set) var bindings = Bindings.standard
    /// What is wrong, file by file.
    private(set) var problems: [Problem] = []
    /// The files that are there.
    private(set) var files: [String] = []

    /// Reads the files: the machine's first, so that the person's own counts where both say something.
    init(environment: [String: String]) {
        for path in Settings.paths(environment, named: "keys.toml").reversed() { read(path) }
    }

    /// What the desk says when it opens; nil when all is well.
    var notice: String? {
        let errors = problems.filter(\.fault.isError)
        guard let first = errors.first else { return nil }
        let more = errors.count == 1 ? "" : ", and \(errors.count - 1) more"
        return "\(first.brief)\(more). fifi keys --check tells all."
    }

    private mutating func read(_ path: String) {
        guard let file = fopen(path, "re") else {
            if errno != ENOENT, errno != ENOTDIR { refuse(path, errno) }
            return
        }
        defer { fclose(file) }
        do {
            let data = try FileHandle(fileDescriptor: fileno(file), closeOnDealloc: false).readToEnd() ?? Data()
            files.append(path)
            take(KeyFile(String(decoding: data, as: UTF8.self)), from: path)
        } catch {
            refuse(path, EIO)
        }
    }

    private mutating func refuse(_ path: String, _ number: Int32) {
        files.append(path)
        let fault = BindingFault(reason: .text(.unreadable(number)), line: 1)
        problems.append(Problem(path: path, fault: fault))
    }

    private mutating func take(_ file: KeyFile, from path: String) {
        let (applied, faults) = bindings.applying(file)
        bindings = applied
        problems += faults.map { Problem(path: path, fault: $0) }
    }
}
