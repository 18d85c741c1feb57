extension JSON5Value {
    /// A number as a whole multiple of a power of ten.
    enum Scaled: Hashable {
        /// The number times ten to the places asked for.
        case exact(Int)
        /// A number with more decimals than that.
        case tooFine
        /// A number beyond what an `Int` holds.
        case tooLarge
        /// No number, or none that is finite.
        case notANumber
    }

    /// The number times ten to the power of `places`, exactly: `20.0`, `2e1` and `.5` are numbers like others.
    func scaled(places: Int) -> Scaled {
        switch content {
        case .integer(let number): Self.scaled(digits: number, exponent: places)
        case .decimal(let text): Self.scaled(text, places: places)
        default: .notANumber
        }
    }

    private static func scaled(_ text: String, places: Int) -> Scaled {
        let parts = text.lowercased().split(separator: "e", maxSplits: 1, omittingEmptySubsequences: false)
        guard !text.lowercased().contains("x") else { return .tooLarge }
        var mantissa = parts[0]
        let isNegative = mantissa.hasPrefix("-")
        if isNegative || mantissa.hasPrefix("+") { mantissa.removeFirst() }
        guard mantissa.contains(where: \.isNumber), mantissa.allSatisfy({ $0.isNumber || $0 == "." }) else {
            return .notANumber
        }
        let point = mantissa.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        var digits = point.joined()
        var decimals = point.count == 2 ? point[1].count : 0
        while digits.hasSuffix("0"), decimals > 0 {
            digits.removeLast()
            decimals -= 1
        }
        digits = String(digits.drop { $0 == "0" })
        if digits.isEmpty { return .exact(0) }
        // An exponent too long to read is too large either way.
        guard let exponent = parts.count == 2 ? Int(parts[1]) : 0, exponent.magnitude <= 10_000 else {
            return parts.count == 2 && parts[1].hasPrefix("-") ? .tooFine : .tooLarge
        }
        guard let number = Int(digits) else { return .tooLarge }
        return scaled(digits: isNegative ? -number : number, exponent: places + exponent - decimals)
    }

    private static func scaled(digits: Int, exponent: Int) -> Scaled {
        var number = digits
        for _ in 0..<abs(exponent) where number != 0 {
            if exponent > 0 {
                let (product, overflow) = number.multipliedReportingOverflow(by: 10)
                if overflow { return .tooLarge }
                number = product
            } else {
                if number % 10 != 0 { return .tooFine }
                number /= 10
            }
        }
        return .exact(number)
    }
}
