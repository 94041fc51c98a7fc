internal import Postgres

/// Makes COMMIT of a booking take its time, for tests that break something meanwhile.
public enum SlowCommit {
    /// Lets each COMMIT of a transaction that made a visit take so long.
    public static func install(in salon: SmallSalon, seconds: Int) async throws {
        try await salon.owner.withTransaction { connection in
            try await connection.runScript(
                Statement(
                    embedded: """
                        CREATE FUNCTION fifi.take_time() RETURNS trigger LANGUAGE plpgsql AS
                        'BEGIN PERFORM pg_catalog.pg_sleep(\(seconds)); RETURN NULL; END';
                        CREATE CONSTRAINT TRIGGER zz_slow AFTER INSERT ON fifi.visit DEFERRABLE INITIALLY DEFERRED
                        FOR EACH ROW EXECUTE FUNCTION fifi.take_time();
                        """
                )
            )
        }
    }
}
