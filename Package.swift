// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Matching",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "Matching", targets: ["Matching"]),
        .executable(name: "match-cli", targets: ["match-cli"]),
        .executable(name: "match-bench", targets: ["match-bench"]),
    ],
    targets: [
        .target(name: "Matching", swiftSettings: [.strictMemorySafety()]),
        .executableTarget(name: "match-cli", dependencies: ["Matching"], swiftSettings: [.strictMemorySafety()]),
        .executableTarget(name: "match-bench", dependencies: ["Matching"], swiftSettings: [.strictMemorySafety()]),
        .testTarget(name: "MatchingTests", dependencies: ["Matching", "match-cli", "match-bench"]),
    ],
    swiftLanguageModes: [.v6]
)
