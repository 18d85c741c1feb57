#!/usr/bin/env python3
"""Holds what the tool prints as JSON against docs/schema.

    scripts/check-schemas.py                         the release build
    scripts/check-schemas.py --tool PATH             another build

Checks the schemas themselves, every JSON text under fixtures/golden, and what every command prints over the programmes.
Makes itself an environment with the package jsonschema in .build/schemas, once, for which it needs the network.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

REQUIREMENT = "jsonschema==4.26.0"
ROOT = pathlib.Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "docs" / "schema"
PROGRAMMES = ROOT / "fixtures" / "programmes"
GOLDEN = ROOT / "fixtures" / "golden"
DATE = ["--date", "2026-11-21"]
LISTS = ["mentors.csv", "mentees.csv"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--tool", default=str(ROOT / ".build" / "release" / "match-cli"))
    tool = str(pathlib.Path(parser.parse_args().tool).resolve())
    if not os.access(tool, os.X_OK):
        sys.exit(f"check-schemas: there is no {tool}; build it first")
    try:
        import jsonschema  # noqa: F401
    except ImportError:
        return run_with_package()

    checker = Checker()
    goldens = check_goldens(checker)
    fresh = check_tool(checker, tool)
    unmet = sorted(set(checker.validators) - set(checker.met))
    for failure in checker.failures:
        print(f"check-schemas: {failure}", file=sys.stderr)
    for name in unmet:
        print(f"check-schemas: nothing was checked against {name}.schema.json", file=sys.stderr)
    print(f"check-schemas: {len(checker.validators)} schemas, {goldens} kept and {fresh} fresh documents, "
          f"{len(checker.failures)} failures")
    return 1 if checker.failures or unmet else 0


def run_with_package() -> int:
    """Runs this script again where the package is."""
    if os.environ.get("CHECK_SCHEMAS_AGAIN"):
        sys.exit("check-schemas: jsonschema cannot be imported")
    directory = ROOT / ".build" / "schemas"
    python = directory / "bin" / "python"
    if not (directory / "ready").exists():
        print(f"check-schemas: making {directory} (once; needs the network)", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", str(directory)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", REQUIREMENT],
                       check=True)
        (directory / "ready").touch()
    return subprocess.run([str(python), *sys.argv], env={**os.environ, "CHECK_SCHEMAS_AGAIN": "1"}).returncode


class Checker:
    """The schemas, and what was found wrong."""

    def __init__(self):
        from jsonschema import Draft202012Validator
        from referencing import Registry, Resource

        schemas = {path.name.removesuffix(".schema.json"): json.loads(path.read_text())
                   for path in sorted(SCHEMAS.glob("*.schema.json"))}
        registry = Registry().with_resources(
            (schema["$id"], Resource.from_contents(schema)) for schema in schemas.values())
        self.validators, self.met, self.failures = {}, set(), []
        for name, schema in schemas.items():
            Draft202012Validator.check_schema(schema)
            if name != "common":
                self.validators[name] = Draft202012Validator(schema, registry=registry)

    def check(self, name: str, text: str, origin: str) -> bool:
        """Whether a text is a document of that name."""
        self.met.add(name)
        try:
            document = json.loads(text)
        except ValueError as error:
            self.failures.append(f"{origin}: no JSON: {error}")
            return False
        errors = sorted(self.validators[name].iter_errors(document), key=lambda error: error.json_path)
        self.failures += [f"{origin}: {name}: {error.json_path}: {error.message[:300]}" for error in errors[:5]]
        if document.get("schema") != 1:
            self.failures.append(f"{origin}: not of schema 1")
        return not errors


DOCUMENTS = {"match": "result", "rematch": "result", "check": "problems", "explain": "explanation", "verify": "verified",
             "recruit": "recruiting", "solve": "solved", "init": "written", "sample": "written"}


def document_of(arguments: list, exit_code: int) -> str:
    """The document that a command prints."""
    if exit_code and arguments[0] != "verify":
        return "problems"
    if "--records" in arguments:
        return "records"
    return "lesson" if "--explain" in arguments else DOCUMENTS[arguments[0]]


def check_goldens(checker: Checker) -> int:
    """Every JSON text that the tests keep."""
    count = 0
    for folder in sorted(GOLDEN.iterdir()):
        command, code = (folder / "command").read_text().splitlines()[:2]
        arguments = command.replace("=", " ").split()[1:]
        for path in sorted(folder.rglob("run.json")):
            checker.check("run", path.read_text(), str(path.relative_to(ROOT)))
            count += 1
        output = (folder / "stdout").read_text()
        if "json" in arguments and output:
            checker.check(document_of(arguments, int(code.split()[1])), output, str(folder.relative_to(ROOT)))
            count += 1
    return count


def check_tool(checker: Checker, tool: str) -> int:
    """What every command prints over the programmes."""
    count = 0

    def run(arguments, folder, expected=(0,)):
        nonlocal count
        result = subprocess.run([tool, *arguments, "--format", "json", "--quiet"], cwd=folder, capture_output=True, text=True)
        origin = f"{pathlib.Path(folder).name}: {' '.join(arguments)}"
        if result.returncode not in expected:
            checker.failures.append(f"{origin}: exit code {result.returncode}: {result.stderr[:300]}")
            return {}
        count += 1
        if not checker.check(document_of(arguments, result.returncode), result.stdout, origin):
            return {}
        return json.loads(result.stdout)

    with tempfile.TemporaryDirectory() as scratch:
        for folder in sorted(PROGRAMMES.iterdir()):
            if not (folder / "mentors.csv").exists():
                continue
            rules = [word for file, option in (("policy.json5", "--policy"), ("pairs.csv", "--pairs"))
                     if (folder / file).exists() for word in (option, file)]
            lists = [*LISTS, *rules, *DATE]
            out = os.path.join(scratch, folder.name)
            result = run(["match", *lists, "--output", out], folder)
            checker.check("run", pathlib.Path(out, "run.json").read_text(), f"{folder.name}: run.json")
            secret = os.path.join(scratch, folder.name + "-secret")
            run(["match", *lists, "--output", secret, "--pseudonymise"], folder)
            checker.check("run", pathlib.Path(secret, "run.json").read_text(), f"{folder.name}: run.json with pseudonyms")
            previous = ["--previous", os.path.join(out, "pairs.csv")]
            remade = os.path.join(scratch, folder.name + "-again")
            run(["rematch", *lists, *previous, "--output", remade], folder)
            checker.check("run", pathlib.Path(remade, "run.json").read_text(), f"{folder.name}: run.json made again")
            for objective in ("score", "fair"):
                run(["match", *lists, "--objective", objective], folder)
            run(["check", *lists], folder)
            run(["recruit", *lists], folder)
            run(["check", "--records", "mentors.csv"], folder)
            run(["verify", os.path.join(out, "run.json"), *LISTS], folder)
            run(["verify", os.path.join(out, "run.json"), *reversed(LISTS)], folder, expected=(65,))
            people = [pair["mentee"] for pair in result.get("pairs", [])[:2]]
            mentors = [mentor["id"] for mentor in result.get("mentors", [])[:3]]
            waiting = {mentee["reason"]: mentee["mentee"] for mentee in result.get("unmatched", [])}
            for mentee in [*people, *waiting.values()]:
                run(["explain", *lists, "--mentee", mentee], folder)
                for mentor in mentors:
                    run(["explain", *lists, "--mentee", mentee, "--mentor", mentor], folder)
        for folder in sorted((ROOT / "fixtures" / "invalid").iterdir()):
            if (folder / "mentors.csv").exists():
                run(["check", *LISTS, *DATE], folder, expected=(0, 65))
                run(["match", *LISTS, *DATE], folder, expected=(0, 65))
        for matrix in ("square.csv", "blanks.csv", "small.asn"):
            run(["solve", matrix], ROOT / "fixtures" / "instances")
        run(["init", "club"], scratch)
        run(["sample", "--mentors", "20", "--mentees", "30", "people"], scratch)
        run(["match", *LISTS, *DATE], os.path.join(scratch, "people"))
        codes = subprocess.run([tool, "check", "--explain", "?"], capture_output=True, text=True).stderr
        run(["check", "--explain", "badDate"], scratch)
        if "badDate" not in codes:
            checker.failures.append("check --explain does not list its codes")
    return count


if __name__ == "__main__":
    sys.exit(main())
