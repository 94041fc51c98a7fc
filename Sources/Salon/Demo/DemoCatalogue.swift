/// What customers of the invented salon ask for, laid out for every stylist; stylists go by their place in the team.
struct DemoCatalogue {
    /// Two braiders on one head.
    let pairs: [DemoFigure]
    /// Long services by one stylist.
    let long: [DemoFigure]
    /// Services in which something sets while the stylist is free, by stylist.
    let setting: [[DemoFigure]]
    /// The shortest service, by stylist.
    let short: [DemoFigure]
    /// All that may be asked for on any day, with its weight, by stylist.
    let everyday: [[DemoFigure]]

    private static let braids = [
        "knotless-box-braids", "individual-braids", "senegalese-twist", "kinky-twist-braids", "tree-braids",
        "fake-dread",
    ]
    private static let longOnes = [
        "dreadlocks", "weave-sewing", "feed-in-cornrows", "crochet-braids", "half-cornrows-&-half-box-braids",
        "goddess-braids", "knotless-box-braids", "individual-braids", "kinky-twist-braids", "tree-braids",
        "senegalese-twist", "fake-dread",
    ]
    private static let settingOnes = ["wash-&-set", "hair-straightening", "treatment"]
    /// What is asked for on any day, how often, and what goes together on one visit.
    private static let orders: [(weight: Int, slugs: [String])] = [
        (12, ["trim"]), (11, ["wash-&-set"]), (9, ["treatment"]), (9, ["hair-straightening"]),
        (9, ["natural-cornrows"]), (9, ["dread-retwist"]), (6, ["weave-take-out"]), (5, ["weave-wash-&-set"]),
        (5, ["weave-straightening"]), (4, ["extension-wash"]), (4, ["cornrows-take-out"]), (3, ["extensions-removal"]),
        (4, ["twist-natural-hair"]), (3, ["ponytail-cornrows"]), (3, ["goddess-braids"]), (2, ["feed-in-cornrows"]),
        (2, ["crochet-braids"]), (2, ["weave-sewing"]), (2, ["individual-braids-take-out"]), (2, ["dreadlocks"]),
        (1, ["half-cornrows-&-half-box-braids"]), (6, ["wash-&-set", "trim"]), (4, ["treatment", "trim"]),
        (4, ["weave-take-out", "treatment"]), (3, ["cornrows-take-out", "natural-cornrows"]),
        (2, ["extension-wash", "weave-straightening"]), (1, ["wash-&-set", "treatment", "trim"]),
    ]

    init(menu: Menu, staff: [Identifier<Staff>]) {
        func figures(_ slugs: [String], _ people: [Int], weight: Int = 1) -> [DemoFigure] {
            let lines = Self.lines(slugs, people.map { staff[$0] }, menu: menu)
            let draft = BookingDraft(customer: .walkIn, lines: lines, start: Instant(seconds: 0))
            do throws(Refusal) {
                return [DemoFigure(try Layout.shape(of: draft, menu: menu), people: people, weight: weight)]
            } catch {
                // An order that is not on the menu any more is not asked for.
                return []
            }
        }
        let team = Array(staff.indices)
        let couples = team.flatMap { first in team.filter { $0 != first }.map { [first, $0] } }
        pairs = couples.flatMap { couple in Self.braids.flatMap { figures([$0], couple) } }
        long = team.flatMap { one in Self.longOnes.flatMap { figures([$0], [one]) } }
        setting = team.map { one in Self.settingOnes.flatMap { figures([$0], [one]) } }
        short = team.flatMap { figures(["trim"], [$0]) }
        everyday = team.map { one in Self.orders.flatMap { figures($0.slugs, [one], weight: $0.weight) } }
    }

    private static func lines(_ slugs: [String], _ staff: [Identifier<Staff>], menu: Menu) -> [DraftLine] {
        slugs.compactMap { slug in
            guard let service = BuiltInMenu.entries.first(where: { $0.slug == slug })?.service else { return nil }
            let minutes = Layout.proposedMinutes(of: service, by: staff.first, menu: menu)
            return DraftLine(
                service: service.id,
                staff: staff,
                quantity: service.unit == .each ? 8 : 1,
                // Several work that much faster, up to the quarter of an hour.
                minutes: staff.count == 1 ? nil : (minutes / staff.count + 14) / 15 * 15
            )
        }
    }
}
