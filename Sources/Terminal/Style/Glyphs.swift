/// The signs that screens draw with, each one column wide, in one set for Unicode and one for plain ASCII.
public struct Glyphs: Sendable, Hashable {
    /// Not yet promised by the customer.
    public var statusTentative: String
    /// In the book.
    public var statusBooked: String
    /// The customer said yes.
    public var statusConfirmed: String
    /// In the salon, waiting.
    public var statusArrived: String
    /// In the chair.
    public var statusServing: String
    /// Done, ready to pay.
    public var statusReady: String
    /// Completed and settled.
    public var statusPaid: String
    /// Did not come.
    public var statusNoShow: String
    /// Called off.
    public var statusCancelled: String
    /// The left edge of an appointment.
    public var bar: String
    /// The left edge of an appointment that is squeezed in beside another.
    public var squeezed: String
    /// The upper half of a cell in the foreground colour, the lower in the background's.
    public var upperHalf: String
    /// The lower half of a cell.
    public var lowerHalf: String
    /// A full cell.
    public var full: String
    /// A gap in which colour develops.
    public var processing: String
    /// Not at work.
    public var off: String
    /// A horizontal line.
    public var horizontal: String
    /// A vertical line.
    public var vertical: String
    /// The pointer beside the time in the gutter.
    public var now: String
    /// The time now in the upper third of a row.
    public var nowUpper: String
    /// The time now in the middle of a row.
    public var nowMiddle: String
    /// The time now in the lower third of a row.
    public var nowLower: String
    /// An empty slot on the hour; a separator.
    public var dot: String
    /// Something was cut here.
    public var ellipsis: String
    /// There is something before.
    public var previous: String
    /// There is something after.
    public var next: String
    /// The chosen entry of a list.
    public var selected: String
    /// Everything is well.
    public var check: String
    /// Something needs a look.
    public var warning: String
    /// From one to another.
    public var dash: String
    /// Scrolling is possible upwards.
    public var up: String
    /// Scrolling is possible downwards.
    public var down: String
    /// Eight heights from an eighth to a full cell, growing from below.
    public var eighths: [String]
    /// The left half of a cell: the end of a bar that is half a cell longer.
    public var leftHalf: String
    /// The corners of a box.
    public var corners: Corners

    /// The corners of a box.
    public struct Corners: Sendable, Hashable {
        /// Upper left.
        public var upperLeft: String
        /// Upper right.
        public var upperRight: String
        /// Lower left.
        public var lowerLeft: String
        /// Lower right.
        public var lowerRight: String
    }
}
