import Salon

/// Who is to do a service, as chosen in a booking form.
nonisolated enum StylistChoice: Hashable, Sendable {
    /// Whoever is free, the least booked first.
    case firstFree
    /// These, who work at the same time; never empty.
    case people([Identifier<Staff>])
    /// Nobody yet.
    case nobody
    /// Whoever does the service before it.
    case same

    /// The stylists that were named.
    var named: [Identifier<Staff>] {
        if case .people(let people) = self { people } else { [] }
    }
}
