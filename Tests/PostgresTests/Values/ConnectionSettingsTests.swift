import Testing

@testable import Postgres

@Suite struct ConnectionSettingsTests {
    @Test func `a URL is read as libpq reads it`() throws {
        let settings = try ConnectionSettings(url: "postgres://ann:s3cret@db.example:5433/salon?sslmode=require")
        #expect(settings["host"] == "db.example")
        #expect(settings["port"] == "5433")
        #expect(settings["dbname"] == "salon")
        #expect(settings["sslmode"] == "require")
    }

    @Test func `neither a description nor a dump nor an error shows a password`() throws {
        let settings = try ConnectionSettings(url: "postgres://ann:s3cret@db.example/salon")
        var dumped = ""
        dump(settings, to: &dumped)
        #expect(!"\(settings)".contains("s3cret"))
        #expect(!String(reflecting: settings).contains("s3cret"))
        #expect(!dumped.contains("s3cret"))
        #expect("\(settings)".contains("db.example"))
        let error = #expect(throws: PostgresError.self) { try ConnectionSettings(url: "host=a s3cret") }
        #expect(error?.code == .invalidSettings)
        #expect(!"\(String(describing: error))".contains("s3cret"))
    }

    @Test func `the session's settings are start-up options, and what was given comes last`() {
        var settings = ConnectionSettings(["options": "-c work_mem=8MB"])
        settings.sessionZone = "America/New_York"
        settings.lockTimeout = .milliseconds(1_500)
        #expect(
            settings.parameters["options"] == "-c datestyle=ISO -c statement_timeout=5000 -c lock_timeout=1500"
                + " -c idle_in_transaction_session_timeout=60000 -c timezone=America/New_York -c work_mem=8MB"
        )
    }

    @Test func `a cut network is noticed, and the program has a name, unless the URL says otherwise`() {
        let parameters = ConnectionSettings(["application_name": "import"]).parameters
        #expect(parameters["application_name"] == "import")
        #expect(parameters["tcp_user_timeout"] == "5000")
        #expect(parameters["keepalives_idle"] == "5")
        #expect(ConnectionSettings().parameters["application_name"] == "fifi")
    }

    @Test(arguments: [
        ("/run/postgresql", true), ("localhost", true), ("127.0.0.1", true), ("::1", true), ("@abstract", true),
        ("db.example", false), ("/run/postgresql,db.example", false), ("localhost.example", false),
    ])
    func `a host is this machine or another`(host: String, isLocal: Bool) {
        #expect(ConnectionSettings(["host": host]).isLocal == isLocal)
    }

    @Test func `behind a pooler nothing is said at the start of a session`() {
        var settings = ConnectionSettings(["host": "/tmp"])
        settings.pooling = .transaction
        #expect(settings.parameters["options"] == nil)
        #expect(settings.parameters["application_name"] == "fifi")
    }
}
