import Matching
import Testing

@testable import match_cli

@Suite("Numbers of 400 digits on the command line")
struct HugeOptionTests {
    private static let digits = String(repeating: "9", count: 400)

    /// Every option of every command that takes a number or a day.
    @Test("are refused, and told in words", arguments: DisplayLanguage.allCases)
    func refused(language: DisplayLanguage) {
        let program = ProgramDescription.matchCLI(language.texts)
        var tried = 0
        for command in program.commands {
            for option in program.options(of: command) {
                switch option.value {
                case .integer?, .date?: break
                default: continue
                }
                for number in [Self.digits, "-" + Self.digits, "0." + Self.digits] {
                    tried += 1
                    do throws(UsageError) {
                        _ = try OptionParser(program).parse([command.name, "\(option.name)=\(number)"])
                        Issue.record("\(command.name) takes \(option.name)")
                    } catch {
                        guard case .badValue(option.name, _, _, _) = error.reason else {
                            Issue.record("\(command.name) \(option.name): \(error.reason)")
                            continue
                        }
                        #expect(!error.lines(in: program).isEmpty)
                    }
                }
            }
        }
        #expect(tried > 20)
    }
}
