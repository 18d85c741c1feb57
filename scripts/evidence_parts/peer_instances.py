"""Solves the instances that tests have written again, with scipy and OR-tools, and compares what they are worth.

  peer_instances.py FOLDER SECONDS

Run by exactness.py in an environment that has both. Says one JSON object: how many instances each took, how many differ.
Tests/MatchingTests/Support/PeerFile.swift says what the files look like. The aims are put into one number here again, by
weights of our own, so that a mistake in the library's would show.
"""
import json, multiprocessing, os, sys, time

import numpy as np
from ortools.graph.python import linear_sum_assignment as ortools_assignment, min_cost_flow
from scipy.optimize import linear_sum_assignment

FORBIDDEN = np.iinfo(np.int32).min
# Up to here whole numbers are exact in scipy's floats, and OR-tools' own scaling by the number of nodes fits its words.
SCIPY_LIMIT, ORTOOLS_LIMIT = 1 << 53, 1 << 61

class Instance:
    """One of a file's instances: rows that want some columns each, all scores turned into costs."""

    def __init__(self, data, at):
        head = np.frombuffer(data, "<i8", 9, at).tolist()
        self.rows, self.columns, maximised, shortfall, classes, first, both, cost, _ = head
        at += 72
        def take(count):
            nonlocal at
            taken = np.frombuffer(data, "<i4", count, at).astype(np.int64)
            at += 4 * count
            return taken
        table = take(self.rows * self.columns).reshape(self.rows, self.columns)
        capacities, minimums = take(self.columns), take(self.columns)
        ranks, demands, leaving = take(self.rows), take(self.rows), take(self.rows)
        self.end = at
        sign = -1 if maximised else 1
        kept = np.flatnonzero(demands)
        self.permitted = (table != FORBIDDEN)[kept]
        self.costs, self.leaving, self.ranks = sign * table[kept], sign * leaving[kept], ranks[kept]
        self.demands = demands[kept]
        self.places = int(self.demands.sum())
        self.capacities = np.minimum(capacities, len(kept))
        self.asked = np.minimum(minimums, self.capacities)
        # No assignment can fill what is asked beyond a column's capacity, or beyond the rows there are.
        lost = int((minimums - self.asked).sum())
        self.plain = not minimums.any() and not leaving.any() and len(set(self.ranks.tolist())) == 1 and self.ranks[0] > 0
        self.weigh(shortfall - lost, [first, both - first][:classes], cost, sorted({r for r in ranks.tolist() if r > 0})[::-1])

    def weigh(self, shortfall, unfilled, cost, classes):
        """Puts the aims into one: each unit is more than everything below it can come to."""
        all_costs = np.concatenate([self.costs[self.permitted], self.leaving, [0]])
        unit = self.places * (int(all_costs.max()) - int(all_costs.min())) + 1
        units = {}
        for rank in reversed(classes):
            units[rank] = unit
            unit *= int(self.demands[self.ranks == rank].sum()) + 1
        self.shortfall_unit = unit
        self.open_costs = [int(cost) + units.get(rank, 0) for cost, rank in zip(self.leaving.tolist(), self.ranks.tolist())]
        self.asked_total = int(self.asked.sum())
        self.worth = shortfall * unit + sum(n * units[rank] for n, rank in zip(unfilled, classes)) + cost
        largest = unit * (self.asked_total > 0) + max(map(abs, self.open_costs), default=0) + int(np.abs(all_costs).max())
        self.bound = largest * (self.places + 1)

    def by_scipy(self):
        """The worth of scipy's answer; nothing where its floats might round, or rows want several columns."""
        if self.bound * 4 >= SCIPY_LIMIT or (self.demands > 1).any():
            return None
        count = len(self.ranks)
        copies = np.repeat(np.arange(self.columns), self.capacities)
        costs = np.where(self.permitted, self.costs.astype(np.float64), np.inf)[:, copies]
        if self.plain and self.permitted.all():
            rows, columns = linear_sum_assignment(costs)
            return int(costs[rows, columns].sum()) + (count - len(rows)) * self.open_costs[0]
        # The first places of a column that asks for rows earn a unit each.
        first = np.arange(len(copies)) - np.repeat(np.cumsum(self.capacities) - self.capacities, self.capacities)
        costs = costs - np.where(first < self.asked[copies], float(self.shortfall_unit), 0)
        left = np.repeat(np.array(self.open_costs, np.float64)[:, None], count, axis=1)
        whole = np.hstack([costs, left])
        rows, columns = linear_sum_assignment(whole)
        return int(whole[rows, columns].sum()) + self.shortfall_unit * self.asked_total

    def by_ortools(self):
        """The worth of OR-tools' answer: its assignment solver for squares without more, its flow solver for the rest."""
        count = len(self.ranks)
        if self.bound * 4 * (count + self.columns + 2) >= ORTOOLS_LIMIT:
            return None
        left, right = np.nonzero(self.permitted)
        if self.plain and count == self.places == self.columns and self.permitted.all() and (self.capacities == 1).all():
            solver = ortools_assignment.SimpleLinearSumAssignment()
            solver.add_arcs_with_cost(left.astype(np.int32), right.astype(np.int32), self.costs[left, right])
            if solver.solve() != solver.OPTIMAL:
                return "no answer"
            return solver.optimal_cost()
        solver = min_cost_flow.SimpleMinCostFlow()
        rows, columns, sink = np.arange(count), count + np.arange(self.columns), count + self.columns
        ones, to_sink = np.ones(len(left), np.int64), np.full(self.columns, sink)
        for tails, heads, capacities, costs in (
            (left, count + right, ones, self.costs[left, right]),
            (rows, np.full(count, sink), self.demands, np.array(self.open_costs, np.int64)),
            (columns, to_sink, self.asked, np.full(self.columns, -self.shortfall_unit if self.asked_total else 0, np.int64)),
            (columns, to_sink, self.capacities - self.asked, np.zeros(self.columns, np.int64)),
        ):
            solver.add_arcs_with_capacity_and_unit_cost(tails.astype(np.int32), heads.astype(np.int32), capacities, costs)
        supplies = np.concatenate([self.demands, np.zeros(self.columns, np.int64), [-self.places]])
        solver.set_nodes_supplies(np.arange(sink + 1, dtype=np.int32), supplies)
        if solver.solve() != solver.OPTIMAL:
            return "no answer"
        return solver.optimal_cost() + self.shortfall_unit * self.asked_total

def compare(job):
    path, until = job
    found = {"instances": 0, "scipy": 0, "ortools": 0, "neither": 0, "unread": 0, "differences": []}
    with open(path, "rb") as file:
        data = file.read()
    at = 0
    while at < len(data) and time.time() < until:
        instance = Instance(data, at)
        answers = {"scipy": instance.by_scipy(), "ortools": instance.by_ortools()} if len(instance.ranks) else {}
        for name, answer in answers.items():
            if answer is None:
                continue
            found[name] += 1
            if answer != instance.worth:
                found["differences"].append([os.path.basename(path), at, name, str(answer), str(instance.worth)])
        if all(answer is None for answer in answers.values()):
            found["neither"] += 1
        found["instances"] += 1
        at = instance.end
    found["unread"] = int(at < len(data))
    return found

def main():
    folder, seconds = sys.argv[1], float(sys.argv[2])
    until = time.time() + seconds
    jobs = [(os.path.join(folder, name), until) for name in sorted(os.listdir(folder)) if name.endswith(".instances")]
    total = {"instances": 0, "scipy": 0, "ortools": 0, "neither": 0, "unread": 0, "differences": []}
    with multiprocessing.Pool(os.cpu_count()) as pool:
        for found in pool.imap_unordered(compare, jobs):
            for name, value in found.items():
                total[name] += value
    print(json.dumps(total))

if __name__ == "__main__":
    main()
