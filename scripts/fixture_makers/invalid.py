"""Rosters with mistakes, and the list of problems that each must give.

A case starts from a sound roster in which everybody could be matched with everybody, breaks something, and says what
must be found. Names and ids carry a canary, so that a test can see that no message repeats one.
"""

import io
import json
import zipfile

from .common import csv

WARNINGS = {
    "ignoredColumn", "columnOfOtherList", "listsSwapped", "onBothLists", "looksLikeCPR", "leadingZerosLost",
    "scheduleRounded", "mustOnMentor", "expiredCertificate", "menteeWithoutAge", "futureDate", "mentorNobodyCanUse",
    "rolesDecide", "customColumnMissing",
}  # fmt: skip

MENTORS = [
    ["id", "navn", "behov", "fag", "sprog", "tider", "område", "interesser", "alder", "aldersgruppe", "kapacitet", "børneattest"],
    ["ZyxM1", "", "begge", "matematik, dansk", "dansk, arabisk", "hverdage 14-20", "Rævevang", "skak, løb", "67", "15+", "2", "ja"],
    ["ZyxM2", "", "begge", "dansk, læsning", "dansk, engelsk", "hverdage 12-18, lør 10-14", "Ællebakken", "musik", "29", "15-30", "1", "31.12.2030"],
    ["ZyxM3", "", "begge", "økonomi", "dansk", "tir 14-20; ons 14-20", "Rævevang", "cykling", "41", "", "", "nej"],
]
MENTEES = [
    ["id", "navn", "behov", "fag", "sprog", "tider", "område", "interesser", "alder", "venter siden", "prioritet", "klar"],
    ["ZyxE1", "", "social", "matematik", "dansk", "tir 15-18", "Rævevang", "skak", "16", "1.3.2026", "", "ja"],
    ["ZyxE2", "", "mest social", "dansk", "arabisk, dansk", "ons 15-17", "Rævevang", "madlavning", "17", "15/11-2025", "1", ""],
    ["ZyxE3", "", "begge", "læsning", "dansk", "tir 16-18, ons 16-18", "", "løb", "19", "2026-01-20", "", "ja"],
    ["ZyxE4", "", "erhverv", "økonomi", "dansk, engelsk", "ons 16-18", "Ællebakken", "musik", "24", "04-05-2026", "", "ja"],
]


class Case:
    """A roster in the making and its problems."""

    def __init__(self, folder):
        self.folder = folder
        self.rows = {"mentors.csv": [list(row) for row in MENTORS], "mentees.csv": [list(row) for row in MENTEES]}
        for table in self.rows.values():
            for number, row in enumerate(table[1:], 1):
                row[1] = f"Kanarie-{folder}-Zyx {number}"
        self.delimiter, self.newline, self.encoding = ";", "\n", "utf-8"
        self.texts = {}
        self.raw = {}
        self.problems = []

    def expect(self, file, line, column, code):
        self.problems.append({
            "file": file, "line": line, "column": column, "code": code,
            "severity": "warning" if code in WARNINGS else "error",
        })  # fmt: skip
        return self

    def cell(self, file, row, header, value, code=None):
        """Writes a cell; with a code, that cell's problem. Row 0 is the header row, which stands on line 1."""
        table = self.rows[file]
        place = MENTORS[0].index(header) if file == "mentors.csv" else MENTEES[0].index(header)
        table[row][place] = value
        return self.expect(file, row + 1, place + 1, code) if code else self

    def column(self, file, header, values):
        """Adds a column at the end."""
        for row, value in zip(self.rows[file], [header] + values):
            row.append(value)
        return self

    def drop(self, file, header):
        place = self.rows[file][0].index(header)
        for row in self.rows[file]:
            del row[place]
        return self

    def written(self, delimiter=";", newline="\n", encoding="utf-8"):
        self.delimiter, self.newline, self.encoding = delimiter, newline, encoding
        return self

    def text(self, file):
        return self.texts.get(file) or csv(self.rows[file], self.delimiter, self.newline)

    def edit(self, file, old, new):
        """Changes the file's text in one place."""
        text = self.text(file)
        assert text.count(old) == 1, (self.folder, old, text.count(old))
        self.texts[file] = text.replace(old, new)
        return self

    def bytes(self, file):
        return self.raw[file] if file in self.raw else self.text(file).encode(self.encoding)

    def edit_bytes(self, file, old, new):
        content = self.bytes(file)
        assert content.count(old) == 1, (self.folder, old)
        self.raw[file] = content.replace(old, new)
        return self

    def whole(self, file, content):
        self.raw[file] = content
        return self

    def files(self):
        def order(problem):
            return problem["file"] != "mentors.csv", problem["line"] or 0, problem["column"] or 0

        problems = sorted(self.problems, key=order)
        listed = ",\n".join("  " + json.dumps(problem) for problem in problems)
        return {
            f"{self.folder}/mentors.csv": self.bytes("mentors.csv"),
            f"{self.folder}/mentees.csv": self.bytes("mentees.csv"),
            f"{self.folder}/expected.json": f"[\n{listed}\n]\n".encode(),
        }


MENTOR, MENTEE = "mentors.csv", "mentees.csv"


def table_cases():
    """Mistakes in the file as a table."""
    yield Case("empty-file").whole(MENTEE, b"").expect(MENTEE, None, None, "emptyFile")
    yield Case("empty-both").whole(MENTOR, b"").whole(MENTEE, b"").expect(MENTOR, None, None, "emptyFile").expect(MENTEE, None, None, "emptyFile")
    yield Case("empty-mark-alone").whole(MENTOR, b"\xef\xbb\xbf").expect(MENTOR, None, None, "emptyFile")
    yield Case("empty-blank-lines").whole(MENTEE, b"\r\n\r\n  \r\n").expect(MENTEE, None, None, "emptyFile")

    case = Case("header-only")
    case.rows[MENTEE] = case.rows[MENTEE][:1]
    yield case.expect(MENTEE, None, None, "headerOnly")

    yield Case("unclosed-quote").edit(MENTEE, "løb;19", '"løb;19').expect(MENTEE, 4, 8, "unclosedQuote")
    yield Case("unclosed-quote-late").edit(MENTOR, "cykling;41", '"cykl\ning";"41').expect(MENTOR, 5, 9, "unclosedQuote")
    yield Case("text-after-quote").edit(MENTOR, "musik;29", '"musik" tit;29').expect(MENTOR, 3, 8, "textAfterQuote")

    yield Case("ragged-row").edit(MENTEE, "læsning;", "").expect(MENTEE, 4, None, "tooFewCells")
    yield Case("ragged-row-last").edit(MENTOR, ";41;;;nej", ";41").expect(MENTOR, 4, None, "tooFewCells")
    yield Case("extra-cell").edit(MENTEE, "1.3.2026;;ja", "1.3.2026;;ja;husk").expect(MENTEE, 2, 13, "extraCell")
    yield Case("extra-cell-after-empty").edit(MENTEE, "15/11-2025;1;", "15/11-2025;1;;;;husk").expect(MENTEE, 3, 15, "extraCell")

    # A decimal comma, unquoted, where the delimiter is a comma.
    case = Case("ragged-row-after-newline").written(",", "\r\n")
    case.cell(MENTOR, 1, "fag", "matematik\r\ndansk")
    yield case.edit(MENTOR, ",29,", ",29,5,").expect(MENTOR, 4, 13, "extraCell")

    case = Case("windows1252-undefined-byte").written(";", "\r\n", "windows-1252")
    yield case.edit_bytes(MENTEE, b"l\xf8b;19", b"l\x81b;19").expect(MENTEE, 4, 8, "invalidByte")
    case = Case("utf8-cut-sequence")
    yield case.edit_bytes(MENTEE, "løb;19".encode(), b"l\xc3b;19").expect(MENTEE, 4, 8, "invalidByte")
    case = Case("utf8-windows1252-byte").written(",", "\r\n")
    yield case.edit_bytes(MENTOR, "økonomi".encode(), b"\xf8konomi").expect(MENTOR, 4, 4, "invalidByte")
    case = Case("utf8-mark-but-windows1252")
    marked = b"\xef\xbb\xbf" + case.text(MENTOR).encode("windows-1252")
    yield case.whole(MENTOR, marked).expect(MENTOR, 1, 7, "invalidByte")
    case = Case("utf8-surrogate")
    yield case.edit_bytes(MENTOR, b"cykling", b"cyk\xed\xa0\x80ling").expect(MENTOR, 4, 8, "invalidByte")

    case = Case("utf16le-without-mark")
    yield case.whole(MENTEE, case.text(MENTEE).encode("utf-16-le")).expect(MENTEE, None, None, "utf16WithoutMark")
    case = Case("utf16be-without-mark")
    yield case.whole(MENTOR, case.text(MENTOR).encode("utf-16-be")).expect(MENTOR, None, None, "utf16WithoutMark")
    case = Case("utf16-lone-surrogate")
    broken = b"\xff\xfe" + case.text(MENTEE).encode("utf-16-le").replace("løb;19".encode("utf-16-le"), b"l\x00\x00\xd8b\x00;\x001\x009\x00")
    yield case.whole(MENTEE, broken).expect(MENTEE, 4, 8, "invalidByte")

    yield Case("nul-byte").edit_bytes(MENTEE, "løb;19".encode(), "løb\0;19".encode()).expect(MENTEE, 4, 8, "nulByte")

    yield Case("ambiguous-delimiter").whole(MENTEE, (
        "id;navn,sprog;tider,klar\n"
        "ZyxE1;Kanarie-ambiguous-delimiter-Zyx 1,dansk;tir 15-18,ja\n"
        "ZyxE2;Kanarie-ambiguous-delimiter-Zyx 2,dansk;ons 15-18,ja\n"
    ).encode()).expect(MENTEE, None, None, "ambiguousDelimiter")  # fmt: skip

    yield Case("xlsx-named-csv").whole(MENTOR, workbook()).expect(MENTOR, None, None, "notCSV")
    yield Case("ods-named-csv").whole(MENTEE, open_document()).expect(MENTEE, None, None, "notCSV")
    yield Case("pdf-named-csv").whole(MENTEE, PDF).expect(MENTEE, None, None, "notCSV")
    yield Case("xls-named-csv").whole(MENTEE, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)).expect(MENTEE, None, None, "notCSV")
    yield Case("zip-named-csv").whole(MENTOR, archive([("mentors.txt", "id;navn\n")])).expect(MENTOR, None, None, "notCSV")


def header_cases():
    """Mistakes in the header row."""
    yield Case("duplicate-headers").column(MENTEE, "Sprog", ["", "", "", ""]).expect(MENTEE, 1, 13, "duplicateHeader")
    yield Case("duplicate-meaning").column(MENTOR, "subjects", ["", "", ""]).expect(MENTOR, 1, 13, "duplicateHeader")
    yield Case("missing-id-column").drop(MENTEE, "id").expect(MENTEE, 1, None, "missingIDColumn")

    case = Case("missing-id-column-after-sep").drop(MENTOR, "id")
    case.texts[MENTOR] = "sep=;\n" + case.text(MENTOR)
    yield case.expect(MENTOR, 2, None, "missingIDColumn")

    yield Case("ignored-column").column(MENTEE, "telefon", ["0000 0001", "", "0000 0003", ""]).expect(MENTEE, 1, 13, "ignoredColumn")
    yield Case("ignored-column-misspelt").cell(MENTOR, 0, "sprog", "sporg", "ignoredColumn")
    yield Case("column-of-other-list").column(MENTEE, "børneattest", ["", "ja", "", ""]).expect(MENTEE, 1, 13, "columnOfOtherList")

    case = Case("swapped-lists")
    case.rows = {MENTOR: case.rows[MENTEE], MENTEE: case.rows[MENTOR]}
    case.expect(MENTOR, None, None, "listsSwapped")
    for file in (MENTOR, MENTEE):
        for column in (10, 11, 12):
            case.expect(file, 1, column, "columnOfOtherList")
    yield case


def person_cases():
    """Mistakes about who is who."""
    yield Case("missing-id").cell(MENTEE, 3, "id", "", "missingID")
    yield Case("missing-id-blank").cell(MENTOR, 2, "id", " \u00a0 ", "missingID")
    yield Case("duplicate-id").cell(MENTEE, 3, "id", "ZyxE1", "duplicateID")
    yield Case("duplicate-id-composed").cell(MENTOR, 1, "id", "ZyxÅ").cell(MENTOR, 3, "id", " ZyxA\u030a", "duplicateID")
    three = Case("duplicate-id-thrice").cell(MENTEE, 2, "id", "ZyxE1", "duplicateID")
    yield three.cell(MENTEE, 4, "id", "ZyxE1", "duplicateID")
    yield Case("on-both-lists").cell(MENTEE, 2, "id", "ZyxM3", "onBothLists")
    yield Case("cpr-like-id").cell(MENTEE, 2, "id", "311299-0000", "looksLikeCPR")
    yield Case("cpr-like-id-digits").cell(MENTOR, 3, "id", "3112990000", "looksLikeCPR")
    case = Case("cpr-like-cell").column(MENTOR, "bemærkninger", ["", "311299-0000", ""])
    yield case.expect(MENTOR, 1, 13, "ignoredColumn").expect(MENTOR, 3, 13, "looksLikeCPR")
    yield Case("cpr-like-name").cell(MENTEE, 4, "navn", "311299-0000", "looksLikeCPR")

    case = Case("leading-zeros-lost")
    for row, number in enumerate(["23018", "40311", "7", "51204"], 1):  # the third was 00007
        case.cell(MENTEE, row, "id", number)
    yield case.expect(MENTEE, 4, 1, "leadingZerosLost")


def value_cases():
    """Mistakes in cells."""
    for folder, file, row, header, value in [
        ("unknown-language", MENTEE, 2, "sprog", "arabsk, dansk"),  # arabisk
        ("unknown-language-unlike-any", MENTEE, 3, "sprog", "klingonsk"),
        ("unknown-language-must", MENTEE, 1, "sprog", "dansk, tyrkish!"),  # tyrkisk
        ("unknown-need-type", MENTOR, 2, "behov", "mest socialt"),  # mest social
        ("unknown-need-type-both", MENTEE, 3, "behov", "bege"),  # begge
        ("unknown-need-type-number", MENTEE, 4, "behov", "3"),
        ("unknown-answer", MENTEE, 1, "klar", "jaa"),  # ja
        ("unknown-answer-perhaps", MENTEE, 4, "klar", "måske"),
    ]:
        yield Case(folder).cell(file, row, header, value, "unknownValue")

    for folder, file, row, value in [
        ("schedule-unknown-day", MENTEE, 3, "tirs 16-18, onsdg 16-18"),  # onsdag
        ("schedule-unknown-time", MENTEE, 1, "tir 15-25"),
        ("schedule-time-in-words", MENTOR, 1, "hverdage efter aftale"),
        ("schedule-minutes", MENTEE, 4, "ons 16.75-18"),
        ("schedule-end-before-start", MENTEE, 2, "ons 17-15"),
        ("schedule-no-length", MENTOR, 3, "tir 14-14"),
        ("schedule-over-midnight", MENTOR, 2, "fre 22-02"),
        ("schedule-empty-after-rounding", MENTEE, 3, "tir 16.05-16.10"),
        ("schedule-no-day", MENTEE, 4, "16-18"),
        ("schedule-separators-alone", MENTEE, 4, ", ,"),
    ]:
        yield Case(folder).cell(file, row, "tider", value, "badSchedule")

    case = Case("schedule-after-quoted-newlines").written(",", "\r\n")
    case.cell(MENTEE, 1, "fag", "matematik\r\ndansk").cell(MENTEE, 2, "tider", "ons 15-17\r\nfrdag 15-17")
    yield case.expect(MENTEE, 4, 6, "badSchedule")

    for folder, file, row, header, value in [
        ("age-in-words", MENTEE, 2, "alder", "sytten"),
        ("age-negative", MENTEE, 2, "alder", "-17"),
        ("age-too-high", MENTOR, 1, "alder", "131"),
        ("age-huge", MENTOR, 1, "alder", "99999999999999999999"),
        ("age-decimals", MENTEE, 3, "alder", "19,5"),
        ("ages-backwards", MENTOR, 2, "aldersgruppe", "30-15"),
        ("ages-in-words", MENTOR, 2, "aldersgruppe", "unge"),
        ("capacity-in-words", MENTOR, 3, "kapacitet", "et par"),
        ("capacity-negative", MENTOR, 3, "kapacitet", "-1"),
        ("capacity-backwards", MENTOR, 1, "kapacitet", "4-3"),
        ("capacity-huge", MENTOR, 1, "kapacitet", "2147483648"),
        ("priority-in-words", MENTEE, 2, "prioritet", "høj"),
        ("priority-huge", MENTEE, 2, "prioritet", "9223372036854775808"),
    ]:
        yield Case(folder).cell(file, row, header, value, "badNumber")

    for folder, file, row, header, value in [
        ("date-does-not-exist", MENTEE, 1, "venter siden", "31.2.2026"),
        ("date-month-first", MENTEE, 1, "venter siden", "3/25/2026"),
        ("date-two-digit-year", MENTEE, 3, "venter siden", "1.3.26"),
        ("date-in-words", MENTEE, 4, "venter siden", "efter ferien"),
        ("certificate-date-does-not-exist", MENTOR, 2, "børneattest", "29.2.2027"),
    ]:
        yield Case(folder).cell(file, row, header, value, "badDate")

    roles = ", ".join(f"rolle {number}" for number in range(1, 102))
    case = Case("roles-too-many").column(MENTEE, "roller", ["", roles, "", ""])
    yield case.expect(MENTEE, 3, 13, "tooManyRoles")


def warning_cases():
    """Nothing wrong, but worth a second look."""
    yield Case("schedule-rounded").cell(MENTOR, 1, "tider", "hverdage 14.05-19.50", "scheduleRounded")
    yield Case("must-on-mentor").cell(MENTOR, 1, "fag", "matematik!, dansk", "mustOnMentor")
    yield Case("must-on-mentor-language").cell(MENTOR, 2, "sprog", "dansk, engelsk!", "mustOnMentor")
    yield Case("expired-certificate").cell(MENTOR, 2, "børneattest", "30.6.2025", "expiredCertificate")
    case = Case("roles-and-mentors").column(MENTEE, "roller", ["vært", "", "følgeven, vært", ""])
    yield case.column(MENTEE, "antal mentorer", ["2", "3", "2", ""]).expect(MENTEE, 2, 14, "rolesDecide")
    yield Case("future-date").cell(MENTEE, 1, "venter siden", "1.3.2099", "futureDate")
    yield Case("mentee-without-age").cell(MENTEE, 3, "alder", "", "menteeWithoutAge")
    yield Case("mentor-nobody-can-use").cell(MENTOR, 3, "sprog", "tigrinya").expect(MENTOR, 4, None, "mentorNobodyCanUse")


def many_cases():
    """Several mistakes, all found at once."""
    case = Case("many-mistakes")
    case.cell(MENTOR, 1, "sprog", "dansk, arabsk", "unknownValue").cell(MENTOR, 1, "alder", "gammel", "badNumber")
    case.cell(MENTOR, 2, "tider", "hverdage 18-12", "badSchedule").cell(MENTOR, 2, "børneattest", "30.6.2025", "expiredCertificate")
    case.cell(MENTOR, 3, "id", "ZyxM1", "duplicateID").cell(MENTOR, 3, "fag", "økonomi!", "mustOnMentor")
    case.cell(MENTEE, 1, "behov", "socal", "unknownValue").cell(MENTEE, 1, "venter siden", "31.2.2026", "badDate")
    case.cell(MENTEE, 2, "id", "", "missingID").cell(MENTEE, 2, "klar", "jaa", "unknownValue")
    case.cell(MENTEE, 3, "tider", "tir 16.10-18", "scheduleRounded").cell(MENTEE, 3, "venter siden", "1.3.2099", "futureDate")
    case.cell(MENTEE, 4, "prioritet", "høj", "badNumber").cell(MENTEE, 4, "alder", "", "menteeWithoutAge")
    case.column(MENTEE, "telefon", ["", "", "0000 0003", ""])
    yield case.expect(MENTEE, 1, 13, "ignoredColumn")

    case = Case("many-mistakes-one-row").written(",", "\r\n")
    for header, value, code in [
        ("behov", "omsorg", "unknownValue"),
        ("sprog", "klingonsk", "unknownValue"),
        ("tider", "en tirsdag", "badSchedule"),
        ("alder", "17 1/2", "badNumber"),
        ("venter siden", "2026-13-01", "badDate"),
        ("prioritet", "først", "badNumber"),
        ("klar", "næsten", "unknownValue"),
    ]:
        case.cell(MENTEE, 2, header, value, code)
    yield case

    case = Case("mistakes-in-both-kinds").written(";", "\r\n", "windows-1252")
    case.cell(MENTOR, 1, "kapacitet", "to", "badNumber")
    yield case.edit(MENTEE, "løb;19", '"løb;19').expect(MENTEE, 4, 8, "unclosedQuote")

    case = Case("ragged-and-bad-cells").cell(MENTEE, 1, "alder", "seksten", "badNumber").cell(MENTEE, 4, "behov", "job", "unknownValue")
    yield case.edit(MENTEE, "læsning;", "").expect(MENTEE, 4, None, "tooFewCells")


def archive(entries):
    """A real ZIP file whose bytes depend on nothing but its entries."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as bundle:
        for name, text in entries:
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.create_system = 3
            bundle.writestr(entry, text)
    return stream.getvalue()


def workbook():
    kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    cells = "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in ["ZyxM1", "Kanarie-xlsx-named-csv-Zyx"])
    start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return archive([
        ("[Content_Types].xml", f'{start}<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kinds}.worksheet+xml"/></Types>'),
        ("_rels/.rels", f'{start}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ("xl/workbook.xml", f'{start}<workbook xmlns="{main}" xmlns:r="{relations}"><sheets><sheet name="Mentorer" sheetId="1" r:id="rId1"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f'{start}<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
        ("xl/worksheets/sheet1.xml", f'{start}<worksheet xmlns="{main}"><sheetData><row>{cells}</row></sheetData></worksheet>'),
    ])  # fmt: skip


def open_document():
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    names = "urn:oasis:names:tc:opendocument:xmlns"
    cells = "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in ["ZyxE1", "Kanarie-ods-named-csv-Zyx"])
    start = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return archive([
        ("mimetype", kind),
        ("META-INF/manifest.xml", f'{start}<manifest:manifest xmlns:manifest="{names}:manifest:1.0" manifest:version="1.2"><manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'),
        ("content.xml", f'{start}<office:document-content xmlns:office="{names}:office:1.0" xmlns:table="{names}:table:1.0" xmlns:text="{names}:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="Unge"><table:table-row>{cells}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>'),
    ])  # fmt: skip


PDF = b"""%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
xref
0 3
0000000000 65535 f\x20
0000000009 00000 n\x20
0000000058 00000 n\x20
trailer << /Size 3 /Root 1 0 R >>
startxref
110
%%EOF
"""


def files():
    files = {}
    for cases in (table_cases, header_cases, person_cases, value_cases, warning_cases, many_cases):
        for case in cases():
            made = case.files()
            assert not made.keys() & files.keys(), case.folder
            files.update(made)
    return files
