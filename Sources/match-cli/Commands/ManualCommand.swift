/// `manual`: prints the manual for `man`.
enum ManualCommand: Command {
    static func description(_ texts: any Texts) -> CommandDescription {
        CommandDescription(.manual, texts)
    }

    static func run(_ options: ParsedOptions, _ context: Context) throws -> ExitCode {
        var output = StandardOutput()
        try output.write(ManualPage.text(of: context.program, context.texts.manualWords))
        try output.flush()
        return .done
    }
}
