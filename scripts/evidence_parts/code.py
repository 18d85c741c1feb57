"""Looks at the code itself: strict memory safety, reasons for what is unsafe, where it may stop itself, and how much of it
the tests run."""
import collections, glob, json, os, re

from .common import ROOT

LEAST_COVERAGE = 95.0
PRECONDITIONS = os.path.join("docs", "Preconditions.md")
COVERAGE = os.path.join("docs", "Coverage.md")
# Calls that stop, and a mark of exclamation behind a value.
STOPS = re.compile(
    r"\b(?:precondition(?:Failure)?|assertionFailure|fatalError|abort|_?exit|quick_exit|_Exit|raise|trap)\("
    r"|\bunsafelyUnwrapped\b|\btry!|\bas!|(?<!\btry)(?<!\bas)[\])}\w>`]!(?![=\w])"
)

def gather(evidence):
    is_strict(evidence)
    has_reasons(evidence)
    stops_are_listed(evidence)
    if not evidence.quick:
        coverage(evidence)

def swift_files(*folders):
    for folder in folders:
        for directory, _, names in sorted(os.walk(os.path.join(ROOT, folder))):
            for name in sorted(names):
                if name.endswith(".swift"):
                    path = os.path.join(directory, name)
                    with open(path, encoding="utf-8") as file:
                        yield os.path.relpath(path, ROOT), file.read()

def without_comments(source):
    """The code, with the texts and comments in it blanked; texts of more than a line go first."""
    source = re.sub(r'"""[\s\S]*?"""', blanked, source)
    return re.sub(r'#"[^\n]*?"#|"(?:\\.|[^"\\\n])*"|//[^\n]*', blanked, source)

def blanked(match):
    """Blanks as long as a text or a comment, but for the code that stands in a text."""
    blank = re.sub(r"[^\n]", " ", match[0])
    if not match[0].startswith("//"):
        for code in re.finditer(r"\\#?\((?:[^()\n]|\([^()\n]*\))*\)", match[0]):
            blank = blank[:code.start()] + code[0] + blank[code.end():]
    return blank

def is_strict(evidence):
    with open(os.path.join(ROOT, "Package.swift"), encoding="utf-8") as file:
        package = file.read()
    targets = re.findall(r'\.(?:target|executableTarget)\(name: "([\w-]+)".*', package)
    strict = re.findall(r'\.(?:target|executableTarget)\(name: "([\w-]+)".*\.strictMemorySafety\(\)', package)
    evidence.row("Strict memory safety is on", f"{len(targets)} targets",
                 f"{len(strict)} of them", targets == strict and len(targets) == 3)

def has_reasons(evidence):
    """Every file that says `unsafe` says under `SAFETY:` why it is safe."""
    places, files, without = 0, 0, []
    for path, source in swift_files("Sources"):
        count = len(re.findall(r"\bunsafe\b", without_comments(source)))
        places, files = places + count, files + (count > 0)
        if count and "SAFETY:" not in source:
            without.append(path)
    for path in without:
        evidence.say(f"no SAFETY: in {path}")
    evidence.row("What is unsafe is marked, and each file with any of it gives a reason",
                 f"{places} expressions in {files} files", f"{len(without)} files without a reason",
                 not without and files > 0)

def stops_are_listed(evidence):
    """Every place where the code may stop itself is in the list that argues why nothing from outside leads there."""
    # Counted, so that a second place that reads like the first is seen.
    with open(os.path.join(ROOT, PRECONDITIONS), encoding="utf-8") as file:
        listed = collections.Counter(re.findall(r"^- `([\w+.]+)`: `(.*)`$", file.read(), re.M))
    found = collections.Counter()
    for path, source in swift_files("Sources"):
        code = without_comments(source)
        lines = source.split("\n")
        for number, line in enumerate(code.split("\n")):
            found[os.path.basename(path), lines[number].strip()] += len(STOPS.findall(line))
    missing, gone = found - listed, listed - found
    for name, line in sorted(missing.elements()):
        evidence.say(f"not in {PRECONDITIONS}: {name}: {line}")
    for name, line in sorted(gone.elements()):
        evidence.say(f"no longer in the sources: {name}: {line}")
    evidence.row("Every place that may stop the process is argued to be out of reach of input",
                 f"{found.total()} places", f"{missing.total()} not listed, {gone.total()} gone", not missing and not gone and found.total() > 0)

# Coverage.

def coverage(evidence):
    """The lines that the tests run, those of the tool that they start included, and the reasons why the others are not run."""
    claim = "The tests run the library's lines"
    command = ["swift", "test", "--scratch-path", ".build/coverage"]
    shown = evidence.run(*command, "--show-codecov-path", cwd=ROOT)
    export = shown.stdout.decode().strip()
    # What an earlier run has counted would be counted in.
    for old in glob.glob(os.path.join(os.path.dirname(export), "*.profraw")):
        os.remove(old)
    # The tool ends too fast to write its counts at its end, so they are counted in the file itself, which this option allows.
    # What a line's count is worked out from by subtraction must not lose a step to another thread: atomic counts do not.
    options = ["--enable-code-coverage", "-Xswiftc", "-Xllvm", "-Xswiftc", "-runtime-counter-relocation",
               "-Xswiftc", "-Xllvm", "-Xswiftc", "-instrprof-atomic-counter-update-all"]
    done = evidence.run(*command, *options, cwd=ROOT, timeout=4 * 3600, env={
        **os.environ, "MATCHING_TOOL_PROFILE": os.path.join(os.path.dirname(export), "tool-%m%c.profraw"),
    })
    if done.returncode != 0:
        print("\n".join(line for line in done.stdout.decode(errors="replace").split("\n") if line.startswith("✘"))[:6000])
        return evidence.row(claim, "all tests", "they failed", False)
    with open(export, encoding="utf-8") as file:
        files = json.load(file)["data"][0]["files"]
    count = covered = 0
    missing = {}
    for entry in files:
        path = os.path.relpath(entry["filename"], ROOT)
        if path.startswith("Sources/Matching/"):
            summary = entry["summary"]["lines"]
            count, covered = count + summary["count"], covered + summary["covered"]
            if lines := never_run(entry["segments"]):
                missing[os.path.basename(path)] = len(lines)
                evidence.say(f"never run: {path}: {', '.join(map(str, lines))}")
    evidence.row(claim, f"{count:,} lines", f"{100 * covered / max(1, count):.1f} %", covered * 100 >= LEAST_COVERAGE * count > 0)
    reasons = uncovered_reasons()
    without = {name: lines for name, lines in missing.items() if lines > reasons.get(name, 0)}
    for name, lines in sorted(without.items()):
        evidence.say(f"not in {COVERAGE}: {lines} lines of {name}, where {reasons.get(name, 0)} have a reason")
    gone = sorted(name for name, lines in reasons.items() if lines > missing.get(name, 0))
    # Lines that only some runs come to keep their reason, so that this is said and fails nothing.
    if gone:
        evidence.say(f"{COVERAGE} has more lines than are not run of: {', '.join(gone)}")
    evidence.row("Lines that no test runs at all have a reason", f"{sum(missing.values())} lines in {len(missing)} files",
                 f"{len(without)} files without, {len(gone)} with a reason for more", not without)

def never_run(segments):
    """The lines of which nothing is run.

    The count above takes each closure for lines of its own, so that the message of a precondition and what stands behind
    `??` are lines that were not run; they stand in lines that were.
    """
    lines, before, places = [], None, {}
    for line, _, runs, has_runs, is_start, is_gap in segments:
        places.setdefault(line, []).append((runs, has_runs, is_start, is_gap))
    for line in range(1, max(places, default=0) + 1):
        here = places.get(line, [])
        starts = [runs for runs, has_runs, is_start, is_gap in here if has_runs and is_start and not is_gap]
        is_skipped = bool(here) and here[0][2] and not here[0][1]
        if before and before[1]:
            starts.append(before[0])
        if starts and not is_skipped and max(starts) == 0:
            lines.append(line)
        before = here[-1] if here else before
    return lines

def uncovered_reasons():
    """How many lines of each file have a reason not to be run; none without the list, so that all of them are named."""
    if not os.path.exists(os.path.join(ROOT, COVERAGE)):
        return {}
    with open(os.path.join(ROOT, COVERAGE), encoding="utf-8") as file:
        listed = re.findall(r"^- `([\w+.]+)` \((\d+)\):", file.read(), re.M)
    return {name: int(lines) for name, lines in listed}
