/// 256 mentors, one bit each.
typealias MaskBlock = SIMD4<UInt64>

/// The words of all masks, as the scorer's inner loops read them.
@safe struct MaskView {
    // SAFETY: valid only inside `MentorMasks.withView`, which owns the words. Every offset is a mask's number, which
    // `MentorMasks` handed out, times the words of a mask, plus a word or block below those of a mask; all of it lies
    // within the words, and blocks begin at multiples of four words.
    private let words: UnsafePointer<UInt64>
    private let wordsPerMask: Int

    fileprivate init(_ words: UnsafePointer<UInt64>, wordsPerMask: Int) {
        unsafe self.words = words
        self.wordsPerMask = wordsPerMask
    }

    /// One word of a mask: 64 mentors.
    @inline(__always)
    func word(_ mask: Int, _ word: Int) -> UInt64 { unsafe words[mask &* wordsPerMask &+ word] }

    /// One block of a mask.
    @inline(__always)
    func block(_ mask: Int, _ block: Int) -> MaskBlock {
        let first = mask &* wordsPerMask &+ block &* MentorMasks.wordsPerBlock
        return unsafe UnsafeRawPointer(words + first).loadUnaligned(as: MaskBlock.self)
    }
}

extension MentorMasks {
    /// Gives fast access to the masks for as long as the closure runs. Without mentors there is nothing to see.
    func withView(_ body: (MaskView) -> Void) {
        unsafe words.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress, blockCount > 0 else { return }
            unsafe body(MaskView(base, wordsPerMask: blockCount * Self.wordsPerBlock))
        }
    }
}
