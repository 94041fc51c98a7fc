// A program that shows what the terminal reports, so that the driver can be tested in tmux without a salon.
import Glibc
import Terminal

@main
@MainActor
struct Main {
    static func main() async {
        do throws(TerminalError) {
            let environment = Self.environment()
            let terminal = try NcursesDriver.open(environment: environment, errorLog: environment["DEMO_LOG"])
            if environment["DEMO_GRID"] != nil { await Grid.run(terminal) } else { await Self.run(terminal) }
        } catch {
            writeToStandardError(error.description + "\n")
            exit(78)
        }
    }

    private static func run(_ terminal: NcursesDriver) async {
        var reports: [String] = ["started"]
        terminal.setTitle("demo")
        Self.show(reports, on: terminal)
        for await event in terminal.events {
            reports.append(Self.words(event))
            switch event {
            case .key(.character("q")), .terminate, .hangup:
                terminal.close()
                return
            case .key(.character("!")): fatalError("the demo crashes as it was asked to")
            case .key(.character("e")): writeToStandardError("words for standard error\n")
            case .key(.control("z")): terminal.suspend()
            default: break
            }
            Self.show(reports, on: terminal)
        }
    }

    private static func show(_ reports: [String], on terminal: NcursesDriver) {
        let look = Look(theme: Theme.plain, depth: terminal.capabilities.depth, glyphs: .unicode)
        var canvas = Canvas(size: terminal.size)
        let inside = Panel(title: "Zoë 日本 \(terminal.size.columns)x\(terminal.size.rows)").draw(
            in: canvas.bounds,
            on: &canvas,
            look: look
        )
        for (row, report) in reports.suffix(inside.rows).enumerated() {
            let line = inside.line(row)
            canvas.write("\(reports.count) \(report)", at: line.origin, in: line, style: .standard)
        }
        canvas.cursor = inside.origin
        terminal.present(canvas)
    }

    private static func words(_ event: TerminalEvent) -> String {
        guard case .mouse(let mouse) = event else { return "\(event)" }
        return "\(mouse.action) at \(mouse.position.column),\(mouse.position.row)"
    }

    private static func environment() -> [String: String] {
        var result: [String: String] = [:]
        for name in ["TERM", "NO_COLOR", "COLORTERM", "LC_ALL", "LC_CTYPE", "LANG", "DEMO_LOG", "DEMO_GRID"] {
            if let value = getenv(name) { result[name] = String(cString: value) }
        }
        return result
    }
}

private func writeToStandardError(_ words: String) {
    _ = words.withCString { write(STDERR_FILENO, $0, strlen($0)) }
}

extension Theme {
    fileprivate static let plain = Theme(
        name: "plain",
        variant: .dark,
        background: RGB(red: 0, green: 0, blue: 0),
        foreground: RGB(red: 255, green: 255, blue: 255),
        styles: [:]
    )
}
