"""Looks at the code itself: strict memory safety, reasons for what is unsafe, where it may stop itself; how much of it the
tests run, and whether the sanitizers find anything while they do."""
import json, os, re, subprocess

from .common import ROOT

LEAST_COVERAGE = 95.0
PRECONDITIONS = os.path.join("docs", "Preconditions.md")
STOPS = re.compile(r"\b(?:precondition(?:Failure)?|fatalError)\(|[\])\w]!(?=[\s.,)\]]|$)|\btry!|\bas!")

def gather(evidence):
    evidence.part("Code")
    is_strict(evidence)
    has_reasons(evidence)
    stops_are_listed(evidence)
    if not evidence.quick:
        coverage(evidence)
        sanitized(evidence)

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
    source = re.sub(r'"""[\s\S]*?"""', lambda match: re.sub(r"[^\n]", " ", match[0]), source)
    return re.sub(r'#"[^\n]*?"#|"(?:\\.|[^"\\\n])*"|//[^\n]*', lambda match: " " * len(match[0]), source)

def is_strict(evidence):
    with open(os.path.join(ROOT, "Package.swift"), encoding="utf-8") as file:
        package = file.read()
    targets = re.findall(r'\.(?:target|executableTarget)\(name: "([\w-]+)".*', package)
    strict = re.findall(r'\.(?:target|executableTarget)\(name: "([\w-]+)".*\.strictMemorySafety\(\)', package)
    evidence.row("Strict memory safety is on, and the release build has no warning", f"{len(targets)} targets",
                 f"{len(strict)} of them", targets == strict)

def has_reasons(evidence):
    """Every file that says `unsafe` says under `SAFETY:` why it is safe."""
    places, without = 0, []
    for path, source in swift_files("Sources"):
        count = len(re.findall(r"\bunsafe\b", without_comments(source)))
        places += count
        if count and "SAFETY:" not in source:
            without.append(path)
    for path in without:
        evidence.say(f"no SAFETY: in {path}")
    evidence.row("What is unsafe is marked, with its reason", f"{places} expressions", f"{len(without)} files without a reason",
                 not without)

def stops_are_listed(evidence):
    """Every place where the code may stop itself is in the list that argues why nothing from outside leads there."""
    with open(os.path.join(ROOT, PRECONDITIONS), encoding="utf-8") as file:
        listed = set(re.findall(r"^- `([\w+.]+)`: `(.*)`$", file.read(), re.M))
    found, places = set(), 0
    for path, source in swift_files("Sources"):
        code = without_comments(source)
        lines = source.split("\n")
        for number, line in enumerate(code.split("\n")):
            if STOPS.search(line):
                places += 1
                found.add((os.path.basename(path), lines[number].strip()))
    for name, line in sorted(found - listed):
        evidence.say(f"not in {PRECONDITIONS}: {name}: {line}")
    for name, line in sorted(listed - found):
        evidence.say(f"no longer in the sources: {name}: {line}")
    evidence.row("Every place that may stop the process is argued to be out of reach of input", f"{places} places",
                 f"{len(found - listed)} not listed, {len(listed - found)} gone", found == listed)

def coverage(evidence):
    scratch = ".build/coverage"
    done = evidence.run("swift", "test", "--enable-code-coverage", "--scratch-path", scratch, cwd=ROOT, timeout=4 * 3600)
    if done.returncode != 0:
        print("\n".join(line for line in done.stdout.decode(errors="replace").split("\n") if line.startswith("✘"))[:6000])
        evidence.row("The tests run the library's lines", "all tests", "they failed", False)
        return
    shown = evidence.run("swift", "test", "--show-codecov-path", "--scratch-path", scratch, cwd=ROOT)
    with open(shown.stdout.decode().strip(), encoding="utf-8") as file:
        files = json.load(file)["data"][0]["files"]
    lines = covered = 0
    least = []
    for entry in files:
        path = os.path.relpath(entry["filename"], ROOT)
        if path.startswith("Sources/Matching/"):
            summary = entry["summary"]["lines"]
            lines, covered = lines + summary["count"], covered + summary["covered"]
            if summary["covered"] < summary["count"]:
                least.append((summary["count"] - summary["covered"], path))
    percent = 100 * covered / lines
    for missing, path in sorted(least, reverse=True)[:20]:
        evidence.say(f"{missing} lines not run in {path}")
    evidence.row("The tests run the library's lines", f"{lines} lines", f"{percent:.1f} %", percent >= LEAST_COVERAGE)

def sanitized(evidence):
    # XCTest itself leaks, so that the address sanitizer is run without it.
    for name, kind, options in [("address", "address", ["--disable-xctest"]), ("thread", "thread", [])]:
        command = ["swift", "test", f"--sanitize={kind}", "--scratch-path", f".build/sanitize-{kind}", *options]
        done = evidence.run(*command, cwd=ROOT, timeout=4 * 3600, env={**os.environ, "MATCHING_SANITIZED": kind})
        text = (done.stdout + done.stderr).decode(errors="replace")
        reports = len(re.findall(r"(?:ERROR|WARNING): (?:Address|Leak|Thread)Sanitizer", text))
        summary = re.findall(r"Test run with .*", text)
        if done.returncode != 0 or reports:
            print(text[-6000:])
        evidence.row(f"The {name} sanitizer finds nothing while the tests run", summary[-1] if summary else "no run",
                     f"{reports} reports", done.returncode == 0 and reports == 0)
