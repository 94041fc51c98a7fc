/// How far the request to end the running statement has come.
enum CancelState {
    case none
    case sent
    case answered
}
