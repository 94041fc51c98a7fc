import Salon
import Terminal

/// The line below the fields that sums up how the form stands.
nonisolated struct FormFooter: Hashable, Sendable {
    /// The sentence.
    let text: String
    /// The sign before it.
    let glyph: String
    /// How it looks.
    let style: StyleName

    /// What is told of a page; a key's answer comes first.
    init(_ page: FormPage, glyphs: Glyphs) {
        let form = page.form
        switch (form.phase, form.notice) {
        case (.saving, _): self.init(FormWords.saving, glyphs.dot, .formWarning)
        case (.checking, _): self.init(FormWords.checking, glyphs.dot, .formWarning)
        case (.saved, _): self.init(FormWords.saved(isNew: form.edited == nil), glyphs.check, .statusOk)
        case (.editing, .refusal(let refusal)): self.init(page.words.sentence(refusal), glyphs.warning, .formError)
        case (.editing, .error(let error)): self.init(page.words.sentence(error), glyphs.warning, .formError)
        case (.editing, .offline): self.init(FormWords.notSaved, glyphs.warning, .formError)
        case (.editing, .squeezeByEnter): self.init(FormWords.onlyEnterSqueezes, glyphs.warning, .formWarning)
        case (.editing, nil): self.init(summaryOf: page, glyphs: glyphs)
        }
    }

    private init(summaryOf page: FormPage, glyphs: Glyphs) {
        let problems = page.problems.count
        if page.form.squeeze == .asked {
            self.init(FormWords.squeezeByEnter, glyphs.check, .formHint)
        } else if page.form.pause == .matches {
            self.init(FormWords.searching, glyphs.dot, .formHint)
        } else if page.reading.day != nil, !page.reading.knowsDay {
            self.init(FormWords.readingDay, glyphs.dot, .formHint)
        } else if problems > 0 {
            self.init(FormWords.toMend(problems), glyphs.warning, .formWarning)
        } else if let free = page.reading.freeSpan, !page.reading.people.isEmpty {
            let names = page.reading.people.map(\.name)
            self.init(FormWords.free(names, page.words.span(free)), glyphs.check, .statusOk)
        } else if !page.freeNames.isEmpty {
            self.init(FormWords.freeThen(page.freeNames), glyphs.check, .statusOk)
        } else {
            self.init("", " ", .formHint)
        }
    }

    private init(_ text: String, _ glyph: String, _ style: StyleName) {
        self.text = text
        self.glyph = glyph
        self.style = style
    }
}
