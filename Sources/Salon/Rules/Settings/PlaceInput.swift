/// Puts one of many into another place of their order.
public enum PlaceInput {
    /// The numbers with one of them at a place, from 1; places count those that are still there.
    public static func order(_ numbers: [Int64], present: [Int64], moving number: Int64, to place: Int) -> [Int64] {
        let others = present.filter { $0 != number }
        let index = min(max(place - 1, 0), others.count)
        let ordered = Array(others[..<index]) + [number] + Array(others[index...])
        return ordered + numbers.filter { !ordered.contains($0) }
    }
}
