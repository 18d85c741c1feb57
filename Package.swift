// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Matching",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "Matching", targets: ["Matching"]),
    ],
    targets: [
        .target(name: "Matching"),
        .testTarget(name: "MatchingTests", dependencies: ["Matching"]),
    ],
    swiftLanguageModes: [.v6]
)
