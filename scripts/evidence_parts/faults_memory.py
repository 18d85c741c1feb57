"""Memory: what is too large is refused before it is built, and what is said to be needed is what is needed."""
import array, os, re, resource, shutil, signal, struct, subprocess, sys
from .faults_kill import report

WORD = re.compile(r"needs? about ([\d.]+) ([MG])B of memory, and ([\d.]+) ([MG])B is free")

def gather(evidence, place):
    cases = make(evidence, place)
    estimates(evidence, cases)
    limits(evidence, place, cases)

def make(evidence, place):
    """Commands whose memory is known to grow with what they are given: (name, arguments)."""
    size = 800 if evidence.quick else 3000
    folder = evidence.folder("memory")
    path = lambda name: os.path.join(folder, name)
    def lists(name, mentors, mentees, row=lambda letter, index: f"{letter}{index}", header="id"):
        for kind, letter, count in (("mentors", "M", mentors), ("mentees", "E", mentees)):
            with open(path(f"{name}-{kind}.csv"), "w", encoding="utf-8") as file:
                file.write(header + "\n" + "".join(row(letter, index) + "\n" for index in range(count)))
        return [path(f"{name}-mentors.csv"), path(f"{name}-mentees.csv"), "--lang", "en", "--date", "2026-11-21"]
    plain = lists("plain", size, size)
    evidence.run(evidence.tool, "sample", "--mentors", size, "--mentees", size, "--seed", 1, path("sample"))
    sample = [path("sample/mentors.csv"), path("sample/mentees.csv"), "--lang", "en", "--date", "2026-11-21"]
    long = lists("long", 40 * size, 1)
    # Nearly all wait, and all of them compete with one another.
    few = lists("few", max(1, size // 400), size)
    made = path("made")
    evidence.run(evidence.tool, "match", *sample, "--force", "--pseudonymise", "--output", made)
    evidence.run(evidence.tool, "match", *plain, "--force", "--output", path("plain"))
    wide = lists("wide", 3 * size, 3 * size, lambda letter, index: f"{letter}{index}" + ",abc" * 100,
                 "id," + ",".join(f"c{index}" for index in range(100)))
    cells = 2 * size
    row = ",".join(str(7 * index % 1000) for index in range(cells))
    with open(path("m.csv"), "w", encoding="ascii") as file:
        for _ in range(cells):
            file.write(row + "\n")
    header = f"{{'descr': '<i8', 'fortran_order': False, 'shape': ({cells}, {cells}), }}".ljust(117) + "\n"
    with open(path("m.npy"), "wb") as file:
        file.write(b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header.encode())
        for index in range(cells):
            file.write(array.array("q", [(index * column + column) % 1000 << 33 for column in range(cells)]).tobytes())
    cases = [
        ("match", ["match", *plain]), ("match, invented lists", ["match", *sample]),
        ("check", ["check", *plain]), ("check, a long list", ["check", long[0], "--lang", "en"]), ("check, wide lists", ["check", *wide[:4]]),
        ("check --records", ["check", "--records", wide[0], "--lang", "en"]),
        ("solve, CSV", ["solve", path("m.csv"), "--lang", "en"]), ("solve, .npy", ["solve", path("m.npy"), "--lang", "en"]),
        ("solve --maximize", ["solve", path("m.csv"), "--maximize", "--lang", "en"]),
        ("recruit", ["recruit", *sample]), ("explain", ["explain", *sample, "--mentee", "E0001"]),
        ("match --output", ["match", *plain, "--force", "--output", path("out")]),
        ("match --output, few mentors", ["match", *few, "--force", "--output", path("out")]),
        ("match --format json, few mentors", ["match", *few, "--format", "json"]),
        ("rematch", ["rematch", *plain, "--previous", path("plain/pairs.csv")]),
        ("verify", ["verify", path("plain/run.json"), *plain[:2], "--lang", "en"]),
        ("reveal", ["reveal", path("made/key.csv"), path("made/run.json"), "--lang", "en"]),
        ("sample", ["sample", "--mentors", str(100 * size), "--mentees", str(100 * size), path("big"), "--force", "--lang", "en"]),
    ]
    if evidence.quick:
        return [case for case in cases if case[0] in ("match", "check, a long list", "solve, CSV", "recruit", "sample")]
    return [*cases, ("match --output, invented lists", ["match", *sample, "--force", "--output", path("out")])]

def peak(command):
    """The exit code, what is said, and the most memory held, in bytes."""
    # A small process in between: the memory of the one that starts another would count.
    script = ("import os,resource,subprocess,sys;p=subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.DEVNULL);"
              "print(p.returncode,resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)")
    done = subprocess.run([sys.executable, "-S", "-c", script, *map(str, command)], stdout=subprocess.PIPE, timeout=1800)
    code, kilobytes = done.stdout.split()
    return int(code), int(kilobytes) * 1024

def limited(command, limit, timeout=1800):
    def before():
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
    try:
        return subprocess.run(command, preexec_fn=before, timeout=timeout, stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    except subprocess.TimeoutExpired:
        return subprocess.CompletedProcess(command, -signal.SIGALRM, b"", b"")

def need(said):
    """What a refusal says is needed and free, in bytes."""
    found = WORD.search(said)
    if not found:
        return None
    unit = {"M": 10 ** 6, "G": 10 ** 9}
    return float(found[1]) * unit[found[2]], float(found[3]) * unit[found[4]]

def estimates(evidence, cases):
    """The least memory with which work is not refused, and what it is said to need, against the most it holds."""
    _, idle = peak([evidence.tool, "--version"])
    started = start(evidence)
    ratios, words, faults, lines = [], [], [], []
    for name, arguments in cases:
        code, most = peak([evidence.tool, *arguments])
        if code != 0:
            faults.append(f"{name}: ended with {code} without a limit")
            continue
        # The least limit of addresses at which it is admitted.
        bottom, top, needed = started, started + 5 * most, []
        while top - bottom > most // (4 if evidence.quick else 16):
            middle = (bottom + top) // 2
            done = limited([evidence.tool, *arguments], middle)
            said = need(done.stderr.decode("utf-8", "replace"))
            if said:
                needed.append(said[0])
            if done.returncode == -signal.SIGALRM:
                faults.append(f"{name}: took too long with {middle >> 20} MiB of addresses")
            elif done.returncode not in (0, 74):
                # Admitted, and then there was not enough: that is no refusal.
                said = done.stderr[-100:]
                faults.append(f"{name}: ended with {done.returncode}, {middle} bytes of addresses: {said!r}")
            if done.returncode == 0:
                top = middle
            else:
                bottom = middle
        # Addresses less those of a run that does nothing and of a stack that is kept free, against memory less that of
        # such a run.
        ratio = (top - started - (16 << 20)) / max(1, most - idle)
        ratios.append(ratio)
        # Of several steps that are refused, the largest is the one that the peak is made of.
        word = max(needed, default=0) / max(1, most - idle)
        words.append(word)
        lines.append(f"{name}: peak {most >> 20} MiB, admitted from {(top - started + idle) >> 20} MiB ({ratio:.1f}), "
                     f"said to need {max(needed, default=0) / 2**20:.0f} MiB beside the program ({word:.1f})")
        # A list that doubles as it grows has room for up to three times as many people as it holds, most of it untouched.
        if not 0.8 <= word <= 3:
            faults.append(f"{name}: said to need {word:.2f} times what it takes")
        if ratio < 1:
            faults.append(f"{name}: admitted with less than its peak ({ratio:.2f})")
        # Where little is taken, what is kept free in any case is much beside it.
        if ratio > 3 and top - started > 3 * (most - idle) + (32 << 20):
            faults.append(f"{name}: refused although a third would do ({ratio:.2f})")
    for line in lines:
        evidence.say(line)
    report(evidence, "what is refused for want of memory would have needed about as much as is said", f"{len(cases)} kinds of work",
           faults, f"said: {spread(words)} times what is taken; admitted from {spread(ratios)} times the peak")

def spread(values):
    return f"{min(values, default=0):.1f} to {max(values, default=0):.1f}"

def start(evidence):
    """The addresses that a run takes that does nothing: the least limit at which it works."""
    bottom, top = 1 << 20, 1 << 30
    while top - bottom > 1 << 18:
        middle = (bottom + top) // 2
        if limited([evidence.tool, "--version"], middle).returncode == 0:
            top = middle
        else:
            bottom = middle
    return top

def limits(evidence, place, cases):
    """A sweep of limits: refused in words, or done; what the system could not even start is counted apart."""
    tried, ends, faults = 0, {}, []
    least = start(evidence) + (24 << 20)
    for name, arguments in cases:
        for step in range(4 if evidence.quick else 40):
            limit = least + step * ((50 << 20) if evidence.quick else (12 << 20))
            shutil.rmtree(os.path.join(evidence.folder("memory"), "out"), ignore_errors=True)
            done = limited([evidence.tool, *arguments], limit)
            said = done.stderr.decode("utf-8", "replace")
            tried += 1
            ends[done.returncode] = ends.get(done.returncode, 0) + 1
            if done.returncode == 74 and need(said) is None or done.returncode not in (0, 74):
                faults.append(f"{name}, {limit >> 20} MiB of addresses: ended with {done.returncode}: {said[-200:]!r}")
            if done.returncode and "--output" in arguments and os.path.exists(os.path.join(evidence.folder("memory"), "out")):
                faults.append(f"{name}, {limit >> 20} MiB of addresses: left something")
    ways = ", ".join(f"{count} with {code}" for code, count in sorted(ends.items()))
    report(evidence, "under a limit of memory a run works, or says beforehand how much it needs and ends with 74",
           f"{tried} runs", faults, f"0 faults; ended {ways}")
