import Salon
import Terminal
import TestSupport
import Testing

@testable import FrontDesk

@MainActor
struct CursorTests {
    @Test
    func `the desk opens on today at the present hour`() {
        let desk = DeskTesting()
        #expect(desk.desk.state.date == BusyDay.date)
        #expect(desk.chosenName == "Beth Li")
    }

    @Test
    func `down goes through visits and free time, up comes back the same way`() {
        var desk = DeskTesting(columns: 80, rows: 24)
        desk.press("g")
        var way: [String] = []
        for _ in 0..<12 {
            way.append(desk.place)
            desk.press("Down")
        }
        #expect(way.prefix(5) == ["Ada Okafor", "09:45", "Beth Li", "10:45", "Noor Amin"])
        var back: [String] = []
        for _ in 0..<12 {
            desk.press("k")
            back.append(desk.place)
        }
        #expect(back.reversed() == way)
    }

    @Test
    func `a step to the side and back is no step`() {
        var desk = DeskTesting()
        desk.press("Right Down Down")
        let before = desk.desk.state.cursor.time
        desk.press("l h")
        #expect(desk.desk.state.cursor.time == before)
    }

    @Test
    func `a digit goes to a person and says when there are fewer`() {
        var desk = DeskTesting()
        desk.press("3")
        #expect(desk.desk.state.column?.name == "Priya")
        desk.press("9")
        #expect(desk.desk.state.column?.name == "Priya")
        #expect(desk.toast == "There are only 6 columns today.")
    }

    @Test
    func `tab goes through visits that lie side by side`() {
        var desk = DeskTesting()
        desk.press("6 g Down Down")
        let names = Set(["Cy Dunn", "Wes Hale"])
        let first = desk.chosenName ?? ""
        desk.press("Tab")
        let second = desk.chosenName ?? ""
        #expect(Set([first, second]) == names)
    }

    @Test
    func `days, weeks and today`() {
        var desk = DeskTesting()
        desk.press("]")
        #expect(desk.desk.state.date == BusyDay.date.adding(days: 1))
        desk.press("} } [")
        #expect(desk.desk.state.date == BusyDay.date.adding(days: 14))
        desk.press("{ t")
        #expect(desk.desk.state.date == BusyDay.date)
        #expect(desk.chosenName == "Beth Li")
    }

    @Test
    func `zoom ends with words at both ends`() {
        var desk = DeskTesting()
        desk.press("+")
        #expect(desk.desk.state.zoom == .ten)
        desk.press("+")
        #expect(desk.toast?.contains("10 minutes") == true)
        desk.press("- -")
        #expect(desk.desk.state.zoom == .thirty)
        desk.press("-")
        #expect(desk.toast?.contains("30 minutes") == true)
    }

    @Test
    func `the hardware cursor stands on what is chosen`() {
        var desk = DeskTesting(columns: 80, rows: 24)
        for keys in ["", "Down", "Right", "G", "g"] {
            desk.press(keys)
            let canvas = desk.canvas(DeskTesting.plain)
            let point = canvas.cursor ?? Point(column: 0, row: 0)
            #expect(canvas[point.moved(columns: -1)].text == "[", "after \(keys)")
        }
    }

    @Test
    func `names are hidden everywhere when a customer may look`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        desk.press("P")
        for visit in BusyDay.visits {
            if let name = visit.customer?.name { #expect(!desk.screen.contains(name), "\(name)") }
        }
        desk.press("i Enter")
        #expect(!desk.screen.contains("Beth"))
    }

    @Test
    func `a click chooses, a second one opens, the wheel goes on`() {
        var desk = DeskTesting(columns: 120, rows: 40)
        let place = Mouse(position: Point(column: 25, row: 10), action: .press(.left))
        let end = Mouse(position: place.position, action: .release(.left))
        desk.send(.terminal(.mouse(place)))
        desk.send(.terminal(.mouse(end)))
        #expect(desk.chosenName == "Grace Mbeki")
        desk.send(.terminal(.mouse(place)))
        #expect(desk.desk.state.context == .desk)
        desk.send(.terminal(.mouse(end)))
        #expect(desk.desk.state.context == .visit)
        desk.press("Esc")
        desk.send(.terminal(.mouse(Mouse(position: place.position, action: .wheelDown))))
        #expect(desk.place == "12:30")
    }

    @Test
    func `the panel follows the cursor once it rests`() {
        var desk = DeskTesting()
        let effects = desk.desk.update(.terminal(.key(.tab)), now: BusyDay.now)
        #expect(desk.chosenName == "Noor Amin")
        #expect(desk.desk.state.block(at: desk.desk.state.rested)?.title == "Beth Li")
        let timers = effects.compactMap { if case .timer(let timer, _) = $0 { timer } else { nil } }
        #expect(timers.count == 1)
        for timer in timers { desk.send(.timer(timer)) }
        #expect(desk.desk.state.block(at: desk.desk.state.rested)?.title == "Noor Amin")
    }

    @Test
    func `the line of keys follows the cursor once it rests, and the keys at once`() {
        var desk = DeskTesting()
        let look = ScreenProfile.unicode256.look
        func move() -> Style? {
            let canvas = desk.canvas(look)
            let row = canvas.size.rows - 1
            let text = canvas.text(row: row)
            return text.firstRange(of: "move").map { range in
                canvas[Point(column: text.distance(from: text.startIndex, to: range.lowerBound), row: row)].style
            }
        }
        let enabled = move()
        let effects = desk.desk.update(.terminal(.key(.down)), now: BusyDay.now)
        #expect(desk.chosenName == nil)
        #expect(move() == enabled)
        for effect in effects { if case .timer(let timer, _) = effect { desk.send(.timer(timer)) } }
        #expect(move() != enabled)
    }
}
