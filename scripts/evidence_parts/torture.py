"""One roster whose meaning is known, in every way that people, spreadsheets and forms write CSV."""
import json, os, random, threading
from concurrent.futures import ThreadPoolExecutor

from . import dialect_maker, million_rows
from .dialect_maker import AXES, Dialect

DATE = "2026-11-21"


def without_last_empty(row):
    """A row without the empty cells at its end, which mean nothing."""
    while row and not row[-1]:
        row = row[:-1]
    return row


class Meaning:
    """What the tool makes of a pair of files."""

    def __init__(self, evidence):
        self.evidence, self.folder = evidence, evidence.folder("torture")
        with open(os.path.join(self.folder, "policy.json5"), "w", encoding="utf-8") as file:
            file.write(dialect_maker.POLICY)
        self.local = threading.local()
        self.lock, self.next = threading.Lock(), 0

    def files(self, contents):
        if not hasattr(self.local, "paths"):
            with self.lock:
                self.next += 1
                self.local.paths = [os.path.join(self.folder, f"{name}-{self.next}.csv") for name in ("mentors", "mentees")]
        for path, content in zip(self.local.paths, contents):
            with open(path, "wb") as file:
                file.write(content)
        return self.local.paths

    def read(self, contents):
        """The proposal, or the codes of the problems."""
        paths = self.files(contents)
        done = self.evidence.run(self.evidence.tool, "match", *paths, "--policy", "policy.json5", "--date", DATE, "--format", "json", cwd=self.folder)
        if done.returncode:
            problems = json.loads(done.stdout)["problems"] if done.stdout else []
            return done.returncode, {problem["code"] for problem in problems if problem["severity"] == "error"}
        result = json.loads(done.stdout)
        return 0, {key: result[key] for key in ("summary", "pairs", "unmatched", "mentors")}

    def cells(self, content):
        [path, _] = self.files([content, b""])
        done = self.evidence.run(self.evidence.tool, "check", "--records", path, "--format", "json", cwd=self.folder)
        return [without_last_empty(row) for row in json.loads(done.stdout)["records"]] if done.returncode == 0 else None


def ids_of(result):
    return [(pair["mentor"], pair["mentee"], pair["points"]) for pair in result["pairs"]]


def judged(meaning, dialect, wanted, looks_at_cells):
    """'read', a code, or what is wrong."""
    contents = dialect.files()
    code, found = meaning.read(contents)
    if code == 0:
        # Letters of another alphabet may stand in subjects; who is matched with whom must not change.
        if found != wanted and (not dialect.is_foreign or ids_of(found) != ids_of(wanted)):
            return "wrong: read otherwise"
        if dialect.must_refuse:
            return "wrong: read, and should have been refused"
        if looks_at_cells and not dialect.is_foreign:
            for content, rows in zip(contents, dialect.meant()):
                if meaning.cells(content) != rows:
                    return "wrong: other cells"
        return "read"
    if code != 65 or not found:
        return f"wrong: exit code {code} without a problem"
    if dialect.must_refuse:
        return "refused" if found <= dialect.codes else f"wrong: refused with {sorted(found)}"
    if dialect.is_foreign:
        return "refused"
    return f"wrong: refused with {sorted(found)}"


def gather(evidence):
    meaning = Meaning(evidence)
    draw = random.Random(evidence.seed)
    code, wanted = meaning.read(Dialect().files())
    if code or len(wanted["pairs"]) < 4:
        evidence.row("The reference roster is read", 1, f"{code} {wanted}", False)
        return
    dialects = dialect_maker.drawn(draw, 1200) if evidence.quick else dialect_maker.thorough(draw, 3)
    with ThreadPoolExecutor(2) as pool:
        verdicts = list(pool.map(
            lambda item: judged(meaning, item[1], wanted, item[0] % 4 == 0), enumerate(dialects)))
    wrong = [(verdict, dialect) for verdict, dialect in zip(verdicts, dialects) if verdict.startswith("wrong")]
    for verdict, dialect in wrong[:8]:
        evidence.say(f"{verdict}: {dialect}")
    ours = [verdict for verdict, dialect in zip(verdicts, dialects) if not dialect.must_refuse and not dialect.is_foreign]
    hopeless = [verdict for verdict, dialect in zip(verdicts, dialects) if dialect.must_refuse]
    combinations = 1
    for values in AXES.values():
        combinations *= len(values)
    evidence.row(
        "One roster in every dialect: read to the same pairs and points, or refused with the right code, never shifted",
        f"{len(dialects)} dialects of {combinations:,} ({len(AXES)} axes)",
        f"{ours.count('read')} of {len(ours)} read right; {hopeless.count('refused')} of {len(hopeless)} that cannot be read refused; {len(wrong)} wrong",
        not wrong and ours.count("read") == len(ours),
    )
    foreign = {}
    for verdict, dialect in zip(verdicts, dialects):
        if dialect.is_foreign and not dialect.must_refuse:
            foreign.setdefault(dialect.encoding, []).append(verdict)
    said = "; ".join(f"{encoding}: {found.count('refused')} refused, {found.count('read')} with other letters" for encoding, found in sorted(foreign.items()))
    evidence.row("Encodings that nothing tells apart from Windows-1252: refused, or other letters in names, and the same pairs",
                 sum(map(len, foreign.values())), said, all(not v.startswith("wrong") for found in foreign.values() for v in found))
    if not evidence.quick:
        million_rows.gather(evidence)
