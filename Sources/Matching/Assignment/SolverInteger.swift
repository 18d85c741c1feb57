/// An integer that a solver computes with: 64 or 128 bits wide.
typealias SolverInteger = FixedWidthInteger & SignedInteger & BitwiseCopyable
