/// Yes and no as people write them.
public enum Answer {
    /// What a cell may say, for suggestions.
    public static let words = ["ja", "nej", "yes", "no"]

    /// Reads `ja`, `yes`, `x` and `1` as true and `nej`, `no` and `0` as false, in any case.
    ///
    /// - Returns: `nil` for anything else, the empty text included.
    public static func bool(_ text: String) -> Bool? {
        switch Text.key(text) {
        case "ja", "yes", "x", "1": true
        case "nej", "no", "0": false
        default: nil
        }
    }
}
