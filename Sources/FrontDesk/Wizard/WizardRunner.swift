internal import Salon
public import Terminal

/// Connects a terminal and a host with the wizard: the only part of it in which anything waits.
public final class WizardRunner {
    private let driver: any TerminalDriver
    private let host: any WizardHost
    private let look: Look
    private var wizard: SetUpWizard

    private init(driver: any TerminalDriver, host: any WizardHost, look: Look, wizard: SetUpWizard) {
        self.driver = driver
        self.host = host
        self.look = look
        self.wizard = wizard
    }

    /// Runs the wizard until the salon is made or it is left; the driver is for the caller to close.
    public static func run(
        driver: any TerminalDriver,
        host: any WizardHost,
        look: Look,
        wizard: SetUpWizard
    ) async -> WizardExit {
        let runner = WizardRunner(driver: driver, host: host, look: look, wizard: wizard)
        let exit = await runner.loop()
        // A salon that was made needs no draft; whatever else ended it, nothing that was typed is lost.
        if case .made = exit { return exit }
        await host.keep(runner.wizard.draft)
        return exit
    }

    private func loop() async -> WizardExit {
        driver.setTitle(said("Fifi — a new salon"))
        draw()
        for await event in driver.events {
            if let exit = await receive(event) { return exit }
            draw()
        }
        return .hangup
    }

    private func receive(_ event: TerminalEvent) async -> WizardExit? {
        switch event {
        case .key(.control("z")): driver.suspend()
        case .key(.control("l")), .resumed: driver.redraw()
        case .key(let key): return await follow(wizard.handle(key))
        case .paste(let text): return await follow(wizard.paste(text))
        case .hangup: return .hangup
        case .terminate(let signal): return .signal(signal)
        case .mouse, .resized, .focused: break
        }
        return nil
    }

    private func follow(_ effects: [WizardEffect]) async -> WizardExit? {
        for effect in effects {
            switch effect {
            case .keep: await host.keep(wizard.draft)
            case .bell: driver.bell()
            case .leave: return .left
            case .make(let plan):
                draw()
                guard let words = await host.make(plan) else { return .made(plan) }
                wizard.refuse(words)
            }
        }
        return nil
    }

    private func draw() {
        var canvas = Canvas(size: driver.size)
        WizardDrawing.draw(wizard, on: &canvas, look: look)
        driver.present(canvas)
    }
}
