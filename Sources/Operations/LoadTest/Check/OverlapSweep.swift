/// Finds times of one resource that overlap, by going through them in order; no constraint is asked.
enum OverlapSweep {
    /// The overlaps among times; touching ends are none.
    static func overlaps(of times: [BookSnapshot.Taken]) -> [LoadViolation] {
        let sorted = times.sorted { ($0.resource, $0.start, $0.visit) < ($1.resource, $1.start, $1.visit) }
        var found: [LoadViolation] = []
        var longest: BookSnapshot.Taken?
        for time in sorted {
            guard let before = longest, before.resource == time.resource else {
                longest = time
                continue
            }
            if time.start < before.end {
                found.append(
                    .overlap(
                        resource: time.resource,
                        first: before.visit,
                        second: time.visit,
                        from: time.start,
                        until: min(before.end, time.end)
                    )
                )
            }
            // What reaches furthest is what the next ones may run into.
            if time.end > before.end { longest = time }
        }
        return found
    }
}
