/// The xterm palette: what its numbers look like, and which number comes nearest to a colour.
public enum Palette {
    /// The usual sixteen; a user's own may differ, so themes name theirs with `fg16` and `bg16`.
    private static let sixteen: [RGB] = [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ].map(RGB.init)
    private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
    private static let colors: [RGB] = (0...255).map(Self.make)

    /// What an entry looks like.
    public static func color(_ index: UInt8) -> RGB { Self.colors[Int(index)] }

    /// The entry nearest to a colour among as many as the depth has; entries below 16 only where there are no others,
    /// since people set those to their own taste.
    public static func nearest(to color: RGB, depth: ColorDepth) -> Color {
        let candidates: ClosedRange<Int>
        switch depth {
        case .monochrome: return .standard
        case .sixteen: candidates = 0...15
        case .palette256: candidates = 16...255
        }
        let best = candidates.min { Self.colors[$0].distance(to: color) < Self.colors[$1].distance(to: color) }
        return best.map { .palette(UInt8($0)) } ?? .standard
    }

    private static func make(_ index: Int) -> RGB {
        if index < 16 { return Self.sixteen[index] }
        if index >= 232 {
            let grey = UInt8(8 + (index - 232) * 10)
            return RGB(red: grey, green: grey, blue: grey)
        }
        let cube = index - 16
        return RGB(red: Self.steps[cube / 36], green: Self.steps[cube / 6 % 6], blue: Self.steps[cube % 6])
    }
}
