/// The object identifiers of PostgreSQL's built-in types, which are the same on every server.
enum TypeIdentifier {
    static let bool: UInt32 = 16
    static let bytea: UInt32 = 17
    static let int8: UInt32 = 20
    static let int2: UInt32 = 21
    static let int4: UInt32 = 23
    static let oid: UInt32 = 26
    static let float4: UInt32 = 700
    static let float8: UInt32 = 701
    static let numeric: UInt32 = 1_700
    static let timestampWithZone: UInt32 = 1_184
    static let boolArray: UInt32 = 1_000
    static let byteaArray: UInt32 = 1_001
    static let int2Array: UInt32 = 1_005
    static let int4Array: UInt32 = 1_007
    static let int8Array: UInt32 = 1_016
    static let float8Array: UInt32 = 1_022

    // Lists, since so few are found faster by looking at each than by hashing.
    static let wholeNumbers: [UInt32] = [int2, int4, int8, oid, numeric]
    static let numbers: [UInt32] = [int2, int4, int8, oid, numeric, float4, float8]
    static let wholeNumberArrays: [UInt32] = [int2Array, int4Array, int8Array]
}
