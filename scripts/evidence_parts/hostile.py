"""Files that mean harm, or are no files at all: the right exit code, a cure, in time, in memory, and nothing written."""
import os, re
from concurrent.futures import ThreadPoolExecutor

from . import hostile_files, hostile_paths
from .measured import measured

# What a run may take beyond what its case allows for its input, in bytes.
MARGIN = 96 << 20
# What a run that failed must not leave, nor a file's content make.
LEFT = {"out", "pairs.csv", "unmatched.csv", "report.html", "run.json", "key.csv", "owned"}


def judge(case, run):
    """What is wrong with how a case ended; `None` if nothing is."""
    allowed = case.memory + MARGIN
    if run.hung:
        return "had to be killed"
    if run.code >= 128 and run.code not in case.codes:
        return f"ended by signal {run.code - 128}"
    if run.code not in case.codes:
        return f"exit code {run.code}, not {'/'.join(map(str, case.codes))}: {run.errors[:200]!r}"
    if run.processor > case.seconds:
        return f"took {run.processor:.1f} s of the processor"
    if run.peak > allowed:
        return f"took {run.peak >> 20} MiB, allowed are {allowed >> 20}"
    if run.code and not case.may_print and run.output:
        return f"printed {run.output[:80]!r}"
    if re.search(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]", run.errors):
        return "sent a control character to the terminal"
    if run.code and not case.silent and run.errors.count(b" ") < 2:
        return f"said too little: {run.errors!r}"
    if case.says and not any(word in run.errors for word in case.says):
        return f"did not say {case.says[0]!r}: {run.errors[:200]!r}"
    if len(run.errors) > 16_000_000:
        return f"said {len(run.errors):,} bytes"
    try:
        run.errors.decode("utf-8")
    except UnicodeDecodeError:
        return "said what is no UTF-8"
    return None


def tried(evidence, cases, workers):
    """Runs the cases, and returns what is wrong, the greatest memory beyond the input, and the longest time."""
    wrong, most, longest, count, kinds, folders = [], (0, ""), (0.0, ""), 0, set(), set()

    def one(case):
        run = measured([evidence.tool, *case.arguments], case.folder, seconds=case.clock, stdin=case.stdin and case.stdin(), after=case.after)
        return case, run, judge(case, run)

    # One at a time, a case may need a file that the next one replaces.
    with ThreadPoolExecutor(workers) as pool:
        for case, run, verdict in map(one, cases) if workers == 1 else pool.map(one, cases):
            count, kinds, folders = count + 1, kinds | {case.name}, folders | {case.folder}
            if verdict:
                wrong.append(f"{case.name}: {b' '.join(map(os.fsencode, case.arguments))[:120]!r}: {verdict}")
            most = max(most, (run.peak - case.memory, case.name))
            longest = max(longest, (run.processor, case.name))
    left = [name for folder in folders for name in os.listdir(folder) if name in LEFT or name.endswith(".tmp")]
    wrong += [f"left behind: {name}" for name in left]
    for each in wrong[:12]:
        evidence.say(each)
    return wrong, most, longest, f"{count} runs of {len(kinds)} kinds"


def row(evidence, claim, cases, workers=2):
    wrong, most, longest, tries = tried(evidence, cases, workers)
    evidence.row(
        claim, tries,
        f"{len(wrong)} wrong; at most {max(0, most[0]) >> 20} MiB beyond the input ({most[1]}), {longest[0]:.1f} s ({longest[1]})",
        not wrong,
    )


def gather(evidence):
    evidence.part("Hostile files")
    row(evidence, "Tables, policies, results, keys and matrices that mean harm: refused with a cure, in time and memory",
        hostile_files.small(evidence))
    size = 100_000_000 if evidence.quick else 1_000_000_000
    row(evidence, f"One field of {size // 1_000_000:,} MB, and a quote left open above as much: refused; a file takes its own size",
        hostile_files.large(evidence, size), 1)
    row(evidence, "Paths that are no files, loops, links, pipes, devices, and names that command a terminal",
        hostile_paths.cases(evidence))
    hostile_paths.outputs(evidence)
    hostile_paths.changing(evidence)
    hostile_paths.waiting(evidence)
