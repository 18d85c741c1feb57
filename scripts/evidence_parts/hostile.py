"""Files that mean harm, or are no files at all: the right exit code, a cure, in time, in memory, and nothing written."""
import os, re
from concurrent.futures import ThreadPoolExecutor

from . import hostile_files, hostile_paths, hostile_terminal
from .hostile_terminal import COMMANDS
from .measured import measured

# Words are looked for in English.
ENVIRONMENT = {**os.environ, "LC_ALL": "C.UTF-8"}
# A cure: the sentence after what is wrong, or a line of its own below what is shown of the file; in JSON a field.
CURE = re.compile(rb'[.:] [^\n]+\.(?: \[\w+\])?$|^  [^ \n].*\.$|"cure": "[^"]', re.M)
# What a run that failed must not leave, nor a file's content make.
LEFT = {"out", "pairs.csv", "unmatched.csv", "report.html", "run.json", "key.csv", "owned"}


def read(case):
    """The bytes of a case's input: of the files it names, if it does not say otherwise."""
    if case.input is not None:
        return case.input
    paths = [os.path.join(os.fsencode(case.folder), os.fsencode(word)) for word in case.arguments]
    return sum(os.path.getsize(path) for path in paths if os.path.isfile(path))


def judge(case, run):
    """What is wrong with how a case ended; `None` if nothing is."""
    said = run.errors + (run.output if case.may_print else b"")
    if run.hung:
        return "had to be killed"
    if run.code >= 128 and run.code not in case.codes:
        return f"ended by signal {run.code - 128}"
    if run.code not in case.codes:
        return f"exit code {run.code}, not {'/'.join(map(str, case.codes))}: {run.errors[:200]!r}"
    if run.processor > case.seconds:
        return f"took {run.processor:.1f} s of the processor"
    if run.peak > read(case) + case.memory:
        return f"took {run.peak >> 20} MiB, allowed are {read(case) + case.memory >> 20}"
    if run.code and not case.may_print and run.output:
        return f"printed {run.output[:80]!r}"
    if COMMANDS.search(run.errors.decode("utf-8", "replace")):
        return "sent a control character, or a mark of direction, to the terminal"
    if any(b"\n" in word and word in run.errors for word in map(os.fsencode, case.arguments)):
        return "broke a line where a name does"
    if run.code and run.errors.count(b" ") < 2:
        return f"said too little: {run.errors!r}"
    if case.says and not any(word in said for word in case.says):
        return f"did not say {case.says[0]!r}: {said[:200]!r}"
    if run.code == 65 and not CURE.search(said):
        return f"said no cure: {said[:200]!r}"
    if len(run.errors) > 16_000_000:
        return f"said {len(run.errors):,} bytes"
    try:
        run.errors.decode("utf-8")
    except UnicodeDecodeError:
        return "said what is no UTF-8"
    return None


def tried(evidence, cases, workers):
    """Runs the cases, and returns what is wrong, the greatest memory beyond the input, and the longest time."""
    wrong, most, longest, count, kinds, folders = [], (0, 0, ""), (0.0, ""), 0, set(), set()

    def one(case):
        run = measured([evidence.tool, *case.arguments], case.folder, seconds=case.clock, environment=ENVIRONMENT,
                       stdin=case.stdin and case.stdin(), after=case.after)
        return case, run, read(case), judge(case, run)

    # One at a time, a case may need a file that the next one replaces.
    with ThreadPoolExecutor(workers) as pool:
        for case, run, size, verdict in map(one, cases) if workers == 1 else pool.map(one, cases):
            count, kinds, folders = count + 1, kinds | {case.name}, folders | {case.folder}
            if verdict:
                wrong.append(f"{case.name}: {b' '.join(map(os.fsencode, case.arguments))[:120]!r}: {verdict}")
            most = max(most, (run.peak - size, size, case.name))
            longest = max(longest, (run.processor, case.name))
    left = [name for folder in folders for name in os.listdir(folder) if name in LEFT or name.endswith(".tmp")]
    wrong += [f"left behind: {name}" for name in left]
    for each in wrong[:12]:
        evidence.say(each)
    return wrong, most, longest, f"{count} runs of {len(kinds)} kinds"


def row(evidence, claim, cases, workers=2):
    wrong, (most, size, name), longest, tries = tried(evidence, cases, workers)
    evidence.row(
        claim, tries,
        f"{len(wrong)} wrong; at most {most >> 20} MiB beyond the input of {size / 2**20:.1f} MiB ({name}), "
        f"{longest[0]:.1f} s ({longest[1]})", not wrong,
    )


def gather(evidence):
    row(evidence, "Tables, policies, results, keys and matrices that mean harm: taken, or refused for the reason that "
        "each has, with a cure, in time and memory",
        hostile_files.small(evidence))
    size = 100_000_000 if evidence.quick else 1_000_000_000
    row(evidence, f"One field of {size // 1_000_000:,} MB, and a quote left open above as much: refused; a file takes its own size",
        hostile_files.large(evidence, size), 1)
    row(evidence, "Paths that are no files, loops, links, pipes, devices, and names that command a terminal",
        hostile_paths.cases(evidence))
    hostile_terminal.gather(evidence)
    hostile_paths.outputs(evidence)
    hostile_paths.changing(evidence)
    hostile_paths.waiting(evidence)
