import Glibc
import Testing

@testable import Postgres

@Suite struct ConnectFailureTests {
    @Test(
        arguments: [
            ("28P01", .authenticationFailed), ("28000", .authenticationFailed), ("3D000", .databaseMissing),
            ("53300", .tooManyConnections), ("57P03", .starting), ("0A000", .statement(sqlState: "0A000")),
        ] as [(String, PostgresError.Code)]
    )
    func `the server's refusal is told apart by its state, in any language`(state: String, code: PostgresError.Code) {
        let message = "connexion au serveur sur « /run/.s.PGSQL.5432 » : FATAL:  \(state)\n"
        let error = PostgresError.connectFailure(message: message, needsPassword: false)
        #expect(error.code == code)
        #expect(error.sqlState == state)
    }

    @Test(
        arguments: [
            (ECONNREFUSED, .connectionRefused), (ENOENT, .connectionRefused), (EHOSTUNREACH, .unreachable),
        ] as [(Int32, PostgresError.Code)]
    )
    func `the system's refusal is told apart by its own words`(number: Int32, code: PostgresError.Code) {
        let message = "connection to server failed: \(String(cString: strerror(number)))\n\tIs the server running?\n"
        #expect(PostgresError.connectFailure(message: message, needsPassword: false).code == code)
    }

    @Test func `a missing password is a matter of authentication`() {
        let message = "connection to server failed: fe_sendauth: no password supplied\n"
        #expect(PostgresError.connectFailure(message: message, needsPassword: true).code == .authenticationFailed)
    }

    @Test func `a description quotes no value of the data`() {
        var error = PostgresError(.statement(sqlState: "22P02"), sqlState: "22P02", statement: "SELECT $1::int")
        error.serverMessage = "invalid input syntax for type integer: \"Almaz\""
        #expect(!"\(error)".contains("Almaz"))
        #expect("\(error)".contains("22P02"))
    }

    @Test(
        arguments: [
            ("session is read-only", .readOnlyServer), ("server is in hot standby mode", .readOnlyServer),
            ("server does not support SSL, but SSL was required", .tlsFailed(.notOffered)),
            ("SSL error: certificate verify failed", .tlsFailed(.untrusted)),
            (#"server certificate for "a" does not match host name "b""#, .tlsFailed(.otherName)),
            (#"root certificate file "/x" does not exist"#, .tlsFailed(.rootsMissing)),
            (#"private key file "/x" has group or world access"#, .tlsFailed(.ownCertificate)),
            (
                "channel binding required, but server authenticated client without channel binding",
                .tlsFailed(.channelNotBound)
            ),
        ] as [(String, PostgresError.Code)]
    )
    func `what libpq itself refuses has a kind as well`(words: String, code: PostgresError.Code) {
        let message = "connection to server at \"db.example\" (10.0.0.1), port 5432 failed: \(words)\n"
        let error = PostgresError.connectFailure(message: message, needsPassword: false)
        #expect(error.code == code)
        #expect(error.isServerUnavailable)
    }

    @Test func `a standby and a dead primary in one list are a standby only`() {
        let message = """
            connection to server on socket "/a/.s.PGSQL.5432" failed: session is read-only
            connection to server on socket "/b/.s.PGSQL.5432" failed: Connection refused

            """
        #expect(PostgresError.connectFailure(message: message, needsPassword: false).code == .readOnlyServer)
    }
}
