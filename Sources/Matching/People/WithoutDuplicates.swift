/// The elements, each kept where it stands first.
///
/// - Complexity: O(*n*) for *n* elements.
func withoutDuplicates<Element: Hashable>(_ elements: [Element]) -> [Element] {
    // Hashing a handful costs more than comparing each with each, and hardly any list has duplicates.
    if elements.count <= 8 && !elements.indices.contains(where: { elements[..<$0].contains(elements[$0]) }) {
        return elements
    }
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
}
