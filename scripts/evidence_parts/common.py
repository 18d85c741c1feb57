"""What every part of the evidence uses: rows of the table, ways to run things, a place for files."""
import dataclasses, json, os, subprocess, sys, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

def said(*command):
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout.strip()

def commit():
    """What is looked at, with a plus where it was changed since."""
    changed = said("git", "status", "--porcelain", "--untracked-files=no", "--",
                   "Sources", "Tests", "fixtures", "scripts", "Package.swift")
    return said("git", "rev-parse", "--short", "HEAD") + ("+" if changed else "")

@dataclasses.dataclass
class Row:
    """A line of the table: what is claimed, how often it was tried, and what was found."""
    part: str
    claim: str
    tried: str
    found: str
    passed: bool
    seconds: float

class Evidence:
    """Gathers rows. A part asks `quick` how much to try, and never whether to try at all."""

    def __init__(self, quick, hours, seed, tool, bench, scratch):
        self.quick = quick      # minutes instead of hours; the same claims, tried less often
        self.hours = hours      # processor hours for fuzzing
        self.seed = seed        # what everything random is drawn from
        self.tool = tool        # match-cli, release build
        self.bench = bench      # match-bench, release build
        self.peers = False      # whether the solvers of PyPI are asked as well
        self.recording = False  # whether what is found is kept
        self.scratch = scratch  # a folder of our own, which is removed at the end
        self.rows = []
        self._part = ""
        self._since = time.monotonic()

    def part(self, name):
        self._part, self._since = name, time.monotonic()
        print(f"\n-- {name}", flush=True)

    def row(self, claim, tried, found, passed):
        """Adds a line to the table, and prints it. The time is that since the line before."""
        now = time.monotonic()
        row = Row(self._part, claim, str(tried), str(found), bool(passed), round(now - self._since, 1))
        self._since = now
        self.rows.append(row)
        print(f"{'ok  ' if passed else 'FAIL'} {row.claim}: {row.tried}: {row.found} ({row.seconds:.0f} s)", flush=True)

    def say(self, text):
        print(f"     {text}", flush=True)

    def folder(self, name):
        path = os.path.join(self.scratch, name)
        os.makedirs(path, exist_ok=True)
        return path

    def run(self, *command, timeout=600, **options):
        """Runs a command, and keeps what it says: bytes, no shell, no exception for its exit code."""
        options.setdefault("stdout", subprocess.PIPE)
        options.setdefault("stderr", subprocess.PIPE)
        options.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.run([str(word) for word in command], timeout=timeout, **options)

    def tests(self, filter, environment=None, options=(), configuration="release", timeout=4 * 3600):
        """Runs tests of the package, as many trials as asked for, and returns (passed, notes).

        A test that counts what it tried writes a line of JSON for it (`Trials` in Tests/MatchingTests/Support):
        {"claim", "trials", "differences"}.
        """
        log = os.path.join(self.scratch, "trials.jsonl")
        if os.path.exists(log):
            os.remove(log)
        command = ["swift", "test", "--filter", filter, *options]
        if configuration == "release":
            command += ["-c", "release", "-Xswiftc", "-enable-testing", "--scratch-path", ".build/evidence"]
        done = subprocess.run(
            command, cwd=ROOT, env={**os.environ, "MATCHING_TRIAL_LOG": log, **(environment or {})},
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=timeout,
        )
        notes = []
        if os.path.exists(log):
            with open(log, encoding="utf-8") as file:
                notes = [json.loads(line) for line in file]
        if done.returncode != 0:
            sys.stdout.write(done.stdout[-8000:])
        return done.returncode == 0, notes
