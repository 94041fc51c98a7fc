// What a change made different, of each kind of thing that there is in the book.
extension HistoryRow {
    /// The differences, in the order in which they are told.
    func differences(_ source: HistorySource) throws -> [HistoryDifference] {
        switch content {
        case .visit: visitTexts(source)
        case .block(let before, let after): blocked(before, after, source)
        case .card(let before, let after): card(before, after, source)
        case .setting(let before, let after):
            HistoryDifference.all(from: before?.facts(source) ?? [], to: after?.facts(source) ?? [])
        case .unknown: []
        }
    }

    /// What was noted, and why; times and services are in the states.
    private func visitTexts(_ source: HistorySource) -> [HistoryDifference] {
        let texts = source.texts[number] ?? []
        let note = texts.last { $0.field == "note" }.flatMap { text in
            text.earlier == text.value ? nil : HistoryDifference(.note, text.earlier, text.value)
        }
        let reason = texts.last { $0.field == "reason" }.map { HistoryDifference(.reason, nil, $0.value) }
        return [note, reason].compactMap(\.self)
    }

    private func blocked(_ before: BlockState?, _ after: BlockState, _ source: HistorySource) -> [HistoryDifference] {
        let (old, new) = (before?.inWords(source), after.inWords(source))
        guard let old, let new else {
            return old == new ? [] : [HistoryDifference(.blocked, old.map { .blocked($0) }, new.map { .blocked($0) })]
        }
        return HistoryDifference.all(from: old.facts, to: new.facts)
    }

    private func card(_ before: CardState, _ after: CardState, _ source: HistorySource) -> [HistoryDifference] {
        var told = HistoryDifference.all(
            from: facts(of: before, isBefore: true, source),
            to: facts(of: after, isBefore: false, source)
        )
        // A card that was made or erased says so; what else there was is told by its texts.
        let isUsed = (before: before.version > 0 && before.isEnded != true, after: after.isEnded != true)
        if isUsed.before != isUsed.after, before.formula == nil {
            let old: HistoryValue? = before.version == 0 ? nil : .use(isUsed: isUsed.before)
            told.insert(HistoryDifference(.card, old, verb == .erase ? .erased : .use(isUsed: isUsed.after)), at: 0)
        }
        return told
    }

    private func facts(
        of state: CardState,
        isBefore: Bool,
        _ source: HistorySource
    ) -> [(HistoryField, HistoryValue?)] {
        let texts = (source.texts[number] ?? []).filter { $0.isBefore == isBefore }.compactMap { text in
            CardField(rawValue: text.field).map { ($0.historyField, text.value) }
        }
        let formula = state.formula.map { id -> (HistoryField, HistoryValue?) in
            let value = source.formulas[id].map { HistoryValue.text($0) } ?? .erased
            return (.formula, state.isFormulaEnded == true ? nil : value)
        }
        let joined = state.joined.map { joined -> (HistoryField, HistoryValue?) in
            let name = source.names.customer(joined.other)?.name
            return (.joinedWith, joined.isJoined ? name.map { .text($0) } ?? .erased : nil)
        }
        return texts + [formula, joined].compactMap(\.self)
    }
}

extension CardField {
    /// The same in the history.
    fileprivate var historyField: HistoryField {
        switch self {
        case .name: .name
        case .givenName: .givenName
        case .otherNames: .otherNames
        case .phone: .phones
        case .email: .email
        case .language: .language
        case .notes: .notes
        case .allergies: .allergies
        }
    }
}
