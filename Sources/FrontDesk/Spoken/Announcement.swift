internal import Salon

/// What somebody who hears the screen has to be told when it changes.
nonisolated struct Announcement: Hashable, Sendable {
    /// Which way the book is shown.
    let page: DeskPage
    /// Which day.
    let date: LocalDay
    /// Whose column, and where it stands among the others.
    let person: String?
    /// What has the keys.
    let context: BindingContext
    /// How the database is.
    let connection: Connection
    /// What is counted of the day; nil until it was read.
    let figures: String?
}

extension Announcement {
    /// What is to be told of a state.
    @MainActor init(_ state: DeskState) {
        let columns = state.picture?.columns.count ?? 0
        self.init(
            page: state.page,
            date: state.date,
            person: state.column.map { said("\($0.name), \(state.cursor.column + 1) of \(columns)") },
            context: state.context,
            connection: state.connection,
            figures: state.pictureOfAll.map { said("\($0.figures.booked) booked, \($0.figures.present) here") }
        )
    }
}

extension DeskState {
    /// The picture once all that it shows was read: days that come one after the other are no changes.
    fileprivate var pictureOfAll: DayPicture? { shownDays.allSatisfy { days[$0] != nil } ? picture : nil }
}

// Announcing: changes that eyes would notice anywhere on the screen, as one line in the place of messages.
extension Desk {
    /// Tells what has changed since then; nothing where nothing has.
    mutating func announce(since before: Announcement) -> [Effect] {
        let now = Announcement(state)
        guard now != before else { return [] }
        // What stands in the line of messages by itself, and for as long as it lasts, must not be covered.
        if now.context == .move || now.connection != .ok {
            state.toast = nil
            return []
        }
        guard let sentence = sentence(from: before, to: now) else { return [] }
        return say(sentence, .info)
    }

    private func sentence(from before: Announcement, to now: Announcement) -> String? {
        if now.context != before.context, now.context != .desk { return now.context.title + "." }
        let hasMoved = now.page != before.page || now.date != before.date || now.context != before.context
        if hasMoved || before.figures == nil {
            let distance = DeskSentences.distance(of: now.date, from: state.today)
            let day = "\(state.words.longDay(now.date)), \(distance)"
            let page = now.page == .day ? nil : now.page.title
            return [page, day, now.person, now.figures].compactMap { $0 }.joined(separator: ". ") + "."
        }
        if now.person != before.person { return now.person.map { $0 + "." } }
        return now.figures == before.figures ? nil : now.figures.map { said("The day has changed: \($0).") }
    }
}
