import Salon
import Terminal

nonisolated extension BookingForm {
    /// Fills in services that were chosen elsewhere; whoever comes is asked first, and nothing is lost when it is closed.
    mutating func fill(with lines: [DraftLine], hasArrived: Bool) {
        content.hasArrived = hasArrived
        content.lines = lines.enumerated().map { place, line in
            let isSame = place > 0 && line.staff == lines[place - 1].staff
            var entry = LineEntry(stylist: isSame ? .same : line.staff.isEmpty ? .firstFree : .people(line.staff))
            entry.service = line.service
            if line.quantity > 1 { entry.quantity.set(String(line.quantity)) }
            if let minutes = line.minutes { entry.length.set(String(minutes)) }
            return entry
        }
        initial = content
        refreshList()
    }
}
