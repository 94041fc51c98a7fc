/// Who has a connection: the place in the source that asked for it, and the name of the task.
struct Borrower: Sendable {
    let file: StaticString
    let line: UInt
    let task: String?

    /// Takes the name of the task that runs this.
    static func current(_ file: StaticString, _ line: UInt) -> Borrower {
        Borrower(file: file, line: line, task: Task.name)
    }
}

extension Borrower: CustomStringConvertible {
    var description: String { "\(self.file):\(self.line)" }
}
