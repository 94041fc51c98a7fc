import Foundation
import Salon
import Terminal
import TestSupport
import Testing

@Suite struct KeysAtTheDeskTests {
    /// Runs a body with a folder of configuration that holds a file of keys, gone afterwards.
    private func with(_ keys: String, _ body: (String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "fifi-keys-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder.appending(path: "fifi"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(keys.utf8).write(to: folder.appending(path: "fifi/keys.toml"))
        try await body(folder.path)
    }

    @Test func `the check tells what is wrong, line by line, and ends with 78`() async throws {
        try await with("[[desk]]\non = \"F5\"\nrun = \"visit.bok\"\n[[desk]]\non = \"F6\"\nrun = \"undo\"\n") {
            folder in
            let environment = ["XDG_CONFIG_HOME": folder]
            let check = try await CommandLineSalon.fifi(["keys", "--check"], environment: environment)
            #expect(check.status == 78)
            #expect(
                check.output.contains("keys.toml, line 3: there is no command “visit.bok”; did you mean “visit.book”?")
            )
            let keys = try await CommandLineSalon.fifi(["keys"], environment: environment)
            #expect(keys.status == 0 && keys.output.contains("F6, u"))
        }
        try await with("[[desk]]\non = \"F6\"\nrun = \"undo\"\n") { folder in
            let check = try await CommandLineSalon.fifi(["keys", "--check"], environment: ["XDG_CONFIG_HOME": folder])
            #expect(check.status == 0 && check.output.hasSuffix("keys.toml: no problems.\n"))
        }
        let none = try await CommandLineSalon.fifi(
            ["keys", "--check"],
            environment: ["XDG_CONFIG_HOME": "/nonexistent"]
        )
        #expect(none.status == 0)
    }

    @Test func `the desk obeys the file, and says at once what in it is wrong`() async throws {
        let keys =
            "[[desk]]\non = \"F5 n\"\nrun = \"visit.book\"\ndesc = \"Write down a visit\"\n[[desk]]\non = \"x\"\nrun = \"nothing\"\n"
        try await with(keys) { folder in
            try await SmallSalon.with { salon in
                try await DeskTerminal.open(on: salon, configuration: folder) { desk in
                    try await desk.tmux.waitFor("keys.toml, line 7: there is no command “nothing”")
                    try await desk.tmux.send("F5")
                    try await desk.tmux.waitFor("Write down a visit")
                    try await desk.tmux.send("n")
                    try await desk.tmux.waitFor("New booking")
                }
            }
        }
    }

    @Test func `a visit is dragged to another time with the mouse`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.bea, at: "13:00")
            let booked = try await salon.book.book(draft, salon.order()).visited()
            try await DeskTerminal.open(on: salon, awaiting: "Rosa") { desk in
                let screen = try await desk.tmux.capture()
                let row = try #require(screen.firstIndex { $0.contains("Rosa") })
                let column = try #require(screen[row].distance(to: "Rosa"))
                try await desk.mouse(0, column, row, "M")
                try await desk.mouse(32, column, row + 2, "M")
                try await desk.tmux.waitFor("Enter moves it to")
                try await desk.mouse(32, column, row + 4, "M")
                try await desk.mouse(0, column, row + 4, "m")
                try await desk.tmux.waitFor("Moved Rosa Pinto")
                let moved = try #require(try await salon.book.visit(booked.id))
                #expect(moved.span.start == salon.at("14:00"))
                #expect(moved.staff == [salon.bea.id])
            }
        }
    }

    @Test func `a visit is made longer by pulling its lower edge with the mouse`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Braids", with: salon.bea, at: "13:00")
            let booked = try await salon.book.book(draft, salon.order()).visited()
            try await DeskTerminal.open(on: salon, awaiting: "Rosa") { desk in
                let screen = try await desk.tmux.capture()
                let row = try #require(screen.firstIndex { $0.contains("Rosa") })
                let last = try #require(screen.firstIndex { $0.hasPrefix("15:00") || $0.hasPrefix(" 3 PM") }) - 1
                let column = try #require(screen[row].distance(to: "Rosa"))
                #expect(last > row)
                try await desk.mouse(0, column, last, "M")
                try await desk.mouse(32, column, last + 1, "M")
                try await desk.tmux.waitFor("Enter makes it")
                try await desk.mouse(0, column, last + 1, "m")
                try await desk.tmux.waitFor("New length: Rosa Pinto")
                let longer = try #require(try await salon.book.visit(booked.id))
                #expect(longer.span.start == booked.span.start)
                #expect(longer.span.end > booked.span.end)
                #expect(longer.staff == [salon.bea.id])
            }
        }
    }

    @Test func `a desk that only reads changes nothing`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.ann, at: "10:15")
            let booked = try await salon.book.book(draft, salon.order()).visited()
            try await DeskTerminal.open(on: salon, options: "--read-only", awaiting: "read only") { desk in
                try await desk.tmux.waitFor("Rosa")
                try await desk.tmux.send("i")
                try await desk.tmux.waitFor("This desk only reads")
                try await desk.tmux.send("n")
                #expect(try await salon.book.visit(booked.id) == booked)
            }
        }
    }

    @Test func `the phone goes to the terminal's clipboard`() async throws {
        try await SmallSalon.with { salon in
            let draft = salon.draft(salon.rosa, "Cut", with: salon.ann, at: "10:15")
            _ = try await salon.book.book(draft, salon.order())
            try await DeskTerminal.open(on: salon, awaiting: "Rosa") { desk in
                try await desk.tmux.acceptClipboard()
                try await desk.tmux.send("y")
                try await desk.tmux.waitFor("sent to clipboard")
                try await eventually("tmux has the number") { try await desk.tmux.clipboard() == "(571) 555-0142" }
            }
        }
    }
}

extension DeskTerminal {
    /// Sends what a terminal reports of its mouse: the button, the cell counted from 0, and `M` or `m` for let go.
    fileprivate func mouse(_ button: Int, _ column: Int, _ row: Int, _ end: String) async throws {
        try await tmux.type("\u{1B}[<\(button);\(column + 1);\(row + 1)\(end)")
    }
}

extension String {
    /// How many characters stand before a text.
    fileprivate func distance(to text: String) -> Int? {
        ranges(of: text).first.map { distance(from: startIndex, to: $0.lowerBound) }
    }
}
