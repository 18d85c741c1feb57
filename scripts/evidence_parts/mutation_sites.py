"""Finds places where a small deliberate change can be made, and writes a copy of the sources in which each can be switched on.

All changes are in one build. An operator becomes one of its own, `<` becomes `<⊕⊖`, which does what it did until the
environment names its number; so a hundred changes cost one build, and no expression has to be taken apart.
"""
import collections, dataclasses, hashlib, os, re

AREAS = {  # what is changed, how many, and the tests that are asked first
    "solver": (["Assignment"], 40, ["Assignment"]),
    "scorer": (["Scoring", "Matcher"], 30, ["Scoring", "Matcher"]),
    "reader": (["Tables", "Rosters", "Policy", "People", "Instances"], 30,
               ["Tables", "Rosters", "Policy", "People", "Instances"]),
}

COMPARISONS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
SUMS = {"+": "-", "-": "+", "&+": "&-", "&-": "&+"}
CHANGES = {"+=": "-=", "-=": "+=", "&+=": "&-=", "&-=": "&+="}
CONNECTIVES = {"&&": "||", "||": "&&"}

TOKENS = re.compile(
    r"(?<=[\w)\]}!?\"'] )(?P<operator><=|>=|==|!=|<|>|&\+=|&-=|\+=|-=|&\+|&-|\+|-|&&|\|\|)(?= [\w(\[.!&~\"-])"
    r"|(?<![\w.$#\"])(?P<number>\d+)(?![\w.\"])"
    r"|(?<=return )(?P<verdict>true|false)\b"
)

@dataclasses.dataclass
class Site:
    """A place of a change. `offset` and `length` are of the text that is replaced."""
    area: str
    path: str
    line: int
    offset: int
    length: int
    text: str
    becomes: str
    context: str

    def key(self):
        """What names the place whatever else changes in the file."""
        return f"{self.path}: {self.context}: {self.text} -> {self.becomes}"

def masked(source):
    """The source with comments and literals of text blanked, so that offsets stay."""
    blank = lambda match: re.sub(r"[^\n]", "\x00", match[0])
    literal = r'"""[\s\S]*?"""|#"[^\n]*?"#|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*[\s\S]*?\*/'
    return re.sub(literal, blank, source)

def sites(root, area):
    """Every place of an area where a change can be made, in the order of files and lines."""
    found = []
    for folder in AREAS[area][0]:
        for directory, _, names in sorted(os.walk(os.path.join(root, "Sources", "Matching", folder))):
            for name in sorted(names):
                if name.startswith("RosterSample"):  # invents people, and reads nothing
                    continue
                path = os.path.join(directory, name)
                with open(path, encoding="utf-8") as file:
                    source = file.read()
                relative = os.path.relpath(path, root)
                lines = source.split("\n")
                for match in TOKENS.finditer(masked(source)):
                    line = source.count("\n", 0, match.start()) + 1
                    context = lines[line - 1].strip()
                    # Declarations have no value to change, attributes and cases of constants neither.
                    if re.match(r"(@|import|precondition|assert|((public|private|internal) )*static func|func .* where)", context):
                        continue
                    text = match[0]
                    if match["operator"]:
                        becomes = {**COMPARISONS, **SUMS, **CHANGES, **CONNECTIVES}[text]
                    elif match["number"]:
                        becomes = str(int(text) + 1)
                    else:
                        becomes = "false" if text == "true" else "true"
                    found.append(Site(area, relative, line, match.start(), len(text), text, becomes, context))
    return found

def draw(root, seed):
    """The sites of each area in an order drawn from the seed.

    A site's place in the order depends on the seed and its own line alone, so that a change elsewhere draws no others.
    """
    drawn = {}
    for area in AREAS:
        seen = collections.Counter()
        order = []
        for site in sites(root, area):
            key = site.key()
            order.append((hashlib.sha256(f"{seed} {seen[key]} {key}".encode()).digest(), site))
            seen[key] += 1
        drawn[area] = [site for _, site in sorted(order, key=lambda pair: pair[0])]
    return drawn

def mark(number):
    """A number as operator characters."""
    digits = ""
    while True:
        digits = "⊕⊖⊗"[number % 3] + digits
        number //= 3
        if number == 0:
            return digits

def declarations(numbered):
    """The switch, and an operator for each change of one."""
    lines = [
        "#if canImport(Glibc)", "import Glibc", "#elseif canImport(Musl)", "import Musl", "#else", "import Darwin", "#endif",
        'let activeMutant = getenv("MATCHING_MUTANT").flatMap { Int(String(cString: $0)) } ?? 0',
        "@inline(__always) func isMutant(_ number: Int) -> Bool { activeMutant == number }",
        "@inline(__always) func mutantNumber<T: FixedWidthInteger>(_ number: Int, _ value: T) -> T "
        "{ isMutant(number) ? value &+ 1 : value }",
        "@inline(__always) func mutantVerdict(_ number: Int, _ value: Bool) -> Bool { isMutant(number) ? !value : value }",
    ]
    for number, site in numbered:
        name, old, new = site.text + mark(number), site.text, site.becomes
        if old in COMPARISONS:
            lines.append(f"infix operator {name}: ComparisonPrecedence")
            kind = "Equatable" if old in ("==", "!=") else "Comparable"
            lines.append(f"@inline(__always) func {name}<T: {kind}>(a: T, b: T) -> Bool "
                         f"{{ isMutant({number}) ? a {new} b : a {old} b }}")
        elif old in SUMS:
            lines.append(f"infix operator {name}: AdditionPrecedence")
            lines.append(f"@inline(__always) func {name}<T: FixedWidthInteger>(a: T, b: T) -> T "
                         f"{{ isMutant({number}) ? a {new} b : a {old} b }}")
        elif old in CHANGES:
            lines.append(f"infix operator {name}: AssignmentPrecedence")
            lines.append(f"@inline(__always) func {name}<T: FixedWidthInteger>(a: inout T, b: T) "
                         f"{{ if isMutant({number}) {{ a {new} b }} else {{ a {old} b }} }}")
        elif old in CONNECTIVES:
            group = "LogicalConjunctionPrecedence" if old == "&&" else "LogicalDisjunctionPrecedence"
            lines.append(f"infix operator {name}: {group}")
            lines.append(f"@inline(__always) func {name}(a: Bool, b: @autoclosure () throws -> Bool) rethrows -> Bool "
                         f"{{ isMutant({number}) ? try a {new} b() : try a {old} b() }}")
    return "\n".join(lines) + "\n"

def write(root, copy, numbered):
    """Writes the changed files of a copy: each site becomes its switch."""
    by_file = {}
    for number, site in numbered:
        by_file.setdefault(site.path, []).append((number, site))
    for path, changes in by_file.items():
        with open(os.path.join(root, path), encoding="utf-8") as file:
            source = file.read()
        for number, site in sorted(changes, key=lambda change: -change[1].offset):
            if site.text.isdigit():
                new = f"mutantNumber({number}, {site.text})"
            elif site.text in ("true", "false"):
                new = f"mutantVerdict({number}, {site.text})"
            else:
                new = site.text + mark(number)
            source = source[:site.offset] + new + source[site.offset + site.length:]
        with open(os.path.join(copy, path), "w", encoding="utf-8") as file:
            file.write(source)
    with open(os.path.join(copy, "Sources", "Matching", "Assignment", "Mutants.swift"), "w", encoding="utf-8") as file:
        file.write(declarations(numbered))
