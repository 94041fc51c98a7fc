/// One change to the salon's settings: what it was when it was looked at, and what it is to be.
public struct SettingEdit: Hashable, Sendable {
    /// Which part, or nil for one that is added.
    public let subject: SettingSubject?
    /// What it was when it was looked at; nil for one that is added.
    public let before: SettingValue?
    /// What it is to be.
    public let after: SettingValue

    /// A change to something that is there.
    public init(_ subject: SettingSubject, from before: SettingValue, to after: SettingValue) {
        self.subject = subject
        self.before = before
        self.after = after.canonical
    }

    /// Something new: a closure, somebody on the staff or a service.
    public init(adding after: SettingValue) {
        subject = nil
        before = nil
        self.after = after.canonical
    }

    /// Whether it would leave everything as it is.
    public var isEmpty: Bool { before == after }
}
