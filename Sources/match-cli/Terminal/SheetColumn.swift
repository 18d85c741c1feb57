/// A column as a spreadsheet names it.
enum SheetColumn {
    /// The letters above a column, counted from 1: `A`, `Z`, `AA`. Empty for numbers below 1.
    static func letters(_ number: Int) -> String {
        var letters: [Character] = []
        var rest = number
        while rest > 0 {
            letters.append(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))))
            rest = (rest - 1) / 26
        }
        return String(letters.reversed())
    }
}
