import Testing

@testable import match_cli

@Suite("Available memory")
struct AvailableMemoryTests {
    @Test("What the computer has, with what it can swap out")
    func computer() {
        let text = "MemTotal:       24684092 kB\nMemAvailable:     1000 kB\nSwapFree:            24 kB\n"
        #expect(AvailableMemory.ofComputer(text) == 1024 * 1024)
        #expect(AvailableMemory.ofComputer("MemAvailable: 7 kB\n") == 7 * 1024)
        #expect(AvailableMemory.ofComputer("MemTotal: 7 kB\n") == nil)
        #expect(AvailableMemory.ofComputer("") == nil)
    }

    @Test("What a control group leaves; pages of files are as good as free")
    func group() {
        let statistics = "anon 50\ninactive_file 20\nactive_file 10\n"
        #expect(AvailableMemory.ofGroup(limit: "100\n", used: "90\n", statistics: statistics) == 40)
        #expect(AvailableMemory.ofGroup(limit: "100\n", used: "90\n", statistics: "") == 10)
        #expect(AvailableMemory.ofGroup(limit: "100\n", used: "190\n", statistics: "") == 0)
        #expect(AvailableMemory.ofGroup(limit: "100\n", used: "9\n", statistics: statistics) == 100)
        #expect(AvailableMemory.ofGroup(limit: "max\n", used: "90\n", statistics: statistics) == nil)
        #expect(AvailableMemory.ofGroup(limit: "9223372036854771712\n", used: "90", statistics: "") == nil)
        #expect(AvailableMemory.ofGroup(limit: "", used: "", statistics: "") == nil)
        let first = "inactive_file 1\nactive_file 1\ntotal_inactive_file 20\ntotal_active_file 30\n"
        #expect(AvailableMemory.ofGroup(limit: "100", used: "100", statistics: first) == 50)
    }

    @Test("The groups of a process, and those around them")
    func groups() {
        let second = AvailableMemory.groups("0::/user.slice/app\n")
        #expect(second.map(\.directory) == ["/user.slice/app", "/user.slice", ""].map { "/sys/fs/cgroup" + $0 })
        #expect(second.map(\.isFirstVersion) == [false, false, false])
        let first = AvailableMemory.groups("9:name=systemd:/\n4:cpu,memory:/box\n3:cpuset:/\n")
        #expect(first.map(\.directory) == ["/sys/fs/cgroup/memory/box", "/sys/fs/cgroup/memory"])
        #expect(first.map(\.isFirstVersion) == [true, true])
        #expect(AvailableMemory.groups("0::/\n").map(\.directory) == ["/sys/fs/cgroup"])
        #expect(AvailableMemory.groups("nonsense\n\n1:2").isEmpty)
    }

    @Test("This computer has memory for a little, and not for everything")
    func here() {
        #expect(AvailableMemory.bytes(toHave: 1) > 1 << 20)
        #expect(AvailableMemory.bytes(toHave: .max) < 1 << 50)
        #expect(throws: MemoryShortage.self) { try MemoryShortage.require(1 << 60, for: .people) }
    }

    @Test("Both amounts in one decimal, the need rounded up and the rest down")
    func amounts() {
        func amounts(_ needed: Int, _ available: Int) -> [String] {
            let shortage = MemoryShortage(subject: .people, needed: needed, available: available)
            let (needed, available) = shortage.amounts { "\($0 / 10),\($0 % 10)" }
            return [needed, available]
        }
        #expect(amounts(6_123_000_000, 2_099_999_999) == ["6,2 GB", "2,0 GB"])
        #expect(amounts(999_900_001, 0) == ["1000,0 MB", "0,0 MB"])
        #expect(amounts(250_000_000, 70_910_000) == ["250,0 MB", "70,9 MB"])
    }

    @Test("A shortage in both languages", arguments: [1, 2, 48_000_000])
    func words(count: Int) {
        let subjects: [MemoryShortage.Subject] = [
            .file("a.csv"), .revealed("a.csv"), .pairs(count), .cells(count), .people,
        ]
        for subject in subjects {
            let shortage = MemoryShortage(subject: subject, needed: 6_123_000_000, available: 2_000_000_000)
            let (english, danish) = (EnglishTexts().memoryShortage(shortage), DanishTexts().memoryShortage(shortage))
            let faults = Bilingual.faults(english, danish, sameNumbers: false)
            #expect(faults.isEmpty)
            #expect(english.contains("about 6.2 GB of memory, and 2.0 GB is free"))
            #expect(danish.contains("cirka 6,2 GB hukommelse, og der er 2,0 GB ledig"))
        }
    }
}
