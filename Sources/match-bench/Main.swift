import Foundation

/// The developer's tool: where does the time go?
@main
struct Main {
    static func main() {
        #if DEBUG
            fail("match-bench measures nothing in a debug build: use swift run -c release match-bench", code: 64)
        #else
            do throws(BenchError) {
                try BenchCommands.run(BenchArguments(CommandLine.arguments.dropFirst()))
            } catch {
                fail(error.message, code: error.exitCode)
            }
        #endif
    }

    private static func fail(_ message: String?, code: Int32) -> Never {
        if let message { FileHandle.standardError.write(Data("match-bench: \(message)\n".utf8)) }
        exit(code)
    }
}
