/// Looks through a theme's file for everything that is wrong with it, where reading stops at the first fault.
public enum ThemeCheck {
    /// What is wrong, in the order of the file; empty for a file that can be taken.
    public static func errors(toml: String, name: String, folder: String? = nil) -> [ThemeError] {
        do throws(ThemeError) {
            let reader = try ThemeReader(toml: toml, theme: name)
            return (reader.faults() + Self.parent(toml, name, folder)).sorted { ($0.line ?? 0) < ($1.line ?? 0) }
        } catch {
            return [error]
        }
    }

    /// What is wrong with the theme that it inherits from.
    private static func parent(_ toml: String, _ name: String, _ folder: String?) -> [ThemeError] {
        do throws(ThemeError) {
            let reader = try ThemeReader(toml: toml, theme: name)
            guard let parent = try reader.string("inherits") else { return [] }
            do throws(ThemeError) {
                _ = try Theme.load(parent, folder: parent == name ? nil : folder)
                return []
            } catch {
                return [error.code == .notFound ? reader.error(.unknownParent(parent), at: ["inherits"]) : error]
            }
        } catch {
            return []
        }
    }
}

extension ThemeReader {
    /// Everything that is wrong in the file by itself.
    fileprivate func faults() -> [ThemeError] {
        var palette: [String: RGB] = [:]
        var faults = self.unknownKeys()
        let note = { (work: () throws(ThemeError) -> Void) in
            do throws(ThemeError) { try work() } catch { faults.append(error) }
        }
        note { () throws(ThemeError) in _ = try self.string("name") }
        note { () throws(ThemeError) in _ = try self.string("inherits") }
        note { () throws(ThemeError) in _ = try self.variant() }
        note { () throws(ThemeError) in _ = try self.colors() }
        for name in self.names(in: "palette") {
            note { () throws(ThemeError) in palette[name] = try self.paletteColor(name) }
        }
        for key in ["background", "foreground"] {
            note { () throws(ThemeError) in _ = try self.color(at: [key], in: palette) }
        }
        for scope in self.names(in: "styles") {
            note { () throws(ThemeError) in _ = try self.style(scope, palette: palette) }
        }
        return faults
    }
}
