import Salon

/// What many who ask at once are answered.
func outcomes(
    of count: Int,
    _ body: @escaping @Sendable (Int) async throws -> Change
) async -> [Result<Change, BookError>] {
    await withTaskGroup(of: Result<Change, BookError>.self) { group in
        for task in 0..<count {
            group.addTask {
                do { return .success(try await body(task)) } catch { return .failure(error as? BookError ?? .busy) }
            }
        }
        return await group.reduce(into: []) { $0.append($1) }
    }
}
