"""Changes the solver, the scorer and the readers in a hundred small ways, and looks whether the tests notice each.

The places are drawn from the seed out of all where an operator, a number or a verdict stands; nobody picks them. What the
tests did not notice is looked at by a person: `mutation_verdicts.json` says of each why it changes no answer (or that it
was mended by a test, which then notices it). A change that is neither noticed nor explained fails the line.
"""
import json, os, re, shutil, signal, subprocess, time

from .common import ROOT
from . import mutation_sites as places

VERDICTS = os.path.join(ROOT, "scripts", "evidence_parts", "mutation_verdicts.json")
COPY = os.path.join(ROOT, ".build", "mutation", "copy")
SLOWEST = 6  # a change that makes the tests this many times slower hangs, which is noticed as well

def gather(evidence):
    if evidence.quick:
        checkable(evidence)
        return
    mutants = prepare(evidence)
    with open(VERDICTS, encoding="utf-8") as file:
        verdicts = json.load(file)
    survivors = [site for number, site in mutants if not noticed(evidence, number, site, site.key() in verdicts)]
    steady = still_pass(evidence)
    explained = [site for site in survivors if site.key() in verdicts]
    for site in survivors:
        evidence.say(f"not noticed: {site.key()}: {verdicts.get(site.key(), 'NOT EXPLAINED')}")
    caught = len(mutants) - len(survivors)
    found = (f"{caught} noticed, {len(explained)} that change no answer, {len(survivors) - len(explained)} left; "
             f"without a change the tests {'pass' if steady else 'DO NOT PASS'} before and after")
    evidence.row("Small changes to solver, scorer and readers are noticed by the tests", len(mutants), found,
                 len(explained) == len(survivors) and steady)

def checkable(evidence):
    """What can be said without building: that no explanation is about a line that is gone."""
    with open(VERDICTS, encoding="utf-8") as file:
        verdicts = json.load(file)
    keys = {site.key() for area in places.AREAS for site in places.sites(ROOT, area)}
    stale = [key for key in verdicts if key not in keys]
    for key in stale:
        evidence.say(f"explains a line that is gone: {key}")
    evidence.row("Explanations of unnoticed changes are about lines that exist", len(verdicts), f"{len(stale)} stale",
                 not stale)

# Making the copy.

def prepare(evidence):
    """Writes and builds the copy, with every change in it, and returns the changes with their numbers."""
    copy_sources()
    drawn = places.draw(ROOT, evidence.seed)
    chosen = {area: drawn[area][:count] for area, (_, count, _) in places.AREAS.items()}
    refused = 0
    while True:
        numbered = list(enumerate((site for sites in chosen.values() for site in sites), start=1))
        copy_sources()
        places.write(ROOT, COPY, numbered)
        wrong = wrong_sites(numbered)
        if not wrong:
            break
        # Where an operator is of a type that the switch does not know, the next place drawn is taken.
        for site in wrong:
            at = chosen[site.area].index(site)
            used = len(chosen[site.area]) + sum(1 for gone in drawn[site.area] if gone is None)
            chosen[site.area][at] = drawn[site.area][used]
            drawn[site.area].append(None)
            refused += 1
    evidence.say(f"{len(numbered)} changes, {refused} places passed over where a change does not compile; building")
    done = evidence.run("swift", "build", "--build-tests", "-c", "release", "-Xswiftc", "-enable-testing", cwd=COPY, timeout=3600)
    if done.returncode != 0:
        raise SystemExit((done.stdout + done.stderr).decode()[-4000:])
    return numbered

def copy_sources():
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode().split("\0")
    names = set(filter(None, listed))
    for folder in ("Sources", "Tests"):
        for directory, _, files in os.walk(os.path.join(COPY, folder)):
            for path in (os.path.join(directory, file) for file in files):
                if os.path.relpath(path, COPY) not in names:  # of a commit before
                    os.remove(path)
    for name in sorted(names):
        source, target = os.path.join(ROOT, name), os.path.join(COPY, name)
        os.makedirs(os.path.dirname(target), exist_ok=True)
        if os.path.islink(source):
            if not os.path.islink(target):
                os.symlink(os.readlink(source), target)
        elif not os.path.exists(target) or open(source, "rb").read() != open(target, "rb").read():
            shutil.copy2(source, target)

def wrong_sites(numbered):
    """The sites that do not compile."""
    sources = []
    for directory, _, names in os.walk(os.path.join(COPY, "Sources", "Matching")):
        sources += [os.path.join(directory, name) for name in names if name.endswith(".swift")]
    command = ["swiftc", "-typecheck", "-wmo", "-swift-version", "6", "-package-name", "Matching", "-module-name", "Matching", *sources]
    errors = subprocess.run(command, capture_output=True, text=True).stderr
    wrong = []
    for path, line in re.findall(r"^(\S+\.swift):(\d+):\d+: error: ", errors, re.M):
        path, line = os.path.relpath(path, COPY), int(line)
        near = [site for _, site in numbered if site.path == path and abs(site.line - line) <= 12]
        if near:
            site = min(near, key=lambda site: abs(site.line - line))
            if site not in wrong:
                wrong.append(site)
    if not wrong and ": error: " in errors:
        raise SystemExit(errors[:4000])
    return wrong

# Asking the tests.

def suites(folders):
    """The names of the suites of some folders of tests."""
    names = []
    for folder in folders:
        path = os.path.join(COPY, "Tests", "MatchingTests", folder)
        for file in sorted(os.listdir(path)):
            with open(os.path.join(path, file), encoding="utf-8") as source:
                names += re.findall(r"(?:struct|class|final class) (\w+Tests)\b", source.read())
    return names

class Asked:
    """How long the tests take when nothing is changed, by the filter that they are asked with."""
    baseline = {}

def passes(evidence, number, filter):
    """Whether the tests pass with a change switched on. What takes too long is asked again: the machine may be busy."""
    outcome = run_tests(number, filter)
    if outcome is None:
        evidence.say(f"{number}: took too long, and is asked again")
        outcome = run_tests(number, filter)
    return bool(outcome)

def run_tests(number, filter):
    """Whether the tests pass with a change switched on; `None` if they take too long."""
    binary = os.path.join(COPY, ".build", "release", "MatchingPackageTests.xctest")
    # Whether a run is interrupted in time says nothing on a busy machine.
    command = [binary, "--testing-library", "swift-testing", "--skip", "InterruptionToolTests"]
    if filter:
        command += ["--filter", filter]
    environment = {**os.environ, "MATCHING_MUTANT": str(number), "SWIFT_BACKTRACE": "enable=no"}
    limit = 30 + SLOWEST * Asked.baseline.get(filter, 600)
    process = subprocess.Popen(command, cwd=COPY, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        return process.wait(limit) == 0
    except subprocess.TimeoutExpired:
        return None
    finally:
        # A tool that a test has started may be what hangs.
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()

def still_pass(evidence):
    """Whether the tests pass once more without a change: those that fail by themselves now and then notice nothing."""
    failed = [filter or "all tests" for filter in Asked.baseline if not passes(evidence, 0, filter)]
    for filter in failed:
        evidence.say(f"fails without a change, after the last one: {filter}")
    return not failed

def noticed(evidence, number, site, is_explained):
    """Whether any test notices a change: first those nearest to it, then all.

    All tests take a minute or more. Of what is known to change no answer they are not asked: that it goes unnoticed is counted
    against the tests, at worst by mistake.
    """
    since = time.monotonic()
    first = r"\.(" + "|".join(suites(places.AREAS[site.area][2])) + r")\b"
    for filter in [first] if is_explained else [first, None]:
        if filter not in Asked.baseline:
            begun = time.monotonic()
            if not passes(evidence, 0, filter):
                raise SystemExit("mutation: the tests fail without any change")
            Asked.baseline[filter] = time.monotonic() - begun
            evidence.say(f"without a change, {'the nearest tests' if filter else 'all tests'} take {Asked.baseline[filter]:.0f} s")
        if not passes(evidence, number, filter):
            where = "nearest tests" if filter else "all tests"
            evidence.say(f"{number}: noticed by {where} in {time.monotonic() - since:.0f} s: {site.key()}")
            return True
    evidence.say(f"{number}: NOT noticed in {time.monotonic() - since:.0f} s: {site.key()}")
    return False
