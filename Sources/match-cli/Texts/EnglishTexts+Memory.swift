import Matching

extension EnglishTexts {
    func memoryShortage(_ shortage: MemoryShortage) -> String {
        let (needed, available) = shortage.amounts(words.decimal)
        let amounts = "about \(needed) of memory, and \(available) is free. Nothing was written."
        return switch shortage.subject {
        case .file(let path):
            "\(path): the file is too large for this computer. Reading it needs \(amounts) "
                + "Split the file, or use a computer with more memory."
        case .revealed(let path):
            "\(path): with ids and names in it, the file is too large for this computer. It needs \(amounts) "
                + "See whether an id or a name in the key is much too long, or use a computer with more memory."
        case .pairs(let count):
            "The lists are too large for this computer. They give about "
                + "\(words.number(count)) possible pairs, which needs \(amounts) "
                + "Match a part of the lists at a time, for instance one area, or use a computer with more memory."
        case .cells(let count):
            "The matrix is too large for this computer. Its \(words.number(count)) cells need \(amounts) "
                + "Use a computer with more memory; or name only the permitted pairs, in DIMACS format."
        case .people:
            "Lists of so many people are too large for this computer. Making them needs \(amounts) "
                + "Ask for fewer people, or use a computer with more memory."
        }
    }
}
