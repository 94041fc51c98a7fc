internal import Terminal

// Themes: read and kept off the main actor, worked out for this terminal when another is to be shown.
extension DeskRunner {
    func perform(_ effect: LooksEffect) {
        guard let shelf else { return }
        Task {
            switch effect {
            case .read: self.receive(.looks(.read(await shelf.entries())))
            case .keep(let name):
                do throws(LookNotKept) {
                    try await shelf.keep(name)
                    self.receive(.looks(.kept(nil)))
                } catch {
                    self.receive(.looks(.kept(error)))
                }
            }
        }
    }

    func listenToShelf() async {
        guard let shelf else { return }
        for await _ in shelf.changes() { receive(.looks(.changed)) }
    }

    /// Works a theme out once, when the desk wants it.
    func dress() {
        guard desk.state.theme != look.theme else { return }
        look = .make(theme: desk.state.theme, capabilities: driver.capabilities, isSpoken: look.isSpoken)
    }
}
