import Testing

@testable import Postgres

@Suite struct ValueTests {
    @Test(
        arguments: [
            (.null, nil, 0),
            ("text", "text", 0),
            (5, "5", 20),
            (true, "t", 16),
            (1.5, "1.5", 701),
            (.bytes([0, 255, 16]), "\\x00ff10", 17),
            ([1, nil, 3], "{1,NULL,3}", 1_016),
            (["a", "b\"c"], "{\"a\",\"b\\\"c\"}", 0),
            ([], "{}", 0),
            ([[1, 2], [3, 4]], "{{1,2},{3,4}}", 1_016),
            (.optional(nil as String?), nil, 0),
            (.optional(7 as Int?), "7", 20),
        ] as [(Value, String?, UInt32)]
    )
    func `a value has a text form and a type`(value: Value, text: String?, type: UInt32) {
        #expect(value.textForm == text)
        #expect(value.typeIdentifier == type)
    }

    @Test func `a text with a NUL character is refused and its place is named`() {
        #expect(throws: PostgresError(.nulCharacter(parameter: 2))) {
            try ParameterBuffer(["fine", "cut\0short"])
        }
    }

    @Test func `a NUL character within an array is refused`() {
        #expect(throws: PostgresError(.nulCharacter(parameter: 1))) {
            try ParameterBuffer([["fine", "cut\0short"]])
        }
    }

    @Test func `a statement is named by its first words`() {
        let statement: Statement = """
            SELECT id
              FROM customer
            """
        #expect(statement.name == "SELECT id FROM customer")
        #expect(Statement("SELECT 1", name: "ping").name == "ping")
        #expect((Statement("SELECT 1", name: "sum") + " + 1").sql == "SELECT 1 + 1")
    }
}
