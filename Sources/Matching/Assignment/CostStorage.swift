/// How a problem keeps its costs. In all of them, a cost is what is minimised: where the caller maximises, the sign has
/// been turned already.
enum CostStorage: Sendable {
    /// The permitted pairs alone.
    case rows(CompressedRows)
    /// All pairs, in 32 bits each.
    case int32(DenseRows<Int32>)
    /// All pairs, in 64 bits each.
    case int64(DenseRows<Int64>)
    /// Nothing kept: a row is worked out each time it is asked for.
    case function(CostFunction)
}
