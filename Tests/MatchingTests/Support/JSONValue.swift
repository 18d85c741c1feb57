import Foundation

/// JSON as Foundation reads it: an independent look at what the library writes.
struct JSONValue {
    /// A value that is not the JSON that was expected there.
    struct Missing: Error, CustomStringConvertible {
        let description: String
    }

    private let raw: Any

    init(_ data: Data) throws { raw = try JSONSerialization.jsonObject(with: data) }

    private init(raw: Any) { self.raw = raw }

    /// A member of an object; throws where there is none.
    func member(_ name: String) throws -> JSONValue {
        guard let value = (raw as? [String: Any])?[name] else { throw Missing(description: "no member \(name)") }
        return JSONValue(raw: value)
    }

    /// The value as a text that is the same for equal values, whatever the order of members.
    func canonical() throws -> String {
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .fragmentsAllowed]
        return String(decoding: try JSONSerialization.data(withJSONObject: raw, options: options), as: UTF8.self)
    }

    /// The names of the members of an object, in alphabetical order.
    func names() throws -> [String] {
        guard let object = raw as? [String: Any] else { throw Missing(description: "not an object") }
        return object.keys.sorted()
    }

    /// The texts of a list of texts.
    func texts() throws -> [String] {
        guard let texts = raw as? [String] else { throw Missing(description: "not a list of texts") }
        return texts
    }

    /// The elements of a list that is a member.
    func list(_ name: String) throws -> [JSONValue] {
        guard let list = try member(name).raw as? [Any] else { throw Missing(description: "\(name) is not a list") }
        return list.map(JSONValue.init(raw:))
    }

    /// A whole number that is a member.
    func integer(_ name: String) throws -> Int {
        guard let number = try member(name).integer else { throw Missing(description: "\(name) is not a number") }
        return number
    }

    /// A text that is a member.
    func text(_ name: String) throws -> String {
        guard let text = try member(name).text else { throw Missing(description: "\(name) is not a text") }
        return text
    }

    /// A truth value that is a member.
    func bool(_ name: String) throws -> Bool {
        let value = try member(name)
        guard value.isBool, let bool = value.raw as? Bool else { throw Missing(description: "\(name) is not a bool") }
        return bool
    }

    /// The whole number that this is.
    var integer: Int? {
        guard !isBool, let number = raw as? NSNumber else { return nil }
        return Int(exactly: number)
    }
    /// The number that this is.
    var number: Double? { isBool ? nil : (raw as? NSNumber)?.doubleValue }
    /// The text that this is.
    var text: String? { raw as? String }
    /// Whether this is `null`.
    var isNull: Bool { raw is NSNull }

    // Foundation keeps a bool as a number, which still knows the type that it was made from.
    private var isBool: Bool { (raw as? NSNumber).map { ["c", "B"].contains(String(cString: $0.objCType)) } ?? false }
}
