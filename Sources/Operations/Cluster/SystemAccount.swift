/// The account that the machine's server runs under, since PostgreSQL refuses root.
struct SystemAccount: Sendable {
    let name: String

    /// Finds the account; makes Fifi's own when the machine lacks it, and no other.
    ///
    /// - Throws: ``ClusterError/accountMissing(name:)``, ``ClusterError/accountNotMade(name:output:)``.
    func find(_ progress: ClusterProgressHandler) async throws(ClusterError) -> Account {
        if let account = Account(named: name) { return account }
        guard name == ClusterPlace.machineAccount else { throw .accountMissing(name: name) }
        progress(.makingAccount(name: name))
        let outcome = try await Tool(path: "/usr/sbin/useradd").run(arguments)
        // Another terminal may be making it in the same second, and hold the system's list of accounts.
        for _ in 0..<50 {
            if let account = Account(named: name) { return account }
            if outcome.status == 0 { break }
            try await Pause.sleep(.milliseconds(100))
        }
        throw .accountNotMade(name: name, output: outcome.output)
    }

    private var arguments: [String] {
        let group = Account.group(named: name) == nil ? ["--user-group"] : ["--gid", name]
        let shell = ["--no-create-home", "--home-dir", ClusterPlace.machineHome, "--shell", "/usr/sbin/nologin"]
        return ["--system", "--comment", "Fifi salon"] + group + shell + [name]
    }
}
