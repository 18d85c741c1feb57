"""One solver in a process of its own: loads an instance, then solves it once for each line on standard input.

  worker.py FILE SOLVER ENVIRONMENT BENCH

Says one JSON object a line on standard output: first that it is ready, then the seconds of each solve.
"""
import json, os, sys, time

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from peer_solvers import instance
from peer_solvers.solvers import OURS, SOLVERS, Ours

def main():
    path, name, environment, bench = sys.argv[1:5]
    # Solvers that print must not disturb the conversation.
    answers = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    def say(**answer):
        answers.write(json.dumps(answer) + "\n")
        answers.flush()
    try:
        if name.split(":")[0] == OURS:
            run = Ours(bench, path, name.partition(":")[2])
        else:
            _, numbers, make = SOLVERS[name]
            run = make(instance.load(path, numbers), environment)
        say(ready=True)
    except Exception as error:
        return say(error=repr(error)[:200])
    is_first = True
    for _ in sys.stdin:
        try:
            start = time.perf_counter()
            found = run()
            seconds = time.perf_counter() - start
            if isinstance(found, tuple):
                found, seconds = found
            more = {}
            if isinstance(found, dict):
                more = {"total": [found["matched"], found["objective"]], "proved": found["proved"], "ours": found}
            elif is_first and found is not None:
                more = {"total": instance.objective(path, found)}
            is_first = False
            say(seconds=seconds, **more)
        except Exception as error:
            return say(error=repr(error)[:200])

main()
