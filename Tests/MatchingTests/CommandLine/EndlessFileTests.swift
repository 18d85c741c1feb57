import Foundation
import Testing

@testable import match_cli

@Suite("Files without an end")
struct EndlessFileTests {
    @Test("A device is read no further than any list could be long", arguments: ["/dev/zero", "/dev/urandom"])
    func devices(path: String) throws {
        let error = #expect(throws: FileError.self) {
            var files = InputFiles()
            _ = try files.read(path)
        }
        #expect(error?.kind == .tooLarge(limit: InputFiles.deviceLimit) && error?.exitCode == .badData)
        var files = InputFiles()
        #expect(try files.read("/dev/null").bytes.isEmpty)
    }

    @Test(
        "The message says how large a file may be, and what to do",
        arguments: [EnglishTexts(), DanishTexts()] as [any Texts]
    )
    func message(texts: any Texts) {
        let error = FileError(.tooLarge(limit: InputFiles.sizeLimit), path: "list.csv", purpose: .read)
        let message = texts.fileError(error, reason: "")
        #expect(message.contains("list.csv") && message.contains("2048 MiB"))
        #expect(message.split(separator: ". ").count == 2)
    }
}
