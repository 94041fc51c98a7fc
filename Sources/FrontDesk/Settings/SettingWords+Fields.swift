internal import Salon

// The labels of the fields, and what is told of each while it has the focus.
nonisolated extension SettingWords {
    static var name: String { said("Name") }
    static var colour: String { said("Colour") }
    static var hours: String { said("Hours") }
    static var breaks: String { said("Breaks") }
    static var from: String { said("From") }
    static var firstDay: String { said("First day") }
    static var lastDay: String { said("Last day") }
    static var account: String { said("Account") }
    static var category: String { said("Category") }
    static var price: String { said("Price") }
    static var unit: String { said("Priced") }
    static var perService: String { said("per service") }
    static var perPiece: String { said("each") }
    static var length: String { said("Length") }
    static var minutes: String { said("Minutes") }
    static var menu: String { said("Menu") }
    static var days: String { said("Days") }
    static var why: String { said("Why") }
    static var clock: String { said("Clock") }
    static var zone: String { said("Time zone") }
    static var currency: String { said("Currency") }
    static var phoneRegion: String { said("Phone region") }
    static var twelveHours: String { said("12 hours (2:30 PM)") }
    static var twentyFourHours: String { said("24 hours (14:30)") }

    static var choiceHint: String { said("Space or the arrows left and right change it.") }
    static var staffNameHint: String { said("The name on the column.") }
    static var workingHint: String { said("Such as tue-sat 9-14; thu 12-20.") }
    static var breaksHint: String { said("Such as tue-sat 13-13:30; empty for none.") }
    static var firstDayHint: String { said("The first day at work: a date, mon, +2w.") }
    static var fromHint: String { said("The day on which other hours and breaks begin.") }
    static var lastDayHint: String { said("The last day at work; empty while nobody leaves.") }
    static var endHint: String { said("The last day at work: today, fri, +2w, 2026-12-31.") }
    static var accountHint: String { said("On this machine, to see one's own day; may be empty.") }
    static var serviceNameHint: String { said("The name on the menu.") }
    static var categoryHint: String { said("The heading on the menu, such as Braids.") }
    static var priceHint: String { said("The price “from”; empty when it is only known at the chair.") }
    static var lengthHint: String { said("Minutes, such as 45, or 30+10w+20 with w for waiting, b for clearing up.") }
    static var nameInHint: String { said("For customers who read it; may be empty.") }
    static var dayHint: String { said("Such as 9-20, 9am-8pm, or 9-12 13-18; empty when closed.") }
    static var openingFromHint: String { said("The day on which these hours begin.") }
    static var daysHint: String { said("Such as 2026-12-25, fri, or 24 Dec to 26 Dec.") }
    static var whyHint: String { said("Such as Christmas.") }
    static var clockHint: String { said("How everybody here reads the clock.") }
    static var salonNameHint: String { said("The name above the door.") }

    static var noDay: String { said("That is no day: write 2026-12-25, fri, today or +2w.") }
    static var noDays: String { said("Those are no days: write 2026-12-25, fri, or 24 Dec to 26 Dec.") }
    static var sayDays: String { said("Say on which days.") }
    static var noSpan: String { said("Those are no hours: write 9-20, 9am-8pm, or 9-12 13-18.") }
    static var noPrice: String { said("That is no price: write 45 or 45.50.") }
    static var noMinutes: String { said("That is no length: write 45 or 1h30.") }

    static func ownPriceHint(_ price: String) -> String { said("Empty for the menu's: \(price).") }
    static func ownMinutesHint(_ length: String) -> String {
        said("Of the first hands-on part; empty for the menu's: \(length).")
    }
    static func nameIn(_ language: Language) -> String {
        switch language {
        case .english: said("In English")
        case .spanish: said("In Spanish")
        case .amharic: said("In Amharic")
        }
    }
    static func replaced(_ day: String, _ hours: String) -> String {
        said("Already set from \(day): \(hours). Other hours that begin before take its place.")
    }
}
