public import Salon

/// What the desk was told before it opened: by files, by the environment and on the command line.
nonisolated public struct DeskSetup: Hashable, Sendable {
    /// What every key means.
    public var bindings = Bindings.standard
    /// Whether nothing may be changed.
    public var isReadOnly = false
    /// How it looks at first.
    public var looks = Looks.plain
    /// The language of what it says.
    public var language = ScreenLanguage.english
    /// Whether the screen is made to be read out.
    public var isSpoken = false
    /// What is wrong with the files that were read, the first thing in words; nil when nothing is.
    public var notice: String?

    /// A desk as it is built in.
    public init() {}
}
