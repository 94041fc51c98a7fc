// Lines that tell what just happened.
extension Desk {
    /// Shows a line for a while, in the place of the one before.
    mutating func say(_ text: String, _ kind: Toast.Kind) -> [Effect] {
        state.serial += 1
        state.toast = Toast(id: state.serial, kind: kind, text: text)
        return [.timer(.toast(state.serial), after: .seconds(Toast.seconds))]
    }
}
