internal import Salon
internal import Terminal

/// The preview of a form, line by line: what stands against it, what it changes, who is in the way, what stays.
nonisolated struct SettingPreview: Hashable, Sendable {
    /// The lines from the top.
    let lines: [SettingLine]
    /// All of it in one sentence.
    let summary: String

    /// The preview of a form; `name` tells how a customer may be named on the screen.
    init(_ form: SettingForm, _ reading: SettingReading, words: SalonWords, name: (Visit) -> String) {
        let changes = reading.edit.flatMap { edit in
            edit.isEmpty
                ? nil : SettingDifferences(words: words, today: form.today, settings: form.settings).lines(of: edit)
        }
        var lines = (changes ?? []).map { SettingLine(text: $0) }
        let told = form.shownProblems(reading).values.sorted()
        if let problem = told.first {
            summary = "\(SettingWords.mend) \(problem)"
            lines = [SettingLine(text: SettingWords.mend, style: .formError)]
            lines += told.map { SettingLine(text: $0, indent: 2) }
        } else if !reading.problems.isEmpty, form.isDirty {
            summary = SettingWords.looking
            lines = [SettingLine(text: summary, style: .uiMuted)]
        } else if reading.ready == nil {
            summary = SettingWords.nothingYet
            lines = [SettingLine(text: summary, style: .uiMuted)]
        } else if let judged = form.judged, judged.edit == reading.edit {
            let counts = Self.counts(judged.effect)
            let kept = judged.effect.kept == 0 ? [] : [SettingWords.kept(judged.effect.kept)]
            summary =
                (counts + kept).isEmpty ? SettingWords.nobodyTouched : (counts + kept).joined(separator: "; ") + "."
            lines += Self.lines(judged.effect, counts, kept, words: words, name: name)
        } else {
            summary = SettingWords.looking
            lines.append(SettingLine(text: summary, style: .uiMuted))
        }
        self.lines = lines
    }

    /// The lines with the sentence above them, for where few are seen at once.
    var summarized: [SettingLine] {
        lines.count < 2 ? lines : [SettingLine(text: summary, style: .formWarning)] + lines
    }

    /// How many visits are in the way, for each reason.
    static func counts(_ effect: SettingEffect) -> [String] {
        let leading = effect.conflicts.compactMap(\.reasons.first)
        func count(_ isMeant: (SettingConflict.Reason) -> Bool) -> Int { leading.count(where: isMeant) }
        let closed = count { if case .closed = $0 { true } else { false } }
        let gone = count { if case .gone = $0 { true } else { false } }
        let paused = count { if case .onBreak = $0 { true } else { false } }
        let outside = leading.count - closed - gone - paused
        return [
            closed == 0 ? nil : SettingWords.onClosedDays(closed),
            outside == 0 ? nil : SettingWords.fallOutside(outside),
            gone == 0 ? nil : SettingWords.loseStylist(gone), paused == 0 ? nil : SettingWords.fallIntoBreak(paused),
        ].compactMap(\.self)
    }

    private static func lines(
        _ effect: SettingEffect,
        _ counts: [String],
        _ kept: [String],
        words: SalonWords,
        name: (Visit) -> String
    ) -> [SettingLine] {
        var lines = [SettingLine(text: SettingWords.staysAsItIs, isHeading: true)]
        lines += kept.map { SettingLine(text: $0) }
        if !effect.conflicts.isEmpty { lines.append(SettingLine(text: SettingWords.bookedStays)) }
        if effect.isEmpty { lines.append(SettingLine(text: SettingWords.nobodyTouched)) }
        if !effect.conflicts.isEmpty {
            lines.append(SettingLine(text: SettingWords.inTheWay, isHeading: true))
            lines += counts.map { SettingLine(text: $0, style: .formWarning) }
            lines += effect.conflicts.flatMap { conflict in
                let visit = conflict.visit
                let day = words.shortDay(words.profile.zone.day(of: visit.span.start))
                return [
                    SettingLine(text: "\(day) \(words.time(visit.span.start))  \(name(visit))"),
                    SettingLine(
                        text: "\(visit.serviceNames): \(words.reasons(of: conflict))",
                        style: .uiMuted,
                        indent: 2
                    ),
                ]
            }
        }
        return lines
    }
}
