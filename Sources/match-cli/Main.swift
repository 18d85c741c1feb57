import Matching

/// The coordinator's tool: reads the command line, runs one command, and words whatever goes wrong.
@main
struct Main {
    static func main() {
        Platform.keepMemoryPrivate()
        // Before anything is opened.
        guard Platform.holdStandardDescriptors() else { Platform.endNow(.inputOutput) }
        Platform.ignoreWriteSignals()
        Platform.saveAddresses()
        TemporaryFiles.removeOnTermination()
        let code = run(Array(CommandLine.arguments.dropFirst()))
        ProgressLine.end()
        Platform.endNow(code)
    }

    private static func run(_ arguments: [String]) -> ExitCode {
        let texts = DisplayLanguage.chosen(arguments, environment: Platform.environment).texts
        let program = ProgramDescription.matchCLI(texts)
        do {
            switch try OptionParser(program).parse(arguments) {
            case .help(let command):
                var output = StandardOutput()
                let width = Terminal.output.width
                for line in HelpPage.lines(for: command, in: program, width: width) { try output.writeLine(line) }
                try output.flush()
                return .done
            case .optionsHelp:
                var output = StandardOutput()
                let width = Terminal.output.width
                for line in HelpPage.sharedOptionsLines(in: program, width: width) { try output.writeLine(line) }
                try output.flush()
                return .done
            case .version:
                var output = StandardOutput()
                try output.writeLine("match-cli \(Release.version)")
                try output.flush()
                return .done
            case .run(let options):
                return try run(options, texts, program)
            }
        } catch let error as UsageError {
            let terminal = Terminal.error
            for line in error.lines(in: program) {
                let lines = terminal.isTerminal ? DisplayText.wrapped(line, to: terminal.width, indent: 2) : [line]
                for line in lines { StandardError.writeLine(line) }
            }
            return .usage
        } catch let error as FileError {
            if error.kind != .closedPipe {
                var reason = ""
                if case .system(let code) = error.kind { reason = Platform.description(of: code) }
                StandardError.writeLine(texts.fileError(error, reason: reason))
            }
            return error.exitCode
        } catch let error as MemoryShortage {
            StandardError.writeLine(texts.memoryShortage(error))
            return .inputOutput
        } catch let error as ExitCode {
            return error
        } catch {
            // Every error that a command throws is one of those above.
            StandardError.writeLine(texts.unproved())
            return .inputOutput
        }
    }

    private static func run(
        _ options: ParsedOptions,
        _ texts: any Texts,
        _ program: ProgramDescription
    ) throws -> ExitCode {
        guard let name = CommandName(rawValue: options.command.name) else { return .usage }
        let context = Context(texts: texts, program: program, isQuiet: options.has(.quiet))
        return try name.command.run(options, context)
    }
}

extension ProgramDescription {
    /// The tool with all its commands, in the words of one language.
    static func matchCLI(_ texts: any Texts) -> ProgramDescription {
        ProgramDescription(
            name: "match-cli",
            summary: texts.programSummary,
            examples: texts.programExamples,
            commands: CommandName.allCases.map { $0.command.description(texts) },
            sharedOptions: [
                OptionDescription(.language, texts, value: .word(["da", "en"])),
                OptionDescription(.quiet, texts),
            ].grouped(.always),
            groupNames: Dictionary(uniqueKeysWithValues: OptionGroup.allCases.map { ($0, texts.groupName($0)) }),
            groupsSummary: texts.groupedOptionsSummary(),
            words: texts.optionWords
        )
    }
}
