import Terminal
import Testing

@testable import FrontDesk
@testable import Salon

struct BindingsTests {
    @Test(arguments: BindingContext.allCases)
    func `no key means two things in one place`(context: BindingContext) {
        let keys = Bindings.standard.of(context).flatMap(\.keys)
        #expect(Set(keys).count == keys.count)
    }

    @Test
    func `every text of the table is in each catalogue`() {
        let keys = Bindings.standard.all.flatMap { [$0.labelKey, $0.helpKey] }
        let texts = keys + TotalsPage.Section.allCases.map(\.rawValue)
        #expect(texts.filter { Catalogue.spanish[$0] == nil } == [])
    }

    @Test
    func `every command can be reached by a key`() {
        let reached = Set(Bindings.standard.all.compactMap(\.command))
        #expect(Set(Command.allCases).subtracting(reached).isEmpty)
    }

    @Test
    func `every key has a name and every binding says what it does`() {
        for binding in Bindings.standard.all {
            #expect(binding.keys.allSatisfy { !$0.name.isEmpty }, "\(binding)")
            #expect(!binding.label.isEmpty && !binding.help.isEmpty, "\(binding)")
            #expect(!binding.help.hasSuffix("."), "\(binding)")
        }
    }

    @Test
    func `a key is found by its name again`() {
        for key in Bindings.standard.all.flatMap(\.keys) { #expect(KeySequence(name: key.name) == key) }
    }

    @Test
    func `function and shifted keys have a twin for terminals without them`() {
        for binding in Bindings.standard.all where binding.command != nil {
            let isRare: (KeySequence) -> Bool = { sequence in
                switch sequence.keys.first {
                case .function, .shiftUp, .shiftDown, .shiftLeft, .shiftRight: true
                default: false
                }
            }
            let needsTwin = binding.keys.contains(where: isRare) && binding.context != .cancel
            #expect(!needsTwin || binding.keys.contains { !isRare($0) }, "\(binding.help)")
        }
    }

    @Test
    func `nothing that ends a visit lies on Enter or a digit`() {
        for key in [Key.enter] + (0...9).map({ .character(Character(String($0))) }) {
            let command = Bindings.standard.command(for: key, in: .desk)
            #expect(command != .cancel && command != .noShow)
        }
        #expect(Bindings.standard.command(for: .character("D"), in: .desk) == .cancel)
        #expect(Bindings.standard.command(for: .character("d"), in: .desk) == nil)
    }

    @Test(arguments: BindingContext.allCases)
    func `the hint bar has at most eight keys`(context: BindingContext) {
        #expect(Bindings.standard.of(context).count { $0.rank != nil } <= 8)
    }
}
