internal import Salon

/// What a command of the set-up means for the marked entry.
nonisolated struct SettingChoosing {
    /// Why nothing is opened.
    struct Obstacle: Error, Hashable, Sendable {
        let words: String
    }

    let page: SettingsPage
    let settings: SalonSettings

    /// What is to be filled in, or why nothing is.
    func subject(for command: Command) -> Result<SettingForm.Subject, Obstacle> {
        let subject: SettingForm.Subject?
        switch command {
        case .addSetting: subject = added
        case .changeSetting: subject = page.row.flatMap(changed)
        default:
            guard let row = page.row else { return .failure(Obstacle(words: SettingWords.nothingMarked)) }
            return ended(row)
        }
        guard let subject else {
            let words =
                page.row.flatMap(reason)
                ?? (command == .addSetting ? SettingWords.nothingToAdd : SettingWords.nothingMarked)
            return .failure(Obstacle(words: words))
        }
        return .success(subject)
    }

    /// The edit that puts the marked entry that many places on; nil where the list has no order.
    func order(by distance: Int) -> SettingEdit? {
        switch page.row {
        case .staff(let number)?:
            let present = page.present(in: settings)
            guard let place = present.firstIndex(of: number) else { return nil }
            return settings.placing(staff: number, at: place + 1 + distance, among: present)
        case .service(let number)?:
            let present = settings.services.filter { $0.value.endedOn == nil }.map(\.number)
            guard let place = present.firstIndex(of: number) else { return nil }
            return settings.placing(service: number, at: place + 1 + distance)
        default: return nil
        }
    }

    private var added: SettingForm.Subject? {
        guard page.person == nil else { return nil }
        switch page.section {
        case .staff: return .newStaff
        case .services:
            guard case .service(let number)? = page.row else { return .newService(category: "") }
            return .newService(category: settings.service(number)?.value.category ?? "")
        case .hours: return .newClosure
        case .salon: return nil
        }
    }

    private func changed(_ row: SettingRow) -> SettingForm.Subject? {
        switch row {
        case .staff(let number): settings.staff(number).map { .staff($0) }
        case .service(let number): settings.service(number).map { .service($0) }
        case .closure(let number): settings.closure(number).map { .closure($0) }
        case .hours(let first): .hours(from: first)
        case .salon(.name): .salon(.name)
        case .salon(.clock): .salon(.clock)
        case .salon: nil
        case .terms(let number):
            settings.service(number).flatMap { service in
                page.person.flatMap { settings.staff($0) }.map { .terms($0, service) }
            }
        }
    }

    private func ended(_ row: SettingRow) -> Result<SettingForm.Subject, Obstacle> {
        let over = Result<SettingForm.Subject, Obstacle>.failure(Obstacle(words: SettingWords.hasEnded))
        let nothing = Result<SettingForm.Subject, Obstacle>.failure(Obstacle(words: SettingWords.nothingEnds))
        switch row {
        case .staff(let number):
            guard let entry = settings.staff(number) else { return nothing }
            return entry.value.hasLeft(by: page.today) ? over : .success(.endStaff(entry))
        case .service(let number):
            guard let entry = settings.service(number) else { return nothing }
            return entry.value.endedOn == nil ? .success(.endService(entry)) : over
        case .closure(let number):
            guard let entry = settings.closure(number) else { return nothing }
            return entry.value.ending(on: page.today) == nil ? over : .success(.endClosure(entry))
        case .hours(let first?): return .success(.dropHours(first))
        case .hours(nil): return .failure(Obstacle(words: SettingWords.alwaysOpen))
        case .salon, .terms: return nothing
        }
    }

    /// Why an entry cannot be changed.
    private func reason(_ row: SettingRow) -> String? {
        switch row {
        case .salon(.zone): SettingWords.staysZone
        case .salon(.currency): SettingWords.staysCurrency
        case .salon(.phoneRegion): SettingWords.staysRegion
        default: nil
        }
    }
}
