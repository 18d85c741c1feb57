"""Files whose content means harm."""
import io, os, random, struct, subprocess, zipfile, zlib

from .hostile_case import Case

GOOD = b"id,name,age,languages\nM1,Ane,40,Danish\n"


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


def tables(draw):
    """Name, bytes, codes: read as a list, as pairs, cell by cell, as a key, as a matrix."""
    bad, either = (65,), (0, 65)
    yield "100,000 columns", b",".join(b"c%d" % n for n in range(100_000)) + b"\n" + b"," * 99_999 + b"\n", bad
    yield "10,001 columns", b",".join(b"c%d" % n for n in range(10_001)) + b"\n", bad
    yield "10,000 columns", b"id," + b",".join(b"c%d" % n for n in range(9_999)) + b"\nM1" + b"," * 9_999 + b"\n", either
    yield "10,000 of the same header", b",".join([b"id"] * 10_000) + b"\n" + b"," * 9_999 + b"\n", bad
    yield "NUL in a cell", GOOD + b"M2,B\0o,30,Danish\n", bad
    yield "NUL at the beginning", b"\0" + GOOD, bad
    yield "nothing but NUL", bytes(1 << 20), bad
    yield "a quote left open on line 1", b'"' + GOOD + b"M2,Bo,30,Danish\n" * 200_000, bad
    yield "a million quotes", b"id\n" + b'"' * 1_000_000, either
    yield "quotes that never end a cell", b"id,name\n" + b'""a,' * 3000 + b"\n", bad
    yield "a zip archive", archive("a.txt"), bad
    yield "an .xlsx", archive("[Content_Types].xml", "xl/workbook.xml"), bad
    yield "an .ods", archive("mimetype", "content.xml"), bad
    yield "half an .xlsx", archive("[Content_Types].xml", "xl/workbook.xml")[:100], bad
    yield "a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj<<>>endobj\n" + draw.randbytes(5000), bad
    yield "a picture", picture(), bad
    yield "a web page", b"<!DOCTYPE html><html><head><title>Login</title></head><body><p>Log in; then, try again</p></body></html>\n" * 20, bad
    yield "gzip", b"\x1f\x8b\x08\0" + draw.randbytes(2000), bad
    yield "an old .xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + draw.randbytes(4000), bad
    for size in (1, 10, 1000, 100_000, 3_000_000):
        yield f"{size} random bytes", draw.randbytes(size), bad
    yield "lone surrogates", b"\xff\xfe" + b"\x00\xd8" * 1000, bad
    yield "UTF-16 of odd length", "\ufeffid;navn\nM1;Ane".encode("utf-16-le") + b"x", bad
    yield "a mark alone", b"\xef\xbb\xbf", bad
    yield "a million delimiters", b"id\n" + b";" * 1_000_000, either
    yield "a million blank lines", b"\n" * 1_000_000 + GOOD, either
    yield "a million carriage returns", b"id\r" + b"\r" * 1_000_000, bad
    yield "100,000 ids that are the same", b"id\n" + b"M1\n" * 100_000, bad
    yield "100,000 rows with a mistake each", b"id,age\n" + b"".join(b"M%d,x%d\n" % (n, n) for n in range(100_000)), bad
    yield "a cell of 900 kB of combining marks", b"id,area,age\nM1,a" + "\u0301".encode() * 450_000 + b",30\n", either
    yield "cells of 900 kB", b"id,subjects,availability,languages\n" + b"M1," + b",".join([b"a|" * 450_000] * 3) + b"\n", bad
    yield "a schedule of 100,000 spans", b"id,availability\nM1,\"" + b"Mon 15-17, " * 90_000 + b"\"\n", either
    yield "a must of 500,000 marks", b"id,subjects,age\nM1,a" + b"!" * 500_000 + b",3\n", either
    yield "a mistake behind 900 kB", b"id,availability,age\nM1,\"" + b"Mon 15-17, " * 90_000 + b"Xxx 3\",3\n", bad
    yield "numbers of 400 digits", b"id,age,priority,capacity\nM1," + b"9" * 400 + b",-" + b"9" * 400 + b",1-" + b"9" * 400 + b"\n", bad
    yield "dates that are none", b"id,age,waiting_since\nM1,3,99999999999999999999-99-99\nM2,3,2026-02-30\n", either
    yield "right-to-left and invisible", "id,name,languages,age\n\u202eM1\u202c,\u2066x\u2069,\u202eDanish,\u200b3\n".encode(), bad
    yield "escape sequences", b"id,need,\x1b[31mcolumn\x07,age\nM1,\x1b]0;title\x07,\x1b[2J,\x9b31m\n", bad


def policies():
    deep = 10_000
    yield "nested 10,000 arrays deep", b"[" * deep + b"]" * deep
    yield "nested 10,000 objects deep", b"{a:" * deep + b"1" + b"}" * deep
    yield "nested 10,000 deep in a value", b"{criteria: " + b"[" * deep + b"]" * deep + b"}"
    yield "a million brackets", b"{custom:[" * 500_000
    yield "a number of 400 digits", b"{meetingMinutes: " + b"9" * 400 + b"}"
    yield "a number of a million digits", b"{meetingMinutes: " + b"9" * 1_000_000 + b"}"
    yield "an exponent of 400 digits", b"{meetingMinutes: 1e" + b"9" * 400 + b"}"
    yield "a weight of 2^63", b"{criteria:{subjects:{weight: 9223372036854775808}}}"
    yield "1,000,000 keys", b"{" + b",".join(b"k%d:1" % n for n in range(1_000_000)) + b"}"
    yield "1,000,000 keys that are the same", b"{" + b"balance:true," * 1_000_000 + b"}"
    yield "a key twice", b"{balance:true,balance:false}"
    yield "a text of 20 MB", b"{objective:\"" + b"a" * 20_000_000 + b"\"}"
    yield "a comment without an end", b"{/*" + b"*" * 1_000_000
    yield "1,000 columns of one's own that are the same", b"{custom:[" + b"{name:\"a\",kind:\"same\",column:\"b\"}," * 1000 + b"]}"
    yield "a scale of 100,000 steps", b"{custom:[{name:\"a\",kind:\"distance\",column:\"b\",scale:[" + b",".join(b'"s"' for n in range(100_000)) + b"],shares:{}}]}"
    yield "\\u escapes cut short", b"{objective:\"\\u12"
    yield "a lone surrogate", b"{objective:\"\\ud800\"}"
    yield "NUL", b"{objective:\0}"
    yield "nothing", b""
    yield "escape sequences", b"{\"\x1b[31mobjective\x07\": 1, objective: \"\x1b]0;x\x07\"}"


def results():
    huge = b"9" * 400
    yield "nested 10,000 deep", b"{\"pairs\":" + b"[" * 10_000 + b"]" * 10_000 + b"}"
    yield "an empty object", b"{}"
    yield "a list", b"[]"
    yield "numbers of 400 digits", b"{\"schema\":1,\"summary\":{\"mentees\":" + huge + b"},\"pairs\":[{\"points\":-" + huge + b"}]}"
    yield "a schema to come", b"{\"schema\":999999999999999999999}"
    pair = b"{\"mentor\":\"M%d\",\"mentee\":\"E%d\",\"points\":9223372036854775807}"
    yield "1,000,000 pairs", b"{\"schema\":1,\"pairs\":[" + b",".join(pair % (n, n) for n in range(1_000_000)) + b"]}"
    yield "1,000,000 keys", b"{" + b",".join(b"\"k%d\":1" % n for n in range(1_000_000)) + b"}"


def matrices():
    array = "{'descr': '%s', 'fortran_order': False, 'shape': (%s), }\n"
    yield "a shape of 10^18", ".npy", numpy(array % ("<i8", "1000000000, 1000000000"))
    yield "a shape that overflows", ".npy", numpy(array % ("<i8", "9223372036854775807, 9223372036854775807"))
    yield "a shape of 400 digits", ".npy", numpy(array % ("<i8", "9" * 400 + ", 2"))
    yield "a negative shape", ".npy", numpy(array % ("<i8", "-2, 2"))
    yield "a shape larger than its data", ".npy", numpy(array % ("<i4", "1000, 1000"), b"\0" * 16)
    yield "no rows", ".npy", numpy(array % ("<i4", "0, 5"))
    yield "a header longer than the file", ".npy", b"\x93NUMPY\x02\x00\xff\xff\xff\x7f{"
    yield "a header that is a program", ".npy", numpy("__import__('os').system('touch owned')\n")
    yield "objects", ".npy", numpy(array % ("|O", "2, 2"), b"\x80\x04cos\nsystem\n")
    yield "three axes", ".npy", numpy(array % ("<i4", "2, 2, 2"), b"\0" * 32)
    yield "a header without an end", ".npy", numpy("{'descr': '<i4', 'shape': (" + "2, " * 10_000)
    yield "a magic word alone", ".npy", b"\x93NUMPY"
    yield "10^12 nodes", ".asn", b"p asn 1000000000000 1\nn 1\na 1 2 3\n"
    yield "10^12 arcs", ".asn", b"p asn 4 1000000000000\nn 1\nn 2\na 1 3 5\n"
    yield "nodes of 400 digits", ".asn", b"p asn " + b"9" * 400 + b" 1\n"
    yield "arcs out of range", ".asn", b"p asn 4 2\nn 1\nn 2\na 1 9 5\na -1 3 5\n"
    yield "a million p lines", ".asn", b"p asn 4 2\n" * 1_000_000
    yield "no nodes", ".asn", b"p asn 0 0\n"
    yield "one line of 5 MB", ".asn", b"a" * 5_000_000
    yield "costs of 400 digits", ".csv", b"1,2\n" + b"9" * 400 + b",-" + b"9" * 400 + b"\n"
    yield "costs with huge exponents", ".csv", b"1e400,2\n1e-400,1e999999999999\n"
    yield "ragged", ".csv", b"1,2,3\n4\n"
    yield "10^10 cells in a million lines", ".csv", b"1," * 9_999 + b"1\n" + b",\n" * 1_000_000


def put(folder, name, data):
    with open(os.path.join(folder, name), "wb") as file:
        file.write(data)
    return name


def small(evidence):
    folder = evidence.folder("hostile-files")
    draw = random.Random(evidence.seed)
    put(folder, "good.csv", GOOD)
    put(folder, "mentees.csv", b"id,name,age,languages\nE1,Bo,17,Danish\n")
    lists = ["good.csv", "mentees.csv"]
    for number, (name, data, codes) in enumerate(tables(draw)):
        file = put(folder, f"table-{number}.csv", data)
        # A message for each of 100,000 mistakes, and cells of a megabyte, take their room.
        memory = 2 * len(data) + (256 << 20 if len(data) > 800_000 else 32 << 20)
        either = (0, 65)
        works = [
            (["check", file], codes), (["check", "--records", file], either), (["solve", file], either),
            (["match", file, "mentees.csv", *([] if 0 in codes else ["--output", "out"])], either if 0 in codes else (65,)),
            (["check", *lists, "--pairs", file], (65,)), (["reveal", file, "good.csv"], (65,)), (["reveal", "good.csv", file], (65,)),
        ]
        if not evidence.quick or number % 3 == 0:
            works += [
                (["match", "good.csv", file, "--skip-bad-rows", "--format", "json"], either),
                (["explain", file, "mentees.csv", "--mentee", "E1"], either), (["recruit", "good.csv", file], either),
                (["rematch", *lists, "--previous", file], (65,)), (["verify", file, *lists], (65,)),
                (["match", *lists, "--policy", file], (65,)),
            ]
        for arguments, wanted in works:
            # An id that is on no list is a mistake on the command line of `explain`.
            wanted = (*wanted, 65, 64) if arguments[0] == "explain" else wanted
            yield Case(name, folder, arguments, wanted, memory, may_print="json" in arguments)
    for number, (name, data) in enumerate(policies()):
        file = put(folder, f"policy-{number}.json5", data)
        # Of more than 1 MiB none is read; each mistake in less is a message.
        memory = 24 * min(len(data), 1 << 20) + len(data) + (64 << 20)
        for arguments in (["match", *lists, "--policy", file, "--output", "out"], ["check", *lists, "--policy", file], ["verify", file, *lists]):
            yield Case(name, folder, arguments, (65,), memory)
    for number, (name, data) in enumerate(results()):
        file = put(folder, f"run-{number}.json", data)
        memory = 8 * len(data)
        yield Case(name, folder, ["verify", file, *lists], (65,), memory)
        yield Case(name, folder, ["reveal", "good.csv", file], (65,), memory)
        yield Case(name, folder, ["match", *lists, "--pairs", file, "--output", "out"], (65,), memory)
    for number, (name, kind, data) in enumerate(matrices()):
        file = put(folder, f"matrix-{number}{kind}", data)
        yield Case(name, folder, ["solve", file], (65,), 8 * len(data))
        yield Case(name, folder, ["check", file], (65,), 8 * len(data))


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
                yield Case(name, folder, arguments, (65,), length, seconds, 600,
                           (b"[fieldTooLong]", b"[unclosedQuote]", b"[notAnInteger]"))
        # A pipe does not say how much will come, so that its bytes move house as they grow.
        yield Case(name + ", through a pipe", folder, ["check", "-"], (65,), 2 * length, seconds, 600, (b"[fieldTooLong]",),
                   stdin=lambda path=path: through_pipe(path))


def through_pipe(path):
    return subprocess.Popen(["cat", path], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
