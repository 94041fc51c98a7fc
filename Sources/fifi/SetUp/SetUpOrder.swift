import Salon

/// Under what name, by whom and when a salon is made.
enum SetUpOrder {
    /// The order.
    ///
    /// - Throws: ``Failure`` when the key is no UUID.
    static func make(key: String?, clock: String?, plan: SalonPlan) throws -> ChangeOrder {
        let now = try ClockInput.now(clock, zone: try zone(plan.zone))
        guard let key else { return ChangeOrder(author: .current, now: now) }
        guard let operation = OperationID(key) else {
            throw Failure("bad_key", .badInput, "“\(key)” is no key: a key is a UUID.")
        }
        return ChangeOrder(operation: operation, author: .current, now: now)
    }

    /// The zone of a name.
    ///
    /// - Throws: ``Failure`` when there is none.
    static func zone(_ name: String) throws -> SalonZone {
        guard let zone = SalonZone(name) else {
            let problem = SettingProblem(.zone, .unknown(name))
            throw Failure(problem.code, .badInput, SalonWords.sentence(problem))
        }
        return zone
    }
}
