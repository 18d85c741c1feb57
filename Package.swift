// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Matching",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "Matching", targets: ["Matching"]),
        .executable(name: "match-cli", targets: ["match-cli"]),
    ],
    targets: [
        .target(name: "Matching"),
        .executableTarget(name: "match-cli", dependencies: ["Matching"]),
        .testTarget(name: "MatchingTests", dependencies: ["Matching", "match-cli"]),
    ],
    swiftLanguageModes: [.v6]
)
