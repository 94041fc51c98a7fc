import Synchronization

/// A value that several tasks change.
final class Shared<Value: Sendable>: Sendable {
    private let value: Mutex<Value>

    init(_ value: Value) { self.value = Mutex(value) }

    @discardableResult
    func withLock<R: Sendable>(_ body: @Sendable (inout Value) -> R) -> R {
        self.value.withLock { body(&$0) }
    }
}
