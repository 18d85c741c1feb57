#!/usr/bin/env python3
"""Opens the reports that match-cli writes in a real Chromium, and uses them as people do.

  scripts/check-report.py .build/release/match-cli
  scripts/check-report.py .build/release/match-cli --shots /tmp/shots     pictures, light and dark, desktop and phone

Reports of several programmes in both languages, of lists whose texts try to be code, and of 2,000 pairs are opened, light
and dark, on a desktop and a phone. Nothing may be asked for, blocked, or said on the console; searching, filtering and
sorting must be right, by mouse and keyboard; without JavaScript everything is shown; on paper no card is cut; axe-core
finds nothing serious. Times and sizes are printed.

Chromium is Debian's (apt-get install chromium poppler-utils); Playwright and axe-core come from PyPI into
.build/report-check, which is made where it is missing.
"""
import argparse, glob, os, shutil, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
sys.path.insert(0, os.path.join(ROOT, "scripts"))
from report_checks import environment

def say(message):
    print(f"check-report: {message}", flush=True)

def parsed():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tool", help="the match-cli to check")
    parser.add_argument("--pairs", type=int, default=2000, help="how many pairs the large report has (default: 2000)")
    parser.add_argument("--shots", metavar="DIR", help="leave pictures there")
    parser.add_argument("--keep", metavar="DIR", help="leave the reports there")
    parser.add_argument("--environment", default=os.path.join(ROOT, ".build", "report-check"), metavar="DIR")
    return parser.parse_args()

def check(arguments, chromium, folder):
    from playwright.sync_api import sync_playwright
    from report_checks import checks
    from report_checks.browser import Browser, Findings
    from report_checks.reports import PROGRAMMES, Reports

    [axe_file] = glob.glob(os.path.join(arguments.environment, "venv/lib/*/site-packages/axe_playwright_python/axe.min.js"))
    with open(axe_file, encoding="utf-8") as file:
        axe = file.read()
    if arguments.shots:
        os.makedirs(arguments.shots, exist_ok=True)
    reports, findings = Reports(arguments.tool, folder), Findings()
    need = findings.need
    with sync_playwright() as playwright:
        browser = Browser(playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"]), findings)
        paths = [reports.programme(name, language) for name in PROGRAMMES for language in ["da", "en"]]
        paths += [reports.hostile("da"), reports.hostile("en"), reports.nobody("da")]
        need(checks.axe_sees(browser, axe), "axe-core sees what is wrong with a page")
        for path in paths:
            checks.is_well_formed(path, need)
            looked = checks.looks(browser, path, axe, need, arguments.shots)
            say(f"{os.path.basename(os.path.dirname(path))}: looked at in {looked} ways and {len(checks.WIDTHS)} widths")
        for path in [paths[-3], paths[-2]]:
            checks.hostile(browser, path, need)
        for path in [paths[0], paths[1], paths[-2]]:
            count = checks.finds(browser, path, need)
            stops = checks.keyboard(browser, path, need)
            checks.without_scripts(browser, path, need)
            name = os.path.basename(os.path.dirname(path))
            say(f"{name}: {count} cards searched, filtered and sorted, by mouse and by keyboard ({stops} stops of Tab)")
        for path in [paths[0], paths[3], paths[9]]:
            cards, pages = checks.prints(browser, path, folder, need)
            say(f"{os.path.basename(os.path.dirname(path))}: {cards} cards whole on {pages} pages of A4")
        for path in reports.pseudonymised():
            checks.is_well_formed(path, need)
            checks.finds(browser, path, need)
            say(f"{os.path.basename(path)} under pseudonyms and revealed: nothing blocked")
        count, size, times = checks.is_fast(browser, reports.sample(arguments.pairs), need)
        say(f"{count} pairs: {size:,} bytes; " + ", ".join(f"{name} {time:.0f} ms" for name, time in times.items()))
        need(count >= arguments.pairs * 9 // 10, f"the large report has {count} pairs only")
        # Far more than a person notices, and far less than this takes where every card is looked at anew.
        need(times["search"] < 500 and times["opened"] < 5000, "the large report lags")
        checks.is_well_formed(os.path.join(folder, "large", "report.html"), need)
    return findings.texts

def main():
    arguments = parsed()
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    for tool, package in [(chromium, "chromium"), (shutil.which("pdftotext"), "poppler-utils")]:
        if tool is None:
            say(f"{package} is missing (Debian: apt-get install {package})")
            return 1
    python = environment.prepare(arguments.environment)
    if os.path.realpath(sys.prefix) != os.path.realpath(os.path.join(arguments.environment, "venv")):
        return subprocess.run([python, os.path.abspath(__file__), *sys.argv[1:]]).returncode
    say(subprocess.run([chromium, "--version"], capture_output=True, text=True).stdout.strip())
    if arguments.keep:
        os.makedirs(arguments.keep, exist_ok=True)
        broken = check(arguments, chromium, os.path.abspath(arguments.keep))
    else:
        with tempfile.TemporaryDirectory(prefix="check-report-") as folder:
            broken = check(arguments, chromium, folder)
    say(f"{len(broken)} things do not hold" if broken else "everything holds")
    return 1 if broken else 0

if __name__ == "__main__":
    sys.exit(main())
