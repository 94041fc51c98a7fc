/// A currency by its ISO 4217 code, with the number of decimals of its minor unit.
public struct Currency: Hashable, Sendable {
    /// Three capital letters, for instance `USD`.
    public let code: String

    /// Makes a currency, or nil when the code is not three capital letters of ASCII.
    public init?(_ code: String) {
        guard code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        self.code = code
    }

    /// The dollar of the United States.
    public static let usDollar = Currency(unchecked: "USD")

    /// How many decimals its minor unit has, by ISO 4217.
    public var decimals: Int {
        switch code {
        case "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF",
            "XPF":
            0
        case "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND": 3
        default: 2
        }
    }

    /// The sign in front of an amount where it has one of its own, else the code and a space.
    public var sign: String {
        switch code {
        case "USD": "$"
        case "GBP": "£"
        case "EUR": "€"
        default: code + " "
        }
    }

    private init(unchecked code: String) {
        self.code = code
    }
}
