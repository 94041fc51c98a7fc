import ArgumentParser

/// What every command takes that changes the book.
struct ChangeOptions: ParsableArguments {
    @Option(help: "A UUID for this request: given again, nothing is done twice.")
    var key: String?
    @OptionGroup var format: FormatOption
    @OptionGroup var salon: SalonOptions
}
