import Testing

@testable import FrontDesk

@MainActor
struct DeskSceneTests {
    @Test
    func `every place where keys count is a scene, so that what holds of all scenes holds there`() {
        let reached = DeskScene.opened.map { $0.desk.desk.state.context }
        #expect(Set(reached) == Set(BindingContext.allCases))
    }

    @Test
    func `no two scenes show the same`() {
        let screens = Dictionary(grouping: DeskScene.opened) { $0.desk.screen }
        #expect(screens.values.filter { $0.count > 1 }.map { $0.map(\.scene.name) } == [])
    }
}
