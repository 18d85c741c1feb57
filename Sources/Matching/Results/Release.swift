/// What this release of the library is called; it stands in every result.
public enum Release {
    /// The version, by the rules of semantic versioning.
    public static let version = "0.1.0"
    /// The version of the JSON format of results.
    public static let schema = 1
}
