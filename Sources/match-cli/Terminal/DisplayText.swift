/// Text as a terminal shows it: how wide it is, how to shorten it, and how to make it harmless.
enum DisplayText {
    // MARK: Harmless

    /// The text with everything that could command a terminal or reorder a line made visible.
    ///
    /// White space of every kind becomes a space. Control characters, bidirectional overrides and other invisible
    /// format characters become `\u{1B}`. The joiners that scripts and emoji need are kept.
    static func escaped(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { !isPlain($0) }) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isPlain(scalar) {
                result.append(scalar)
            } else if scalar.properties.isWhitespace {
                result.append(" ")
            } else {
                let code = "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
                // One by one: a sequence as a whole is put behind a copy of all that came before.
                for scalar in code.unicodeScalars { result.append(scalar) }
            }
        }
        return String(result)
    }

    /// A text of several lines with each made harmless; a byte-order mark in front is left out.
    static func escapedLines(_ text: String) -> String {
        let scalars = text.unicodeScalars
        let lines = (scalars.first == "\u{FEFF}" ? scalars.dropFirst() : scalars[...])
            .split(separator: "\n", omittingEmptySubsequences: false)
        // The carriage return of CRLF is no space.
        return lines.map { escaped(String($0.last == "\r" ? $0.dropLast() : $0)) }.joined(separator: "\n")
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value >= 0x20 }
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: return false
        case .format: return scalar.value == 0x200C || scalar.value == 0x200D
        case .spaceSeparator: return false
        default: return true
        }
    }

    // MARK: Width

    /// The number of columns a text takes: two for wide East Asian characters and emoji, none for combining marks.
    /// - Complexity: O(*n*) in the length of the text.
    static func width(of text: String) -> Int {
        if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
        return text.reduce(0) { $0 + width(of: $1) }
    }

    /// The number of columns a character takes: 0, 1, 2, or more for some syllables of several letters.
    static func width(of character: Character) -> Int {
        let scalars = character.unicodeScalars
        // An emoji is one picture two columns wide, however many scalars it joins. What only asks for a picture, behind
        // something that has none, is nothing: at the beginning of a text it would join the space before it.
        if let first = scalars.first?.properties {
            let isPicture = first.isEmojiPresentation || first.isEmoji && scalars.contains("\u{FE0F}")
            if isPicture { return 2 }
        }
        return scalars.reduce(0) { $0 + width(of: $1) }
    }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) ? 1 : 0 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: break
        }
        // Vowels and final consonants of Korean syllables join the first letter.
        if (0x1160...0x11FF).contains(scalar.value) { return 0 }
        return isWide(scalar.value) || scalar.properties.isEmojiPresentation ? 2 : 1
    }

    /// The ranges of East Asian width W and F, joined over gaps that hold no narrow letter (Unicode TR 11).
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
            0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1B000...0x1B2FF, 0x1F200...0x1F2FF, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    // MARK: Fitting

    /// The text in at most `width` columns, ending in `…` where something was left out.
    static func shortened(_ text: String, to width: Int) -> String {
        guard Self.width(of: text) > width else { return text }
        guard width > 0 else { return "" }
        var result = ""
        var room = width - 1
        for character in text {
            room -= Self.width(of: character)
            if room < 0 { break }
            result.append(character)
        }
        while result.last == " " { result.removeLast() }
        return result + "…"
    }

    /// The text followed by spaces up to `width` columns.
    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - Self.width(of: text)))
    }

    /// The text preceded by spaces up to `width` columns.
    static func rightAligned(_ text: String, to width: Int) -> String {
        String(repeating: " ", count: max(0, width - Self.width(of: text))) + text
    }
}

extension DisplayText {
    /// A text in lines that fit a width, broken at spaces; all lines but the first are indented.
    static func wrapped(_ text: String, to width: Int, indent: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : "\(line) \(word)"
            if !line.isEmpty, self.width(of: longer) > width {
                lines.append(line)
                line = String(repeating: " ", count: indent) + word
            } else {
                line = longer
            }
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
