internal import Terminal

// The keys of the set-up and of its forms.
nonisolated extension Bindings {
    static let settings: [Binding] = settingsMoving + settingsChanging + settingsProgram

    private static let settingsMoving: [Binding] = [
        Binding(.settings, [.up, .character("k")], .up, "up", "Go to the entry before"),
        Binding(.settings, [.down, .character("j")], .down, "down", "Go to the entry after"),
        Binding(.settings, [.pageUp, .control("u")], .pageUp, "page up", "Go some entries up"),
        Binding(.settings, [.pageDown, .control("d")], .pageDown, "page", "Go some entries down"),
        Binding(.settings, [.home, .character("g")], .first, "first", "Go to the first entry"),
        Binding(.settings, [.end, .character("G")], .last, "last", "Go to the last entry"),
        Binding(
            .settings,
            [.tab, .right, .character("l")],
            .nextSection,
            "section",
            "Go to the next section",
            rank: 4
        ),
        Binding(
            .settings,
            [.backTab, .left, .character("h")],
            .previousSection,
            "section before",
            "Go to the section before"
        ),
        Binding(.settings, [.character("1")], .staffSection, "staff", "Set who works here, and when"),
        Binding(.settings, [.character("2")], .servicesSection, "services", "Set the menu: services, prices, lengths"),
        Binding(.settings, [.character("3")], .hoursSection, "hours", "Set opening hours and closures"),
        Binding(.settings, [.character("4")], .salonSection, "salon", "Set the salon's name and clock"),
    ]

    private static let settingsChanging: [Binding] = [
        Binding(
            .settings,
            [.enter, .character("e")],
            .changeSetting,
            "change",
            "Change the marked entry, with a preview of what that does",
            rank: 1
        ),
        Binding(
            .settings,
            [.character("n"), .function(2)],
            .addSetting,
            "new",
            "Add somebody, a service, or days on which the salon is closed",
            rank: 2
        ),
        Binding(
            .settings,
            [.character("D")],
            .endSetting,
            "end",
            "Somebody leaves, a service goes off the menu, a closure ends: asks first",
            rank: 3
        ),
        Binding(
            .settings,
            [.character("p")],
            .ownTerms,
            "own prices",
            "What the marked person charges and needs differently from the menu",
            rank: 6
        ),
        Binding(
            .settings,
            [.shiftUp, .character("K")],
            .raiseSetting,
            "move up",
            "Put the entry before the one above"
        ),
        Binding(
            .settings,
            [.shiftDown, .character("J")],
            .lowerSetting,
            "move down",
            "Put the entry after the one below"
        ),
        Binding(.settings, [.character("a")], .showEnded, "ended", "List who left and what ended too, or not any more"),
        Binding(.settings, [.character("u")], .undo, "undo", "Take back what this terminal did last", rank: 5),
        Binding(.settings, [.character("U")], .redo, "redo", "Do again what was taken back last"),
    ]

    private static let settingsProgram: [Binding] = [
        Binding(.settings, [.character("r")], .refresh, "refresh", "Read the settings again"),
        Binding(.settings, [.character("P")], .privacy, "privacy", "Hide or show the customers' names"),
        Binding(.settings, [.character(":"), .function(10)], .palette, "commands", "List everything that can be done"),
        Binding(.settings, [.character("?"), .function(1)], .help, "help", "Show the keys"),
        Binding(.settings, [.escape, .character("q")], .back, "back", "Back to the day", rank: 7),
    ]

    static let settingForm: [Binding] = [
        Binding(.settingForm, [.tab, .down], nil, "next field", "Go to the next field"),
        Binding(.settingForm, [.backTab, .up], nil, "field before", "Go to the field before"),
        Binding(.settingForm, [.left, .right], nil, "choose", "Go to another choice, where there are some"),
        Binding(.settingForm, [.enter], nil, "next", "Go to the next field; on the last one save"),
        Binding(
            .settingForm,
            [.control("s"), .function(2)],
            nil,
            "save",
            "Save; asks first when visits are in the way"
        ),
        Binding(.settingForm, [.pageDown], nil, "more", "Go on in the preview"),
        Binding(.settingForm, [.pageUp], nil, "back up", "Go back in the preview"),
        Binding(.settingForm, [.control("p")], nil, "preview", "Give the preview all the room, or the fields again"),
        Binding(.settingForm, [.escape], nil, "back", "Back; asks before what was typed is lost"),
        Binding(.settingForm, [.function(1)], nil, "help", "Show the keys"),
    ]
}
