/// One step of the schema, as it is compiled in from `Schema/Migrations`.
struct Migration: Sendable {
    /// 1 for the first, without gaps.
    let version: Int
    /// The rest of the file's name, for people.
    let name: String
    /// The script's text.
    let script: String

    /// Every step in order.
    ///
    /// A test holds this list equal to the folder.
    static let all: [Migration] = [
        Migration(version: 1, name: "salon", script: String(decoding: PackageResources.V0001_salon_sql, as: UTF8.self)),
        Migration(
            version: 2,
            name: "changes_of_any_subject",
            script: String(decoding: PackageResources.V0002_changes_of_any_subject_sql, as: UTF8.self)
        ),
        Migration(
            version: 3,
            name: "email_anywhere",
            script: String(decoding: PackageResources.V0003_email_anywhere_sql, as: UTF8.self)
        ),
        Migration(
            version: 4,
            name: "former_blocks",
            script: String(decoding: PackageResources.V0004_former_blocks_sql, as: UTF8.self)
        ),
        Migration(
            version: 5,
            name: "customer_cards",
            script: String(decoding: PackageResources.V0005_customer_cards_sql, as: UTF8.self)
        ),
        Migration(
            version: 6,
            name: "payment",
            script: String(decoding: PackageResources.V0006_payment_sql, as: UTF8.self)
        ),
        Migration(
            version: 7,
            name: "squeeze_in",
            script: String(decoding: PackageResources.V0007_squeeze_in_sql, as: UTF8.self)
        ),
    ]

    /// A checksum that tells whether a step was edited after it had been applied somewhere: FNV-1a, 64 bits.
    ///
    /// It guards against accidents; nobody gains anything from forging it.
    var checksum: String {
        let hash = script.utf8.reduce(into: UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        return String(hash, radix: 16)
    }
}
