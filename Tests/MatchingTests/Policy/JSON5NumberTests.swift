import Testing

@testable import Matching

/// Numbers of a policy that are written with a point, an exponent or a sign.
@Suite("Numbers in JSON5 as whole multiples")
struct JSON5NumberTests {
    @Test(
        "A number is exact, too fine, too large or none",
        arguments: [
            ("1.5", .exact(150)), ("-1.5", .exact(-150)), ("+1.5", .exact(150)), ("-.5", .exact(-50)),
            ("2e1", .exact(2000)),
            ("-2e1", .exact(-2000)), ("-25e-2", .exact(-25)), ("1.50", .exact(150)), ("0.0", .exact(0)),
            ("-0.0", .exact(0)),
            ("0.005", .tooFine), ("-0.005", .tooFine), ("1e-10001", .tooFine), ("1e-99999999999999999999", .tooFine),
            ("1e10001", .tooLarge), ("1e99999999999999999999", .tooLarge),
            ("1e-9223372036854775808", .tooFine), ("1e9223372036854775807", .tooLarge),
            ("0e-9223372036854775808", .exact(0)), ("99999999999999999999", .tooLarge),
            ("9223372036854775807", .tooLarge), ("Infinity", .notANumber), ("-NaN", .notANumber),
        ] as [(String, JSON5Value.Scaled)]
    )
    func scaled(_ text: String, _ expected: JSON5Value.Scaled) throws {
        #expect(try JSON5Reader.read(Array(text.utf8)).scaled(places: 2) == expected)
    }
}
