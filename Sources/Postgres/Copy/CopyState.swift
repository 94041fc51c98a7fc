/// How far a COPY has come.
struct CopyState {
    let statement: Statement
    /// The longest that the server may say nothing.
    let silence: Duration
    /// The server's last word, once it is spoken.
    var answer: Answer?
}
