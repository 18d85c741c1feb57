"""Whether the best is the best: against exhaustive search, by proof, against other solvers, and against theory."""
import json, os, shutil

from peer_solvers import environment
from . import same_answer
from .common import ROOT

PEERS = os.path.join(ROOT, ".build", "peers")
PEER_SECONDS = 3 * 3600
# How many times as much as `swift test` tries.
EXHAUSTIVE, SUBSETS, PROGRAMMES, LARGER, THEORY = 30, 500, 18, 1924, 100

def gather(evidence):
    # A quick run shows what `swift test` does not. All else is in the tests, which CI runs too, and tries less often there.
    if not evidence.quick:
        small_ones(evidence)
        larger_ones(evidence)
        theory(evidence)
    same_answer.gather(evidence)

def tried(evidence, filter, factor, **variables):
    """Runs tests and adds a row for each claim. Returns the trials of each claim, and whether all held."""
    passed, notes = evidence.tests(filter, {"MATCHING_TRIALS": str(factor), **variables})
    claims = {}
    for note in notes:
        # What comes after a colon was found, and is not the claim.
        claim, _, found = note["claim"].partition(": ")
        total = claims.setdefault(claim, [0, 0, found])
        total[0] += note["trials"]
        total[1] += note["differences"]
    for claim, (trials, differences, found) in sorted(claims.items()):
        text = found or f"{differences:,} differences"
        evidence.row(claim, f"{trials:,}", text, passed and differences == 0)
    if not claims:
        evidence.row(f"Tests {filter}", "0", "no test ran to its end", False)
    return {claim: total[0] for claim, total in claims.items()}, passed

def small_ones(evidence):
    """What is small enough to try everything: assignments, sets of places, sets of pairs."""
    searched, passed = tried(evidence, r"\.BruteForceTests", EXHAUSTIVE)
    subsets, passed_too = tried(evidence, r"\.SubsetMethodTests", SUBSETS)
    # That the two searches agree says nothing of the library.
    count = sum(trials for claim, trials in {**searched, **subsets}.items() if not claim.endswith(" agree"))
    held = passed and passed_too
    evidence.row("Exhaustive searches of problems altogether, at least 1,000,000", f"{count:,}",
                 "all held" if held else "not all held", held and count >= 1_000_000)
    tried(evidence, r"\.MatchBruteForceTests", PROGRAMMES)
    tried(evidence, r"\.BoundsTests", 1)
    tried(evidence, r"\.SearchLimitTests", 2)

def larger_ones(evidence):
    """Up to 300 x 300: methods against each other, the proof, and where asked for other people's solvers on the same."""
    if not evidence.peers:
        tried(evidence, "LargeInstanceTests", LARGER)
        return
    folder = evidence.folder("peer-instances")
    try:
        tried(evidence, "LargeInstanceTests", LARGER, MATCHING_PEERS=folder)
        peers(evidence, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)

def peers(evidence, folder):
    environment.prepare(PEERS)
    script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peer_instances.py")
    done = evidence.run(environment.python(PEERS), script, folder, PEER_SECONDS, timeout=2 * PEER_SECONDS)
    if done.returncode != 0:
        evidence.say(done.stderr.decode(errors="replace")[-2000:])
        return evidence.row("scipy and OR-tools find the same worth", "0", "they did not run", False)
    found = json.loads(done.stdout)
    for what in found["differences"][:10]:
        evidence.say(f"different: {what}")
    # An instance that is too large for the floats of the one or the words of the other is not put to it.
    for name, title in (("scipy", "scipy"), ("ortools", "OR-tools")):
        wrong = sum(what[2] == name for what in found["differences"])
        evidence.row(f"{title} finds the same worth", f"{found[name]:,} of {found['instances']:,} problems, those it can hold exactly",
                     f"{wrong:,} differences", found["unread"] == 0 and found[name] > found["instances"] // 2 and wrong == 0)
    if found["unread"]:
        evidence.say(f"{found['unread']} files were not read to their end in {PEER_SECONDS} s")

def theory(evidence):
    """What is known without solving: problems and programmes changed, and random matrices."""
    counts, _ = tried(evidence, "MetamorphicTests|RandomMatrixTests", THEORY)
    for kind, changes in ((r"A changed problem", 8), (r"A changed programme", 10)):
        found = [count for claim, count in counts.items() if claim.startswith(kind)]
        evidence.row(f"{kind}: each of {changes} changes is tried often", f"{sum(found):,}",
                     f"{len(found)} changes, {min(found, default=0):,} times at least", len(found) == changes and min(found) > 1000)
