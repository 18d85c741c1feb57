import Matching

extension DanishTexts {
    func memoryShortage(_ shortage: MemoryShortage) -> String {
        let (needed, available) = shortage.amounts(words.decimal)
        let amounts = "cirka \(needed) hukommelse, og der er \(available) ledig. Der er ikke skrevet noget."
        return switch shortage.subject {
        case .file(let path):
            "\(path): filen er for stor til denne computer. At læse den kræver \(amounts) "
                + "Del filen op, eller brug en computer med mere hukommelse."
        case .revealed(let path):
            "\(path): med id'er og navne i bliver filen for stor til denne computer. Den kræver \(amounts) "
                + "Se efter, om et id eller et navn i nøglen er alt for langt, eller brug en computer med mere hukommelse."
        case .pairs(let count):
            "Listerne er for store til denne computer. De giver cirka "
                + "\(words.number(count)) mulige matches, og det kræver \(amounts) "
                + "Match en del af listerne ad gangen, for eksempel ét område, eller brug en computer med mere hukommelse."
        case .cells(let count):
            "Matricen er for stor til denne computer. Dens \(words.number(count)) celler kræver \(amounts) "
                + "Brug en computer med mere hukommelse; eller nævn kun de mulige matches, i DIMACS-format."
        case .people:
            "Lister med så mange personer er for store til denne computer. At lave dem kræver \(amounts) "
                + "Bed om færre personer, eller brug en computer med mere hukommelse."
        }
    }
}
