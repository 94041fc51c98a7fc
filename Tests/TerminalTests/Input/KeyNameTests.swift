import Terminal
import Testing

/// Names of keys, as help and key files write them.
@Suite struct KeyNameTests {
    @Test(arguments: [
        (Key.character("n"), "n"), (.character("N"), "N"), (.character(" "), "Space"), (.character("^"), "^"),
        (.control("s"), "Ctrl-S"), (.control(" "), "Ctrl-Space"), (.alt("x"), "Alt-x"), (.enter, "Enter"),
        (.backTab, "Shift-Tab"), (.escape, "Esc"), (.shiftUp, "Shift-Up"), (.controlLeft, "Ctrl-Left"),
        (.pageDown, "PageDown"), (.function(12), "F12"), (.character("F"), "F"),
    ])
    func `every key is found again by its name`(key: Key, name: String) {
        #expect(key.name == name)
        #expect(Key(name: name) == key)
    }

    @Test func `capitals and short forms are understood, nonsense is not`() {
        #expect(Key(name: "^S") == .control("s"))
        #expect(Key(name: "ctrl-s") == .control("s"))
        #expect(Key(name: "esc") == .escape)
        #expect(Key.control("s").shortName == "^S")
        for name in ["", "Ctrl-", "F0", "F25", "Hyper-x", "Entre"] { #expect(Key(name: name) == nil) }
    }
}
