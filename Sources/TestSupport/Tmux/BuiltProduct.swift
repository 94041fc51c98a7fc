import Foundation

/// The programs of this package as the build left them, beside the tests.
public enum BuiltProduct {
    /// Where the program of this name is.
    public static func path(of name: String) -> String {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return URL(fileURLWithPath: tests).deletingLastPathComponent().appendingPathComponent(name).path
    }
}
