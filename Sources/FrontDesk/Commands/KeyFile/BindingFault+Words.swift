internal import Salon
internal import Terminal

// What is wrong with a file of keys, in words.
nonisolated extension BindingFault {
    /// One sentence, without its full stop and without the place.
    public var words: String {
        switch reason {
        case .text(let reason): Self.words(of: reason)
        case .unknownPlace(let name):
            said("there is no place “\(name)”; places are \(Self.places)")
        case .unknownCommand(let name): Self.words(ofCommand: name)
        case .notHere(let command, let place): said("“\(command.rawValue)” does nothing in “\(place.rawValue)”")
        case .fixed(let place): said("the keys of “\(place.rawValue)” cannot be changed")
        case .letters(let keys, let place):
            said("“\(keys.name)” is text in “\(place.rawValue)” and cannot be a command")
        case .reserved(let key): said("“\(key.name)” means the same everywhere and cannot be changed")
        case .conflict(let keys, let line): said("“\(keys.name)” is taken by line \(line)")
        case .digit(let keys, let command):
            said("“\(command.rawValue)” ends a visit and cannot lie on the digit \(keys.name)")
        case .lastKey(let command): said("“\(command.rawValue)” would have no key left")
        case .hides(let keys, let command): said("takes “\(keys.name)” from “\(command.rawValue)”")
        }
    }

    private static func words(of reason: KeyFileFault.Reason) -> String {
        switch reason {
        case .unreadable: said("the file cannot be read")
        case .syntax(let words): words.trimmingSuffix { $0 == "." }
        case .notAnEntry(let name): said("“\(name)” is no entry; one begins with [[desk]], say")
        case .unknownPart(let name): said("an entry has no “\(name)”; it has on, run and desc")
        case .missing(let name): said("the entry has no “\(name)”")
        case .notText(let name):
            name == "on"
                ? said("“on” must be a key, or a list of keys, in quotes") : said("“\(name)” must be a text in quotes")
        case .unknownKey(let name): said("there is no key “\(name)”")
        }
    }

    private static var places: String {
        BindingContext.allCases.filter { !$0.isFixed }.map(\.rawValue).joined(separator: ", ")
    }

    /// The name, and the one that was probably meant.
    private static func words(ofCommand name: String) -> String {
        let close = Command.allCases.map(\.rawValue).filter { Self.distance($0, name) <= 3 }
        let nearest = close.min { Self.distance($0, name) < Self.distance($1, name) }
        return said("there is no command “\(name)”") + (nearest.map { said("; did you mean “\($0)”?") } ?? "")
    }

    /// How many letters must be put in, left out or changed to make one text of the other.
    private static func distance(_ first: String, _ second: String) -> Int {
        let second = Array(second)
        var before = Array(0...second.count)
        for (row, character) in first.enumerated() {
            var line = [row + 1]
            for column in second.indices {
                let changed = before[column] + (second[column] == character ? 0 : 1)
                line.append(min(changed, before[column + 1] + 1, line[column] + 1))
            }
            before = line
        }
        return before[second.count]
    }
}

nonisolated extension String {
    fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> String {
        var text = self[...]
        while let last = text.last, matches(last) { text.removeLast() }
        return String(text)
    }
}
