import Testing

@testable import Postgres

@Suite struct DigitsTests {
    private func read<Number: FixedWidthInteger>(_ text: String, as type: Number.Type) -> Number? {
        var text = text
        return text.withUTF8 { Number(digits: $0) }
    }

    @Test(arguments: [("0", 0), ("-0", 0), ("7", 7), ("-2147483648", Int32.min), ("2147483647", Int32.max)])
    func `a number that fits is read`(text: String, expected: Int32) {
        #expect(read(text, as: Int32.self) == expected)
    }

    @Test(arguments: ["", "-", "2147483648", "-2147483649", "99999999999", "1.0", "1 ", "a", "--1", "1e3"])
    func `anything else is not`(text: String) {
        #expect(read(text, as: Int32.self) == nil)
    }

    @Test func `what is read is what Swift reads`() {
        for _ in 0..<2_000 {
            let number = Int64.random(in: .min ... .max) >> Int64.random(in: 0...63)
            #expect(read("\(number)", as: Int64.self) == number)
        }
    }
}
