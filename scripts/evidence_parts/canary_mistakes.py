"""The mistakes that no fixture has: one run for each, on lists full of canaries, so that every message there is was looked at.

Each mistake says which problem codes the tool must name; a code that no run brings forth fails the line, so that a new one
wants its mistake here (or a fixture in fixtures/invalid).
"""
import glob, json, os, re

from .common import ROOT

MENTORS = """id;name;type;subjects;languages;availability;area;capacity;group;roles
Qxujb;Qxujc;social;maths;Danish;Mon 15-17;Nord;2;;guide
Qxujd;Qxujf;social;maths;Danish;Mon 17-19;Nord;2;yes;
"""
MENTEES = """id;name;type;subjects;languages;availability;area;age;roles
Qxujg;Qxujh;social;maths;Danish;Mon 15-17;Nord;20;guide
Qxujj;Qxujk;social;maths;Danish;Mon 17-19;Nord;21;
Qxujl;Qxujm;social;maths;Danish;Mon 17-19;Nord;22;
Qxujn;Qxujp;social;maths;Danish;Mon 15-17;Nord;23;
"""
PAIR = "mentor;mentee;status\nQxujb;Qxujg;"
LISTS = ["mentors.csv", "mentees.csv"]
DATED = {"check", "match", "rematch"}
# The tool refuses such a file before it is read, in words of its own.
NEVER_NAMED = {"fileTooLarge"}


def codes():
    """The names of every kind of problem that the tool can tell of."""
    found = set()
    for path in glob.glob(os.path.join(ROOT, "Sources", "Matching", "Problems", "*Problem.swift")):
        with open(path, encoding="utf-8") as file:
            for body in re.findall(r"enum Code: .*?\n    }\n", file.read(), re.S):
                found.update(re.findall(r"^ +case (\w+)$", body, re.M))
    return found - NEVER_NAMED


def custom(*criteria):
    return "{ custom: [%s] }" % ", ".join("{ %s }" % each for each in criteria)


def policies():
    """A policy for each mistake, and the code of it."""
    one = 'name: "x", kind: "same", column: "name"'
    distance = 'name: "x", kind: "distance", column: "name", shares: '
    yield "unknownWord", '{ objective: "nothing" }'
    yield "wrongType", '{ balance: "nothing" }'
    yield "outOfRange", "{ meetingMinutes: 1 }"
    yield "duplicateKey", "{ balance: true, balance: false }"
    yield "missingKey", custom('name: "nothing"')
    yield "keyNotOfKind", custom(one + ', scale: ["nothing"]')
    yield "notANumber", custom(distance + "{ nothing: 1 }")
    yield "columnAndSides", custom(one + ', mentor: "id"')
    yield "nameTaken", custom(one, one)
    yield "tooManyCriteria", custom(*(f'name: "x{number}", kind: "same", column: "name"' for number in range(100)))
    yield "headerTwice", '{ columns: { mentors: { id: "name", area: "name" } } }'
    yield "neverKept", custom(distance + "{}, required: true")
    yield "noEffect", custom('name: "x", kind: "table", column: "name", table: { Qxujc: { Qxujh: 0 } }, weight: 9')
    half = 'name: "x", kind: "table", column: "name", table: { a: { b: 500 } }, weight: 9'
    yield "minimumScoreUnreachable", "{ minimumScore: 100, custom: [{ %s }] }" % half
    yield "namedColumnMissing", '{ columns: { mentees: { id: "nothing" } } }'
    yield "customColumnMissing", custom('name: "x", kind: "same", column: "nothing"')
    yield "badCustomCell", custom('name: "x", kind: "range", column: "name", weight: 1')


def files():
    """Lists, pairs, keys and matrices: the code, the file's name, its bytes, and what is asked of it."""
    yield "daysWithoutTimes", "mentors.csv", MENTORS.replace("Mon 15-17", "Mon, Wed 15-17").encode(), ["check", *LISTS]
    yield ("fieldTooLong", "mentors.csv", (MENTORS + "Qxujq;" + "Qxuj" * 300_000 + ";;;;;;;;\n").encode(), ["check", *LISTS])
    yield ("tooManyColumns", "mentors.csv", (MENTORS + ";".join(["Qxujq"] * 20_000) + "\n").encode(), ["check", *LISTS])
    yield "contradictingPairs", "pairs.csv", (PAIR + "lock\nQxujb;Qxujg;forbid\n").encode(), ["match", *LISTS, "--pairs", "pairs.csv"]
    yield ("earlierBreaksRule", "pairs.csv", b"mentor;mentee;status\nQxujb;Qxujj;previous\n",
           ["rematch", *LISTS, "--previous", "pairs.csv"])
    yield ("keyStatedTwice", "key.csv", b"pseudonym;id\nM-7KQ2;Qxujb\nM-7KQ2;Qxujd\n", ["reveal", "key.csv", "mentors.csv"])
    yield "emptyMatrix", "matrix.csv", b"\n", ["solve", "matrix.csv"]
    yield "costOutOfRange", "matrix.csv", b"1;2\n3;99999999999999999999\n", ["solve", "matrix.csv"]
    yield "badMatrixFile", "matrix.asn", b"p asn Qxujb 1\n", ["solve", "matrix.asn"]
    yield "matrixTooLarge", "matrix.asn", b"p asn 2000000000 1\nn 1\na 1 2 3\n", ["solve", "matrix.asn"]


def forgeries():
    """A change to a result, and the code that it is refused with."""
    def decided(status, mentor, mentee):
        return lambda run: run.update(decided=[{"mentor": mentor, "mentee": mentee, "status": status}])

    def pair(run, mentee):
        return next(each for each in run["pairs"] if each["mentee"] == mentee)

    def dearer(run):
        for each in run["duals"]["mentees"]:
            each["dual"] = 10**6

    yield "otherSchema", lambda run: run.update(schema=99)
    yield "unfitWeights", lambda run: run["duals"]["weights"].update(mentee=1)
    yield "notProvedBest", dearer
    yield "forbiddenPair", decided("forbid", "Qxujb", "Qxujg")
    yield "missingLock", decided("lock", "Qxujb", "Qxujj")
    yield "wrongRole", lambda run: pair(run, "Qxujg").update(role="Qxujq")
    yield "overlappingTimes", lambda run: pair(run, "Qxujn").update(slot=pair(run, "Qxujg")["slot"])
    yield "groupApart", lambda run: pair(run, "Qxujj").update(slot="mon 18:00-19:00")
    yield "wrongTime", lambda run: pair(run, "Qxujj").update(slot="tue 18:00-19:00")


def gather(runs, folder, languages, date):
    """Runs every mistake in every language; returns those that the tool did not name, or should not have."""
    missed = []
    for language in languages:
        def run(code, arguments, place, output=True):
            day = ["--date", date] if arguments[0] in DATED else []
            done = runs.one([*arguments, *day, "--lang", language], place, checks_output=output)
            if (f"[{code}]".encode() in done.stderr) == (code in NEVER_NAMED):
                missed.append(f"{code} ({language})")
            return done

        def place(code):
            path = os.path.join(folder, f"{code}-{language}")
            os.makedirs(path)
            for name, text in (("mentors.csv", MENTORS), ("mentees.csv", MENTEES)):
                with open(os.path.join(path, name), "w", encoding="utf-8") as file:
                    file.write(text)
            return path

        def written(path, name, data):
            with open(os.path.join(path, name), "wb") as file:
                file.write(data)

        for code, text in policies():
            here = place(code)
            written(here, "policy.json5", text.encode())
            run(code, ["check", *LISTS, "--policy", "policy.json5"], here)
        for code, name, data, arguments in files():
            here = place(code)
            written(here, name, data)
            run(code, arguments, here, output=arguments[0] != "rematch")
        here = place("fileTooLarge")
        # A file of nothing that takes no room, longer than a table may be.
        with open(os.path.join(here, "mentors.csv"), "ab") as file:
            file.truncate(5 << 30)
        run("fileTooLarge", ["check", *LISTS], here)
        here = place("forged")
        runs.one(["match", *LISTS, "--date", date, "--lang", language, "--output", "out"], here)
        with open(os.path.join(here, "out", "run.json"), encoding="utf-8") as file:
            honest = file.read()
        for code, change in forgeries():
            forged = json.loads(honest)
            change(forged)
            written(here, f"broken-{code}.json", json.dumps(forged).encode())
            run(code, ["verify", f"broken-{code}.json", *LISTS], here)
    return missed
