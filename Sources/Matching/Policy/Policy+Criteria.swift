extension Policy {
    /// A criterion, built in or custom, by its name in any case.
    public func criterion(named name: String) -> CriterionName? {
        let key = Text.key(name)
        if let criterion = Criterion.allCases.first(where: { Text.key($0.rawValue) == key }) {
            return .builtIn(criterion)
        }
        return custom.first { Text.key($0.name) == key }.map { .custom($0.name) }
    }

    /// Whether a criterion can earn points: all but those that are rules only.
    public func canEarnPoints(_ criterion: CriterionName) -> Bool {
        if case .builtIn(let criterion) = criterion { criterion.canEarnPoints } else { true }
    }

    /// Makes a criterion a rule; does nothing where the policy has no such criterion.
    public mutating func require(_ criterion: CriterionName) {
        switch criterion {
        case .builtIn(let criterion): self[criterion].isRequired = true
        case .custom(let name):
            if let place = custom.firstIndex(where: { $0.name == name }) { custom[place].isRequired = true }
        }
    }

    /// Sets what a criterion counts, 0 to 1000; does nothing where the policy has no such criterion.
    public mutating func setWeight(of criterion: CriterionName, to weight: Int) {
        switch criterion {
        case .builtIn(let criterion): self[criterion].weight = weight
        case .custom(let name):
            if let place = custom.firstIndex(where: { $0.name == name }) { custom[place].weight = weight }
        }
    }
}
