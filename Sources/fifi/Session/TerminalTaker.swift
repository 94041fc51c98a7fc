/// A command that deals with Ctrl-C itself, since it hands the terminal to somebody else or takes it whole.
protocol TerminalTaker {}
