/// Something that is done for a customer, placed on a day.
struct DemoPlacement {
    let figure: DemoFigure
    /// Minutes since midnight.
    let start: Int
}
