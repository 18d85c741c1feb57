import Testing

@testable import Matching

@Suite struct FileSignatureTests {
    private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x00, 0x00]
    private static let filler = [UInt8](repeating: 0, count: 9000)

    private static let recognisesCases: [(bytes: [UInt8], format: TableProblem.FileFormat)] = [
        (zip + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheetPK".utf8), TableProblem.FileFormat.ods),
        (zip + Array("[Content_Types].xml".utf8), .xlsx),
        (zip + Array("_rels/.rels".utf8) + filler + Array("xl/workbook.xml".utf8), .xlsx),
        (zip + Array("[Content_Types].xml".utf8) + filler + Array("word/document.xml".utf8), .zip),
        (zip + Array("photo.jpg".utf8), .zip),
        ([0x50, 0x4B, 0x05, 0x06], .zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .xls),
        (Array("%PDF-1.7\n".utf8), .pdf),
        ([0xEF, 0xBB, 0xBF] + Array("%PDF-1.7\n".utf8), .pdf),
        ([0x1F, 0x8B, 0x08, 0x00], .gzip),
    ]

    @Test(arguments: recognisesCases)
    func recognises(bytes: [UInt8], format: TableProblem.FileFormat) {
        #expect(tableError(bytes) == TableError(.notCSV(format)))
    }

    @Test(arguments: ["PK;b\n1;2\n", "%PDF;b\n1;2\n", "xl/;b\n1;2\n"])
    func leavesTextAlone(text: String) {
        #expect(tableError(text) == nil)
    }
}
