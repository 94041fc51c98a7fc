internal import Salon

/// A question with two answers, of which the one that changes nothing is chosen first.
nonisolated struct Question: Hashable, Sendable {
    /// What is asked.
    enum Subject: Hashable, Sendable {
        /// Whether to throw away what was typed in the form.
        case discardBooking
        /// Whether to leave the desk.
        case quit
        /// Whether to give blocked time free, which is described.
        case removeBlock(BlockSource, description: String)
    }

    /// What is asked.
    let subject: Subject
    /// Whether the answer that does something is chosen.
    var isYes = false

    /// The question in words.
    var text: String {
        switch subject {
        case .discardBooking: "Throw away what you typed?"
        case .quit: "Leave the desk?"
        case .removeBlock: "Give this time free?"
        }
    }

    /// What it is about, where the question alone does not tell.
    var detail: String {
        if case .removeBlock(_, let description) = subject { description } else { "" }
    }

    /// The answer that changes nothing.
    var no: String {
        switch subject {
        case .discardBooking: "Keep typing"
        case .quit: "Stay"
        case .removeBlock: "Keep it"
        }
    }

    /// The answer that does something.
    var yes: String {
        switch subject {
        case .discardBooking: "Throw away"
        case .quit: "Leave"
        case .removeBlock: "Give free"
        }
    }
}
