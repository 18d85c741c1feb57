"""The solvers: how each is called, and what it wants.

A solver is made from an instance, outside the clock, and gives a function that solves it: it returns the column of each
row (-1 for none), and, where the call itself must prepare what others are given ready, the seconds of the solve alone.
"""
import importlib, json, os, subprocess, sys, time

# name: (what it solves: dense, sparse or any; the numbers it likes best; how it is made)
SOLVERS = {}
OURS = "match-bench"

def solver(name, numbers="f64", kind="dense"):
    def keep(make):
        SOLVERS[name] = (kind, numbers, make)
        return make
    return keep

def columns_of(row_count, rows, columns):
    import numpy as np
    column_of_row = np.full(row_count, -1, np.int64)
    column_of_row[np.asarray(rows)] = np.asarray(columns)
    return column_of_row

def rectangular(costs):
    """What lap's family wants to be told of a matrix that is not square."""
    return {"extend_cost": True} if costs.shape[0] != costs.shape[1] else {}

@solver("scipy")
def _(costs, environment):
    from scipy.optimize import linear_sum_assignment
    return lambda: columns_of(costs.shape[0], *linear_sum_assignment(costs))

@solver("lap")
def _(costs, environment):
    sys.path.insert(0, os.path.join(environment, "site", "lap"))
    import lap
    return lambda: lap.lapjv(costs, **rectangular(costs))[1]

def lapx(function):
    def make(costs, environment):
        sys.path.insert(0, os.path.join(environment, "site", "lapx"))
        import lap
        solve, more = getattr(lap, function), rectangular(costs)
        return lambda: columns_of(costs.shape[0], *solve(costs, return_cost=False, **more))
    return make

for function in ("lapjvx", "lapjvs", "lapjvr", "lapjvh"):
    solver(f"lapx {function}")(lapx(function))
for function in ("lapjvs", "lapjvr", "lapjvh"):
    solver(f"lapx {function} f32", "f32")(lapx(function))

def module(name):
    def make(costs, environment):
        solve, more = importlib.import_module(name).lapjv, rectangular(costs)
        return lambda: columns_of(costs.shape[0], *solve(costs, return_cost=False, **more))
    return make

for name in ("lapcpp", "laprust"):
    solver(name)(module(name))
    solver(f"{name} f32", "f32")(module(name))

@solver("src-d lapjv f32", "f32")
def _(costs, environment):
    from lapjv import lapjv
    return lambda: lapjv(costs)[0]

@solver("ortools", "i32", "any")
def _(instance, environment):
    from ortools.graph.python import linear_sum_assignment
    import numpy as np
    rows, columns = instance.shape
    if hasattr(instance, "starts"):
        left = np.repeat(np.arange(rows, dtype=np.int32), np.diff(instance.starts))
        right, costs = instance.columns, instance.costs
    else:
        left = np.repeat(np.arange(rows, dtype=np.int32), columns)
        right, costs = np.tile(np.arange(columns, dtype=np.int32), rows), instance.ravel()
    costs = costs.astype(np.int64)
    def run():
        # Building the graph is not timed.
        assignment = linear_sum_assignment.SimpleLinearSumAssignment()
        assignment.add_arcs_with_cost(left, right, costs)
        start = time.perf_counter()
        status = assignment.solve()
        seconds = time.perf_counter() - start
        if status != assignment.OPTIMAL:
            raise RuntimeError(str(status))
        return np.array([assignment.right_mate(row) for row in range(rows)]), seconds
    return run

@solver("scipy sparse", "i32", "sparse")
def _(instance, environment):
    import numpy as np, scipy.sparse
    from scipy.sparse.csgraph import min_weight_full_bipartite_matching
    costs = (instance.costs.astype(np.float64), instance.columns, instance.starts.astype(np.int32))
    matrix = scipy.sparse.csr_matrix(costs, shape=instance.shape)
    return lambda: columns_of(instance.shape[0], *min_weight_full_bipartite_matching(matrix))

@solver("reading once", "i32")
def _(costs, environment):
    # No solver: what it takes to stream the matrix through memory.
    return lambda: costs.min(axis=1) is None or None

class Ours:
    """match-bench solve, once a call. It reports its own time, reading and proof left out, and its own total."""
    def __init__(self, bench, path, method):
        self.command = [bench, "solve", "--input", path, "--json", *(["--method", method] if method else [])]

    def __call__(self):
        run = subprocess.run(self.command, capture_output=True, text=True)
        if run.returncode:
            raise RuntimeError(run.stderr.strip()[-200:])
        answer = json.loads(run.stdout)
        return answer, answer["solveMs"] / 1000
