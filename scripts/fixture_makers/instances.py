"""Small cost matrices and their optima, found by trying every assignment."""

import json
import struct

from .common import Draws

INFINITY = float("inf")


def optimum(costs, sign):
    """Most rows first, then the least (sign 1) or most (sign -1) total: matched, objective, every best assignment."""
    best = (0, 0)
    assignments = []

    def place(row, used, matched, total, chosen):
        nonlocal best, assignments
        if row == len(costs):
            found = (-matched, sign * total)
            if found < best or not assignments:
                best, assignments = found, []
            if found == best:
                assignments.append(list(chosen))
            return
        place(row + 1, used, matched, total, chosen + [None])
        for column, cost in enumerate(costs[row]):
            if cost is not None and not used >> column & 1:
                place(row + 1, used | 1 << column, matched + 1, total + cost, chosen + [column])

    place(0, 0, 0, 0, [])
    return -best[0], sign * best[1], assignments


def answer(costs):
    result = {"rows": len(costs), "columns": len(costs[0])}
    for key, sign in [("minimize", 1), ("maximize", -1)]:
        matched, objective, assignments = optimum(costs, sign)
        result[key] = {"matched": matched, "objective": objective}
        if len(assignments) == 1:
            result[key]["columnOfRow"] = assignments[0]
    return result


def matrix(seed, rows, columns, lowest, highest, forbidden_per_cent=0):
    draws = Draws(seed)
    return [
        [None if draws.chance(forbidden_per_cent) else draws.between(lowest, highest) for _ in range(columns)]
        for _ in range(rows)
    ]


def text(costs, delimiter=",", forbidden=("",)):
    """CSV without a header row; the words for "forbidden" take turns."""
    lines, turn = [], 0
    for row in costs:
        cells = []
        for cost in row:
            if cost is None:
                cells.append(forbidden[turn % len(forbidden)])
                turn += 1
            else:
                cells.append(str(cost))
        lines.append(delimiter.join(cells) + "\n")
    return "".join(lines).encode()


def npy(costs, kind, code, none=None):
    header = f"{{'descr': '{kind}', 'fortran_order': False, 'shape': ({len(costs)}, {len(costs[0])}), }}"
    header += " " * (-(len(header) + 11) % 64) + "\n"
    cells = [none if cost is None else cost for row in costs for cost in row]
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode() + struct.pack(f"<{len(cells)}{code}", *cells)


def dimacs(costs):
    rows, columns = len(costs), len(costs[0])
    arcs = [(i + 1, rows + j + 1, cost) for i, row in enumerate(costs) for j, cost in enumerate(row) if cost is not None]
    lines = ["c A small assignment problem: rows are nodes 1 to %d." % rows, f"p asn {rows + columns} {len(arcs)}"]
    lines += [f"n {i + 1}" for i in range(rows)]
    lines += [f"a {i} {j} {cost}" for i, j, cost in arcs]
    return ("\n".join(lines) + "\n").encode()


def files():
    square = matrix(1, 6, 6, -20, 99)
    blanks = matrix(2, 6, 6, 0, 60, forbidden_per_cent=45)
    blanks[4] = [None, None, 7, None, None, None]
    blanks[5] = [None, None, 3, None, None, None]  # only one of the last two rows can have column 2
    semicolon = matrix(3, 5, 6, 1, 9)
    wide = matrix(4, 3, 9, 0, 1000)
    tall = matrix(5, 8, 3, 0, 1000)
    small = matrix(6, 5, 7, -50, 50)
    with_gaps = matrix(7, 6, 5, -1000, 1000, forbidden_per_cent=40)
    sparse = matrix(8, 6, 6, 1, 100, forbidden_per_cent=50)
    large = [[2**40 + cost for cost in row] for row in matrix(9, 4, 4, -9, 9)]
    single = [[-7]]
    nothing = [[None, None], [None, None]]

    written = {
        "square.csv": (square, text(square)),
        "blanks.csv": (blanks, text(blanks, forbidden=("", "x", "inf", " ", "X", "Inf", "nan"))),
        "semicolon.csv": (semicolon, text(semicolon, ";").replace(b"\n", b"\r\n")),
        "wide.csv": (wide, text(wide)),
        "tall.csv": (tall, text(tall)),
        "single.csv": (single, text(single)),
        "forbidden.csv": (nothing, text(nothing, forbidden=("x",))),
        "large.csv": (large, text(large)),
        "small-int32.npy": (small, npy(small, "<i4", "i")),
        "small-int64.npy": (large, npy(large, "<i8", "q")),
        "small-float64.npy": (with_gaps, npy(with_gaps, "<f8", "d", none=INFINITY)),
        "small-float32.npy": (with_gaps, npy(with_gaps, "<f4", "f", none=float("nan"))),
        "small.asn": (sparse, dimacs(sparse)),
    }
    files = {name: content for name, (_, content) in written.items()}
    expected = {name: answer(costs) for name, (costs, _) in written.items()}
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(found)}" for name, found in sorted(expected.items()))
    files["expected.json"] = f"{{\n{lines}\n}}\n".encode()
    return files
