"""One roster whose meaning is known, in every way that people, spreadsheets and forms write CSV."""
import json, os, random, threading
from concurrent.futures import ThreadPoolExecutor

from . import dialect_maker, million_rows
from .dialect_maker import AXES, Dialect

DATE = "2026-11-21"
# What the roster has to come to, worked out by hand from its rows and the weights of the policy: for each mentee those
# who can be the mentor, and the points. Type weighs 20, subjects 40, times 20 (a third for each hour in common, all for
# three; two are 666 thousandths), languages 10, area 15, interests 10, kilometres 4; a point is a thousandth of that.
# 007: 008 and 012 have no hour with her, 009 and 010 do not take her age, 011 has no child certificate. 007 is of both
#      types, which is half; mathematics, two hours, Danish, the same area, chess, and 2.75 km are within 0.5-12.5.
# 008: 007 is of both types and has one of two subjects. 009 is of her type, with none of them, but the interest. Two
#      hours with either, so that both are worth as much. 008 and 012 have no hour with her, 010 and 011 not her type.
# 009: 012 alone speaks Somali; three hours. One has no subjects, the other no interests.
# 010: 011 alone speaks with him and is of his type, and does not go 11.25 km (0.25-9.5).
# 011: 010 alone is a carpenter, which is a must; four hours. He has no interests.
# 012: is not ready.
PAIRS = {
    "007": (["007"], 10_000 + 40_000 + 13_320 + 10_000 + 15_000 + 10_000 + 4_000),
    "008": (["007", "009"], 72_320),
    "009": (["012"], 20_000 + 0 + 20_000 + 10_000 + 15_000 + 0 + 4_000),
    "011": (["010"], 20_000 + 40_000 + 20_000 + 10_000 + 15_000 + 0 + 4_000),
}
assert PAIRS["008"][1] == 10_000 + 20_000 + 13_320 + 10_000 + 15_000 + 0 + 4_000  # with 007
assert PAIRS["008"][1] == 20_000 + 0 + 13_320 + 10_000 + 15_000 + 10_000 + 4_000  # with 009
UNMATCHED = {"010": "noEligibleMentor", "012": "notReady"}


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


def is_as_by_hand(result):
    """Whether a proposal is the one that was worked out by hand, with all of its points."""
    pairs = {mentee: (mentor, points) for mentor, mentee, points in ids_of(result)}
    right = pairs.keys() == PAIRS.keys() and all(
        mentor in PAIRS[mentee][0] and points == PAIRS[mentee][1] for mentee, (mentor, points) in pairs.items())
    summary = result["summary"]
    return (right and len(result["pairs"]) == len(PAIRS)
            and summary["totalPoints"] == sum(points for _, points in PAIRS.values())
            and summary["eligiblePairs"] == sum(len(mentors) for mentors, _ in PAIRS.values())
            and {each["mentee"]: each["reason"] for each in result["unmatched"]} == UNMATCHED)


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
    if code or not is_as_by_hand(wanted):
        evidence.row("The plainest dialect comes to what was worked out by hand", 1, f"{code} {wanted}", False)
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
        "One roster in every dialect: read to the pairs and points worked out by hand, or refused with the right code, "
        "never shifted",
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
