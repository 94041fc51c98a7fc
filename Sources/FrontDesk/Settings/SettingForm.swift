internal import Salon
internal import Terminal

/// A form of the set-up with the preview of what it does, as a value: keys and answers go in.
nonisolated struct SettingForm: Hashable, Sendable {
    /// What is set.
    enum Subject: Hashable, Sendable {
        case newStaff
        case staff(SettingEntry<StaffSetting>)
        case endStaff(SettingEntry<StaffSetting>)
        case terms(SettingEntry<StaffSetting>, SettingEntry<ServiceSetting>)
        case newService(category: String)
        case service(SettingEntry<ServiceSetting>)
        case endService(SettingEntry<ServiceSetting>)
        /// The opening hours from a day on; nil for from today on.
        case hours(from: LocalDay?)
        /// That the opening hours do not change on a day after all.
        case dropHours(LocalDay)
        case newClosure
        case closure(SettingEntry<ClosureSetting>)
        case endClosure(SettingEntry<ClosureSetting>)
        case salon(SettingField)

        /// Whether something ends by it, which is asked about in any case.
        var isEnding: Bool {
            switch self {
            case .endStaff, .endService, .endClosure, .dropHours: true
            default: false
            }
        }
    }

    /// What the form is doing.
    enum Phase: Hashable, Sendable {
        case editing
        /// It is asked what saving would do, to save at once or to ask first.
        case judging
        case saving
        /// The answer was lost, and it is asked what became of it.
        case checking
    }

    let subject: Subject
    /// All that was set when the form was opened.
    let settings: SalonSettings
    let profile: SalonProfile
    let today: LocalDay
    private let initial: [FieldRow]
    var fields: FieldList
    var phase = Phase.editing
    /// The fields that were left once: only there, or once the typing rests, is it told what stands against them.
    var visited: Set<FieldKey> = []
    /// Whether the typing rests.
    var isSettled = false
    /// Goes up with every question for a preview.
    var question = 0
    /// The edit that was judged last, and what it does.
    var judged: JudgedEdit?
    /// Why it could not be saved or judged.
    var notice: String?
    /// How many lines of the preview are scrolled out.
    var scroll = 0
    /// Whether the preview has all the room where there is little.
    var isPreviewLarge = false

    /// A form as it is opened.
    init(_ subject: Subject, settings: SalonSettings, profile: SalonProfile, today: LocalDay) {
        self.subject = subject
        self.settings = settings
        self.profile = profile
        self.today = today
        fields = FieldList(SettingFields.rows(of: subject, settings: settings, profile: profile, today: today))
        initial = fields.rows
        if case .salon(let field) = subject { fields.focus(on: FieldKey(field)) }
    }

    /// What the fields mean.
    var reading: SettingReading { SettingReading(self) }

    /// Whether closing it would lose something.
    var isDirty: Bool { fields.rows != initial }

    /// Whether something is asked without a field.
    var hasFields: Bool { fields.focus != nil }

    /// What stood in a field when the form was opened.
    func initialText(_ field: SettingField) -> String { FieldList(initial).text(field) }

    /// Whether a text is another than when the form was opened.
    func isChanged(_ field: SettingField) -> Bool { fields.text(field).trimmingSpaces != initialText(field) }

    /// What stands against the fields, where it is time to tell.
    func shownProblems(_ reading: SettingReading) -> [FieldKey: String] {
        reading.problems.filter { key, _ in visited.contains(key) || (isSettled && key == fields.focus) }
    }
}
