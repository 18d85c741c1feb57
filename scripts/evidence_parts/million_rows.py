"""A list of a million people: time and memory of reading, beside Python's csv and DuckDB."""
import csv, functools, io, os, re, subprocess, sys, venv

from .common import ROOT
from .measured import measured

# What it is measured beside stands still, or another record would be one of another program.
DUCKDB_VERSION = "2.0.1"
ROWS = 1_000_000
TIMES = 3
PYTHON = """
import csv, sys
count = size = 0
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for row in csv.reader(file):
        count += 1
        size += sum(map(len, row))
print(count, size)
"""
DUCKDB = """
import duckdb, sys
connection = duckdb.connect()
connection.execute("set threads to " + sys.argv[2])
rows = connection.execute("create table t as select * from read_csv(?, all_varchar=true, header=true)", [sys.argv[1]])
print(connection.execute("select count(*) from t").fetchall())
"""


def roster(path):
    with open(path, "w", encoding="utf-8") as file:
        file.write("id,name,type,subjects,languages,availability,area,interests,age,waiting_since,priority,ready\n")
        for number in range(ROWS):
            file.write(",".join(f'"{cell}"' if "," in cell else cell for cell in cells(number)) + "\n")


def cells(number):
    days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
    return (
        f"E{number:07}", f"Invented Person {number}", "social" if number % 2 else "both", "maths / reading", "Danish / Arabic",
        f"{days[number % 5]} 15-17, {days[(number + 2) % 5]} 16-18", f"Area {number % 200}", "chess / music",
        f"{15 + number % 50}", f"2026-{1 + number % 9:02}-{1 + number % 28:02}", f"{number % 3}", "yes",
    )


def duckdb_python():
    """Python with DuckDB, in an environment of its own; `None` where it cannot be made."""
    place = os.path.join(ROOT, ".build", "duckdb")
    python = os.path.join(place, "bin", "python")
    if not os.path.exists(python):
        venv.create(place, with_pip=True)
    is_there = f"import duckdb; assert duckdb.__version__ == {DUCKDB_VERSION!r}"
    if subprocess.run([python, "-c", is_there], stderr=subprocess.DEVNULL).returncode:
        if subprocess.run([python, "-m", "pip", "install", "-q", f"duckdb=={DUCKDB_VERSION}"]).returncode:
            return None
    return python


def is_right(name, run):
    """Whether what came out is as many rows, and as many letters, as were written."""
    if name == "match-cli check":
        return f"{ROWS}".encode() in re.sub(rb"(?<=\d)[,. ](?=\d{3})", b"", run.output + run.errors)
    if name.startswith("match-cli"):
        rows = list(csv.reader(io.StringIO(run.output.decode(), newline="")))
        return (len(rows), sum(len(cell) for row in rows for cell in row)) == written()
    if name == "Python csv":
        return tuple(map(int, run.output.split())) == written()
    return f"({ROWS},)".encode() in run.output

@functools.cache
def written():
    """The rows and letters of the list, its heading included, without what divides the cells."""
    size = len("idnametypesubjectslanguagesavailabilityareainterestsagewaiting_sincepriorityready")
    for number in range(ROWS):
        size += sum(map(len, cells(number)))
    return ROWS + 1, size

def gather(evidence):
    folder = evidence.folder("million")
    path = os.path.join(folder, "mentees.csv")
    roster(path)
    size = os.path.getsize(path)
    python = duckdb_python()
    runs = {
        "match-cli check": [evidence.tool, "check", "mentees.csv"],
        "match-cli check --records": [evidence.tool, "check", "--records", "mentees.csv", "--format", "csv"],
        "Python csv": [sys.executable, "-c", PYTHON, "mentees.csv"],
    }
    if python:
        for threads in ("1", "2"):
            name = f"DuckDB {DUCKDB_VERSION}, {threads} thread{'s' if threads > '1' else ''}"
            runs[name] = [python, "-c", DUCKDB, "mentees.csv", threads]
    best, ok, wrong = {}, True, []
    for _ in range(TIMES):
        for name, command in runs.items():
            run = measured(command, folder, seconds=1200)
            ok = ok and run.code == 0
            if not is_right(name, run):
                wrong.append(name)
            best.setdefault(name, []).append((run.seconds, run.processor, run.peak))
    found = {name: min(values) for name, values in best.items()}
    said = "; ".join(f"{name} {seconds:.1f} s, {processor:.1f} of the processor, {peak >> 20} MiB" for name, (seconds, processor, peak) in found.items())
    ours = found["match-cli check"][1]
    ratios = ", ".join(f"{ours / found[name][1]:.1f} x {name}" for name in runs if not name.startswith("match-cli"))
    evidence.row("A million rows: read, every cell understood, every mistake looked for; the others only divide cells",
                 f"{ROWS:,} rows, {size / 1e6:.0f} MB, best of {TIMES}", f"{said}; check takes {ratios} of the processor; {len(wrong)} read wrong",
                 ok and not wrong and python is not None)
