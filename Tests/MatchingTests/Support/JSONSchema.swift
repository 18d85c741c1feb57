import Foundation
import Testing

/// The schemas of `docs/schema`, and as much of JSON Schema as they use: enough to hold a document against one.
struct JSONSchema {
    private let files: [String: [String: Any]]

    /// Reads every schema.
    init() throws {
        var files: [String: [String: Any]] = [:]
        let folder = Fixtures.root.appending(path: "../docs/schema").standardizedFileURL
        for url in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        where url.pathExtension == "json" {
            let value = try JSONSerialization.jsonObject(with: Data(contentsOf: url))
            files[url.lastPathComponent] = try #require(value as? [String: Any])
        }
        self.files = files
    }

    /// The names of the documents.
    var names: [String] {
        files.keys.filter { $0 != "common.schema.json" }.map { String($0.prefix { $0 != "." }) }.sorted()
    }

    /// What is wrong with a document, with the path to it; empty where nothing is.
    func faults(of document: Data, as name: String) throws -> [String] {
        let file = "\(name).schema.json"
        let value = try JSONSerialization.jsonObject(with: document)
        return faults(value, try #require(files[file]), in: file, at: "$")
    }

    /// Every property in every schema that says neither itself nor by reference what it is.
    var undescribed: [String] { files.flatMap { undescribed($1, at: $0) } }

    private func undescribed(_ schema: Any, at path: String) -> [String] {
        guard let schema = schema as? [String: Any] else { return [] }
        var found: [String] = []
        for (name, part) in schema["properties"] as? [String: [String: Any]] ?? [:] {
            if part["description"] == nil, part["$ref"] == nil { found.append("\(path).\(name)") }
        }
        for (key, part) in schema {
            if let part = part as? [String: Any] { found += undescribed(part, at: "\(path).\(key)") }
        }
        return found
    }

    // MARK: Holding a value against a schema

    private func faults(_ value: Any, _ schema: [String: Any], in file: String, at path: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            let parts = reference.split(separator: "#/$defs/", omittingEmptySubsequences: false)
            let target = parts[0].isEmpty ? file : String(parts[0])
            guard parts.count == 2, let defs = files[target]?["$defs"] as? [String: Any],
                let found = defs[String(parts[1])] as? [String: Any]
            else { return ["\(path): no \(reference)"] }
            return faults(value, found, in: target, at: path)
        }
        var found: [String] = []
        if let types = schema["type"].map({ $0 as? [String] ?? [$0 as? String ?? ""] }),
            !types.contains(where: { Self.isType(value, $0) })
        {
            return ["\(path): not \(types.joined(separator: " or "))"]
        }
        if let allowed = schema["enum"] as? [String], (value as? String).map(allowed.contains) != true {
            found.append("\(path): \(value) is not among \(allowed)")
        }
        if let constant = schema["const"] as? NSObject, constant != value as? NSObject {
            found.append("\(path): not \(constant)")
        }
        if let text = value as? String {
            if let least = schema["minLength"] as? Int, text.count < least { found.append("\(path): too short") }
            if let pattern = schema["pattern"] as? String, (try? Regex(pattern).firstMatch(in: text)) == nil {
                found.append("\(path): “\(text)” does not match \(pattern)")
            }
        }
        if let number = (value as? NSNumber)?.doubleValue, !(value is String) {
            if let least = (schema["minimum"] as? NSNumber)?.doubleValue, number < least {
                found.append("\(path): too low")
            }
            if let most = (schema["maximum"] as? NSNumber)?.doubleValue, number > most {
                found.append("\(path): too high")
            }
        }
        if let list = value as? [Any] {
            if let most = schema["maxItems"] as? Int, list.count > most { found.append("\(path): too many") }
            if let items = schema["items"] as? [String: Any] {
                for (place, element) in list.enumerated() {
                    found += faults(element, items, in: file, at: "\(path)[\(place)]")
                }
            }
        }
        if let object = value as? [String: Any] { found += faults(object, schema, in: file, at: path) }
        return found
    }

    private func faults(
        _ object: [String: Any],
        _ schema: [String: Any],
        in file: String,
        at path: String
    ) -> [String] {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        var found = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }.map { "\(path): no \($0)" }
        for (name, value) in object {
            if let part = properties[name] {
                found += faults(value, part, in: file, at: "\(path).\(name)")
            } else if let part = schema["additionalProperties"] as? [String: Any] {
                found += faults(value, part, in: file, at: "\(path).\(name)")
            } else {
                // Every schema names all there is.
                found.append("\(path): \(name) is not described")
            }
        }
        return found
    }

    private static func isType(_ value: Any, _ type: String) -> Bool {
        let number = value as? NSNumber
        let isBool = number.map { ["c", "B"].contains(String(cString: $0.objCType)) } ?? false
        return switch type {
        case "null": value is NSNull
        case "boolean": isBool
        case "integer": !isBool && number.map { $0.doubleValue.rounded() == $0.doubleValue } == true
        case "number": !isBool && number != nil
        case "string": value is String
        case "array": value is [Any]
        case "object": value is [String: Any]
        default: false
        }
    }
}
