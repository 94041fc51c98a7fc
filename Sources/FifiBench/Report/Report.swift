import Foundation

/// All results of a run, for people and for programs.
struct Report: Encodable {
    /// What was measured, in the order of measuring.
    let measurements: [Measurement]
    /// What could not be measured, and why.
    let failures: [BenchmarkFailure]

    /// The report as JSON with its keys in order.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// The report as a table; a line for each figure.
    var table: String {
        let head = ["benchmark", "unit", "p50", "p99", "ref p50", "ref p99", "ratio", "budget", "within"]
        let rows = [head] + measurements.map(Self.cells)
        let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        let lines = rows.map { row in
            row.indices.map { Self.pad(row[$0], to: widths[$0], right: (2...6).contains($0)) }.joined(separator: "  ")
        }
        return lines.map { $0.trimmingCharacters(in: .whitespaces) + "\n" }.joined()
    }

    private static func cells(_ measurement: Measurement) -> [String] {
        func figure(_ value: Double?) -> String { value.map { Number.short($0) } ?? "-" }
        let verdict = measurement.isWithin.map { $0 ? "yes" : "NO" } ?? "-"
        return [
            measurement.name, measurement.unit, figure(measurement.ours.median), figure(measurement.ours.high),
            figure(measurement.reference?.median), figure(measurement.reference?.high),
            figure(measurement.ratio.map { ($0 * 100).rounded() / 100 }),
            measurement.budget.text(unit: measurement.unit),
            verdict,
        ]
    }

    private static func pad(_ text: String, to width: Int, right: Bool) -> String {
        let blanks = String(repeating: " ", count: max(0, width - text.count))
        return right ? blanks + text : text + blanks
    }
}
