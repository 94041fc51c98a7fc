import Salon

/// What a command did to the settings and what that does to the visits to come, for people and as JSON.
struct SettingReport: Sendable {
    /// How it ended.
    enum Outcome: Sendable {
        /// It was so already.
        case unchanged
        /// It was only tried.
        case tried
        /// It is in the book.
        case saved(Change)
    }

    /// What the words and the zone are taken from.
    let session: Session
    /// What was asked for.
    let edit: SettingEdit
    /// How it ended.
    var outcome: Outcome
    /// What it does to the visits to come.
    var effect: SettingEffect

    private struct Document: Encodable, Sendable {
        struct Conflict: Encodable, Sendable {
            let visit: VisitReport
            let reasons: String
        }
        let key: Nullable<String>
        let verb: String
        let setting: Nullable<String>
        let name: String
        let saved: Bool
        let conflicts: [Conflict]
        let kept: Int
    }

    /// Prints it on standard output.
    func print(in format: OutputFormat) throws {
        switch format {
        case .text: StandardOutput.lines(lines)
        case .json: try StandardOutput.json(document)
        }
    }

    private var lines: [String] {
        let name = edit.after.name
        let first =
            switch outcome {
            case .unchanged: "Nothing to change: \(name) is so already."
            case .tried: "\(edit.subject == nil ? "Would add" : "Would change") \(name); nothing was saved."
            case .saved: "\(edit.subject == nil ? "Added" : "Changed") \(name)."
            }
        guard case .unchanged = outcome else {
            let conflicts = effect.conflicts.flatMap { conflict in
                WrappedText.lines(of: session.words.line(of: conflict), columns: 78).map { "  " + $0 }
            }
            return [first, session.words.summary(of: effect)] + conflicts
        }
        return [first]
    }

    private var document: Document {
        var change: Change?
        if case .saved(let saved) = outcome { change = saved }
        return Document(
            key: Nullable(change?.operation.description),
            verb: ChangeVerb.setting.rawValue,
            setting: Nullable(edit.subject?.description),
            name: edit.after.name,
            saved: change != nil,
            conflicts: effect.conflicts.map { conflict in
                Document.Conflict(
                    visit: VisitReport(conflict.visit, staff: [], zone: session.profile.zone),
                    reasons: session.words.reasons(of: conflict)
                )
            },
            kept: effect.kept
        )
    }
}
