"""Coverage-guided fuzzing of everything that reads: libFuzzer with the address sanitizer.

The program that is fuzzed is built by scripts/fuzz/build and holds what must be true of every input (scripts/fuzz/drivers).
The kept inputs (scripts/fuzz/corpus) are tried first; what a run finds beside them grows in .build/fuzz/corpus, where the
next run goes on, until scripts/fuzz/keep takes over what is worth keeping. So that hours add up, a recorded run is a sitting
of its own in Records/fuzzing.json; each wants another --seed.
"""
import concurrent.futures, json, os, re, subprocess
from datetime import date

from .common import ROOT, commit

FUZZ = os.path.join(ROOT, "scripts", "fuzz")
BUILD = os.path.join(ROOT, ".build", "fuzz")
SITTINGS = os.path.join(ROOT, "Records", "fuzzing.json")

# What is fuzzed, the longest input, and its share of the time: more where an input costs more and there is more to find.
TARGETS = {
    "csv": (8192, 3), "roster": (8192, 5), "schedule": (512, 1), "sets": (256, 1), "json5": (8192, 2), "policy": (8192, 3),
    "pairs": (4096, 2), "key": (16384, 2), "verify": (4096, 3), "npy": (4096, 2), "asn": (4096, 2), "matrix": (4096, 2),
    "options": (512, 1), "text": (512, 1), "programme": (4096, 5),
}
# The ceiling: what a process may take in all, the sanitizer's share and every kept input included, and in one piece.
MOST_MEMORY, MOST_PIECE = 512, 256
# An input that takes longer hangs. All take milliseconds.
MOST_SECONDS = 10
QUICK_SECONDS = 5
# What the record is to come to, in all sittings.
HOURS_WANTED = 6
# How libFuzzer ends.
OUTCOMES = {70: "hang", 71: "too much memory", 77: "crash"}

def gather(evidence):
    log = os.path.join(evidence.scratch, "fuzz-build.log")
    with open(log, "wb") as output:
        built = subprocess.run([os.path.join(FUZZ, "build"), BUILD], stdout=output, stderr=subprocess.STDOUT)
    if built.returncode != 0:
        with open(log, errors="replace") as file:
            evidence.say(file.read()[-4000:])
        evidence.row("The fuzzer is built", "once", "it is not", False)
        return
    targets = list(TARGETS)
    seconds = {name: QUICK_SECONDS for name in targets}
    if not evidence.quick:
        shares = sum(TARGETS[name][1] for name in targets)
        seconds = {name: evidence.hours * 3600 * TARGETS[name][1] / shares for name in targets}

    again = together(lambda name: run(name, evidence.seed, ["-runs=0", kept(name)]), targets)
    failed = [found for found in again if found.outcome]
    # Which were read says libFuzzer, and which there are the folder.
    unread = [found.name for found in again if not found.inputs or found.inputs != len(os.listdir(kept(found.name)))]
    for name in unread:
        evidence.say(f"{name}: not as many inputs were read as are kept")
    evidence.row(
        f"Every kept input of {len(targets)} targets is read, refused or right",
        f"{sum(found.inputs for found in again)} inputs",
        outcomes(failed) + (f"; not all read of {', '.join(unread)}" if unread else ""), not failed and not unread,
    )

    found = together(lambda name: fuzz(name, evidence.seed, seconds[name]), targets)
    for one in found:
        evidence.say(one.line)
    failed = [one for one in found if one.outcome]
    cpu = sum(one.cpu for one in found)
    evidence.row(
        "Fuzzing finds no crash, no hang and nothing untrue",
        f"{sum(one.runs for one in found):,} inputs in {spoken(cpu)} of processor time", outcomes(failed),
        not failed and all(one.runs for one in found),
    )
    if evidence.recording and not evidence.quick:
        add_sitting(evidence.seed, found)
    sittings_row(evidence)
    peak = max(one.peak for one in found)
    evidence.row(
        f"No input takes more memory than {MOST_MEMORY} MB, the sanitizer's included", f"{len(targets)} targets",
        f"{peak} MB at most", peak <= MOST_MEMORY and all(one.peak for one in found),
    )

# The record of sittings.

def sittings():
    if not os.path.exists(SITTINGS):
        return []
    with open(SITTINGS, encoding="utf-8") as file:
        return json.load(file)

def add_sitting(seed, found):
    targets = {
        one.name: {"inputs": one.runs, "seconds": round(one.cpu), "edges": one.edges, "features": one.features, "MB": one.peak,
                   **({"outcome": f"{one.outcome}: {one.why}"} if one.outcome else {})}
        for one in found
    }
    kept = [*sittings(), {"date": str(date.today()), "commit": commit(), "seed": seed, "targets": targets}]
    with open(SITTINGS, "w", encoding="utf-8") as file:
        json.dump(kept, file, indent=1)
        file.write("\n")

def sittings_row(evidence):
    """What all recorded sittings tried, and what of their finds is still to be mended."""
    kept = sittings()
    if not kept:
        return
    each = [target for sitting in kept for target in sitting["targets"].values()]
    seconds = sum(target["seconds"] for target in each)
    finds = sum("outcome" in target for target in each)
    # Whoever mends a find says so under `mended`, beside it.
    left = sum("outcome" in target and "mended" not in target for target in each)
    since = min(sitting["date"] for sitting in kept)
    evidence.row(
        f"Fuzzing on record since {since}, each sitting where the one before had come to",
        f"{sum(target['inputs'] for target in each):,} inputs in {spoken(seconds)} of the {HOURS_WANTED} h of processor time that "
        f"are wanted, {len(kept)} sittings", f"{finds} crashes and hangs, {left} of them not mended",
        # A quick run looks at the code as it is, and not at what earlier sittings found, or how long they were.
        (left == 0 and seconds >= HOURS_WANTED * 3600) or evidence.quick,
    )

# Running.

def together(work, targets):
    """Runs as many targets at a time as there are cores to use, those with the most to do first."""
    first = sorted(targets, key=lambda name: -TARGETS[name][1])
    with concurrent.futures.ThreadPoolExecutor(len(os.sched_getaffinity(0))) as pool:
        done = dict(zip(first, pool.map(work, first)))
    return [done[name] for name in targets]

def fuzz(name, seed, seconds):
    grown = os.path.join(BUILD, "corpus", name)
    os.makedirs(grown, exist_ok=True)
    # Of two folders, libFuzzer reads both and writes to the first.
    return run(name, seed, [f"-max_total_time={max(1, round(seconds))}", grown, kept(name)])

def kept(name):
    return os.path.join(FUZZ, "corpus", name)

class Found:
    """What came of a run."""

    def __init__(self, name, code, cpu, text):
        def figure(pattern):
            return int((re.findall(pattern, text) or [0])[-1])
        self.name, self.cpu, self.text = name, cpu, text
        self.outcome = OUTCOMES.get(code, f"exit {code}") if code != 0 else None
        self.runs = figure(r"stat::number_of_executed_units: (\d+)")
        self.peak = figure(r"stat::peak_rss_mb: +(\d+)")
        self.edges, self.features = figure(r"cov: (\d+)"), figure(r"ft: (\d+)")
        self.inputs = figure(r"seed corpus: files: (\d+)")
        self.why = (re.findall(r"does not hold: .*|Fatal error: .*|ERROR: .*", text) or [""])[0][:200]

    @property
    def line(self):
        ending = f", {self.outcome}: {self.why}" if self.outcome else ""
        return (f"{self.name:<10} {self.runs:>9,} inputs, {spoken(self.cpu)}, {self.edges:,} edges, "
                f"{self.features:,} features, {self.peak} MB{ending}")

def run(name, seed, options):
    longest = TARGETS[name][0]
    findings = os.path.join(BUILD, "found", "")
    os.makedirs(findings, exist_ok=True)
    command = [
        os.path.join(BUILD, "fuzz"), f"-seed={seed}", f"-timeout={MOST_SECONDS}", f"-rss_limit_mb={MOST_MEMORY}",
        f"-malloc_limit_mb={MOST_PIECE}", f"-max_len={longest}", f"-artifact_prefix={findings}{name}-",
        "-print_final_stats=1", "-reload=0",
    ]
    words = os.path.join(FUZZ, "dictionaries", f"{name}.dict")
    if os.path.exists(words):
        command.append(f"-dict={words}")
    environment = {
        **os.environ, "FUZZ_TARGET": name, "SWIFT_BACKTRACE": "enable=no", "ASAN_OPTIONS": "quarantine_size_mb=16",
    }
    log = os.path.join(BUILD, f"{name}.log")
    with open(log, "wb") as output:
        process = subprocess.Popen(command + options, env=environment, stdin=subprocess.DEVNULL, stdout=output,
                                   stderr=subprocess.STDOUT)
        _, status, usage = os.wait4(process.pid, 0)
    with open(log, errors="replace") as file:
        found = Found(name, os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, file.read())
    if found.outcome == "hang" and not hangs(command, environment, found):
        # libFuzzer goes by the clock on the wall; on a machine that has too much to do the input only had to wait.
        found.outcome = None
    return found

def hangs(command, environment, found):
    """Whether the input that took too long takes too much of the processor's time, too."""
    place = re.findall(r"Test unit written to (\S+)", found.text)
    if not place:
        return True
    command = [word for word in command if not word.startswith("-timeout=")] + ["-timeout=600", place[-1]]
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    return status != 0 or usage.ru_utime + usage.ru_stime > MOST_SECONDS

def outcomes(failed):
    if not failed:
        return "0 crashes, 0 hangs"
    return "; ".join(f"{found.name}: {found.outcome} ({found.why or 'see its log'})" for found in failed)

def spoken(seconds):
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"
