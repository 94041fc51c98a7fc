import Salon
import Testing

@Suite struct DemoCustomersTests {
    let customers: [Customer]

    init() throws { customers = try DemoFacts.usual.get().book.customers }

    @Test func `there are two thousand with numbers that follow the stylists`() {
        #expect(customers.count == 2000)
        #expect(customers.map(\.id.number) == Array(7...2006))
    }

    @Test func `names come in three languages and two scripts`() {
        for language in Language.allCases { #expect(customers.filter { $0.language == language }.count > 100) }
        let ethiopic = customers.filter { $0.name.unicodeScalars.contains { (0x1200...0x137F).contains($0.value) } }
        #expect(ethiopic.count > 100)
    }

    @Test func `the names that go wrong first are there`() {
        #expect(customers.contains { $0.name.contains("O'Brien") })
        #expect(customers.contains { $0.name.contains("’") })
        #expect(customers.contains { $0.name.contains("ñ") })
        #expect(customers.contains { $0.name.count > 60 })
        #expect(customers.contains { $0.name.count < 7 })
    }

    @Test func `everybody could be written into the book by hand`() {
        for customer in customers {
            let new = NewCustomer(
                name: customer.name,
                phone: customer.phones.first?.raw ?? "",
                email: customer.email ?? ""
            )
            #expect(TextRules.problems(with: new, region: "US").isEmpty, "\(customer.name)")
        }
    }

    @Test func `phones are invented and read the same by the rules`() {
        for phone in customers.flatMap(\.phones) {
            #expect(phone.e164?.dropFirst(5).hasPrefix("55501") == true)
            #expect(Phone.parse(phone.raw, region: "US") == phone)
        }
    }

    @Test func `families share a phone and some people have two or none`() {
        let sharing = Dictionary(grouping: customers.filter { !$0.phones.isEmpty }) { $0.phones[0] }
        #expect(sharing.values.filter { $0.count > 1 }.count > 50)
        #expect(customers.filter { $0.phones.count == 2 }.count > 50)
        #expect(customers.filter(\.phones.isEmpty).count > 20)
    }

    @Test func `some have mail notes and allergies`() {
        #expect(customers.filter { $0.email != nil }.count > 800)
        #expect(customers.filter { !$0.notes.isEmpty }.count > 100)
        #expect(customers.filter { !$0.allergies.isEmpty }.count > 30)
    }
}
