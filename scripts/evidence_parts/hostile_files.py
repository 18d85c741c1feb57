"""Files whose content means harm."""
import dataclasses, io, os, random, struct, subprocess, zipfile, zlib
from typing import Optional

from .hostile_case import Case, MARGIN

GOOD = b"id,name,age,languages\nM1,Ane,40,Danish\n"
KEY = b"pseudonym;id\nM-7KQ2;M1\n"


def archive(*names):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name in names:
            file.writestr(name, b"application/vnd.oasis.opendocument.spreadsheet" if name == "mimetype" else b"<x/>" * 50,
                          zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def picture():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)) + \
        chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


def numpy(header, data=b"", version=b"\x01\x00"):
    header = header if isinstance(header, bytes) else header.encode()
    length = struct.pack("<H" if version[0] == 1 else "<I", len(header))
    return b"\x93NUMPY" + version + length + header + data


@dataclasses.dataclass
class Wanted:
    """The codes that a table is refused with, by what it is read as; `None` where it is taken."""
    as_list: Optional[str] = None
    as_cells: Optional[str] = None        # divided into cells, and no more
    as_heading: Optional[str] = None      # before its columns are looked for
    as_matrix: Optional[str] = None       # if another than that of a text where a number should be
    as_mentors: Optional[str] = None      # if another than as a list
    as_text: Optional[str] = None         # where only words are looked for in it, if another than cell by cell
    is_of_rows: bool = False              # the rows with mistakes can be left out
    memory: int = MARGIN


def whole(code, **more):
    """Refused whatever it is read as, before anything is looked for in it."""
    return Wanted(code, code, code, **{"as_matrix": code, **more})


def tables(draw):
    """Name, bytes, and how each is refused."""
    fine, many = Wanted(), 128 << 20
    not_csv, invalid, nul = whole("notCSV"), whole("invalidByte"), whole("nulByte")
    quotes = Wanted("textAfterQuote", "textAfterQuote", as_matrix="textAfterQuote")
    no_id = Wanted("missingIDColumn")
    yield ("100,000 columns", b",".join(b"c%d" % n for n in range(100_000)) + b"\n" + b"," * 99_999 + b"\n",
           whole("tooManyColumns", as_matrix=None))
    yield ("10,001 columns", b",".join(b"c%d" % n for n in range(10_001)) + b"\n",
           whole("tooManyColumns", as_matrix=None))
    yield "10,000 columns", b"id," + b",".join(b"c%d" % n for n in range(9_999)) + b"\nM1" + b"," * 9_999 + b"\n", fine
    yield ("10,000 of the same header", b",".join([b"id"] * 10_000) + b"\n" + b"," * 9_999 + b"\n",
           Wanted("duplicateHeader"))
    yield "NUL in a cell", GOOD + b"M2,B\0o,30,Danish\n", Wanted("nulByte", "nulByte", as_matrix="nulByte")
    yield "NUL at the beginning", b"\0" + GOOD, nul
    yield "nothing but NUL", bytes(1 << 20), nul
    yield "a quote left open on line 1", b'"' + GOOD + b"M2,Bo,30,Danish\n" * 200_000, whole("fieldTooLong")
    yield "a million quotes", b"id\n" + b'"' * 1_000_000, fine
    yield "quotes that never end a cell", b"id,name\n" + b'""a,' * 3000 + b"\n", quotes
    yield "a zip archive", archive("a.txt"), not_csv
    yield "an .xlsx", archive("[Content_Types].xml", "xl/workbook.xml"), not_csv
    yield "an .ods", archive("mimetype", "content.xml"), not_csv
    yield "half an .xlsx", archive("[Content_Types].xml", "xl/workbook.xml")[:100], not_csv
    yield "a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\n" + draw.randbytes(5000), not_csv
    yield "a picture", picture(), Wanted("missingIDColumn", "nulByte", as_matrix="nulByte")
    yield ("a web page",
           b"<!DOCTYPE html><html><head><title>Login</title></head>"
           b"<body><p>Log in; then, try again</p></body></html>\n" * 20,
           whole("ambiguousDelimiter", as_matrix=None, as_text=""))
    yield "gzip", b"\x1f\x8b\x08\0" + draw.randbytes(2000), not_csv
    yield "an old .xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + draw.randbytes(4000), not_csv
    # Few bytes at random may be anything, a matrix even; so these are always the same.
    yield "a byte that no encoding has", b"\x81", invalid
    yield "ten bytes of nothing", b"\xa8\xf5\xd3\x0c\n\x7f;\x99\xc3,", no_id
    for size in (1000, 100_000, 3_000_000):
        yield f"{size:,} random bytes", draw.randbytes(size), invalid
    yield "lone surrogates", b"\xff\xfe" + b"\x00\xd8" * 1000, invalid
    yield "UTF-16 of odd length", "\ufeffid;navn\nM1;Ane".encode("utf-16-le") + b"x", invalid
    yield "a mark alone", b"\xef\xbb\xbf", whole("emptyFile", as_matrix="emptyMatrix")
    yield "a million delimiters", b"id\n" + b";" * 1_000_000, dataclasses.replace(fine, memory=64 << 20)
    yield "a million blank lines", b"\n" * 1_000_000 + GOOD, fine
    yield "a million carriage returns", b"id\r" + b"\r" * 1_000_000, Wanted("headerOnly")
    yield ("100,000 ids that are the same", b"id\n" + b"M1\n" * 100_000,
           Wanted("duplicateID", is_of_rows=True, memory=many))
    yield ("100,000 rows with a mistake each", b"id,age\n" + b"".join(b"M%d,x%d\n" % (n, n) for n in range(100_000)),
           Wanted("badNumber", is_of_rows=True, memory=many))
    yield "a cell of 900 kB of combining marks", b"id,area,age\nM1,a" + "\u0301".encode() * 450_000 + b",30\n", fine
    yield ("cells of 900 kB",
           b"id,subjects,availability,languages\n" + b"M1," + b",".join([b"a|" * 450_000] * 3) + b"\n",
           Wanted("badSchedule", is_of_rows=True, memory=64 << 20))
    yield "a schedule of 100,000 spans", b"id,availability\nM1,\"" + b"Mon 15-17, " * 90_000 + b"\"\n", fine
    yield "a must of 500,000 marks", b"id,subjects,age\nM1,a" + b"!" * 500_000 + b",3\n", fine
    yield ("a mistake behind 900 kB", b"id,availability,age\nM1,\"" + b"Mon 15-17, " * 90_000 + b"Xxx 3\",3\n",
           Wanted("badSchedule", is_of_rows=True, memory=48 << 20))
    yield ("numbers of 400 digits",
           b"id,age,priority,capacity\nM1," + b"9" * 400 + b",-" + b"9" * 400 + b",1-" + b"9" * 400 + b"\n",
           Wanted("badNumber", as_matrix="costOutOfRange", is_of_rows=True))
    yield ("dates that are none", b"id,age,waiting_since\nM1,3,99999999999999999999-99-99\nM2,3,2026-02-30\n",
           Wanted("badDate", as_mentors="", is_of_rows=True))
    yield ("right-to-left and invisible",
           "id,name,languages,age\n\u202eM1\u202c,\u2066x\u2069,\u202eDanish,\u200b3\n".encode(),
           Wanted("unknownValue", is_of_rows=True))
    yield ("escape sequences", b"id,need,\x1b[31mcolumn\x07,age\nM1,\x1b]0;title\x07,\x1b[2J,\x9b31m\n",
           Wanted("unknownValue", is_of_rows=True))


def policies():
    """Name, bytes, the code it is refused with as a policy, and that as a result."""
    deep, too_large = 10_000, "1 MiB"
    yield "nested 10,000 arrays deep", b"[" * deep + b"]" * deep, "policySyntax", "resultSyntax"
    yield "nested 10,000 objects deep", b"{a:" * deep + b"1" + b"}" * deep, "policySyntax", "resultSyntax"
    yield ("nested 10,000 deep in a value", b"{criteria: " + b"[" * deep + b"]" * deep + b"}", "policySyntax",
           "resultSyntax")
    yield "a million brackets", b"{custom:[" * 500_000, too_large, "resultSyntax"
    yield "a number of 400 digits", b"{meetingMinutes: " + b"9" * 400 + b"}", "outOfRange", "unreadableResult"
    yield ("a number of a million digits", b"{meetingMinutes: " + b"9" * 1_000_000 + b"}", "outOfRange",
           "unreadableResult")
    yield "an exponent of 400 digits", b"{meetingMinutes: 1e" + b"9" * 400 + b"}", "outOfRange", "unreadableResult"
    yield "the lowest exponent", b"{meetingMinutes: 1e-9223372036854775808}", "wrongType", "unreadableResult"
    yield "a weight of 2^63", b"{criteria:{subjects:{weight: 9223372036854775808}}}", "outOfRange", "unreadableResult"
    yield ("1,000,000 keys", b"{" + b",".join(b"k%d:1" % n for n in range(1_000_000)) + b"}", too_large,
           "unreadableResult")
    yield "1,000,000 keys that are the same", b"{" + b"balance:true," * 1_000_000 + b"}", too_large, "unreadableResult"
    yield "a key twice", b"{balance:true,balance:false}", "duplicateKey", "unreadableResult"
    yield "a text of 20 MB", b"{objective:\"" + b"a" * 20_000_000 + b"\"}", too_large, "unreadableResult"
    yield "a comment without an end", b"{/*" + b"*" * 1_000_000, "policySyntax", "resultSyntax"
    yield ("1,000 columns of one's own that are the same",
           b"{custom:[" + b"{name:\"a\",kind:\"same\",column:\"b\"}," * 1000 + b"]}", "tooManyCriteria",
           "unreadableResult")
    yield ("a scale of 100,000 steps",
           b"{custom:[{name:\"a\",kind:\"distance\",column:\"b\",scale:["
           + b",".join([b'"s"'] * 100_000) + b"],shares:{}}]}",
           "duplicateKey", "unreadableResult")
    yield "\\u escapes cut short", b"{objective:\"\\u12", "policySyntax", "resultSyntax"
    yield "a lone surrogate", b"{objective:\"\\ud800\"}", "policySyntax", "resultSyntax"
    yield "NUL", b"{objective:\0}", "policySyntax", "resultSyntax"
    yield "nothing", b"", "policySyntax", "resultSyntax"
    yield ("escape sequences", b"{\"\x1b[31mobjective\x07\": 1, objective: \"\x1b]0;x\x07\"}", "unknownWord",
           "unreadableResult")


def results():
    """Name, bytes, and the codes: as a result, where pseudonyms are looked up in it (`None`: taken), and as pairs."""
    huge = b"9" * 400
    yield ("nested 10,000 deep", b"{\"pairs\":" + b"[" * 10_000 + b"]" * 10_000 + b"}", "resultSyntax", "resultSyntax",
           "missingPairsColumn")
    yield "an empty object", b"{}", "unreadableResult", None, "missingPairsColumn"
    yield "a list", b"[]", "unreadableResult", None, "missingPairsColumn"
    yield ("numbers of 400 digits",
           b"{\"schema\":1,\"summary\":{\"mentees\":" + huge + b"},\"pairs\":[{\"points\":-" + huge + b"}]}",
           "unreadableResult", None, "textAfterQuote")
    yield "a schema to come", b"{\"schema\":999999999999999999999}", "otherSchema", None, "missingPairsColumn"
    pair = b"{\"mentor\":\"M%d\",\"mentee\":\"E%d\",\"points\":9223372036854775807}"
    yield ("1,000,000 pairs",
           b"{\"schema\":1,\"pairs\":[" + b",".join(pair % (n, n) for n in range(1_000_000)) + b"]}",
           "unreadableResult", None, "textAfterQuote")
    yield ("1,000,000 keys", b"{" + b",".join(b"\"k%d\":1" % n for n in range(1_000_000)) + b"}", "unreadableResult",
           None, "textAfterQuote")


def matrices():
    """Name, ending, bytes, and the codes: as a matrix, and as a list."""
    array = "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }\n"
    yield "a shape of 10^18", ".npy", numpy(array % ("<i8", "1000000000, 1000000000")), "badMatrixFile", "nulByte"
    yield ("a shape that overflows", ".npy", numpy(array % ("<i8", "9223372036854775807, 9223372036854775807")),
           "matrixTooLarge", "nulByte")
    yield "a shape of 400 digits", ".npy", numpy(array % ("<i8", "9" * 400 + ", 2")), "badMatrixFile", "nulByte"
    yield "a negative shape", ".npy", numpy(array % ("<i8", "-2, 2")), "badMatrixFile", "nulByte"
    yield ("a shape larger than its data", ".npy", numpy(array % ("<i4", "1000, 1000"), b"\0" * 16), "badMatrixFile",
           "nulByte")
    yield "no rows", ".npy", numpy(array % ("<i4", "0, 5")), "emptyMatrix", "nulByte"
    yield "a header longer than the file", ".npy", b"\x93NUMPY\x02\x00\xff\xff\xff\x7f{", "badMatrixFile", "nulByte"
    yield ("a header that is a program", ".npy", numpy("__import__('os').system('touch owned')\n"), "badMatrixFile",
           "nulByte")
    yield "objects", ".npy", numpy(array % ("|O", "2, 2"), b"\x80\x04cos\nsystem\n"), "badMatrixFile", "nulByte"
    yield "three axes", ".npy", numpy(array % ("<i4", "2, 2, 2"), b"\0" * 32), "badMatrixFile", "nulByte"
    yield ("a header without an end", ".npy", numpy("{'descr': '<i4', 'shape': (" + "2, " * 10_000), "badMatrixFile",
           "nulByte")
    yield "a magic word alone", ".npy", b"\x93NUMPY", "badMatrixFile", "missingIDColumn"
    yield "10^12 nodes", ".asn", b"p asn 1000000000000 1\nn 1\na 1 2 3\n", "matrixTooLarge", "missingIDColumn"
    yield "10^12 arcs", ".asn", b"p asn 4 1000000000000\nn 1\nn 2\na 1 3 5\n", "badMatrixFile", "missingIDColumn"
    yield "nodes of 400 digits", ".asn", b"p asn " + b"9" * 400 + b" 1\n", "badMatrixFile", "missingIDColumn"
    yield "arcs out of range", ".asn", b"p asn 4 2\nn 1\nn 2\na 1 9 5\na -1 3 5\n", "badMatrixFile", "missingIDColumn"
    yield "a million p lines", ".asn", b"p asn 4 2\n" * 1_000_000, "badMatrixFile", "missingIDColumn"
    yield "no nodes", ".asn", b"p asn 0 0\n", "emptyMatrix", "missingIDColumn"
    yield "one line of 5 MB", ".asn", b"a" * 5_000_000, "fieldTooLong", "fieldTooLong"
    yield ("costs of 400 digits", ".csv", b"1,2\n" + b"9" * 400 + b",-" + b"9" * 400 + b"\n", "costOutOfRange",
           "missingIDColumn")
    yield "costs with huge exponents", ".csv", b"1e400,2\n1e-400,1e999999999999\n", "notAnInteger", "missingIDColumn"
    yield "ragged", ".csv", b"1,2,3\n4\n", "raggedRow", "missingIDColumn"
    yield ("10^10 cells in a million lines", ".csv", b"1," * 9_999 + b"1\n" + b",\n" * 1_000_000, "raggedRow",
           "missingIDColumn")


def put(folder, name, data):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data)
    return name


def refused(name, folder, arguments, code, memory=MARGIN):
    """A case that ends with 65 and the code, or with 0 where there is none. A policy too large has words instead."""
    is_json = "json" in arguments
    said = code if code and " " in code else f'"code": "{code}"' if is_json else f"[{code}]"
    if not code:
        return Case(name, folder, arguments, (0,), memory)
    return Case(name, folder, arguments, (65,), memory, says=(said.encode(),), may_print=is_json)


def of_tables(evidence, folder, lists):
    """Each table given to every command that reads tables, and to those that read something else."""
    draw = random.Random(evidence.seed)
    for number, (name, data, wanted) in enumerate(tables(draw)):
        file = put(folder, f"table-{number}.csv", data)
        as_list, as_mentors, as_text = wanted.as_list, wanted.as_mentors, wanted.as_text
        as_mentors = as_list if as_mentors is None else as_mentors
        works = [
            (["check", file], as_list), (["check", "--records", file], wanted.as_cells),
            (["solve", file], wanted.as_matrix or "notAnInteger"),
            (["match", file, "mentees.csv", *(["--output", "out"] if as_mentors else [])], as_mentors),
            (["check", *lists, "--pairs", file], wanted.as_heading or "missingPairsColumn"),
            (["reveal", file, "good.csv"], wanted.as_heading or "missingKeyColumn"),
            (["reveal", "pseudonyms.csv", file], wanted.as_cells if as_text is None else as_text),
        ]
        if not evidence.quick or number % 3 == 0:
            works += [
                (["match", "good.csv", file, "--skip-bad-rows", "--format", "json"],
                 None if wanted.is_of_rows else as_list),
                (["explain", file, "mentees.csv", "--mentee", "E1"], as_mentors),
                (["recruit", "good.csv", file], as_list),
                (["rematch", *lists, "--previous", file], wanted.as_heading or "missingPairsColumn"),
                (["verify", file, *lists], "resultSyntax"),
                (["match", *lists, "--policy", file], "1 MiB" if len(data) > 1 << 20 else "policySyntax"),
            ]
        for arguments, code in works:
            yield refused(name, folder, arguments, code, wanted.memory)


def small(evidence):
    folder = evidence.folder("hostile-files")
    put(folder, "good.csv", GOOD)
    put(folder, "mentees.csv", b"id,name,age,languages\nE1,Bo,17,Danish\n")
    put(folder, "pseudonyms.csv", KEY)
    lists = ["good.csv", "mentees.csv"]
    yield from of_tables(evidence, folder, lists)
    for number, (name, data, code, as_result) in enumerate(policies()):
        file = put(folder, f"policy-{number}.json5", data)
        # Each of 100,000 mistakes is a message.
        memory = 160 << 20 if "100,000" in name else MARGIN
        for arguments in (["match", *lists, "--policy", file, "--output", "out"], ["check", *lists, "--policy", file]):
            yield refused(name, folder, arguments, code, memory)
        yield refused(name, folder, ["verify", file, *lists], as_result, MARGIN + 7 * len(data))
    for number, (name, data, code, revealed, as_pairs) in enumerate(results()):
        file = put(folder, f"run-{number}.json", data)
        # What is read of JSON before its meaning is looked at takes several times the room of its text.
        memory = MARGIN + 7 * len(data)
        yield refused(name, folder, ["verify", file, *lists], code, memory)
        yield refused(name, folder, ["reveal", "pseudonyms.csv", file], revealed, memory)
        yield refused(name, folder, ["match", *lists, "--pairs", file, "--output", "out"], as_pairs)
    for number, (name, kind, data, code, as_list) in enumerate(matrices()):
        file = put(folder, f"matrix-{number}{kind}", data)
        yield refused(name, folder, ["solve", file], code)
        yield refused(name, folder, ["check", file], as_list)


def large(evidence, size):
    """Files of the size asked for: written once, a block at a time."""
    folder = evidence.folder("hostile-large")
    put(folder, "good.csv", GOOD)
    block = b"a" * (1 << 20)
    row = b"M1,Anders And\n" * 74_898
    path = os.path.join(folder, "large.csv")
    seconds = 10 + size / 100_000_000
    # Each command reads a table of its own kind, or it would say that a column is missing, and read no further.
    lists = [["check", "large.csv"], ["match", "good.csv", "large.csv", "--output", "out"],
             ["check", "--records", "large.csv"], ["solve", "large.csv"]]
    others = [("mentor,mentee,status", ["match", "good.csv", "good.csv", "--pairs", "large.csv"]),
              ("pseudonym,id,name", ["reveal", "large.csv", "good.csv"])]
    uses = [("id,name", lists[:2])] if evidence.quick else [*((head, [command]) for head, command in others), ("id,name", lists)]
    for name, start, body in (("a field", "{head}\nM1,", block), ("a quoted field", "{head}\nM1,\"", block),
                              ("a quote left open on line 1", "\"{head}\n", row)):
        for head, commands in uses:
            with open(path, "wb") as file:
                file.write(start.format(head=head).encode())
                for _ in range(size // len(body)):
                    file.write(body)
            length = os.path.getsize(path)
            for arguments in commands:
                yield Case(name, folder, arguments, (65,), MARGIN, seconds, 600, (b"[fieldTooLong]",))
        # A pipe does not say how much will come, so that its bytes move house as they grow.
        yield Case(name + ", through a pipe", folder, ["check", "-"], (65,), MARGIN + length, seconds, 600,
                   (b"[fieldTooLong]",), stdin=lambda path=path: through_pipe(path), input=length)


def through_pipe(path):
    return subprocess.Popen(["cat", path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
