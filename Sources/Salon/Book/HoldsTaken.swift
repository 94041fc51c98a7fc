/// Fewer holds came back than were asked for: somebody else has part of what a visit wants.
///
/// Ends the transaction.
struct HoldsTaken: Error {}
