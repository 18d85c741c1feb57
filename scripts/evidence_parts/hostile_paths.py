"""Paths that are no files, or not the files they seem to be; and files that change while they are read."""
import os, shutil, signal, stat, subprocess, threading, time

from .hostile_case import MARGIN, Case
from .hostile_files import GOOD, KEY, put
from .measured import measured

MENTEES = b"id,name,age,languages\nE1,Bo,17,Danish\n"


def start(evidence, name):
    folder = evidence.folder(name)
    put(folder, "mentors.csv", GOOD)
    put(folder, "mentees.csv", MENTEES)
    put(folder, "pseudonyms.csv", KEY)
    return folder


def reading(path):
    """Every command that reads, with the path in each place where it reads."""
    lists = ["mentors.csv", "mentees.csv"]
    return [
        ["check", path], ["check", "--records", path], ["match", path, "mentees.csv", "--output", "out"],
        ["match", "mentors.csv", path, "--output", "out"], ["match", *lists, "--policy", path], ["match", *lists, "--pairs", path],
        ["rematch", *lists, "--previous", path], ["explain", path, "mentees.csv", "--mentee", "E1"], ["recruit", "mentors.csv", path],
        ["verify", path, *lists], ["verify", "mentors.csv", path, "mentees.csv"], ["reveal", path, "mentors.csv"],
        ["reveal", "pseudonyms.csv", path], ["solve", path],
    ]


def reasons(arguments, path):
    """Why a path with content that is no list is refused, by what it is read as."""
    command = arguments[0]
    if "--policy" in arguments or command == "verify":
        return (b"[policySyntax]" if "--policy" in arguments else b"[resultSyntax]",)
    if path in ("/dev/null", "/dev/stdin"):
        return (b"[emptyMatrix]" if command == "solve" else b"[emptyFile]",)
    if command == "solve":
        return (b"[notAnInteger]", b"[nulByte]")
    missing = {"reveal": b"[missingKeyColumn]", "rematch": b"[missingPairsColumn]"}.get(command, b"[missingIDColumn]")
    missing = b"[missingPairsColumn]" if "--pairs" in arguments else missing
    # Variables of the environment end in NUL.
    return (b"[nulByte]", missing) if path == "/proc/self/environ" else (missing,)


def cases(evidence):
    folder = start(evidence, "hostile-paths")
    os.makedirs(os.path.join(folder, "folder"))
    for link, target in (("loop", "loop"), ("dangling", "nowhere"), ("to-folder", "folder"), ("ping", "pong"), ("pong", "ping")):
        os.symlink(target, os.path.join(folder, link))
    put(folder, "secret.csv", GOOD)
    os.chmod(os.path.join(folder, "secret.csv"), 0)
    place = folder
    # What is without an end is read up to here, and refused then.
    endless = 64 << 20
    is_folder, no_file, content = (66, b"this is a folder"), (66, b"no such file"), (65, None)
    no_folder, looped, too_long = (66, b"is not a folder"), (74, b"error 40 "), (74, b"error 36 ")
    broken, too_large = (74, b"does not work"), (65, b"larger than")
    for path, (code, reason) in (
        ("folder", is_folder), ("to-folder", is_folder), ("folder/", is_folder), (".", is_folder), ("/", is_folder),
        ("mentors.csv/", no_folder), ("mentors.csv/x", no_folder), ("loop", looped), ("ping", looped),
        ("dangling", no_file), ("none.csv", no_file), ("", (64, b"--help")), ("x" * 255, no_file),
        ("x" * 256, too_long), ("d/" * 2100 + "x", too_long), ("/dev/null", content), ("/dev/full", too_large),
        ("/dev/zero", too_large), ("/dev/urandom", too_large), ("/dev/random", too_large),
        ("/proc/self/maps", content), ("/proc/self/environ", content), ("/proc/self/mem", broken),
        ("/proc/cpuinfo", content), ("/proc/self/fd", is_folder), ("/dev/stdin", content), ("/dev/fd/99", no_file),
        ("\x1b[31mred\x1b[0m.csv", no_file), ("\x1b]0;title\x07.csv", no_file), ("two\nlines.csv", no_file),
        ("\r\x1b[2K.csv", no_file), ("\u202ecsv.exe", no_file), ("\u009b31m", no_file), (b"\xff\xfe.csv", no_file),
        (b"\xc3.csv", no_file),
    ):
        size = endless if reason == b"larger than" else 0
        for number, arguments in enumerate(reading(path)):
            if evidence.quick and number % (5 if size else 2):
                continue
            codes, says = (code,), (reason,) if reason else reasons(arguments, path)
            # A text may be right where it is shown cell by cell, or pseudonyms are looked for in it.
            is_shown = "--records" in arguments or arguments[:2] == ["reveal", "pseudonyms.csv"]
            if is_shown and path in ("/proc/self/maps", "/proc/cpuinfo"):
                codes, says = (65, 0), ()
            yield Case(repr(path)[:40], folder, arguments, codes, 2 * MARGIN if size else MARGIN, says=says,
                       input=min(size, 1 << 20) if "--policy" in arguments else size)
    # What is there under another name is as good as the file; names that command a terminal are shown harmless.
    folder = start(evidence, "hostile-names")
    os.symlink("mentors.csv", os.path.join(folder, "link.csv"))
    for name in ("\x1b[31mred\x1b[0m.csv", "two\nlines.csv", "\u202egnp.csv", "x" * 251 + ".csv", b"\xff\xfe.csv", "-.csv", "' ; touch owned ;.csv", "$(touch owned).csv"):
        put(folder if isinstance(name, str) else os.fsencode(folder), name, b"id,age\nM1,x\n")
        given = name if name != "-.csv" else "./-.csv"
        # A name that is no UTF-8 is not found: an argument is text.
        codes, says = ((65,), (b"[badNumber]",)) if isinstance(name, str) else ((66,), (b"no such file",))
        yield Case(f"named {name!r}"[:40], folder, ["check", given], codes, says=says)
        yield Case(f"named {name!r}"[:40], folder, ["match", given, "mentees.csv"], codes, says=says)
    for arguments in (["check", "link.csv"], ["match", "link.csv", "mentees.csv"], ["match", "mentors.csv", "/dev/fd/0"], ["match", "mentors.csv", "-"],
                      ["match", "/dev/stdin", "mentees.csv"]):
        stdin = None
        if arguments[-1] in ("-", "/dev/fd/0"):
            stdin = lambda: open(os.path.join(folder, "mentees.csv"), "rb")
        elif "/dev/stdin" in arguments:
            stdin = lambda: open(os.path.join(folder, "mentors.csv"), "rb")
        yield Case("another way to a file", folder, arguments, (0,), stdin=stdin)
    yield Case("standard input twice", folder, ["match", "-", "-"], (64,), says=(b"standard input",),
               stdin=lambda: open(os.path.join(folder, "mentors.csv"), "rb"))
    yield Case("the same list twice", folder, ["match", "mentors.csv", "mentors.csv"], (0,), says=(b"[onBothLists]",))
    yield Case("a file that may not be read", place, ["check", "secret.csv"], (0,) if os.geteuid() == 0 else (66,))


def outputs(evidence):
    """Outputs that would go elsewhere, or onto what is read."""
    wrong, count = [], 0
    folder = start(evidence, "hostile-outputs")
    lists = ["mentors.csv", "mentees.csv"]
    run = evidence.run

    def expect(name, arguments, codes, untouched=()):
        nonlocal count
        count += 1
        before = {path: open(os.path.join(folder, path), "rb").read() for path in untouched}
        done = run(evidence.tool, *arguments, cwd=folder)
        if done.returncode not in codes:
            wrong.append((name, done.returncode, done.stderr[:200]))
        for path, data in before.items():
            with open(os.path.join(folder, path), "rb") as file:
                if file.read() != data:
                    wrong.append((name, "changed", path))

    put(folder, "precious", b"precious")
    os.mkfifo(os.path.join(folder, "pipe"))
    os.symlink("pipe", os.path.join(folder, "to-pipe"))
    for kind in ("match", "reveal"):
        for force in ([], ["--force"]):
            shutil.rmtree(os.path.join(folder, "out"), ignore_errors=True)
            os.makedirs(os.path.join(folder, "out"))
            # A link where a result will stand, to a file outside: never followed.
            os.symlink("../precious", os.path.join(folder, "out", "pairs.csv"))
            os.symlink("/nowhere/at/all", os.path.join(folder, "out", "run.json"))
            if kind == "match":
                expect("a link as output", ["match", *lists, "--output", "out", *force], (0,) if force else (73,), ["precious"])
                if os.path.islink(os.path.join(folder, "out", "pairs.csv")) == bool(force):
                    wrong.append(("a link as output", force, "followed or replaced unasked"))
            else:
                put(folder, "key.csv", b"pseudonym;id\nM-7KQ2;M1\n")
                expect("a link as output", ["reveal", "key.csv", "mentors.csv", "--output", "out/pairs.csv", *force], (0, 65) if force else (73,), ["precious"])
    for force in ([], ["--force"]):
        for name, source in (("hard link", os.link), ("symbolic link", lambda a, b: os.symlink(a, b))):
            shutil.rmtree(os.path.join(folder, "out"), ignore_errors=True)
            os.makedirs(os.path.join(folder, "out"))
            source(os.path.join(folder, "mentors.csv"), os.path.join(folder, "out", "mentors.csv"))
            expect(f"an input as output, by {name}", ["match", *lists, "--output", "out", *force], (73,), lists)
        shutil.rmtree(os.path.join(folder, "out"), ignore_errors=True)
        expect("its own folder as output", ["match", *lists, "--output", ".", *force], (73,), lists)
        expect("onto its own key", ["reveal", "key.csv", "mentors.csv", "--output", "key.csv", *force], (73,), ["key.csv"])
        expect("onto its own input", ["reveal", "key.csv", "mentors.csv", "--output", "./mentors.csv", *force], (73,), lists)
        expect("a file as folder", ["match", *lists, "--output", "precious", *force], (73,), ["precious"])
        expect("below a file", ["match", *lists, "--output", "precious/out", *force], (73,), ["precious"])
        expect("/dev/full as folder", ["match", *lists, "--output", "/dev/full", *force], (73,))
        # A pipe of our own: a tool that replaced a device of the machine would harm it.
        expect("a pipe as file", ["reveal", "key.csv", "mentors.csv", "--output", "pipe", *force], (73,))
        expect("a link to a pipe as file", ["reveal", "key.csv", "mentors.csv", "--output", "to-pipe", *force], (73,))
        expect("a name too long", ["match", *lists, "--output", "y" * 300, *force], (73,))
        expect("a path too long", ["match", *lists, "--output", "y/" * 2100, *force], (73,))
    os.symlink("gone", os.path.join(folder, "dangling"))
    expect("a dangling link as folder", ["match", *lists, "--output", "dangling"], (73,))
    if os.path.lexists(os.path.join(folder, "gone")):
        wrong.append(("a dangling link as folder", "followed", "gone"))
    for name in ("pipe", "to-pipe"):
        if not stat.S_ISFIFO(os.stat(os.path.join(folder, name)).st_mode):
            wrong.append((name, "replaced", ""))
    for each in wrong[:6]:
        evidence.say(f"wrong: {each}")
    evidence.row("A file of the output never follows a link, and never replaces an input, by whatever path", f"{count} runs", f"{len(wrong)} wrong", not wrong)


def changing(evidence):
    """A file that grows, shrinks, or is replaced while it is read: never a crash, never a wait.

    One that grows or shrinks may be read or refused, as it happens to stand there; one that is replaced is read.
    """
    folder = start(evidence, "hostile-changing")
    path = os.path.join(folder, "mentors.csv")
    rows = b"".join(b"M%d,Ane,40,Danish\n" % number for number in range(400_000))
    head = b"id,name,age,languages\n"
    counts, wrong, struck = {}, [], 0
    stop = threading.Event()

    def grow():
        with open(path, "ab", buffering=0) as file:
            for number in range(0, 200_000, 500):
                if stop.is_set():
                    return
                file.write(b"".join(b"N%d,Bo,41,Danish\n" % each for each in range(number, number + 500)))

    def shrink():
        size = os.path.getsize(path)
        while not stop.is_set() and size > 100:
            size = size * 9 // 10
            os.truncate(path, size)

    def replace():
        with open(path + ".new", "wb") as file:
            file.write(head + rows[: rows.index(b"\n", len(rows) // 2) + 1])
        os.replace(path + ".new", path)

    def has_open(process):
        """Waits until the tool has the file open; False where it was quicker."""
        folder = f"/proc/{process.pid}/fd"
        # Looked at without taking its end away from whoever waits for it.
        while os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None:
            try:
                if any(os.readlink(os.path.join(folder, name)) == os.path.realpath(path) for name in os.listdir(folder)):
                    return True
            except OSError:  # a descriptor that has been closed since
                pass
        return False

    times = 6 if evidence.quick else 60
    for name, change in (("grows", grow), ("shrinks", shrink), ("is replaced", replace)):
        for _ in range(times):
            put(folder, "mentors.csv", head + rows)
            stop.clear()
            threads = []
            def strike(process):
                nonlocal struck
                if has_open(process):
                    change_begins = threading.Thread(target=change)
                    change_begins.start()
                    threads.append(change_begins)
                    struck += 1
            run = measured([evidence.tool, "check", "mentors.csv"], folder, seconds=120, after=strike)
            stop.set()
            for thread in threads:
                thread.join()
            counts[run.code] = counts.get(run.code, 0) + 1
            # A file put in the place of another is another file; the one that is open is read whole.
            if run.code not in ((0,) if change is replace else (0, 65, 66, 74)) or run.hung:
                wrong.append((name, run.code, run.errors[:200]))
    for each in wrong[:5]:
        evidence.say(f"wrong: {each}")
    evidence.row("A file that grows, shrinks or is replaced while it is read: never a crash, never a wait",
                 f"{3 * times} runs, in {struck} of which the change began while the tool had the file open",
                 f"{len(wrong)} wrong; exit codes {dict(sorted(counts.items()))}", not wrong and struck > 3 * times // 2)


def waiting(evidence):
    """A named pipe: read like a file where somebody writes, waited for where nobody does, and ended by Ctrl-C with 130."""
    folder = start(evidence, "hostile-waiting")
    wrong, count = [], 0
    pipe = os.path.join(folder, "pipe")
    os.mkfifo(pipe)
    for arguments in reading("pipe"):
        def interrupt(process):
            def later():
                # Until it waits for the pipe: a process that sleeps and has read what it was given.
                for _ in range(500):
                    time.sleep(0.01)
                    try:
                        with open(f"/proc/{process.pid}/wchan", encoding="utf-8") as file:
                            where = file.read()
                        with open(f"/proc/{process.pid}/stat", encoding="utf-8") as file:
                            state = file.read().rsplit(")", 1)[1].split()[0]
                    except OSError:
                        return
                    if "fifo" in where or "pipe" in where or (state == "S" and len(os.listdir(f"/proc/{process.pid}/task")) > 1):
                        break
                time.sleep(0.05)
                # Not by `process`, which would take the exit status that `measured` waits for.
                try:
                    os.kill(process.pid, signal.SIGINT)
                except ProcessLookupError:
                    pass
            threading.Thread(target=later).start()

        run = measured([evidence.tool, *arguments], folder, seconds=30, after=interrupt)
        count += 1
        if run.code != 130 or run.output or run.hung:
            wrong.append((arguments, run.code, run.errors[:100]))
        writer = subprocess.Popen(["sh", "-c", 'cat mentees.csv > pipe'], cwd=folder, stderr=subprocess.DEVNULL)
        run = measured([evidence.tool, *arguments], folder, seconds=30)
        writer.kill()
        writer.wait()
        shutil.rmtree(os.path.join(folder, "out"), ignore_errors=True)
        count += 1
        if run.code not in (0, 64, 65) or run.hung:
            wrong.append((arguments, "with a writer", run.code, run.errors[:100]))
    left = set(os.listdir(folder)) - {"pipe", "mentors.csv", "mentees.csv", "pseudonyms.csv"}
    for each in wrong[:5]:
        evidence.say(f"wrong: {each}")
    evidence.row("A named pipe is read; without a writer it is waited for, and Ctrl-C ends that with 130", f"{count} runs",
                 f"{len(wrong)} wrong, {len(left)} files left", not wrong and not left)
