/// What a cell of a matrix means.
enum MatrixCell: Hashable {
    case cost(Int64)
    case forbidden
    case outOfRange
    case notAnInteger

    /// Reads a cell without outer white space.
    static func parse(_ bytes: Span<UInt8>) -> MatrixCell {
        guard bytes.count > 0 else { return .forbidden }
        let integer = integer(in: bytes, 0..<bytes.count)
        return integer == .notAnInteger && isForbiddenWord(bytes) ? .forbidden : integer
    }

    /// Reads a decimal integer with or without a sign: a cost, `outOfRange` or `notAnInteger`.
    static func integer(in bytes: Span<UInt8>, _ range: Range<Int>) -> MatrixCell {
        guard let first = range.first else { return .notAnInteger }
        let isNegative = bytes[first] == UInt8(ascii: "-")
        var index = isNegative || bytes[first] == UInt8(ascii: "+") ? first + 1 : first
        guard index < range.upperBound else { return .notAnInteger }
        // Eighteen digits cannot leave the range, whatever they are.
        let safeEnd = min(range.upperBound, index + 18)
        var value: Int64 = 0
        while index < safeEnd {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return .notAnInteger }
            value = value &* 10 &+ Int64(digit)
            index &+= 1
        }
        if isNegative { value = -value }
        var isOutOfRange = false
        while index < range.upperBound {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 10 else { return .notAnInteger }
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(isNegative ? -Int64(digit) : Int64(digit))
            isOutOfRange = isOutOfRange || overflow || carry
            value = sum
            index &+= 1
        }
        return isOutOfRange ? .outOfRange : .cost(value)
    }

    private static let forbiddenWords = ["x", "inf", "infinity", "nan"].map { Array($0.utf8) }

    /// Whether the bytes are a word for a forbidden pair, in any case. Infinity may have a sign: whoever maximises
    /// forbids with a negative one.
    private static func isForbiddenWord(_ bytes: Span<UInt8>) -> Bool {
        let hasSign = bytes[0] == UInt8(ascii: "+") || bytes[0] == UInt8(ascii: "-")
        let word = bytes.extracting((hasSign ? 1 : 0)...)
        guard let first = forbiddenWords.first(where: { isSame(word, $0) }) else { return false }
        return !hasSign || first[0] == UInt8(ascii: "i")
    }

    private static func isSame(_ bytes: Span<UInt8>, _ word: [UInt8]) -> Bool {
        guard bytes.count == word.count else { return false }
        for index in word.indices where bytes[index] | 0x20 != word[index] { return false }
        return true
    }

    /// Whether the bytes are a number with a decimal mark or an exponent, and nothing else.
    static func isDecimal(_ bytes: Span<UInt8>) -> Bool {
        var digits = 0
        var marks = 0
        var exponents = 0
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
            case UInt8(ascii: "."), UInt8(ascii: ","):
                marks += 1
                if exponents > 0 { return false }
            case UInt8(ascii: "e"), UInt8(ascii: "E"):
                exponents += 1
                if digits == 0 { return false }
            case UInt8(ascii: "+"), UInt8(ascii: "-"):
                guard index == 0 || bytes[index - 1] | 0x20 == UInt8(ascii: "e") else { return false }
            default:
                return false
            }
        }
        return digits > 0 && marks <= 1 && exponents <= 1 && marks + exponents > 0
    }
}
