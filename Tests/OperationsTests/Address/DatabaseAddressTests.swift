import Testing

@testable import Operations

@Suite struct DatabaseAddressTests {
    private let everything = [
        "FIFI_DATABASE_URL": "postgresql://own", "DATABASE_URL": "postgresql://common", "PGHOST": "host",
    ]
    private let file = DatabaseAddress.Configured(text: "postgresql://file", path: "/etc/fifi/config.toml")

    @Test func `the option comes before everything`() {
        let address = DatabaseAddress.resolve(option: "postgresql://x", environment: everything, configured: file)
        #expect(address == .named(ConnectionText("postgresql://x"), by: .option))
    }

    @Test func `our own variable comes before the common one, and that before libpq's`() {
        var environment = everything
        func resolved() -> DatabaseAddress {
            .resolve(option: nil, environment: environment, configured: file)
        }
        #expect(
            resolved() == .named(ConnectionText("postgresql://own"), by: .environment(variable: "FIFI_DATABASE_URL"))
        )
        environment["FIFI_DATABASE_URL"] = ""
        #expect(
            resolved() == .named(ConnectionText("postgresql://common"), by: .environment(variable: "DATABASE_URL"))
        )
        environment["DATABASE_URL"] = nil
        #expect(resolved() == .libpqSettings(variables: ["PGHOST"]))
        environment["PGHOST"] = nil
        #expect(
            resolved() == .named(ConnectionText("postgresql://file"), by: .file(path: "/etc/fifi/config.toml"))
        )
    }

    @Test func `without any word the salon is in Fifi's own server`() {
        let environment = ["PGUSER": "anna", "PGPASSWORD": "x", "PGHOST": ""]
        #expect(DatabaseAddress.resolve(option: "", environment: environment, configured: nil) == .privateCluster)
    }

    @Test(arguments: ["PGHOST", "PGHOSTADDR", "PGPORT", "PGSERVICE", "PGDATABASE"])
    func `each of libpq's variables that name a place is heard`(variable: String) {
        let address = DatabaseAddress.resolve(option: nil, environment: [variable: "x"], configured: nil)
        #expect(address == .libpqSettings(variables: [variable]))
    }
}
