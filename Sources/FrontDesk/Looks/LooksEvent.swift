public import Terminal

/// What the shelf of themes tells.
nonisolated public enum LooksEvent: Hashable, Sendable {
    /// A file of the person's own was saved, renamed or removed.
    case changed
    /// All themes as they are now.
    case read([ThemeEntry])
    /// What became of keeping a choice.
    case kept(LookNotKept?)
}

/// What the shelf of themes is asked for.
nonisolated public enum LooksEffect: Hashable, Sendable {
    case read
    /// Keep a theme by its name, or forget what was kept.
    case keep(String?)
}
