import Testing

@testable import Terminal

/// What terminals say when they are asked for their background.
struct BackgroundAnswerTests {
    @Test(arguments: [
        ("\u{1B}]11;rgb:ffff/ffff/dddd\u{7}", true), ("\u{1B}]11;rgb:00/2b/36\u{1B}\\", false),
        ("\u{1B}]11;rgb:f/f/f\u{7}", true), ("\u{1B}]11;rgba:1c1c/1c1c/1c1c/ffff\u{7}", false),
        ("\u{1B}]11;chartreuse\u{7}", nil), ("", nil),
    ])
    func `light is told from dark`(bytes: String, isLight: Bool?) {
        let answer = BackgroundAnswer(Array((bytes + "\u{1B}[?62;1;4c").utf8))
        #expect(answer.isLight == isLight)
        #expect(answer.isComplete && answer.typed.isEmpty)
    }

    @Test
    func `what is typed meanwhile is kept, in order`() {
        let answer = BackgroundAnswer(Array("n\u{1B}]11;rgb:ff/ff/ff\u{7}A\u{1B}[B\u{1B}[?6cd".utf8))
        #expect(answer.typed == Array("nA\u{1B}[Bd".utf8))
        #expect(answer.isLight == true)
    }

    @Test
    func `half an answer is none yet`() {
        #expect(!BackgroundAnswer(Array("\u{1B}]11;rgb:ff/ff/ff\u{7}\u{1B}[?6".utf8)).isComplete)
        #expect(BackgroundAnswer(Array("\u{1B}]11;rgb:ff/f".utf8)).isLight == nil)
    }

    @Test(
        arguments: [
            (BackgroundQuestion.never, false, nil), (.locally, false, BackgroundQuestion.localPatience),
            (.locally, true, nil),
            (.always, true, BackgroundQuestion.remotePatience),
        ] as [(BackgroundQuestion, Bool, Int32?)]
    )
    func `over a network only whoever wants it is asked`(question: BackgroundQuestion, isRemote: Bool, patience: Int32?)
    {
        let capabilities = Capabilities(depth: .palette256, unicode: true, isRemote: isRemote)
        #expect(question.patience(terminal: "xterm-256color", capabilities: capabilities) == patience)
    }

    @Test
    func `a terminal that tells by itself, has no colours or is the console is not asked`() {
        let told = Capabilities(depth: .palette256, unicode: true, isLight: false)
        #expect(BackgroundQuestion.always.patience(terminal: "xterm", capabilities: told) == nil)
        let plain = Capabilities(depth: .monochrome, unicode: true)
        #expect(BackgroundQuestion.always.patience(terminal: "xterm", capabilities: plain) == nil)
        let console = Capabilities(depth: .sixteen, unicode: true)
        #expect(BackgroundQuestion.always.patience(terminal: "linux", capabilities: console) == nil)
    }
}
