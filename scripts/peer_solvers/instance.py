"""Instances as the peers want them, from the files that match-bench writes."""
import os
import numpy as np

TYPES = {"i32": np.int32, "f32": np.float32, "f64": np.float64}

class Sparse:
    """Permitted pairs as compressed rows."""
    def __init__(self, shape, starts, columns, costs):
        self.shape, self.starts, self.columns, self.costs = shape, starts, columns, costs

def is_sparse(path):
    return path.endswith(".asn")

def load(path, kind):
    """The instance of a file, in the type of number that a solver likes best."""
    if kind == "file":
        return path
    if is_sparse(path):
        return load_dimacs(path)
    stored = np.load(path, mmap_mode="r")
    costs = np.empty(stored.shape, TYPES[kind])
    costs[:] = stored
    return costs

def load_dimacs(path):
    """Reads a .asn file whose rows are nodes 1 and up and whose arcs come by row and column, as match-bench writes it.

    Text of this size takes numpy many seconds to read, so the arrays are kept beside it.
    """
    kept = path + ".npz"
    if os.path.exists(kept) and os.path.getmtime(kept) >= os.path.getmtime(path):
        parts = np.load(kept)
        return Sparse(tuple(parts["shape"].tolist()), parts["starts"], parts["columns"], parts["costs"])
    with open(path, "rb") as file:
        while True:
            line = file.readline()
            if line.startswith(b"p asn"):
                nodes, arcs = (int(word) for word in line.split()[2:4])
                break
        rows = 0
        while (line := file.readline()).startswith(b"n"):
            rows += 1
        text = (line + file.read()).replace(b"a", b" ").decode("ascii")
    numbers = np.fromstring(text, dtype=np.int64, sep=" ").reshape(arcs, 3)
    places = (numbers[:, 0] - 1) * nodes + numbers[:, 1]
    if arcs and (numbers[:, 0].max() > rows or numbers[:, 1].min() <= rows or (np.diff(places) <= 0).any()):
        raise ValueError(f"the rows of {path} are not its first nodes, or its arcs are not in order")
    starts = np.zeros(rows + 1, np.int64)
    np.cumsum(np.bincount(numbers[:, 0] - 1, minlength=rows), out=starts[1:])
    found = Sparse((rows, nodes - rows), starts, (numbers[:, 1] - rows - 1).astype(np.int32), numbers[:, 2].astype(np.int32))
    part = f"{kept}.{os.getpid()}.part.npz"
    try:
        np.savez(part, shape=found.shape, starts=found.starts, columns=found.columns, costs=found.costs)
        os.replace(part, kept)
    except OSError:
        pass  # A folder that cannot be written to is read again the next time.
    return found

def objective(path, column_of_row):
    """The pairs of an answer and their exact cost by the file itself, or a text that says what is wrong with it."""
    columns = np.asarray(column_of_row).astype(np.int64)
    rows = np.flatnonzero(columns >= 0)
    if np.unique(columns[rows]).size != rows.size:
        return "a column twice"
    if is_sparse(path):
        pairs = load_dimacs(path)
        owner = np.repeat(np.arange(pairs.shape[0]), np.diff(pairs.starts))
        hit = pairs.columns == columns[owner]
        if hit.sum() != rows.size:
            return "a forbidden pair"
        cost = pairs.costs[hit].sum(dtype=np.int64)
        shape = pairs.shape
    else:
        costs = np.load(path, mmap_mode="r")
        cost = sum(int(costs[row, columns[row]]) for row in rows)
        shape = costs.shape
    if rows.size != min(shape):
        return f"{rows.size} of {min(shape)} pairs"
    return [int(rows.size), int(cost)]
