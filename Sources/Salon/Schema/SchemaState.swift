/// How a database's schema stands to the one that this program was built for.
public enum SchemaState: Hashable, Sendable {
    /// There is no book in the database.
    case missing
    /// The book is of an older program: these steps are to be taken.
    case older(at: Int, wanted: Int)
    /// They fit.
    case current
    /// The book is of a newer program, which this one must not touch.
    case newer(at: Int, wanted: Int)
    /// A step that was taken there reads differently here: the two come from different sources.
    case altered(version: Int)
    /// The database cannot keep or compare every script: it is not of UTF-8, or of the locale `C`.
    case unfitForText(encoding: String, locale: String)
    /// Something else than Fifi keeps tables in the schema `fifi`.
    case foreign(table: String)
}
