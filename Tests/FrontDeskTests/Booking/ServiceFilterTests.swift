import Salon
import Testing

@testable import FrontDesk

@Suite struct ServiceFilterTests {
    @Test(arguments: [
        ("silk", "Silk Press"), ("SI PR", "Silk Press"), ("press silk", "Silk Press"), ("arbol", "Tree Braids"),
        ("ሙሉ", "Full Color"), ("trenzas de a", "Tree Braids"), ("ress", "Silk Press"),
    ])
    func `a service is found in any language without accents and capitals`(typed: String, expected: String) {
        #expect(ServiceFilter.services(for: typed, in: FormSalon.menu).first?.name == expected)
    }

    @Test func `names of the menu's own language that begin with the text come first`() {
        let names = ServiceFilter.services(for: "co", in: FormSalon.menu).map(\.name)
        #expect(names == ["Consultation", "Full Color"])
        #expect(ServiceFilter.services(for: "cons", in: FormSalon.menu).map(\.name) == ["Consultation"])
    }

    @Test func `nothing typed is the whole menu and nonsense is nothing`() {
        #expect(ServiceFilter.services(for: " ", in: FormSalon.menu).count == 5)
        #expect(ServiceFilter.services(for: "%_\\'", in: FormSalon.menu).count == 5)
        #expect(ServiceFilter.services(for: "xyz", in: FormSalon.menu).isEmpty)
    }
}
