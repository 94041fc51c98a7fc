/// A visit turned out to share its stylists with others: its change has to begin anew and lock them all.
struct SharesMeanwhile: Error {}
