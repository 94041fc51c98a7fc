import Foundation

extension RGB {
    /// The contrast of two colours as the Web Content Accessibility Guidelines count it: 1 for none, 21 for black on
    /// white, 4.5 for text that most people read without effort.
    public func contrast(with other: RGB) -> Double {
        let luminances = [self.luminance, other.luminance].sorted()
        return (luminances[1] + 0.05) / (luminances[0] + 0.05)
    }

    private var luminance: Double {
        0.2126 * Self.linear(self.red) + 0.7152 * Self.linear(self.green) + 0.0722 * Self.linear(self.blue)
    }

    private static func linear(_ part: UInt8) -> Double {
        let value = Double(part) / 255
        return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
}
