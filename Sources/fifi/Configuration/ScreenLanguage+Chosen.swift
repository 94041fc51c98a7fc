import Foundation
import Salon

extension ScreenLanguage {
    /// The language of this run: FIFI_LANGUAGE, the configuration's `language`, else the locale's.
    ///
    /// Settings that cannot be read are told of by whichever command needs them.
    static func chosen(_ environment: [String: String] = ProcessInfo.processInfo.environment) -> ScreenLanguage {
        let settings = (try? Settings.load(environment: environment, isKeptRead: false))?.environment ?? environment
        guard let named = settings[SettingKey.language.variable], !named.isEmpty else {
            return ScreenLanguage(environment: environment)
        }
        return ScreenLanguage(locale: named)
    }
}
