"""Rosters in which every personal cell holds a token of its own, and every way to run the tool on them."""
import csv, glob, io, json, os, random, re, shutil, subprocess
from concurrent.futures import ThreadPoolExecutor

from .common import ROOT

# What every token begins with, in any case: no word in the project does, and no pseudonym can, as they have no vowels.
MARK = "Qxuj"
# What the names and ids of fixtures/invalid hold, and its cells that look like CPR numbers.
FIXTURE_MARKS = ["zyx", "kanarie-", "010203-1234", "0102031234"]
DATE = "2026-11-21"
IDS = {"id", "nr"}
NAMES = {"navn", "name"}
KNOWN = {
    "type", "behov", "need", "fag", "subjects", "sprog", "languages", "tider", "availability", "område", "area", "interesser",
    "interests", "alder", "age", "aldersgruppe", "ages", "kapacitet", "pladser", "capacity", "antal mentorer", "mentors",
    "roller", "roles", "børneattest", "child_certificate", "venter siden", "waiting_since", "prioritet", "priority", "klar",
    "afklaret", "ready", "gruppe", "group",
}


def holds_canary(data, marks=(MARK.lower(),)):
    """The first mark in what a program wrote, in any case and in the encodings it might be written in."""
    for text in (data.decode("utf-8", "replace").lower(), data.decode("utf-16-le", "replace").lower()):
        for mark in marks:
            if mark in text:
                return text[max(0, text.index(mark) - 60):][:120]
    return None


class Tokens:
    """Letters that stand for one text each: the same text gets the same token, on either list."""

    def __init__(self):
        self.known = {}

    def of(self, text):
        if text not in self.known:
            number, letters = len(self.known) + 1, ""
            while number:
                number, digit = divmod(number - 1, 20)
                letters = "bcdfghjklmnprstvwxyz"[digit] + letters
            self.known[text] = MARK + letters
        token = self.known[text]
        # What looks like a CPR number goes on doing so.
        return f"{token} {text}" if re.search(r"\d{6}[- ]?\d{4}", text) else token


def decoded(data):
    for mark, codec in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if data.startswith(mark):
            return data[len(mark):].decode(codec), mark, codec
    try:
        return data.decode("utf-8"), b"", "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252"), b"", "cp1252"


def rewritten(data, tokens, extra_ids=(), custom=False):
    """A list with a token in every cell of ids and names, and, if asked, of columns of one's own; `None` if it is no table."""
    try:
        text, mark, codec = decoded(data)
    except UnicodeDecodeError:
        return None
    if "\0" in text or text.startswith(("PK", "%PDF")):
        return None
    note = re.match(r"(?i)sep=.\r?\n", text)
    start = note.end() if note else 0
    header = next((line for line in text[start:].splitlines() if line.strip(" \u00a0;,\t")), "")
    delimiter = max(";,\t", key=header.count)
    end = "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"
    rows = list(csv.reader(io.StringIO(text[start:], newline=""), delimiter=delimiter))
    rows = [row for row in rows if row]
    if len(rows) < 2:
        return None
    kinds = {}
    for place, cell in enumerate(rows[0]):
        key = cell.strip("\ufeff \u00a0").lower()
        if key in IDS or key in NAMES or key in extra_ids:
            kinds[place] = "person"
        elif custom and key not in KNOWN and not re.search("[̊̈]", key):
            kinds[place] = "custom"
    for row in rows[1:]:
        for place, kind in kinds.items():
            if place < len(row) and row[place].strip():
                row[place] = tokens.of(row[place].strip())
            elif kind == "custom" and place < len(row):
                row[place] = tokens.of(f"empty {id(row)} {place}")
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    try:
        return mark + ((note.group(0) if note else "") + out.getvalue()).encode(codec)
    except UnicodeEncodeError:
        return None


def headless(data):
    """A list without its headers, whose first row is somebody who happens to have a word that is a header."""
    text, mark, codec = decoded(data)
    first = text.splitlines()[0]
    delimiter = max(";,\t", key=first.count)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))[1:]
    free = [place for place, cell in enumerate(rows[0]) if cell and MARK not in cell]
    rows[0][free[0]] = "sprog"
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return mark + out.getvalue().encode(codec)


class Flock:
    """Folders with lists full of canaries, made from the fixtures."""

    def __init__(self, folder):
        self.folder = folder
        self.programmes, self.broken, self.rosters = [], [], []
        for kind, listed in (("programmes", self.programmes), ("rosters", self.rosters), ("invalid", self.broken)):
            for source in sorted(glob.glob(os.path.join(ROOT, "fixtures", kind, "*", ""))):
                for custom in (False, True):
                    self._copy(kind, source, os.path.join(folder, kind, os.path.basename(source[:-1])), custom, listed)
        for source in self.programmes:
            target = os.path.join(folder, "headless", os.path.basename(source))
            shutil.copytree(source, target)
            for name in ("mentors.csv", "mentees.csv"):
                with open(os.path.join(source, name), "rb") as file:
                    data = headless(file.read())
                with open(os.path.join(target, name), "wb") as file:
                    file.write(data)
            self.broken.append(target)

    def _copy(self, kind, source, target, custom, listed):
        target += "-custom" if custom else ""
        os.makedirs(target, mode=0o755)
        tokens = Tokens()
        policy = os.path.join(source, "policy.json5")
        named = set()
        if os.path.exists(policy):
            shutil.copy(policy, target)
            with open(policy, encoding="utf-8") as file:
                named = {text.lower() for text in re.findall(r"(?:\bid|\bname): *\"([^\"]+)\"", file.read())}
        for name in ("mentors.csv", "mentees.csv", "pairs.csv"):
            path = os.path.join(source, name)
            if not os.path.exists(path):
                continue
            with open(path, "rb") as file:
                data = file.read()
            if kind == "invalid" and not custom:
                # As it stands: it has marks of its own, and rewriting would mend some of its mistakes.
                changed = None
            elif name == "pairs.csv":
                changed = rewritten(data, tokens, {"mentor", "mentee"})
            else:
                changed = rewritten(data, tokens, named, custom)
            with open(os.path.join(target, name), "wb") as file:
                file.write(changed or data)
        listed.append(target)


class Runs:
    """Runs the tool, two at a time, and keeps what it said where it should have said nothing."""

    def __init__(self, tool):
        self.tool, self.count, self.codes, self.leaks, self.signals = tool, 0, set(), [], []
        self.exits = {}

    def one(self, arguments, folder, *, checks_output=None, marks=(MARK.lower(),), stdin=None):
        """Runs once. Messages must hold no canary; nor must what is printed by a run that failed, or if asked for."""
        done = subprocess.run(
            [self.tool, *arguments], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=120,
            **({"input": stdin} if stdin is not None else {"stdin": subprocess.DEVNULL}), umask=0,
        )
        self.count += 1
        self.exits[done.returncode] = self.exits.get(done.returncode, 0) + 1
        self.codes |= set(re.findall(rb"\[([a-zA-Z0-9]+)\]\s", done.stderr))
        if done.returncode < 0:
            self.signals.append((arguments, folder, done.returncode))
        leak = holds_canary(done.stderr, marks)
        if leak is None and (checks_output or (checks_output is None and done.returncode)):
            leak = holds_canary(done.stdout, marks)
        if leak is not None:
            self.leaks.append((os.path.basename(folder), " ".join(arguments), leak))
        return done

    def all(self, works):
        with ThreadPoolExecutor(2) as pool:
            return list(pool.map(lambda work: work(), works))


def first_ids(folder):
    """An id of each list, as the canaries made it."""
    ids = []
    for name in ("mentors.csv", "mentees.csv"):
        with open(os.path.join(folder, name), "rb") as file:
            found = re.search(MARK.encode() + rb"[a-z]+", file.read().replace(b"\0", b""))
        ids.append(found.group(0).decode() if found else "X")
    return ids


def policy_of(folder):
    found = [("--policy", "policy.json5"), ("--pairs", "pairs.csv")]
    return [word for option, file in found if os.path.exists(os.path.join(folder, file)) for word in (option, file)]


def programme(runs, folder, language, more):
    """Every command on lists that can be read."""
    lists = ["mentors.csv", "mentees.csv"]
    options = ["--date", DATE, "--lang", language, *policy_of(folder)]
    mentor, mentee = first_ids(folder)
    formats = ["json", "table", "csv"] if more else ["json"]
    plain, secret = f"out-{language}", f"secret-{language}"
    runs.one(["match", *lists, *options, "--output", plain], folder)
    runs.one(["match", *lists, *options, "--output", secret, "--pseudonymise"], folder, checks_output=True)
    for format in formats:
        runs.one(["match", *lists, *options, "--format", format], folder)
    runs.one(["match", *lists, *options, "--print-policy"], folder, checks_output=True)
    runs.one(["check", *lists, *options], folder, checks_output=True)
    runs.one(["check", *lists, *options, "--format", "json"], folder, checks_output=True)
    runs.one(["check", "mentees.csv", "--lang", language], folder, checks_output=True)
    runs.one(["check", "--records", "mentors.csv", "--lang", language], folder)
    runs.one(["explain", *lists, *options, "--mentee", mentee], folder)
    runs.one(["explain", *lists, *options, "--mentee", mentee, "--mentor", mentor, "--format", "json"], folder)
    runs.one(["explain", *lists, *options, "--mentee", mentor, "--mentor", mentee], folder)
    runs.one(["recruit", *lists, *options], folder)
    if os.path.exists(os.path.join(folder, plain)):
        runs.one(["rematch", *lists, *options, "--previous", f"{plain}/pairs.csv", "--format", "json"], folder)
        runs.one(["verify", f"{plain}/run.json", *lists, "--lang", language], folder, checks_output=True)
        runs.one(["verify", f"{plain}/run.json", *reversed(lists), "--lang", language], folder)
        runs.one(["match", *lists, *options, "--output", plain], folder)
        runs.one(["reveal", f"{secret}/key.csv", f"{secret}/pairs.csv", "--lang", language], folder)


def wrong_files(runs, folder, language):
    """Files of people given where something else is wanted."""
    options = ["--lang", language]
    lists, out = ["mentors.csv", "mentees.csv"], f"out-{language}"
    for arguments in (
        ["match", *reversed(lists)], ["match", "mentors.csv", "mentors.csv"], ["match", "mentors.csv", "missing.csv"],
        ["match", *lists, "--policy", "mentors.csv"], ["match", *lists, "--pairs", "mentees.csv"],
        ["match", *lists, "--delimiter", "tab"], ["match", *lists, "--delimiter", ","],
        ["match", *lists, "--output", "mentors.csv"], ["solve", "mentors.csv"], ["solve", f"{out}/pairs.csv"],
        ["verify", "mentors.csv", *lists], ["verify", f"{out}/pairs.csv", *lists], ["reveal", *lists],
        ["reveal", f"secret-{language}/key.csv", "mentors.csv"], ["reveal", f"{out}/run.json", f"{out}/run.json"],
        ["match", f"{out}/run.json", f"{out}/report.html"], ["check", f"{out}/run.json"], ["check", f"{out}/report.html"],
        ["match", *lists, "--policy", f"{out}/run.json"], ["match", *lists, "--pairs", f"{out}/mentors.csv"],
        ["rematch", *lists, "--previous", f"{out}/unmatched.csv"], ["solve", f"{out}/run.json"],
    ):
        runs.one([*arguments, *options], folder)


def broken_results(runs, folder, language, times, seed):
    """A result, a key and decided pairs with a few bytes changed, cut short, or an id moved elsewhere."""
    draw = random.Random(f"{seed} {folder} {language}")
    lists = ["mentors.csv", "mentees.csv"]
    for kind, name, command in (
        ("out", "run.json", lambda path: ["verify", path, *lists]),
        ("out", "pairs.csv", lambda path: ["rematch", *lists, "--previous", path]),
        ("secret", "key.csv", lambda path: ["reveal", path, f"secret-{language}/run.json"]),
        ("secret", "run.json", lambda path: ["reveal", f"secret-{language}/key.csv", path]),
    ):
        path = os.path.join(folder, f"{kind}-{language}", name)
        if not os.path.exists(path):
            continue
        with open(path, "rb") as file:
            data = file.read()
        for number in range(times):
            changed = bytearray(data)
            way = draw.randrange(3)
            if way == 0:
                del changed[draw.randrange(1, len(changed)):]
            elif way == 1:
                for _ in range(draw.randrange(1, 4)):
                    changed[draw.randrange(len(changed))] = draw.choice(b'"{}[],:;0A\n\xff')
            else:
                ids = [found.span() for found in re.finditer(MARK.encode() + rb"[a-z]+", data)]
                if ids:
                    (start, end), (other, stop) = draw.choice(ids), draw.choice(ids)
                    changed[start:end] = data[other:stop]
            copy = os.path.join(folder, f"broken-{language}-{number}-{name}")
            with open(copy, "wb") as file:
                file.write(changed)
            runs.one([*command(os.path.basename(copy)), "--lang", language], folder)


def pseudonymised_leaks(folder):
    """Files of a pseudonymised result, other than the key, that hold a canary; and how many were looked at."""
    leaks, count = [], 0
    for path in glob.glob(os.path.join(folder, "secret-*", "*")):
        if os.path.basename(path) == "key.csv":
            continue
        count += 1
        with open(path, "rb") as file:
            leak = holds_canary(file.read())
        if leak:
            leaks.append((path, leak))
    return leaks, count


def modes(folder):
    """Files and folders of results that others may read; and how many were looked at."""
    open_to_others, count = [], 0
    for root in glob.glob(os.path.join(folder, "*", "*", "*", "")):
        for path in [root, *glob.glob(os.path.join(root, "*"))]:
            count += 1
            if os.stat(path).st_mode & 0o077:
                open_to_others.append(path)
    return open_to_others, count


def strangers(folder):
    """Files that no run was asked to write: what is neither given nor a named output."""
    results = {"pairs.csv", "unmatched.csv", "mentors.csv", "report.html", "run.json", "key.csv"}
    given = {"mentors.csv", "mentees.csv", "pairs.csv", "policy.json5"}
    found = []
    for kind in ("programmes", "rosters", "invalid"):
        for root in glob.glob(os.path.join(folder, kind, "*", "")):
            for name in os.listdir(root):
                if os.path.isdir(os.path.join(root, name)):
                    found += [os.path.join(root, name, each) for each in set(os.listdir(os.path.join(root, name))) - results]
                elif name not in given and not name.startswith("broken-"):
                    found.append(os.path.join(root, name))
    return found


def expected_codes():
    """The codes that the invalid fixtures promise."""
    codes = set()
    for path in glob.glob(os.path.join(ROOT, "fixtures", "invalid", "*", "expected.json")):
        with open(path, encoding="utf-8") as file:
            codes |= {problem["code"] for problem in json.load(file)}
    return codes
