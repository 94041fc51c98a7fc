import Testing

@testable import Postgres

@Suite struct TimestampTextTests {
    @Test(
        arguments: [
            ("1970-01-01 00:00:00+00", 0),
            ("1969-12-31 23:59:59.999999+00", -1),
            ("2026-01-14 10:20:00-05", 1_768_404_000_000_000),
            ("2026-01-14 15:20:00.5+00", 1_768_404_000_500_000),
            ("2026-01-14 20:50:00+05:30", 1_768_404_000_000_000),
            ("2024-02-29 12:00:00+00", 1_709_208_000_000_000),
            ("1883-11-18 12:03:57-04:56:02", -2_717_650_801_000_000),
        ] as [(String, Int64)]
    )
    func `a time with its offset is read as microseconds`(text: String, expected: Int64) {
        #expect(parseTimestamp(text) == expected)
    }

    @Test(arguments: ["infinity", "-infinity", "", "2026-01-14", "2026-01-14 10:20:00", "0044-03-15 12:00:00+00 BC"])
    func `what is no moment of a salon is refused`(text: String) {
        #expect(parseTimestamp(text) == nil)
    }
}
