import Salon

/// The owner's figures counted one visit after the other: the second opinion on what the database adds up.
struct NaiveTotals {
    var counts: [VisitStatus: Int] = [:]
    var completed: Int64 = 0
    var pending: Int64 = 0
    var unknown = 0
    var nameless = 0
    var customers: Set<Identifier<Customer>> = []
    var busy: [Identifier<Staff>: Set<Int64>] = [:]
    var visits: [Identifier<Staff>: Int] = [:]
    /// What each stylist's share would be if cents could be split.
    var shares: [Identifier<Staff>?: Double] = [:]

    init(_ visits: [Visit]) {
        for visit in visits {
            counts[visit.status, default: 0] += 1
            if visit.status != .cancelled, visit.status != .noShow { count(visit) }
        }
    }

    private mutating func count(_ visit: Visit) {
        if let customer = visit.customer { customers.insert(customer.id) } else { nameless += 1 }
        for staff in Set(visit.segments.filter { $0.kind != .processing }.compactMap(\.staff)) {
            visits[staff, default: 0] += 1
        }
        for segment in visit.segments where segment.kind != .processing {
            guard let staff = segment.staff else { continue }
            for minute in 0..<segment.span.minutes {
                busy[staff, default: []].insert(segment.span.start.adding(minutes: minute).seconds)
            }
        }
        for (index, line) in visit.lines.enumerated() {
            guard let price = line.charged ?? line.quoted else {
                unknown += 1
                continue
            }
            if visit.status == .completed { completed += price.minor } else { pending += price.minor }
            share(price.minor, among: visit.segments.filter { $0.line == index && $0.kind != .processing })
        }
    }

    private mutating func share(_ minor: Int64, among segments: [Segment]) {
        let total = segments.reduce(0) { $0 + $1.span.minutes }
        if total == 0 { shares[nil, default: 0] += Double(minor) }
        for segment in segments {
            shares[segment.staff, default: 0] += Double(minor) * Double(segment.span.minutes) / Double(total)
        }
    }
}
