import Salon

extension Failure {
    /// Puts into words why migrations left a database alone.
    init(_ refusal: SchemaRefusal) { self.init(refusal.state, place: "the database") }

    /// Puts into words why the invented salon was not written.
    init(_ refusal: DemoSeedRefusal) {
        let message =
            "The database has a salon already, “\(refusal.salon)”; the invented one goes into an empty one only."
        self.init("not_empty", .refused, message)
    }

    /// The schema of a database does not fit this program.
    init(_ state: SchemaState, place: String) {
        switch state {
        case .current, .missing:
            self.init("no_salon", .configuration, "There is no salon yet in \(place). Prepare it with: fifi db migrate")
        case .older(let version, let wanted):
            let message =
                "The book in \(place) is of version \(version), this Fifi needs \(wanted). Run: fifi db migrate"
            self.init("schema_older", .configuration, message)
        case .newer(let version, let wanted):
            let message =
                "The book in \(place) is of version \(version), newer than this Fifi's \(wanted). Install a newer Fifi."
            self.init("schema_newer", .configuration, message)
        case .altered(let version):
            let message = "Step \(version) of the book in \(place) differs from this Fifi's: another program made it."
            self.init("schema_altered", .configuration, message)
        case .unfitForText(let encoding, let locale):
            let message =
                "\(place) is of encoding \(encoding) and locale \(locale), in which not every name can be kept and found. "
                + "Make one of encoding UTF8 with a locale such as C.UTF-8."
            self.init("schema_unfit", .configuration, message.prefix(1).uppercased() + message.dropFirst())
        case .foreign(let table):
            let message = "Somebody else keeps tables in the schema fifi of \(place) (\(table)). It was left alone."
            self.init("schema_foreign", .configuration, message)
        }
    }
}
