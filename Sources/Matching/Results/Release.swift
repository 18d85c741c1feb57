/// What this release of the library is called; it stands in every result.
public enum Release {
    /// The version, by the rules of semantic versioning.
    public static let version = "0.1.0"
    /// The day it was made, as `2026-03-01`; it stands in the manual.
    public static let date = "2026-11-21"
    /// The version of the JSON format of results.
    public static let schema = 1
}
