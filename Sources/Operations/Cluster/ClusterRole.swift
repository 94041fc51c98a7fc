/// The roles of PostgreSQL that every private cluster is made with.
public enum ClusterRole: String, Sendable, Hashable, CaseIterable {
    /// The superuser, for the cluster's own upkeep only.
    case administrator = "postgres"
    /// Owns the database and its schema: migrations.
    case owner = "fifi_owner"
    /// What the desk and the commands work as.
    case app = "fifi_app"
    /// Reads what reports need.
    case report = "fifi_report"
    /// Reads everything, for safe-keeping.
    case backup = "fifi_backup"
}
