import Terminal
import Testing

/// The three ways a screen may look that every golden is kept in.
enum FormLooks {
    static let color = look("dark", .palette256, .unicode)
    static let mono = look("mono", .monochrome, .unicode)
    static let ascii = look("dark", .sixteen, .ascii)
    static let all = [color, mono, ascii]

    private static func look(_ name: String, _ depth: ColorDepth, _ glyphs: Glyphs) -> Look {
        do {
            return Look(theme: try Theme.load(name), depth: depth, glyphs: glyphs)
        } catch {
            fatalError("the theme \(name) cannot be read: \(error)")
        }
    }
}
