import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// A page read by an XML parser: its elements in order, and its text.
final class MarkupReader: NSObject, XMLParserDelegate {
    struct Element {
        let name: String
        let attributes: [String: String]
    }

    struct Failure: Error {
        let line: Int
    }

    private(set) var elements: [Element] = []
    private(set) var text = ""
    private var open: [String] = []

    /// Reads a page.
    ///
    /// - Throws: ``Failure`` where it is not well-formed.
    static func read(_ page: String) throws -> MarkupReader {
        let reader = MarkupReader()
        let parser = XMLParser(data: Data(page.utf8))
        parser.delegate = reader
        guard parser.parse() else { throw Failure(line: parser.lineNumber) }
        return reader
    }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        elements.append(Element(name: name, attributes: attributes))
        open.append(name)
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
        if open.last != "style", open.last != "script" { text += characters }
    }
}
