import Salon
import TestSupport
import Testing

@testable import FrontDesk

/// Accidents of the hand: whatever a desk writes is taken back by one undo, and leaves the book as it was.
@Suite struct UndoTests {
    @Test(arguments: WriteKind.allCases)
    func `every write is undone, or says why not`(kind: WriteKind) async throws {
        try await SmallSalon.with { salon in
            let story = try await UndoStory(salon, for: kind)
            try await story.prepare(kind)
            let before = try await story.picture()
            let write = try await story.write(kind)
            #expect(WriteKind(write) == kind)
            let after = try await story.picture()
            #expect(after != before, "\(kind) changed nothing")
            guard kind.reasonAgainstUndo == nil else {
                await #expect(throws: BookError.self) { try await salon.book.undo(salon.order()) }
                #expect(try await story.picture() == after)
                return
            }
            _ = kind == .undo ? try await salon.book.redo(salon.order()) : try await salon.book.undo(salon.order())
            #expect(try await story.picture() == before)
        }
    }
}
