import Foundation
public import Terminal
public import Testing

/// Compares a canvas with the screen kept in `Tests/<Target>/Screens/<name>-<size>-<profile>.txt`.
///
/// With `FIFI_RECORD=1` in the environment the kept screen is written instead. A screen that is not kept yet fails.
///
/// - Parameters:
///   - canvas: What was drawn.
///   - name: What the screen shows, such as `busy-day`; a literal, so that goldens nobody names can be found.
///   - look: What it was drawn with.
///   - filePath: The test's own file, by which the folder is found.
///   - sourceLocation: Where a difference is reported.
public func expectGolden(
    _ canvas: Canvas,
    named name: String,
    look: Look,
    filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let size = "\(canvas.size.columns)x\(canvas.size.rows)"
    let file = GoldenFolder(filePath: filePath).path + "/\(name)-\(size)-\(ScreenText.profile(of: look)).txt"
    let drawn = ScreenText.render(canvas, look: look)
    do {
        if ProcessInfo.processInfo.environment["FIFI_RECORD"] == "1" {
            try GoldenFolder(filePath: filePath).write(drawn, to: file)
            return
        }
        guard FileManager.default.fileExists(atPath: file) else {
            Issue.record("no screen is kept in \(file); FIFI_RECORD=1 keeps this one", sourceLocation: sourceLocation)
            return
        }
        let kept = try String(contentsOfFile: file, encoding: .utf8)
        guard kept != drawn else { return }
        let difference = ScreenDifference.describe(kept: kept, drawn: drawn)
        Issue.record("\(file) differs:\n\(difference)", sourceLocation: sourceLocation)
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}

/// Fails for every kept screen of the test's target that no test names any more.
public func expectNoForgottenGoldens(
    filePath: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    do {
        for name in try GoldenFolder(filePath: filePath).forgotten() {
            Issue.record("no test names the kept screen \(name)", sourceLocation: sourceLocation)
        }
    } catch {
        Issue.record(error, sourceLocation: sourceLocation)
    }
}
