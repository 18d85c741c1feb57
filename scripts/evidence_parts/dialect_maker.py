"""Writes a roster in a dialect: encoding, mark, delimiter, line ends, decimals, accents, blanks, quotes, headers and ends."""
import dataclasses, itertools, unicodedata

from fixture_makers import dialects as fixture

AXES = {
    "encoding": ["utf-8", "utf-8 with mark", "utf-16-le with mark", "utf-16-be with mark", "cp1252", "latin-1",
                 "utf-16-le without mark", "utf-16-be without mark", "utf-32", "mac-roman", "cp850", "cp865"],
    "delimiter": [",", ";", "\t", "|"],
    "line_end": ["\r\n", "\n", "\r", "mixed"],
    "decimal": [",", "."],
    "form": ["NFC", "NFD"],
    "padding": ["none", "nbsp"],
    "note": ["none", "right", "wrong", "quoted"],
    "quoting": ["minimal", "all", "needless", "inner"],
    "header": ["da", "en"],
    "final": [True, False],
    "blank_lines": [False, True],
    "trailing": [False, True],
}
MARKS = {"utf-8 with mark": b"\xef\xbb\xbf", "utf-16-le with mark": b"\xff\xfe", "utf-16-be with mark": b"\xfe\xff"}
FOREIGN = {"mac-roman", "cp850", "cp865"}
# A column of one's own with decimals: how far each mentee lives away, and how far each mentor travels.
POLICY = '{ custom: [ { name: "km", kind: "range", column: "km", required: true, weight: 4 } ] }\n'
KILOMETRES = [["0.5-12.5", "2.5-7.25", "0-30", "1.75-40", "0.25-9.5", "3.5-5"], ["2.75", "7.25", "4.5", "11.25", "2.5", "9.25"]]


@dataclasses.dataclass(frozen=True)
class Dialect:
    encoding: str = "utf-8"
    delimiter: str = ";"
    line_end: str = "\n"
    decimal: str = "."
    form: str = "NFC"
    padding: str = "none"
    note: str = "none"
    quoting: str = "minimal"
    header: str = "da"
    final: bool = True
    blank_lines: bool = False
    trailing: bool = False

    @property
    def is_foreign(self):
        return self.encoding in FOREIGN

    @property
    def must_refuse(self):
        return self.delimiter == "|" or "without" in self.encoding or self.encoding == "utf-32" or self.note == "wrong"

    @property
    def codes(self):
        """The codes it must be refused with."""
        if "without" in self.encoding:
            return {"utf16WithoutMark"}
        if self.encoding == "utf-32":
            return {"nulByte", "emptyFile"}
        # A row that is not split is one cell, or breaks off where the quotes of its first cell end.
        return {"missingIDColumn", "textAfterQuote"}

    @property
    def is_possible(self):
        # The old character sets have no combining accents.
        return self.form == "NFC" or self.encoding.startswith("utf")

    def meant(self):
        """The cells of both lists as they are meant: with this dialect's words and inner separators, in NFC."""
        inner = self.quoting == "inner"
        values, spans = ("\n", "\n") if inner and self.delimiter != "," else (", " if inner else " / ", "; ")
        both = fixture.tables(self.header, values=values, spans=spans)
        tables = []
        for side, table in enumerate(both):
            rows = [list(row) + ["km"] if line == 0 else list(row) + [KILOMETRES[side][line - 1].replace(".", self.decimal)]
                    for line, row in enumerate(table)]
            for line, row in enumerate(rows[1:]):
                row[0] = f"00{line + 7}"[-3:]
            tables.append([[unicodedata.normalize("NFC", cell) for cell in row] for row in rows])
        return tables

    def files(self):
        return [self._file(table) for table in self.meant()]

    def _file(self, table):
        ends = itertools.cycle(["\r\n", "\n", "\r\n", "\r"] if self.line_end == "mixed" else [self.line_end])
        if self.padding == "nbsp":
            table = fixture.padded(table)
        rows = [self.delimiter.join(self._cell(cell, line + place) for place, cell in enumerate(row)) for line, row in enumerate(table)]
        if self.trailing:
            rows = [row + self.delimiter * (1 + line % 3) for line, row in enumerate(rows)]
        if self.blank_lines:
            spaced = []
            for line, row in enumerate(rows):
                spaced += [row, ["", "  ", self.delimiter * 3][line % 3]]
            rows = spaced
        other = {";": ",", ",": ";", "\t": ";", "|": ","}[self.delimiter]
        note = {"none": [], "right": [f"sep={self.delimiter}"], "wrong": [f"sep={other}"], "quoted": [f'"sep={self.delimiter}"']}[self.note]
        rows = note + rows
        text = "".join(row + next(ends) for row in rows)
        if not self.final:
            text = text.rstrip("\r\n")
        text = unicodedata.normalize(self.form, text)
        codec = self.encoding.split(" ")[0]
        return MARKS.get(self.encoding, b"") + text.encode(codec)

    def _cell(self, text, place):
        must = any(mark in text for mark in (self.delimiter, '"', "\n", "\r"))
        if must or self.quoting == "all" or (self.quoting == "needless" and place % 3 == 0):
            return '"' + text.replace('"', '""') + '"'
        return text


def drawn(draw, count):
    """Dialects at random, every value of every axis often enough."""
    found = []
    while len(found) < count:
        # Most are of the encodings that are read, so that most are read.
        dialect = Dialect(**{axis: draw.choice(values[:6] if axis == "encoding" and len(found) % 3 else values) for axis, values in AXES.items()})
        if dialect.is_possible:
            found.append(dialect)
    return found


def thorough(draw, times):
    """Every combination of what changes how bytes become cells, each with the other axes drawn so many times."""
    core = ["encoding", "delimiter", "line_end", "decimal", "form", "padding", "note", "quoting"]
    found = []
    for values in itertools.product(*(AXES[axis] for axis in core)):
        chosen = dict(zip(core, values))
        hopeless = Dialect(**chosen).must_refuse
        for _ in range(1 if hopeless else times):
            dialect = Dialect(**chosen, **{axis: draw.choice(AXES[axis]) for axis in AXES if axis not in core})
            if dialect.is_possible:
                found.append(dialect)
    return found
