import Terminal
import TestSupport
import Testing

@testable import FrontDesk

/// Screens of the whole desk that no other test keeps, at every size.
@MainActor
struct SceneGoldenTests {
    nonisolated private static let sizes = [(36, 14), (80, 24), (120, 40), (200, 60)].map {
        Size(columns: $0.0, rows: $0.1)
    }

    @Test(arguments: Self.kept.indices, Self.sizes)
    func `each screen is drawn as it is kept`(place: Int, size: Size) throws {
        let (name, way) = Self.kept[place]
        let scene = try #require(DeskScene.all.first { $0.name == way })
        let desk = scene.open(size)
        for profile in ScreenProfile.allCases {
            expectGolden(desk.canvas(profile.look), named: name, look: profile.look)
        }
    }

    nonisolated private static let kept = [
        ("desk-closed", "a closed day"), ("desk-totals-days", "the totals' days"), ("desk-copy", "a copy"),
        ("desk-no-show", "a no-show"),
        ("desk-resize", "a resize"), ("desk-form", "the booking form"), ("desk-customers", "the customers of the form"),
        ("desk-services", "the services of the form"), ("desk-new-customer", "somebody new"), ("desk-edit", "an edit"),
        ("desk-lookup", "the lookup"), ("desk-quit", "whether to leave"), ("desk-give-free", "whether to give free"),
        ("desk-throw-away", "whether to throw away a booking"), ("desk-saving", "what is being saved"),
    ]
}
