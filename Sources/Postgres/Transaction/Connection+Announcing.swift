// A NOTIFY within a transaction makes commits wait for each other, each for the disk of the one before: several terminals
// together are then no faster than one. Sent behind COMMIT in the same message it costs neither that nor a round trip, and
// since the server answers both at once, whoever is told of the commit knows that the others are told as well.
internal import Logging

extension Connection {
    /// Tells those who listen on a channel something as soon as the open transaction is committed, and never if it is not.
    ///
    /// The text is at most 7,999 bytes. Without an open transaction it is told at once. It is a hint: lost if the server
    /// ends this session between the commit and the telling, or has no room for it.
    public func announce(_ text: String, on channel: StaticString) async throws(PostgresError) {
        let parameters: ParameterBuffer
        do {
            parameters = try ParameterBuffer([.text(channel.description), .text(text)])
        } catch {
            throw error.during(Statement.notify.name)
        }
        self.announcements.append((.notify, parameters))
        guard self.condition != .inTransaction else { return }
        defer { self.announcements = [] }
        _ = try await self.exchange(.statements(self.announcements))
    }

    /// Commits and tells what is to be told; returns what the server says of the commit alone.
    ///
    /// Never cancelled half way: the answer to COMMIT is the only thing that tells what happened.
    func commitAndAnnounce() async throws(PostgresError) -> Outcome {
        let commit = (statement: Statement.commit, parameters: try ParameterBuffer([]))
        let items = [commit] + self.announcements
        self.announcements = []
        _ = try self.begin(self.settings.answerTimeout)
        let answer = await self.converse(.statements(items))
        do throws(PostgresError) {
            guard let outcome = try await self.end(answer, of: .commit).first else {
                throw PostgresError(.closed, statement: Statement.commit.name)
            }
            return outcome
        } catch {
            // What went wrong after it does not make the commit undone.
            guard let outcome = answer.outcomes.first else { throw error }
            self.logger.warning("others were not told of a change", metadata: ["error": "\(error)"])
            return outcome
        }
    }
}
