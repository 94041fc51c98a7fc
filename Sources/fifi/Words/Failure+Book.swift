import Salon

extension Failure {
    /// Puts into words why the book did not do something.
    init(_ error: BookError, words: SalonWords?) {
        let sentence = words.map { $0.sentence(error) } ?? SalonWords.sentenceWithoutSalon(error)
        switch error {
        case .refused(let refusal):
            self.init(refusal.code, refusal.status, sentence + (words.map { refusal.hint($0) } ?? ""))
        case .unreachable: self.init("unreachable", .unreachable, sentence)
        case .busy: self.init("busy", .tryAgain, sentence)
        case .outcomeUnknown(let operation):
            let message = "\(sentence) Give the same command again with --key \(operation): nothing is done twice."
            self.init("outcome_unknown", .tryAgain, message)
        case .notPermitted: self.init("not_permitted", .notPermitted, sentence)
        case .noSalon: self.init("no_salon", .configuration, sentence)
        case .diskFull: self.init("disk_full", .tryAgain, sentence)
        case .fault: self.init("bug", .bug, sentence)
        }
    }

    /// There is a database, but no salon in it.
    static func noSalon(_ access: DatabaseAccess) -> Failure {
        let message =
            "There is no salon yet: looked in \(access.words). Make one with “fifi setup”, or try an invented one with "
            + "“fifi demo”; or name another database with --database or FIFI_DATABASE_URL."
        return Failure("no_salon", .configuration, message)
    }
}

extension DatabaseAccess {
    /// Where the database was looked for, without secrets.
    var words: String {
        DatabaseReport(address).map { "\($0.url ?? "") (named by \($0.source))" } ?? "Fifi's own database"
    }
}
