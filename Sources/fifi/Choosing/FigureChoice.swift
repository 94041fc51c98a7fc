import Salon

/// Finds the figure that a name of the command line means: as JSON and CSV print it, or `stylist:NAME`.
struct FigureChoice {
    let staff: [Staff]

    /// The figure.
    ///
    /// - Throws: ``Failure`` when there is none of that name.
    func figure(_ text: String) throws -> TotalsFigure {
        let name = text.lowercased().replacing("-", with: "_")
        if let figure = TotalsFigure.fixed.first(where: { $0.name == name }) { return figure }
        guard name.hasPrefix("stylist:") else { throw failure(text) }
        let person = String(text.dropFirst("stylist:".count))
        if person.lowercased() == "nobody" { return .stylist(nil) }
        return .stylist(try ServiceChoice(menu: Menu(services: []), staff: staff).stylist(person).id)
    }

    private func failure(_ text: String) -> Failure {
        let names = TotalsFigure.fixed.map(\.name).joined(separator: ", ")
        return Failure("no_such_figure", .badInput, "There is no figure “\(text)”. There are: \(names), stylist:NAME.")
    }
}
