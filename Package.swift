// swift-tools-version: 6.2
import PackageDescription

// Upcoming language modes are taken now, so that no later compiler changes what this code means.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .treatAllWarnings(as: .error),
]
// The desk's state is changed and drawn in one place: the main actor, where the terminal lives as well.
let screen = strict + [.defaultIsolation(MainActor.self)]
// Rules and screens have no unsafe code to begin with, and are held to that.
let safe: [SwiftSetting] = [.strictMemorySafety()]
// What is built to be used carries the Swift runtime in itself: binding libraries took a third of a short command. The
// compiler has to know as well, since what Foundation itself needs is noted in what it compiles.
let standalone: [SwiftSetting] = [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]
let standaloneLink: [LinkerSetting] = [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]

let package = Package(
    name: "fifi",
    products: [
        .executable(name: "fifi", targets: ["fifi"]),
        .executable(name: "fifi-bench", targets: ["FifiBench"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Without traits: values come from the environment and from our own TOML reading, not from JSON or YAML.
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        // Subprocess takes paths and file descriptors as this package's types.
        .package(url: "https://github.com/apple/swift-system", from: "1.5.0"),
        .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
    targets: [
        // No pkgConfig here: its -D flags are prohibited in packages and would only warn. The shim defines what is needed.
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        // Beside it a little C with state: what gives the terminal back after a crash may run in a signal handler only.
        .target(name: "CTerminalGuard"),
        .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
        .target(
            name: "Postgres",
            dependencies: [
                "CPostgres",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
            ],
            exclude: ["README.md"],
            swiftSettings: strict
        ),
        .target(
            name: "Salon",
            dependencies: ["Postgres"],
            exclude: ["Words/README.md"],
            // Compiled in, since a resource bundle is looked up at its build path and breaks when the program moves.
            resources: [.embedInCode("Schema/Migrations"), .embedInCode("Demo/menu.tsv")],
            swiftSettings: strict + safe
        ),
        .target(
            name: "Terminal",
            dependencies: ["CNcurses", "CTerminalGuard", "TOMLKit"],
            resources: [.embedInCode("themes")],
            // Nearly all of it is values; what calls ncurses says @MainActor itself. (As a default, the main actor
            // would also hold the compiled-in themes, which anybody may read.)
            swiftSettings: strict
        ),
        .target(name: "FrontDesk", dependencies: ["Salon", "Terminal"], swiftSettings: screen + safe),
        .target(
            name: "Operations",
            dependencies: [
                "Salon", "Postgres",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            exclude: ["README.md"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "fifi",
            dependencies: [
                "Postgres", "Salon", "Terminal", "FrontDesk", "Operations", "TOMLKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict + standalone,
            linkerSettings: standaloneLink
        ),
        // The screen's reference in the benchmarks has to be what it is compared with: a plain C program over ncurses.
        .executableTarget(
            name: "ScreenReference",
            cSettings: [.treatAllWarnings(as: .error)],
            linkerSettings: [.linkedLibrary("ncursesw")]
        ),
        .executableTarget(
            name: "FifiBench",
            dependencies: [
                // Measured as processes, and therefore built with it.
                "fifi", "ScreenReference",
                "Postgres", "Salon", "Terminal", "FrontDesk", "Operations",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict + standalone,
            linkerSettings: standaloneLink
        ),
        .target(
            name: "TestSupport",
            dependencies: [
                "Postgres", "Salon", "Terminal", "FrontDesk", "Operations",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "PostgresTests",
            dependencies: [
                "Postgres", "TestSupport",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "CoreMetrics", package: "swift-metrics"),
                .product(name: "MetricsTestKit", package: "swift-metrics"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SalonTests",
            dependencies: [
                "Operations", "Postgres", "Salon", "TestSupport", .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "TerminalTests",
            dependencies: ["Terminal", "TerminalDemo", "TestSupport"],
            exclude: ["Screens"],
            swiftSettings: strict
        ),
        // Lives among the tests: the smallest program that takes a real terminal.
        .executableTarget(
            name: "TerminalDemo",
            dependencies: ["Terminal"],
            path: "Tests/TerminalDemo",
            swiftSettings: strict
        ),
        .testTarget(
            name: "FrontDeskTests",
            dependencies: ["FrontDesk", "Salon", "Terminal", "TestSupport"],
            exclude: ["Screens"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "OperationsTests",
            dependencies: [
                "Operations", "Postgres", "Salon", "TestSupport",
                .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "Operations", "Postgres", "Salon", "TestSupport", "fifi",
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
