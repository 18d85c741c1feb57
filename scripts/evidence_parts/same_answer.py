"""The same lists give the same bytes: again and again, on one core and on all, from release and debug builds."""
import hashlib, os, subprocess, tempfile
from concurrent.futures import ThreadPoolExecutor

from .common import ROOT

DATE = "2026-03-01"
PROGRAMMES = os.path.join(ROOT, "fixtures", "programmes")
FILES = ("pairs.csv", "unmatched.csv", "mentors.csv", "run.json", "report.html")

def gather(evidence):
    times = 10 if evidence.quick else 100
    cores = sorted(os.sched_getaffinity(0))
    if len(cores) < 2:
        evidence.row("The same bytes on 1 core and on several", "not at all", "there is but one core to use", False)
        return
    places = [str(cores[0]), ",".join(map(str, cores))]
    programmes = sorted(os.path.join(PROGRAMMES, name) for name in os.listdir(PROGRAMMES))
    sample = os.path.join(evidence.folder("same-answer"), "sample")
    evidence.run(evidence.tool, "sample", "--mentors", 1000, "--mentees", 1000, "--seed", evidence.seed, sample)
    first = {}
    jobs = [(evidence.tool, programme, index) for programme in [*programmes, sample] for index in range(times)]
    different = compare(evidence, jobs, places, first)
    row(evidence, different, f"The same bytes on 1 core and on {len(cores)}, run after run",
        f"{times} runs each of {len(programmes)} programmes and of 1000 mentors and 1000 mentees")
    tool = debug_build(evidence)
    if tool is None:
        return evidence.say("NOT TRIED, and no line: the same bytes from a debug build, of which there is none here")
    if evidence.quick:
        times = 3
    jobs = [(tool, programme, index) for programme in programmes for index in range(times)]
    # A debug build takes long over the one list that is large enough to be divided among threads.
    large = 2 if evidence.quick else 10
    jobs += [(tool, sample, index) for index in range(large)]
    row(evidence, compare(evidence, jobs, places, first), "The same bytes from a debug build",
        f"{times} runs each of {len(programmes)} programmes, {large} of 1000 mentors and 1000 mentees")

def compare(evidence, jobs, places, first):
    """Does every job, in turn on one core and on all, and returns those that did not come to what the first of all did."""
    different = []
    def answer(job):
        tool, programme, index = job
        return match(evidence, tool, programme, places[index % len(places)])
    # Two at a time, so that threads are in each other's way too.
    with ThreadPoolExecutor(2) as pool:
        for (tool, programme, index), found in zip(jobs, pool.map(answer, jobs)):
            if found[0] != "0" or "missing" in found or found != first.setdefault(programme, found):
                different.append((tool, programme, f"run {index + 1}"))
    return different

def match(evidence, tool, programme, cores):
    """Matches once, and returns what came of it: the exit code, and digests of what was said and of what was written."""
    words = ["taskset", "-c", cores, tool, "match", os.path.join(programme, "mentors.csv"),
             os.path.join(programme, "mentees.csv"), "--date", DATE, "--lang", "en", "--output", "out"]
    for option, name in (("--policy", "policy.json5"), ("--pairs", "pairs.csv")):
        path = os.path.join(programme, name)
        if os.path.exists(path):
            words += [option, path]
    with tempfile.TemporaryDirectory(dir=evidence.folder("same-answer")) as folder:
        done = evidence.run(*words, cwd=folder)
        found = [str(done.returncode), digest(done.stdout), digest(done.stderr)]
        for name in FILES:
            path = os.path.join(folder, "out", name)
            if not os.path.exists(path):
                found.append("missing")
                continue
            with open(path, "rb") as file:
                found.append(digest(file.read()))
    return found

def digest(content):
    return hashlib.sha256(content).hexdigest()

def debug_build(evidence):
    """The debug build; nothing where a quick run finds none."""
    tool = os.path.join(ROOT, ".build", "debug", "match-cli")
    if not evidence.quick:
        subprocess.run(["swift", "build", "--product", "match-cli"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return tool if os.path.exists(tool) else None

def row(evidence, different, claim, tried):
    for what in different[:10]:
        evidence.say(f"different: {what}")
    evidence.row(claim, tried, f"{len(different)} differences", not different)
