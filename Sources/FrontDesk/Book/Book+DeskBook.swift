public import Salon

// The salon's book on a real database is the desk's book.
extension Book: DeskBook {}
