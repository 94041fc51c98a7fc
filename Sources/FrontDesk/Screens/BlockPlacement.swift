internal import Salon
internal import Terminal

/// Finds the cells for a column's blocks; what finds no room is counted in a badge, never dropped.
///
/// Those that overlap get lanes, those in a processing gap an inset, those shorter than a row the row that they mostly
/// cover.
struct BlockPlacement {
    /// How many blocks are not drawn beside a place.
    struct Badge: Hashable {
        let row: Int
        let right: Int
        var count: Int
    }

    /// The narrowest lane in which a name can be read.
    private static let narrowest = 7

    private(set) var blocks: [PlacedBlock] = []
    private(set) var badges: [Badge] = []
    private let geometry: GridGeometry
    private let rect: Rect

    init(_ all: [GridBlock], in rect: Rect, geometry: GridGeometry) {
        self.geometry = geometry
        self.rect = rect
        var compressed: [PlacedBlock] = []
        for block in all.filter({ !$0.isGuest }) + all.filter(\.isGuest) {
            guard let placed = place(block, among: all) else { continue }
            if placed.isCompressed {
                compressed.append(placed)
            } else if isNamed(placed) {
                count(row: placed.titleRow)
            } else {
                blocks.append(placed)
            }
        }
        for placed in compressed { settle(placed) }
    }

    /// The block with its cells; nil when it is out of view or only counted.
    private mutating func place(_ block: GridBlock, among all: [GridBlock]) -> PlacedBlock? {
        let halves = geometry.halves(block.span)
        let view = geometry.visibleRows
        guard halves.lowerBound < view.upperBound * 2, halves.upperBound > view.lowerBound * 2 else { return nil }
        let full = (halves.lowerBound + 1) / 2..<max((halves.lowerBound + 1) / 2, halves.upperBound / 2)
        let rows = full.clamped(to: view)
        let first =
            rows.isEmpty ? min(max(halves.lowerBound / 2, view.lowerBound), view.upperBound - 1) : rows.lowerBound
        guard let area = area(of: block, among: all) else {
            count(row: geometry.screenRow(first))
            return nil
        }
        return PlacedBlock(
            block: block,
            rect: area,
            halves: halves,
            rows: geometry.screenRow(rows.lowerBound)..<geometry.screenRow(rows.upperBound),
            titleRow: geometry.screenRow(first),
            isCompressed: rows.isEmpty
        )
    }

    /// The lane of a block; nil when it would be too narrow to be read.
    private func area(of block: GridBlock, among all: [GridBlock]) -> Rect? {
        guard block.isGuest else { return lane(of: block, in: rect) }
        let host = all.first { host in
            !host.isGuest && host.visit.id != block.visit.id && host.gaps.contains { $0.contains(block.span) }
        }
        guard let host, let area = lane(of: host, in: rect) else { return nil }
        if area.columns >= 2 * Self.narrowest {
            // Seven cells of sixteen are left to the host, so that its gap can be seen.
            return lane(of: block, in: area.right((area.columns * 9 + 15) / 16))
        }
        // No room beside the host: in a lane that nobody needs then, else over the gap, which has no words to hide.
        if let free = freeLane(during: block, beside: host, among: all) { return lane(of: block, in: free) }
        return lane(of: block, in: area.columns > Self.narrowest ? area.removingLeft(1) : area)
    }

    /// A lane of the host's that is empty while its guest is there.
    private func freeLane(during block: GridBlock, beside host: GridBlock, among all: [GridBlock]) -> Rect? {
        let taken = all.filter { !$0.isGuest && $0.cluster == host.cluster && $0.span.overlaps(block.span) }.map(\.lane)
        let free = (0..<host.lanes).first { !taken.contains($0) }
        guard let free else { return nil }
        var place = host
        place.lane = free
        return lane(of: place, in: rect)
    }

    private func lane(of block: GridBlock, in area: Rect) -> Rect? {
        let lanes = min(block.lanes, max(1, area.columns / Self.narrowest))
        guard block.lane < lanes else { return nil }
        let width = area.columns / lanes
        let rest = area.removingLeft(block.lane * width)
        return block.lane == lanes - 1 ? rest : rest.left(width)
    }

    /// Whether another name stands where this one would, as when two hosts send their guests into one lane.
    private func isNamed(_ placed: PlacedBlock) -> Bool {
        blocks.contains {
            !$0.isCompressed && $0.titleRow == placed.titleRow && $0.rect.column == placed.rect.column
        }
    }

    /// A short block takes a row that no other short one has; where there is none they share it.
    private mutating func settle(_ placed: PlacedBlock) {
        var placed = placed
        let view = geometry.visibleRows
        let candidates = (placed.halves.lowerBound / 2...(placed.halves.upperBound - 1) / 2)
            .filter { view.contains($0) }.map { geometry.screenRow($0) }
        let free = candidates.first { row in sharers(of: row, with: placed.rect).isEmpty }
        if isNamed(placed) {
            count(row: placed.titleRow)
            return
        }
        if let free {
            placed.titleRow = free
            blocks.append(placed)
            return
        }
        let others = sharers(of: placed.titleRow, with: placed.rect)
        let width = placed.rect.columns / (others.count + 1)
        guard width >= Self.narrowest else {
            count(row: placed.titleRow)
            return
        }
        for (place, index) in (others + [blocks.count]).enumerated() {
            let area = placed.rect.removingLeft(place * width).left(width)
            if index == blocks.count { placed.rect = area } else { blocks[index].rect = area }
        }
        blocks.append(placed)
    }

    /// The blocks whose words already stand on a row in the same cells; a host's do not, since its guest has an inset.
    private func sharers(of row: Int, with area: Rect) -> [Int] {
        blocks.indices.filter { index in
            let other = blocks[index]
            guard other.isCompressed, other.titleRow == row else { return false }
            return other.rect.column < area.right && area.column < other.rect.right
        }
    }

    private mutating func count(row: Int) {
        if let index = badges.firstIndex(where: { $0.row == row }) {
            badges[index].count += 1
        } else {
            badges.append(Badge(row: row, right: rect.right, count: 1))
        }
    }
}
