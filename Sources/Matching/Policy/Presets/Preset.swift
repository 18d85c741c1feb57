extension Policy {
    /// A policy that suits a kind of programme, to begin with.
    ///
    /// Presets are policy files, read by ``PolicyReader`` like any other.
    public enum Preset: String, CaseIterable, Sendable {
        /// Somebody to talk to: need, language and what the two have in common.
        case social
        /// A mentor from working life: trade first.
        case erhverv
        /// A homework café: fixed afternoons, subjects, small groups.
        case lektiecafe
        /// Firms with places for trainees: trade and area.
        case praktik
        /// After-school jobs for the young: ages, certificates, hours.
        case fritidsjob

        /// The preset's file, with comments.
        public var text: String {
            switch self {
            case .social: Self.socialText
            case .erhverv: Self.erhvervText
            case .lektiecafe: Self.lektiecafeText
            case .praktik: Self.praktikText
            case .fritidsjob: Self.fritidsjobText
            }
        }

        /// The policy that the file holds.
        public var policy: Policy {
            PolicyReader.read(Array(text.utf8), file: rawValue).policy ?? Policy()
        }
    }
}
