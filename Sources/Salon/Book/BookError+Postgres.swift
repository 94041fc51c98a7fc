internal import Postgres

extension BookError {
    /// A failure of the database in the book's own terms.
    init(_ error: PostgresError) {
        switch error.code {
        // The server answers, but has no place for one more, or ours are all in use: that passes by itself.
        case .tooManyConnections, .poolTimedOut: self = .busy
        case _ where error.isServerUnavailable: self = .unreachable
        case .poolClosed, .cancelled, .authenticationFailed, .databaseMissing: self = .unreachable
        case .nulCharacter: self = .refused(.unreadable(.note))
        default: self = BookError(sqlState: error.sqlState, otherwise: "\(error.code)")
        }
    }

    private init(sqlState: String?, otherwise: String) {
        switch sqlState {
        // Somebody else is at it, or the server took too long: nothing was saved.
        case "40001", "40P01", "55P03", "57014": self = .busy
        case "42501": self = .notPermitted
        case "53100": self = .diskFull
        case "25006": self = .unreachable
        // No such schema or table: nobody has made a salon here.
        case "3F000", "42P01": self = .noSalon
        // The text cannot be stored, such as one that is no UTF-8.
        case "22021", "22P05": self = .refused(.unreadable(.note))
        case let state?: self = .fault(code: state)
        case nil: self = .fault(code: otherwise)
        }
    }
}

/// Runs something that talks to the database and tells its failures in the book's own terms.
func inBookTerms<R: Sendable>(
    _ body: () async throws -> R
) async throws(BookError) -> R {
    do {
        return try await body()
    } catch let error as BookError {
        throw error
    } catch let error as Refusal {
        throw .refused(error)
    } catch let error as PostgresError {
        throw BookError(error)
    } catch is CancellationError {
        throw .unreachable
    } catch {
        throw .fault(code: "unexpected")
    }
}
