"""Crashes on purpose, with people in memory."""
import fcntl, glob, os, pty, random, resource, select, signal, struct, subprocess, termios, time

from .canary import MARK, holds_canary

GUARDED = (["0", "0"], 0)
WRITING = "writing"
SIGNALS = ["SIGSEGV", "SIGABRT", "SIGILL", "SIGBUS", "SIGFPE", "SIGTRAP", "SIGQUIT", "SIGSYS"]


def people(path, count):
    with open(path, "w", encoding="utf-8") as file:
        file.write("id,name,age,languages\n")
        file.writelines(f"{MARK}{number},{MARK}navn Eftern{number},{16 + number % 60},Danish\n" for number in range(count))


def allow_cores():
    # What the tool has to take away again.
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))


def guards_of(pid):
    """The largest core a process may leave, in bytes, and what of its memory goes into one."""
    try:
        with open(f"/proc/{pid}/limits", encoding="utf-8") as file:
            limits = next(line.split()[4:6] for line in file if line.startswith("Max core"))
        with open(f"/proc/{pid}/coredump_filter", encoding="utf-8") as file:
            return limits, int(file.read(), 16)
    except (OSError, ValueError, StopIteration):  # it has ended
        return None


def drained(descriptor):
    data = b""
    while True:
        try:
            part = os.read(descriptor, 1 << 16)
        except OSError:  # the other end of a terminal is gone
            return data
        if not part:
            return data
        data += part


def crash(tool, folder, name, *, terminal, wait, environment):
    """Starts a run that still waits for its last row, or is busy, and breaks it. Returns what it said, and its code.

    wait: how long after its start; WRITING for the moment at which a result is being written; None for when it waits.
    """
    environment = {"PATH": "/usr/bin:/bin", **environment}
    if terminal:
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 100, 0, 0))
    else:
        ours, theirs = os.pipe()
    first, last = ("few.csv" if wait == WRITING else "mentors.csv"), ("mentees.csv" if wait is not None else "-")
    process = subprocess.Popen(
        # Quietly where it may come to the proposal, which would show who is matched with whom, as it should.
        [tool, "match", first, last, "--output", "out", *(["--quiet"] if wait is not None else [])], cwd=folder,
        env=environment, stdin=subprocess.PIPE,
        stdout=theirs, stderr=theirs, preexec_fn=allow_cores, close_fds=True,
    )
    os.close(theirs)
    process.stdin.write(f"id,name,age,languages\n{MARK}E,{MARK}last,17,Danish\n".encode())
    process.stdin.flush()
    if wait is None:
        # The first list is in memory, and of the second all that there is so far.
        buffer = bytearray(4)
        for _ in range(2000):
            fcntl.ioctl(process.stdin.fileno(), termios.FIONREAD, buffer)
            if not any(buffer):
                break
            time.sleep(0.002)
    else:
        # Before it begins there is nobody in memory.
        begun = time.monotonic()
        while guards_of(process.pid) != GUARDED and time.monotonic() - begun < 2:
            time.sleep(0.001)
        if wait == WRITING:
            unfinished = os.path.join(folder, "out", ".*.tmp")
            while process.poll() is None and not glob.glob(unfinished) and time.monotonic() - begun < 60:
                pass
        else:
            time.sleep(wait)
    guards = guards_of(process.pid)
    process.send_signal(getattr(signal, name))
    said = drained(ours)
    os.close(ours)
    process.stdin.close()
    return said, process.wait(), guards


def gather(evidence):
    folder = evidence.folder("crashes")
    people(os.path.join(folder, "mentors.csv"), 20000)
    people(os.path.join(folder, "mentees.csv"), 300)
    draw = random.Random(evidence.seed)
    people(os.path.join(folder, "few.csv"), 300)
    runs, leaks, reports, cores, cut, guarded, amid = 0, [], 0, [], 0, 0, 0
    times = 1 if evidence.quick else 25
    for name in SIGNALS:
        for terminal in (False, True):
            for environment in ({}, {"SWIFT_BACKTRACE": "enable=yes,interactive=no"}):
                for wait in [None] + [draw.uniform(0, 0.2) for _ in range(times)] + [WRITING] * times:
                    said, code, guards = crash(
                        evidence.tool, folder, name, terminal=terminal, wait=wait, environment=environment)
                    runs += 1
                    cut += code == -getattr(signal, name)
                    guarded += guards == GUARDED
                    leak = holds_canary(said)
                    if leak:
                        leaks.append((name, terminal, leak))
                    reports += b"crashed" in said or b"Backtrac" in said
                    amid += bool(glob.glob(os.path.join(folder, "out", ".*.tmp")))
                    found = glob.glob(os.path.join(folder, "*core*")) + glob.glob(os.path.join(folder, "out", ".*core*"))
                    cores += found
                    for path in found:
                        os.remove(path)
                    for path in glob.glob(os.path.join(folder, "out", "*")) + glob.glob(os.path.join(folder, "out", ".*.tmp")):
                        os.remove(path)
    for leak in leaks[:5]:
        evidence.say(f"leak: {leak}")
    evidence.row(
        "A crash shows nobody: no canary, no crash report of the runtime, no core file, and a core would hold no memory",
        f"{runs} crashes by {len(SIGNALS)} signals, on a terminal and in a pipe",
        f"{cut} died of the signal, {amid} of them amid writing, {guarded} guarded against cores, {len(leaks)} leaks, "
        f"{reports} reports, {len(cores)} cores",
        # A signal amid writing may come too late; any other comes in time.
        not leaks and not reports and not cores and cut >= runs * 9 // 10 and guarded >= runs * 9 // 10 and amid > times,
    )
