#!/usr/bin/env python3
"""Times the public assignment solvers of PyPI beside match-bench, on the same files.

  scripts/peers.py                                            uniform 1000 x 1000, all solvers
  scripts/peers.py --family mentoring-dense,ties --rows 200,1000
  scripts/peers.py --family sparse --rows 100000 --solvers match-bench,ortools
  scripts/peers.py --files a.npy b.asn
  scripts/peers.py --suite --json peers.json                  the standing table of ratios

match-bench writes the instances, so that families exist in one place (match-bench --help lists them). Peers know no
forbidden pairs in whole matrices; those of mentoring-dense cost 1,000,000, for all solvers alike. Each solver has a process of its own, which holds the instance in the numbers it likes best
(conversion is not timed); they run in turn, A B C A B C, and the first round warms up. Only the solve is timed. Every
answer is added up from the file in exact integers, and all must agree on the optimum.

The environment with the solvers is made in .build/peers where it is missing.
"""
import argparse, json, os, select, statistics, subprocess, sys
from datetime import datetime, timezone

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "scripts"))
from peer_solvers import environment
from peer_solvers.solvers import OURS, SOLVERS

READING = "reading once"
SPARSE_FAMILIES = ("sparse", "block-diagonal", "only-permutation")
# Peers want as many pairs as there are rows, or a matrix and nothing else.
NOT_FOR_PEERS = {"mentoring": "take mentoring-dense", "capacity-heavy": "it is more than a matrix"}
SUITE = [
    ("uniform", [200, 1000, 2000, 5000, 10000]), ("ties", [200, 1000, 2000, 5000]),
    ("geometric", [200, 1000, 2000, 5000]), ("mentoring-dense", [200, 1000, 2000, 5000, 10000]),
    ("machol-wien", [200, 1000, 2000]), ("wide", [1000]), ("tall", [10000]), ("sparse", [10000, 100000, 1000000]),
]

USAGE_ERROR = 64

def fail(message, code=USAGE_ERROR):
    print(f"peers: {message}", file=sys.stderr)
    sys.exit(code)

class Parser(argparse.ArgumentParser):
    """Ends as match-bench does where the command line is wrong."""
    def error(self, message):
        fail(f"{message}; --help lists the options")

def read_options():
    parser = Parser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--family", default="uniform", help="families, with commas between them")
    parser.add_argument("--rows", default="1000", help="numbers of rows, with commas between them")
    parser.add_argument("--seed", type=int, default=1, help="what the instances are made from")
    parser.add_argument("--files", nargs="+", metavar="FILE", help="these .npy and .asn files instead of families")
    parser.add_argument("--suite", action="store_true", help="the standing families and sizes")
    parser.add_argument("--solvers", help=f"these solvers only, with commas between them; {OURS}:METHOD forces a method")
    parser.add_argument("--list", action="store_true", help="list the solvers and end")
    parser.add_argument("--repeat", type=int, default=5, help="rounds; fewer for solves that take seconds")
    parser.add_argument("--limit", type=float, default=120, help="seconds that one solve may take")
    parser.add_argument("--data", default=os.path.join(ROOT, ".build", "peers-data"), help="where instances are kept")
    parser.add_argument("--environment", default=os.path.join(ROOT, ".build", "peers"), help="where the solvers are")
    parser.add_argument("--setup", action="store_true", help="make the environment and end")
    parser.add_argument("--bench", help="the match-bench to time; built where nothing is said")
    parser.add_argument("--json", metavar="FILE", help="write a record, for match-bench compare and plot")
    parser.add_argument("--record", action="store_true", help="keep a dated record in Records/")
    return parser.parse_args()

def built_bench():
    command = ["swift", "build", "-c", "release", "--product", "match-bench"]
    subprocess.run(command, cwd=ROOT, check=True, stdout=sys.stderr)
    folder = subprocess.run([*command, "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True)
    return os.path.join(folder.stdout.strip(), "match-bench")

class Instance:
    def __init__(self, family, rows, columns, seed, path):
        self.family, self.rows, self.columns, self.seed, self.path = family, rows, columns, seed, path

    @property
    def is_sparse(self):
        return self.path.endswith(".asn")

    def __str__(self):
        return f"{self.family} {self.rows} x {self.columns}"

def made_instance(bench, family, rows, seed, data):
    """The file of an instance, written where it is missing."""
    os.makedirs(data, exist_ok=True)
    suffix = "asn" if family in SPARSE_FAMILIES else "npy"
    path = os.path.join(data, f"{family}_{rows}_{seed}.{suffix}")
    if not os.path.exists(path):
        part = os.path.join(data, f"part_{os.getpid()}.{suffix}")
        command = [bench, "export", "--family", family, "--rows", str(rows), "--seed", str(seed), "--output", part]
        code = subprocess.run(command, stdout=subprocess.DEVNULL).returncode
        if code:
            sys.exit(code)  # match-bench has said why.
        os.replace(part, path)
    return Instance(family, *shape(path), seed, path)

def shape(path):
    """Rows and columns of a file, from its first lines."""
    with open(path, "rb") as file:
        if path.endswith(".npy"):
            header = file.read(256).decode("latin-1")
            return tuple(int(word) for word in header.split("'shape': (")[1].split(")")[0].split(",")[:2])
        nodes = rows = 0
        for line in file:
            if line.startswith(b"p"):
                nodes = int(line.split()[2])
            elif line.startswith(b"n"):
                rows += 1
            elif line.startswith(b"a"):
                break
        return rows, nodes - rows

class Worker:
    """A solver's process."""
    def __init__(self, instance, name, options):
        self.name, self.seconds, self.error, self.total, self.warm_up, self.ours = name, [], None, None, 0.0, None
        script = os.path.join(ROOT, "scripts", "peer_solvers", "worker.py")
        one_thread = {f"{name}_NUM_THREADS": "1" for name in ("OMP", "OPENBLAS", "MKL", "RAYON")}
        self.process = subprocess.Popen(
            [environment.python(options.environment), script, instance.path, name, options.environment, options.bench],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, bufsize=1,
            env={**os.environ, **one_thread},
        )
        self.answer(900)

    def answer(self, limit):
        ready, _, _ = select.select([self.process.stdout], [], [], limit)
        line = self.process.stdout.readline() if ready else ""
        answer = json.loads(line) if line else {"error": "it stopped" if ready else f"over {limit:.0f} s"}
        if "error" in answer:
            self.error = answer["error"]
            self.process.kill()
        return answer

    def solve(self, limit):
        try:
            self.process.stdin.write("solve\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            self.error = "it stopped"
            return None
        answer = self.answer(limit)
        self.total = answer.get("total", self.total)
        self.ours = answer.get("ours", self.ours)
        return answer.get("seconds")

    def rounds(self, repeat):
        """How many rounds are worth their time, by the one that warmed up."""
        return repeat if self.warm_up < 2 else min(repeat, 3) if self.warm_up < 15 else 1

    def end(self):
        self.process.kill()
        self.process.wait()

def names_for(instance, options):
    kinds = ("sparse", "any") if instance.is_sparse else ("dense", "any")
    able = [OURS] + [name for name, (kind, _, _) in SOLVERS.items() if kind in kinds]
    if not options.solvers:
        # A graph of millions of arcs takes OR-tools gigabytes, and squares are all it knows.
        big = not instance.is_sparse and instance.rows * instance.columns > 5_000_000
        return [name for name in able if name != "ortools" or not big and instance.rows == instance.columns]
    wanted = options.solvers.split(",")
    return [name for name in wanted if name.split(":")[0] in able]

def timed(instance, names, options):
    """Times solvers in turn on one instance."""
    workers = [Worker(instance, name, options) for name in names]
    for worker in workers:
        if not worker.error:
            worker.warm_up = worker.solve(options.limit) or 0.0
    for turn in range(options.repeat):
        for worker in workers:
            if not worker.error and turn < worker.rounds(options.repeat):
                seconds = worker.solve(options.limit)
                if seconds is not None:
                    worker.seconds.append(seconds)
    for worker in workers:
        worker.end()
    return workers

def optimum(workers):
    """The best total: most pairs, then the least cost. The proved one, where match-bench took part and nobody is better."""
    totals = [worker.total for worker in workers if isinstance(worker.total, list)]
    return min(totals, key=lambda total: (-total[0], total[1])) if totals else None

def show(instance, workers, best):
    done = sorted((worker for worker in workers if worker.seconds), key=lambda w: statistics.median(w.seconds))
    ours = next((worker for worker in done if worker.name == OURS), None)
    unit = statistics.median((ours or done[0]).seconds) if done else 1
    print(f"\n{instance}: " + (f"optimum {best[1]}, {best[0]} pairs" if best else "no optimum"))
    print(f"  {'solver':28s}{'median ms':>12s}{'least':>12s}   times {'ours' if ours else 'the fastest'}")
    for worker in done:
        median, least = statistics.median(worker.seconds) * 1e3, min(worker.seconds) * 1e3
        verdict = "" if worker.total == best or worker.name == READING else f"  WRONG: {worker.total}"
        print(f"  {worker.name:28s}{median:12.3f}{least:12.3f}{median / 1e3 / unit:10.2f}{verdict}")
    for worker in workers:
        if not worker.seconds:
            print(f"  {worker.name:28s}  {worker.error}")
    right = sum(worker.total == best for worker in done if worker.name != READING)
    wrong = sum(worker.total != best for worker in done if worker.name != READING)
    print(f"  {right} agree on the optimum" + (f", {wrong} DO NOT" if wrong else ""))
    sys.stdout.flush()

def entry(instance, worker, best):
    """The worker's times as match-bench records them."""
    seconds = sorted(worker.seconds)
    def quantile(share):
        place = share * (len(seconds) - 1)
        low = int(place)
        high = min(low + 1, len(seconds) - 1)
        return round((seconds[low] + (seconds[high] - seconds[low]) * (place - low)) * 1e3, 4)
    solver, _, method = worker.name.partition(":")
    found = {
        "solver": solver, "family": instance.family, "rows": instance.rows, "columns": instance.columns,
        "method": method or "automatic", "repeats": len(seconds), "threads": 1,
        "medianMs": quantile(0.5), "minMs": quantile(0), "maxMs": quantile(1),
        "lowerQuartileMs": quantile(0.25), "upperQuartileMs": quantile(0.75),
        "matched": best[0], "objective": str(best[1]),
    }
    if instance.seed is not None:
        found["seed"] = instance.seed
    if worker.ours:
        found |= {"proved": worker.ours["proved"], "methodUsed": worker.ours["method"]}
        found |= {"solverMiB": worker.ours["solverMiB"], "peakMiB": worker.ours["peakMiB"]}
    return found

def summary(results):
    """Ours against the fastest peer, instance by instance."""
    print(f"\n{'instance':30s}{'ours ms':>12s}{'peer ms':>12s}{'ratio':>8s}  fastest peer that is right")
    for instance, workers, best in results:
        times = {w.name: statistics.median(w.seconds) * 1e3 for w in workers if w.seconds and w.total == best}
        peers = {name: time for name, time in times.items() if name.split(":")[0] != OURS and name != READING}
        ours = min((time for name, time in times.items() if name.split(":")[0] == OURS), default=None)
        peer = min(peers, key=peers.get, default=None)
        ratio = f"{peers[peer] / ours:.2f}x" if ours and peer else ""
        shown = [f"{time:.3f}" if time else "" for time in (ours, peers.get(peer))]
        print(f"{str(instance):30s}{shown[0]:>12s}{shown[1]:>12s}{ratio:>8s}  {peer or ''}")

def write_record(entries, options):
    # Machine, compiler and commit as match-bench itself would write them.
    probe = subprocess.run([options.bench, "run", "--rows", "2", "--repeat", "1", "--json"], capture_output=True, text=True)
    record = json.loads(probe.stdout)
    record |= {"date": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"), "entries": entries}
    paths = [options.json] if options.json else []
    if options.record:
        folder = os.path.join(ROOT, "Records")
        os.makedirs(folder, exist_ok=True)
        name, number = f"{record['date'][:10]}-peers", 1
        while os.path.exists(path := os.path.join(folder, name + (f"-{number}" if number > 1 else "") + ".json")):
            number += 1
        paths.append(path)
    for path in paths:
        with open(path, "w") as file:
            json.dump(record, file, indent=2, sort_keys=True)
            file.write("\n")
        print(f"peers: wrote {path}")

def main():
    options = read_options()
    if options.list:
        return print("\n".join([OURS, *SOLVERS]))
    for missing in environment.prepare(os.path.abspath(options.environment), again=options.setup):
        print(f"peers: {missing} could not be installed and is left out; --setup tries again", file=sys.stderr)
    options.environment = os.path.abspath(options.environment)
    if options.setup:
        return
    unknown = [name for name in (options.solvers or OURS).split(",") if name.split(":")[0] not in (OURS, *SOLVERS)]
    if unknown:
        fail(f"no solver {', '.join(unknown)}; --list names them")
    for path in options.files or []:
        if not os.path.exists(path):
            fail(f"{path} is missing", 66)
        if not path.endswith((".npy", ".asn")):
            fail(f"{path} is neither .npy nor .asn")
    for family in options.family.split(","):
        if family in NOT_FOR_PEERS:
            fail(f"{family} is nothing for the peers: {NOT_FOR_PEERS[family]}")
    options.bench = os.path.abspath(options.bench) if options.bench else built_bench()

    plan = SUITE if options.suite else [(f, [int(n) for n in options.rows.split(",")]) for f in options.family.split(",")]
    if options.files:
        plan = [(os.path.basename(path), [path]) for path in options.files]
    results = []
    for family, sizes in plan:
        slow = {}
        for size in sizes:
            if options.files:
                instance = Instance(family, *shape(size), None, os.path.abspath(size))
            else:
                instance = made_instance(options.bench, family, size, options.seed, os.path.abspath(options.data))
            names = names_for(instance, options)
            # A solver that would go beyond the limit by the last size is spared; time grows by a power from two to three.
            spared = [n for n in names if n in slow and slow[n][1] * (instance.rows / slow[n][0]) ** 2.5 > options.limit]
            workers = timed(instance, [name for name in names if name not in spared], options)
            best = optimum(workers)
            show(instance, workers, best)
            if spared:
                print(f"  left out, too slow by the last size: {', '.join(spared)}")
            slow |= {w.name: (instance.rows, w.warm_up or options.limit) for w in workers if w.name != READING}
            slow |= {name: slow[name] for name in spared}
            results.append((instance, workers, best))
    summary(results)
    if options.json or options.record:
        write_record(
            [entry(i, w, b) for i, workers, b in results for w in workers if w.seconds and w.total == b and b], options
        )
    # A peer that is wrong is said above; that somebody beats a proved optimum must not pass.
    for instance, workers, best in results:
        if any(w.name.split(":")[0] == OURS and w.total not in (best, None) for w in workers):
            fail(f"match-bench is wrong on {instance}", 70)

if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        # A reader that has seen enough, such as head, is no error; nothing more is written to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
