import Testing

@testable import Postgres

@Suite struct CopyTextTests {
    private func line(_ values: [Value]) throws -> String {
        var bytes: [UInt8] = []
        try appendCopyRow(values, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func `a row is written with its tabs, feeds and backslashes told from those of the format`() throws {
        #expect(try line([1, nil, "", true, "a\tb\nc\\d\r"]) == "1\t\\N\t\tt\ta\\tb\\nc\\\\d\\r\n")
    }

    @Test(arguments: ["", "\\N", "N", "\\", "\t", "\u{8}\u{B}\u{C}", "O'Brien \\ \"日本\" 👩‍🦰", "\\t"])
    func `what goes in comes out`(text: String) throws {
        let written = Array(try line([.text(text), nil, .text(text)]).utf8)
        #expect(readCopyRow(written.dropLast()) == [text, nil, text])
    }

    @Test func `a NUL character never reaches the server`() {
        #expect(throws: PostgresError(.nulCharacter(parameter: 2))) { try line(["a", "b\0"]) }
    }
}
