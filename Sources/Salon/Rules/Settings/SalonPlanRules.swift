/// What is asked of a salon before it is made.
public enum SalonPlanRules {
    /// Everything that stands against a plan, in the order of its steps.
    public static func problems(with plan: SalonPlan) -> [SettingProblem] {
        salonProblems(plan) + hoursProblems(plan) + closureProblems(plan) + staffProblems(plan) + menuProblems(plan)
    }

    private static func salonProblems(_ plan: SalonPlan) -> [SettingProblem] {
        var found = SettingRules.text(plan.name, .name, limit: SettingRules.salonName)
        if SalonZone(plan.zone) == nil { found.append(SettingProblem(.zone, .unknown(plan.zone))) }
        if Currency(plan.currency) == nil { found.append(SettingProblem(.currency, .unknown(plan.currency))) }
        let isRegion =
            plan.phoneRegion.utf8.count == 2 && plan.phoneRegion.utf8.allSatisfy { (0x41...0x5A).contains($0) }
        if !isRegion { found.append(SettingProblem(.phoneRegion, .unknown(plan.phoneRegion))) }
        return found
    }

    private static func hoursProblems(_ plan: SalonPlan) -> [SettingProblem] {
        plan.hours.isEmpty ? [SettingProblem(.hours, .missing)] : SettingRules.week(plan.hours, .hours)
    }

    private static func closureProblems(_ plan: SalonPlan) -> [SettingProblem] {
        plan.closures.enumerated().flatMap { place, closure in
            let backwards = closure.last < closure.first ? [SettingProblem(.closureDays, .backwards)] : []
            let reason = SettingRules.text(closure.reason, .reason, limit: SettingRules.reason)
            return (backwards + reason).map { $0.at(place) }
        }
    }

    private static func staffProblems(_ plan: SalonPlan) -> [SettingProblem] {
        plan.staff.enumerated().flatMap { place, person -> [SettingProblem] in
            var found = SettingRules.text(person.name, .name, limit: SettingRules.staffName)
            if plan.staff[..<place].contains(where: { $0.name.sameName(as: person.name) }) {
                found.append(SettingProblem(.name, .taken(person.name)))
            }
            if !SettingRules.colors.contains(person.color) {
                found.append(SettingProblem(.color, .outOfRange(SettingRules.colors)))
            }
            let account = person.account ?? ""
            found += SettingRules.text(account, .account, limit: SettingRules.account, isNeeded: false)
            found += person.working.map { SettingRules.week($0, .working) } ?? []
            found += SettingRules.breaks(person.breaks, within: person.working ?? plan.hours)
            return found.map { $0.at(place) }
        }
    }

    private static func menuProblems(_ plan: SalonPlan) -> [SettingProblem] {
        guard case .given(let services) = plan.menu else { return [] }
        return services.enumerated().flatMap { place, service -> [SettingProblem] in
            var found = SettingRules.problems(with: service)
            if services[..<place].contains(where: { $0.name.sameName(as: service.name) }) {
                found.append(SettingProblem(.name, .taken(service.name)))
            }
            return found.map { $0.at(place) }
        }
    }
}
