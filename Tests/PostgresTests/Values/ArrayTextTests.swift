import Testing

@testable import Postgres

@Suite struct ArrayTextTests {
    @Test(
        arguments: [
            ("{}", []),
            ("{a,b}", ["a", "b"]),
            ("{\"a,b\",\"c\\\"d\\\\\"}", ["a,b", "c\"d\\"]),
            ("{NULL,\"NULL\"}", [nil, "NULL"]),
            ("{\"\"}", [""]),
            ("{ü,日本}", ["ü", "日本"]),
        ] as [(String, [String?])]
    )
    func `an array is read from its text form`(text: String, expected: [String?]) {
        #expect(parseArray(text) == expected)
    }

    @Test(arguments: ["", "{", "{a", "a}", "{a}b", "{{1},{2}}", "{\"a}", "{a,}x", "[0:1]={1,2}"])
    func `what is no plain array is refused`(text: String) {
        #expect(parseArray(text) == nil)
    }

    @Test func `quotes and backslashes survive the way there and back, even under a combining mark`() {
        let texts = ["a\"b", "c\\d", "\"\u{301}", "{}", ",", "", " ", "NULL"]
        let text = Value.texts(texts).textForm
        #expect(text.flatMap(parseArray) == texts)
    }
}
