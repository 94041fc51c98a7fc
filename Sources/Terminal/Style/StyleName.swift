/// What a screen may ask a theme for; a theme file spells these with dots.
public enum StyleName: String, Sendable, Hashable, CaseIterable {
    case uiText = "ui.text"
    case uiMuted = "ui.muted"
    case uiTitle = "ui.title"
    case uiSelected = "ui.selected"
    case uiBorder = "ui.border"
    case uiPanel = "ui.panel"
    case uiHeader = "ui.header"
    case gridHour = "grid.hour"
    case gridNow = "grid.now"
    case gridOff = "grid.off"
    case gridClosed = "grid.closed"
    case gridBreak = "grid.break"
    case gridFree = "grid.free"
    case gridCursor = "grid.cursor"
    case gridPast = "grid.past"
    case apptTentative = "appt.tentative"
    case apptBooked = "appt.booked"
    case apptConfirmed = "appt.confirmed"
    case apptArrived = "appt.arrived"
    case apptServing = "appt.serving"
    /// Done, ready to pay.
    case apptReady = "appt.ready"
    /// Completed and settled.
    case apptPaid = "appt.paid"
    case apptNoShow = "appt.noshow"
    case apptCancelled = "appt.cancelled"
    /// Drawn ahead of the database's answer.
    case apptPending = "appt.pending"
    /// A gap in which colour develops and the stylist is free.
    case apptProcessing = "appt.processing"
    case stylist1 = "stylist.1"
    case stylist2 = "stylist.2"
    case stylist3 = "stylist.3"
    case stylist4 = "stylist.4"
    case stylist5 = "stylist.5"
    case stylist6 = "stylist.6"
    case stylist7 = "stylist.7"
    case stylist8 = "stylist.8"
    case formLabel = "form.label"
    case formField = "form.field"
    case formFocus = "form.focus"
    case formError = "form.error"
    case formWarning = "form.warning"
    case formHint = "form.hint"
    case toastInfo = "toast.info"
    case toastWarn = "toast.warn"
    case toastError = "toast.error"
    case hintKey = "hint.key"
    case hintText = "hint.text"
    case hintDisabled = "hint.disabled"
    case statusOk = "status.ok"
    case statusBad = "status.bad"
    case dialogBody = "dialog.body"
    case dialogTitle = "dialog.title"
    case dialogButton = "dialog.button"
    case dialogFocus = "dialog.focus"

    /// The stylists' colours in their order, used in turn when there are more stylists than colours.
    public static let stylists: [StyleName] = [
        .stylist1, .stylist2, .stylist3, .stylist4, .stylist5, .stylist6, .stylist7, .stylist8,
    ]

    /// The colour of the stylist at a position counted from 0; any number is welcome.
    public static func stylist(_ index: Int) -> StyleName {
        let count = Self.stylists.count
        return Self.stylists[((index % count) + count) % count]
    }
}
