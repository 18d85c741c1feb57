"""That no name leaves but in a result, that no cell runs as code, and that nothing but the files named is touched."""
import os, subprocess, sys

from . import canary, canary_mistakes, crashes, injection, system_calls
from .common import ROOT


def gather(evidence):
    canaries(evidence)
    crashes.gather(evidence)
    injection.gather(evidence)
    system_calls.gather(evidence)


def canaries(evidence):
    folder = evidence.folder("privacy")
    flock = canary.Flock(folder)
    runs = canary.Runs(evidence.tool)
    languages = ["da", "en"]
    programmes = flock.programmes + flock.rosters
    quick = evidence.quick
    works = [
        lambda place=place, language=language, more=not quick: canary.programme(runs, place, language, more)
        for number, place in enumerate(programmes) for language in languages
        if not quick or number % 2 == (language == "da")
    ]
    runs.all(works)
    seen = flock.programmes[:26:6] if quick else programmes
    runs.all([lambda place=place, language=language: canary.wrong_files(runs, place, language)
              for place in seen for language in languages])
    times = 5 if quick else 40
    runs.all([lambda place=place, language=language: canary.broken_results(runs, place, language, times, evidence.seed)
              for place in seen for language in languages])
    # The invalid rosters carry marks of their own where they cannot be rewritten.
    marks = (canary.MARK.lower(), *canary.FIXTURE_MARKS)
    lists = ["mentors.csv", "mentees.csv"]
    commands = [["check", *lists], ["match", *lists, "--skip-bad-rows"], ["check", *lists, "--format", "json"]]
    if not quick:
        commands += [["match", *lists], ["explain", *lists, "--mentee", "X"], ["recruit", *lists],
                     ["match", *lists, "--format", "json"], ["check", "mentors.csv"], ["check", "mentees.csv"],
                     ["check", "--records", "mentors.csv"], ["check", "--records", "mentees.csv", "--format", "json"]]

    def invalid(place, language, arguments):
        # A list that is shown cell by cell, or a proposal, is what was asked for; messages are not.
        printed = True if arguments[0] == "check" and "--records" not in arguments else None
        marked = tuple(mark for mark in marks if mark not in os.path.basename(place))
        runs.one([*arguments, "--date", canary.DATE, "--lang", language], place, checks_output=printed, marks=marked)

    runs.all([lambda place=place, language=language, arguments=arguments: invalid(place, language, arguments)
              for place in flock.broken for language in languages for arguments in commands])
    missed = canary_mistakes.gather(runs, evidence.folder("privacy/mistakes"), languages, canary.DATE)
    # A quick run looks at some of the folders only.
    wanted = canary.expected_codes() if quick else canary_mistakes.codes()
    missing = sorted(wanted - {code.decode() for code in runs.codes}) + missed
    for leak in runs.leaks[:8]:
        evidence.say(f"leak: {leak}")
    for died in runs.signals[:8]:
        evidence.say(f"signal: {died}")
    exits = ", ".join(f"{code}: {count}" for code, count in sorted(runs.exits.items()))
    evidence.row(
        "No cell of ids, names and columns of one's own in any message, nor in what a failed run prints",
        f"{runs.count} runs of {len(programmes) + len(flock.broken)} folders in two languages ({len(runs.codes)} of {len(canary_mistakes.codes())} problem codes)",
        f"{len(runs.leaks)} leaks, {len(runs.signals)} crashes, exit codes {exits}"
        + (f"; never seen: {', '.join(missing)}" if missing else ""),
        not runs.leaks and not runs.signals and not missing and 65 in runs.exits and 0 in runs.exits,
    )
    leaks, count = [], 0
    for place in programmes:
        found, looked = canary.pseudonymised_leaks(place)
        leaks, count = leaks + found, count + looked
    for leak in leaks[:5]:
        evidence.say(f"leak: {leak}")
    evidence.row("No canary in a pseudonymised result, but in key.csv", f"{count} files", f"{len(leaks)} leaks",
                 not leaks and count > 100)
    others, count = canary.modes(folder)
    strangers = canary.strangers(folder)
    for path in (others + strangers)[:5]:
        evidence.say(f"open or unasked for: {path}")
    evidence.row("Results are readable by their owner alone, under umask 0, and nothing else is left",
                 f"{count} files and folders", f"{len(others)} open to others, {len(strangers)} unasked for",
                 not others and not strangers and count > 100)
