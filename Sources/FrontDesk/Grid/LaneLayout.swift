internal import Salon

/// Puts blocks that overlap side by side, and those inside another's processing gap into it.
nonisolated enum LaneLayout {
    /// The blocks with lane, number of lanes and cluster filled in.
    static func arrange(_ blocks: [GridBlock]) -> [GridBlock] {
        let sorted = blocks.sorted(by: isBefore).map { block in
            var placed = block
            placed.isGuest = blocks.contains { isHost($0, of: block) }
            return placed
        }
        let standing = place(sorted.filter { !$0.isGuest }, firstCluster: 0)
        let guests = place(sorted.filter(\.isGuest), firstCluster: standing.count)
        return (standing + guests).sorted(by: isBefore)
    }

    private static func isBefore(_ left: GridBlock, _ right: GridBlock) -> Bool {
        if left.span.start != right.span.start { return left.span.start < right.span.start }
        if left.span.end != right.span.end { return left.span.end > right.span.end }
        return left.visit.id < right.visit.id
    }

    private static func isHost(_ host: GridBlock, of guest: GridBlock) -> Bool {
        host.visit.id != guest.visit.id && host.gaps.contains { $0.contains(guest.span) }
            && !guest.gaps.contains { $0.contains(host.span) }
    }

    /// Transitive overlaps form a cluster; within it each block takes the leftmost lane that is free.
    private static func place(_ blocks: [GridBlock], firstCluster: Int) -> [GridBlock] {
        var result: [GridBlock] = []
        var cluster: [GridBlock] = []
        var ends: [Instant] = []
        var number = firstCluster
        func close() {
            for var block in cluster {
                block.lanes = max(1, ends.count)
                block.cluster = number
                result.append(block)
            }
            number += 1
            cluster = []
            ends = []
        }
        for var block in blocks {
            if let latest = ends.max(), latest <= block.span.start { close() }
            let lane = ends.firstIndex { $0 <= block.span.start } ?? ends.count
            if lane == ends.count { ends.append(block.span.end) } else { ends[lane] = block.span.end }
            block.lane = lane
            cluster.append(block)
        }
        close()
        return result
    }
}
