import Testing

@testable import Operations

@Suite struct ConnectionTextTests {
    @Test(
        arguments: [
            ("postgresql://anna@host/fifi", "postgresql://anna@host/fifi", nil),
            (
                "postgresql://anna:se%63ret@host:5432/fifi?sslmode=require",
                "postgresql://anna@host:5432/fifi?sslmode=require", "secret"
            ),
            ("postgres://host/fifi?password=a%26b&user=x", "postgres://host/fifi?user=x", "a&b"),
            ("postgres://:p@:w@host/", "postgres://@host/", "p@:w"),
            ("postgresql:///fifi?password=x", "postgresql:///fifi", "x"),
            ("host=h password=secret dbname=d", "host=h dbname=d", "secret"),
            (#"host=h password = 'a \' b' user=u"#, "host=h user=u", "a ' b"),
            ("password=", "", ""),
            ("", "", nil),
            ("nonsense", "nonsense", nil),
        ] as [(String, String, String?)]
    )
    func `a password is taken out and the rest stays`(text: String, safe: String, password: String?) {
        let connection = ConnectionText(text)
        #expect(connection.safeText == safe)
        #expect(connection.password == password)
        #expect("\(connection)" == safe)
    }
}
