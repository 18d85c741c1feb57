import Testing

@testable import match_cli

@Suite("Help pages")
struct HelpPageTests {
    private let program = TinyProgram.description

    @Test("A command's page, whole")
    func commandPage() {
        let page = HelpPage.lines(for: program.command("pair"), in: program, width: 80).joined(separator: "\n")
        #expect(
            page == """
                Pairs two lists: [a] and 'b'.

                Examples:
                  tiny-cli pair                           the lists in this folder
                  tiny-cli pair a.csv b.csv --output out  files as well

                Usage: tiny-cli pair [options] [LEFT] [RIGHT]
                  LEFT   The first list.
                  RIGHT  The second list.

                Options:
                  -o, --output DIR             Where the files go.
                  -f, --force                  Replaces files that exist.
                  -q, --quiet                  Says nothing.
                      --policy FILE            What counts.
                      --format table|csv|json  How it looks.
                  -w, --weight NAME=POINTS...  Points: for [one].
                      --limit N                How many.
                      --preset NAME            A start. One of social, career, homework or
                                               internship.
                      --lang da|en             The language.
                      --date YYYY-MM-DD        The day that counts as today.
                  -h, --help                   Show this help.

                Reads, checks and writes.

                Nothing is written where a list has an error.
                """
        )
    }

    @Test("The program's page lists every command")
    func programPage() {
        let page = HelpPage.lines(for: nil, in: program, width: 80)
        #expect(page.first == program.summary)
        for command in program.commands { #expect(page.contains { $0.hasPrefix("  \(command.name) ") }) }
        #expect(page.contains { $0.contains("--version") })
        #expect(page.last == "See tiny-cli COMMAND --help.")
    }

    @Test("No line is wider than the terminal", arguments: [1, 40, 57, 80, 100, 300])
    func widths(width: Int) {
        for command in [nil] + program.commands.map(Optional.some) {
            for line in HelpPage.lines(for: command, in: program, width: width) {
                // An example is copied whole, so it is never broken.
                let isExample = line.hasPrefix("  tiny-cli ")
                #expect(isExample || DisplayText.width(of: line) <= min(max(width, 40), 100))
                #expect(line.last != " ")
            }
        }
    }
}
