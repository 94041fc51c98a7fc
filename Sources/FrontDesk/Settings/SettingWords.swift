internal import Salon

/// The words of the set-up's lists, questions and previews; those of its fields stand beside.
nonisolated enum SettingWords {
    static var title: String { said("Set-up") }
    static var reading: String { said("reading…") }
    static var nobody: String { said("Nobody works here yet: n adds somebody.") }
    static var emptyMenu: String { said("The menu is empty: n adds a service.") }
    static var offTheMenu: String { said("off the menu") }
    static var onTheMenu: String { said("on the menu again") }
    static var openingHours: String { said("Opening hours") }
    static var closures: String { said("Closures") }
    static var atTheChair: String { said("at the chair") }
    static var now: String { said("now") }
    static var none: String { said("none") }
    static var closed: String { said("closed") }
    static var differently: String { said("Who does it differently") }

    static func ownTerms(_ name: String) -> String { said("Own prices and lengths of \(name)") }
    static func from(_ day: String) -> String { said("from \(day)") }
    static func until(_ day: String) -> String { said("until \(day)") }
    static func was(_ day: String) -> String { said("was here until \(day)") }
    static func each(_ price: String) -> String { said("\(price) each") }
    static func minutes(_ text: String) -> String { said("\(text) min") }

    // What cannot be done, and what was done.
    static var nothingChanged: String { said("Nothing was changed.") }
    static var nothingMarked: String { said("Nothing is marked here.") }
    static var staysZone: String { said("The time zone stays: all times were written by it.") }
    static var staysCurrency: String { said("The currency stays: all prices were written in it.") }
    static var staysRegion: String { said("The phone region stays: all phone numbers were read by it.") }
    static var alwaysOpen: String { said("The salon always has opening hours: e changes them, n closes some days.") }
    static var nothingEnds: String { said("Nothing ends here: e changes it.") }
    static var hasEnded: String { said("That has ended already: e changes it.") }
    static var nothingToAdd: String { said("Nothing is added here.") }
    static var noOrder: String { said("Only staff and services have an order.") }
    static var noTerms: String { said("Only staff have prices and lengths of their own: go to somebody first.") }
    static var notRead: String { said("The settings have not been read yet.") }
    static var pasted: String { said("Pasted text ignored: n or e opens a form.") }

    // The questions.
    static var back: String { said("Back") }
    static var save: String { said("Save") }
    static var staysBooked: String { said("They stay as they were booked.") }
    static var saveAnyway: String { said("Save anyway?") }
    static var end: String { said("End") }
    static var reopen: String { said("Open again") }
    static var drop: String { said("Drop") }

    static func endsStaff(_ name: String) -> String { said("Does \(name) leave?") }
    static func endsService(_ name: String) -> String {
        said("\(name) goes off the menu today. What was booked stays.")
    }
    static func asksService(_ name: String) -> String { said("Take \(name) off the menu?") }
    static func drops(_ day: String) -> String { said("The hours before go on after \(day).") }
    static func asksDrop(_ day: String) -> String { said("No other hours from \(day)?") }
    static func reopens(_ days: String) -> String { said("The salon is not closed any more: \(days).") }
    static func asksReopen(_ reason: String) -> String { said("Open again: \(reason)?") }
    static func lastDayIs(_ day: String) -> String { said("Last day: \(day)") }
}

// The preview.
nonisolated extension SettingWords {
    static var preview: String { said("What it does") }
    static var nothingYet: String { said("Nothing is changed yet.") }
    static var mend: String { said("Not to be saved like this:") }
    static var looking: String { said("Looking at the visits to come…") }
    static var inTheWay: String { said("In the way") }
    static var staysAsItIs: String { said("Stays as it is") }
    static var nobodyTouched: String { said("No visit to come is touched.") }
    static var bookedStays: String { said("Nobody's booked visit changes by itself: move them, or call them.") }
    static var saving: String { said("Saving…") }
    static var checking: String { said("Checking whether it was saved…") }

    static func fallOutside(_ count: Int) -> String {
        counted(count, "\(count) visit falls outside the hours", "\(count) visits fall outside the hours")
    }
    static func loseStylist(_ count: Int) -> String {
        counted(count, "\(count) visit loses its stylist", "\(count) visits lose their stylist")
    }
    static func fallIntoBreak(_ count: Int) -> String {
        counted(count, "\(count) visit falls into a break", "\(count) visits fall into a break")
    }
    static func onClosedDays(_ count: Int) -> String {
        counted(count, "\(count) visit is on a closed day", "\(count) visits are on closed days")
    }
    static func kept(_ count: Int) -> String {
        counted(
            count,
            "\(count) booked visit keeps its price and length",
            "\(count) booked visits keep their price and length"
        )
    }
    static func changed(_ what: String, _ now: String, _ before: String) -> String {
        said("\(what): \(now), was \(before)")
    }
    static func set(_ what: String, _ value: String) -> String { said("\(what): \(value)") }
    static func fromDay(_ what: String, _ day: String, _ value: String) -> String {
        said("\(what) from \(day): \(value)")
    }
}

// The titles of forms.
nonisolated extension SettingWords {
    static func title(of subject: SettingForm.Subject) -> String {
        switch subject {
        case .newStaff: said("Add somebody")
        case .staff(let entry): said("Change \(entry.value.name)")
        case .endStaff(let entry): said("\(entry.value.name) leaves")
        case .terms(let person, let service): said("\(service.value.name) by \(person.value.name)")
        case .newService: said("Add a service")
        case .service(let entry): said("Change \(entry.value.name)")
        case .endService(let entry): said("End \(entry.value.name)")
        case .hours: openingHours
        case .dropHours: openingHours
        case .newClosure: said("Close on some days")
        case .closure(let entry): said("Change \(entry.value.reason)")
        case .endClosure(let entry): said("End \(entry.value.reason)")
        case .salon: said("Salon")
        }
    }
}
