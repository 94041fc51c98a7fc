/// How a command ends, as scripts see it.
enum ExitStatus: Int32, Sendable {
    /// It did what it was asked.
    case done = 0
    /// A rule of the salon refuses it.
    case refused = 1
    /// The command line cannot be understood.
    case usage = 64
    /// What was given is wrong, or a verification failed.
    case badInput = 65
    /// The database cannot be reached.
    case unreachable = 69
    /// A fault of this program.
    case bug = 70
    /// It did what it was asked, but its result could not be printed (EX_IOERR of sysexits.h).
    case notPrinted = 74
    /// Trying again may help.
    case tryAgain = 75
    /// The system does not permit it.
    case notPermitted = 77
    /// Something is not set up: configuration, salon, schema, terminal.
    case configuration = 78
    /// Ended by Ctrl-C.
    case interrupted = 130
}
