extension SalonWords {
    /// What is good about a free slot: `fits exactly`, `uses a gap`; empty when nothing is to be said.
    public func note(of slot: FreeSlot) -> String {
        let notes = [slot.fitsExactly ? said("fits exactly") : nil, slot.usesGap ? said("uses a gap") : nil]
        return notes.compactMap(\.self).joined(separator: ", ")
    }
}
