@testable import Operations

/// What clients were told and what the tables hold, put together by hand; all is well until something is changed.
struct LoadStory {
    let wishes: WishList
    let mark = OperationMark(run: 0x0123_4567_89AB_CDEF)
    let stylists: [Int64] = Array(101...108)
    var entries: [AttemptLog.Entry] = []
    var book = BookSnapshot()

    init(_ plan: LoadPlan = LoadPlan()) { wishes = WishList(plan) }

    /// Notes that a wish was asked for, and how it was answered.
    mutating func tell(_ wish: Int, _ answers: LoadAnswer..., by client: Int = 1) {
        entries.append(.asked(wish: wish, client: client))
        for answer in answers { entries.append(.answered(answer, wish: wish, client: client, since: .now)) }
    }

    /// Puts a wish into the tables as it was asked for.
    mutating func save(_ wish: Int, as visit: Int64, start: Int64? = nil, customer: Int64? = nil) {
        let wanted = wishes.wish(wish)
        let start = start ?? wanted.start
        let end = start + 1_800
        book.visits.append(
            BookSnapshot.Visit(
                id: visit,
                note: mark.text(of: wish),
                status: "booked",
                customer: customer,
                start: start,
                end: end
            )
        )
        let work = wanted.stylists.map {
            BookSnapshot.Taken(visit: visit, resource: stylists[$0], start: start, end: end)
        }
        book.work += work
        book.holds += work
        if let customer {
            book.holds.append(BookSnapshot.Taken(visit: visit, resource: customer, start: start, end: end))
        }
        book.changes.append(BookSnapshot.Change(operation: mark.text(of: wish), visit: visit))
    }

    /// Gives a visit another status.
    mutating func turn(_ visit: Int64, _ status: String) {
        book.visits = book.visits.map {
            $0.id != visit
                ? $0
                : BookSnapshot.Visit(
                    id: $0.id,
                    note: $0.note,
                    status: status,
                    customer: $0.customer,
                    start: $0.start,
                    end: $0.end
                )
        }
    }

    var verdict: LoadJudge.Verdict {
        LoadJudge(wishes: wishes, mark: mark, stylists: stylists).judge(entries, book)
    }

    var violations: [LoadViolation] { verdict.violations }
}
