internal import Salon

// Copying to the clipboard of whoever sits at the terminal. Whether it arrives only the terminal knows, so that nothing is
// ever said to be copied.
extension Desk {
    /// Sends the phone of the visit's customer, reading their details first where they are not in memory.
    mutating func copyPhone() -> [Effect] {
        guard let customer = state.visit?.customer else { return [] }
        guard let details = state.customers[customer.id] else {
            state.copying = customer.id
            return [.readCustomer(customer.id)]
        }
        return sendPhone(of: details)
    }

    /// Goes on with copying, once the details were read for it.
    mutating func copyWhatWasRead(_ id: Identifier<Customer>, _ customer: Customer?) -> [Effect] {
        guard state.copying == id else { return [] }
        state.copying = nil
        return customer.map { sendPhone(of: $0) } ?? []
    }

    mutating func sentToClipboard(_ what: String, _ isSent: Bool) -> [Effect] {
        if isSent { return say(said("\(what): sent to clipboard."), .info) }
        return say(said("This terminal takes nothing for its clipboard."), .warning) + [.bell]
    }

    private mutating func sendPhone(of customer: Customer) -> [Effect] {
        let name = state.isPrivate ? DayPictureBuilder.hiddenName : customer.name
        guard let phone = customer.phones.first else {
            return say(said("There is no phone number of \(name) in the book."), .warning) + [.bell]
        }
        return [.sendToClipboard(phone.raw, of: said("Phone of \(name)"))]
    }
}
