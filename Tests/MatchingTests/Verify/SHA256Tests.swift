import Testing

@testable import Matching

@Suite struct SHA256Tests {
    /// From FIPS 180-4's examples and NIST's short and long message vectors.
    @Test(
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
        ]
    )
    func publishedVectors(_ text: String, _ digest: String) {
        #expect(SHA256.hexDigest(Array(text.utf8)) == digest)
    }

    @Test func aMillionLetters() {
        let digest = SHA256.hexDigest(Array(repeating: UInt8(ascii: "a"), count: 1_000_000))
        #expect(digest == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    /// Every length around a block's end gives a digest of its own.
    @Test func lengthsAroundABlock() {
        let digests = (50...130).map { SHA256.hexDigest(Array(repeating: 0x61, count: $0)) }
        #expect(Set(digests).count == digests.count && digests.allSatisfy { $0.count == 64 })
    }
}
