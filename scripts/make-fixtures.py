#!/usr/bin/env python3
"""Writes the invented rosters, mistakes and matrices in fixtures/.

    scripts/make-fixtures.py            writes every file that differs
    scripts/make-fixtures.py --check    writes nothing; says what differs and exits 1

Everything comes from fixed seeds and the tables in fixture_makers/, so running it again changes nothing. Standard
library only. All people are invented.
"""

import argparse
import pathlib
import sys

sys.dont_write_bytecode = True

from fixture_makers import dialects, instances, invalid, programmes, programmes_of_places, programmes_of_roles  # noqa: E402

README = """# Fixtures

Invented people, invented mistakes. `scripts/make-fixtures.py` writes everything here but `golden/`; edit that script
and its tables, not the files.

| folder | holds |
|---|---|
| `programmes/` | whole programmes as coordinators write them: `mentors.csv`, `mentees.csv`, often a `policy.json5`, where pairs are decided a `pairs.csv`; no errors, some people left waiting |
| `rosters/` | one roster, the same six mentors and six mentees, in every dialect; `dialects.json` says what each is |
| `invalid/` | a roster a folder with one mistake (a few with many); `expected.json` lists every problem |
| `instances/` | small cost matrices; `expected.json` holds each one's optimum, found by trying everything |

`invalid/*/expected.json` is in the order of the files (mentors first), then line, then column; `null` comes first and
means the whole file or the whole line. Dates are meant for a run on any day from 2026-11-01 to the end of 2027. Wherever a file can be read,
its names and ids hold `Zyx`, and a folder's names hold `Kanarie-<folder>-Zyx`: none of that may show in a message.
"""

# Line ends and encodings are what these files are about: git must not touch them.
ATTRIBUTES = b"* -text\n"


def main() -> int:
    parser = argparse.ArgumentParser(description="Write the files in fixtures/.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 where a file differs")
    arguments = parser.parse_args()

    root = pathlib.Path(__file__).resolve().parent.parent / "fixtures"
    files = {"README.md": README.encode(), ".gitattributes": ATTRIBUTES}
    makers = [
        (programmes, "programmes"),
        (programmes_of_places, "programmes"),
        (programmes_of_roles, "programmes"),
        (dialects, "rosters"),
        (invalid, "invalid"),
        (instances, "instances"),
    ]
    for maker, folder in makers:
        for path, content in maker.files().items():
            files[f"{folder}/{path}"] = content

    differing = [path for path, content in files.items() if not same(root / path, content)]
    folders = {str(pathlib.PurePosixPath(path).parent) for path in files} - {"."}
    stray = sorted(
        str(path.relative_to(root))
        for folder in folders
        for path in (root / folder).glob("*")
        if path.is_file() and str(path.relative_to(root)) not in files
    )
    for path in stray:
        print(f"not written by this script: fixtures/{path}", file=sys.stderr)
    if arguments.check:
        for path in differing:
            print(f"differs: fixtures/{path}", file=sys.stderr)
        return 1 if differing or stray else 0
    for path in differing:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(files[path])
    print(f"{len(files)} files, {len(differing)} of them written")
    return 0


def same(path: pathlib.Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


if __name__ == "__main__":
    sys.exit(main())
