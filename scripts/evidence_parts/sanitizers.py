"""Whether the address and the thread sanitizer find anything while all tests run, in them and in the tools they start."""
import glob, os, re

from .common import ROOT

HERE = os.path.dirname(os.path.abspath(__file__))
# What is none of ours, or no fault, each with its reason.
LEAKS, RACES = os.path.join(HERE, "leaks.txt"), os.path.join(HERE, "races.txt")

def sanitized(evidence, kind, options):
    # Building for a sanitizer alone takes minutes, so that a quick run has nothing of it.
    if evidence.quick:
        return
    # What a program that a test has started has to report goes into a file, too, or nobody would see it.
    log = os.path.join(evidence.folder(f"sanitize-{kind}"), "report")
    # Built as it is released: that is what people run, with the unchecked accesses that a debug build checks itself.
    command = ["swift", "test", "-c", "release", "-Xswiftc", "-enable-testing", f"--sanitize={kind}",
               "--scratch-path", f".build/sanitize-{kind}", *options]
    # At its end the thread sanitizer waits a second for threads that are late, in each of thousands of programs; less will do.
    done = evidence.run(*command, cwd=ROOT, timeout=4 * 3600, env={
        **os.environ, "MATCHING_SANITIZED": kind, "ASAN_OPTIONS": f"log_path={log}",
        "LSAN_OPTIONS": f"suppressions={LEAKS}:print_suppressions=0",
        "TSAN_OPTIONS": f"log_path={log}:exitcode=99:atexit_sleep_ms=50:suppressions={RACES}",
    })
    text = (done.stdout + done.stderr).decode(errors="replace")
    reports = sorted(glob.glob(log + "*"))
    for path in reports[:3]:
        with open(path, encoding="utf-8", errors="replace") as file:
            evidence.say(file.read()[:4000])
    summary = re.findall(r"Test run with .*", text)
    if done.returncode != 0:
        evidence.say("\n".join(line for line in text.split("\n") if line.startswith("✘"))[:6000] or text[-6000:])
    evidence.row(
        f"The {kind} sanitizer finds nothing while the tests run, in them and in the programs they start, all as released",
        (summary[-1] if summary else "no run") + "; tests that limit addresses or the size of files left out",
        f"{len(reports)} reports" + ("; the lock of one value, which this sanitizer does not know, is passed over" if kind == "thread" else ""),
        done.returncode == 0 and not reports and bool(summary),
    )
