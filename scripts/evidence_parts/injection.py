"""Cells that would be formulas: through the tool and back, and in the programs that open its files."""
import csv, io, json, os, sys

from .common import ROOT
from .payloads import FORMULAS, PADDED

HEAD = ["id", "name", "subjects", "interests", "area", "languages", "age"]
DATE = "2026-11-21"
# What begins a formula in some spreadsheet, or is dropped before something that does.
WHITE = "\t\r\n \u00a0\u2003"
INVISIBLE = WHITE + "\u200b\ufeff"
STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def write(path, rows, delimiter=","):
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=delimiter).writerows(rows)
    return path


def cells(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=";"))


def lists(folder):
    texts = FORMULAS + PADDED
    paths = []
    for side, letter in (("mentors", "m"), ("mentees", "e")):
        rows = [[f"{text}{letter}{number}", text, text, text, "x", "Danish", "30"] for number, text in enumerate(texts)]
        # Two more mentees than mentors, so that somebody waits.
        paths.append(write(os.path.join(folder, f"{side}.csv"), [HEAD] + (rows if letter == "e" else rows[:-2])))
    return paths


def bare(cell):
    """What a cell of a result means: without the mark in front of what begins like a formula."""
    rest = cell.lstrip("'")
    return cell[1:] if cell.startswith("'") and rest.startswith(STARTS) else cell


def comparable(rows):
    """Rows without the next best: among equally good ones it is the first by id, and pseudonyms have another order."""
    rows = list(rows)
    left = [place for place, cell in enumerate(rows[0]) if cell not in ("next best", "n\u00e6stbedste")]
    return [[row[place] for place in left] for row in rows]


def round_trip(evidence, folder, language):
    """Returns what went wrong, and how many cells were looked at."""
    wrong, count = [], 0
    both = lists(folder)
    options = ["--date", DATE, "--lang", language]

    def run(*arguments):
        done = evidence.run(evidence.tool, *arguments, cwd=folder)
        if done.returncode:
            wrong.append((arguments[0], done.returncode, done.stderr.decode()[:300]))
        return done.stdout

    def result(*more):
        return json.loads(run("match", *both, *options, "--format", "json", *more) or b"{}")

    known = {"id": set(), "name": set()}
    for path in both:
        with open(path, encoding="utf-8", newline="") as file:
            for row in list(csv.reader(file))[1:]:
                # Invisible signs at the ends are no part of an id.
                known["id"].add(row[0].strip(INVISIBLE))
                known["name"].add(row[1].strip(WHITE))
    for out, more in (("plain", []), ("secret", ["--pseudonymise"])):
        run("match", *both, *options, "--output", out, *more)
        for name in sorted(os.listdir(os.path.join(folder, out))):
            if not name.endswith(".csv"):
                continue
            rows = cells(os.path.join(folder, out, name))
            for row in rows:
                count += len(row)
                wrong += [(out, name, cell) for cell in row if cell.startswith(STARTS)]
            if out == "plain" and name == "pairs.csv":
                for row in rows[1:]:
                    for place, kind in ((0, "id"), (1, "name"), (2, "id"), (3, "name")):
                        if bare(row[place]) not in known[kind]:
                            wrong.append((name, "changed", row[place]))
    # Decisions in the file for Excel mean what they mean in one written by hand with the ids as they are.
    rows = cells(os.path.join(folder, "plain", "pairs.csv"))
    by_hand = [["mentor", "mentee", "status"]]
    for row, status in zip(rows[1:], ["forbid", "lock", "declined", "continue"] * len(rows)):
        row[4] = status
        by_hand.append([bare(row[0]), bare(row[2]), status])
    noted = write(os.path.join(folder, "noted.csv"), rows, ";")
    plain = result("--pairs", write(os.path.join(folder, "by-hand.csv"), by_hand))
    if result("--pairs", noted) != plain or plain == result():
        wrong.append(("--pairs", "decides otherwise", noted))
    # Under pseudonyms and back.
    for name in ("pairs.csv", "mentors.csv", "unmatched.csv"):
        revealed = run("reveal", "secret/key.csv", f"secret/{name}").decode("utf-8-sig")
        back = sorted(comparable(csv.reader(io.StringIO(revealed, newline=""), delimiter=";")))
        there = sorted(comparable(cells(os.path.join(folder, "plain", name))))
        count += sum(map(len, there))
        if back != there:
            wrong.append(("reveal", name, [row for row in there if row not in back][:2]))
    with open(os.path.join(folder, "revealed.json"), "wb") as file:
        file.write(run("reveal", "secret/key.csv", "secret/run.json"))
    run("verify", "revealed.json", *both)
    run("verify", "plain/run.json", *both)
    return wrong, count


def gather(evidence):
    wrong, count = [], 0
    for language in ("da", "en"):
        found, looked = round_trip(evidence, evidence.folder(f"injection-{language}"), language)
        wrong, count = wrong + found, count + looked
    for each in wrong[:6]:
        evidence.say(f"wrong: {each}")
    evidence.row("Texts that begin like formulas are written as texts, and come back as they were, by --pairs and by reveal",
                 f"{len(FORMULAS) + len(PADDED)} payloads as id, name, subject and interest; {count} cells",
                 f"{len(wrong)} differences", not wrong)
    if evidence.quick:
        return  # CI opens them in LibreOffice and Chromium by these very scripts.
    for script, claim, option in (
        ("check-office.py", "Payloads are inert in LibreOffice, which runs a bare =1+1", []),
        ("check-report.py", "The report with hostile cells runs nothing in Chromium", ["--pairs", "300"]),
    ):
        # Few pairs, since how fast a large report is has no place here.
        done = evidence.run(sys.executable, os.path.join(ROOT, "scripts", script), evidence.tool, *option, timeout=3600)
        said = done.stdout.decode().strip().splitlines()
        if done.returncode:
            evidence.say("\n".join(said[-5:]) + done.stderr.decode()[-1000:])
        evidence.row(claim, f"scripts/{script}, {len(said)} lines", "everything holds" if done.returncode == 0 else "something does not",
                     done.returncode == 0)
