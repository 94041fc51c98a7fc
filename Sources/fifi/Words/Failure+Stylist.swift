import Salon

extension Failure {
    /// "Me" is nobody on the staff.
    init(nobodyHas account: String, on day: LocalDay, of profile: SalonProfile) {
        let date = SalonWords(profile: profile).day(day)
        let message =
            "Nobody who works at \(profile.name) on \(date) has the account “\(account)”, so it is not known who "
            + "“me” is. Name the stylist instead: --stylist NAME."
        self.init("no_such_stylist", .badInput, message)
    }

    /// "Me" is more than one.
    init(severalHave account: String, _ names: [String]) {
        let list = names.joined(separator: ", ")
        let message = "“me” could mean: \(list), who share the account “\(account)”. Name one: --stylist NAME."
        self.init("ambiguous_stylist", .badInput, message)
    }
}
