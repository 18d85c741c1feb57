"""Draws that never change, and tables to bytes."""


class Draws:
    """SplitMix64 with draws of its own: `random`'s may change between Python releases."""

    MASK = (1 << 64) - 1

    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state + 0x9E3779B97F4A7C15) & self.MASK
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & self.MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & self.MASK
        return mixed ^ (mixed >> 31)

    def below(self, bound):
        return (self.next() * bound) >> 64

    def between(self, lowest, highest):
        return lowest + self.below(highest - lowest + 1)

    def chance(self, per_cent):
        return self.below(100) < per_cent

    def pick(self, choices):
        return choices[self.below(len(choices))]

    def some(self, count, choices):
        """Different elements, in the order drawn."""
        left = list(choices)
        return [left.pop(self.below(len(left))) for _ in range(min(count, len(left)))]


def csv(rows, delimiter, newline="\n", quote_all=False):
    """CSV text; cells are quoted where they must be."""

    def cell(text):
        if quote_all or any(mark in text for mark in (delimiter, '"', "\n", "\r")):
            return '"' + text.replace('"', '""') + '"'
        return text

    return "".join(delimiter.join(cell(text) for text in row) + newline for row in rows)
