"""Runs that are ended in the middle of writing."""
import json, os, random, signal, subprocess, time

CALLS = "?mkdir,?mkdirat,openat,write,fsync,?link,?linkat,?rename,?renameat,?renameat2,?unlink,?unlinkat,?rmdir,close"

def gather(evidence, place):
    boundaries(evidence, place)
    moments(evidence, place)
    drawn(evidence, place)
    asked(evidence, place)

def writing(calls, place):
    """The calls of the writing, from the first that makes something in the place of work: (name, how many of that name)."""
    work, counts, found = place.path("work"), {}, []
    for text in calls:
        name = text.split("(")[0]
        counts[name] = counts.get(name, 0) + 1
        if found or work in text and (name.startswith("mkdir") or ".tmp" in text):
            found.append((name, counts[name]))
    return found

def boundaries(evidence, place):
    """SIGKILL before each call of the writing."""
    tried, faults, left = 0, [], 0
    random_ = random.Random(evidence.seed)
    for writer in place.writers:
        calls = place.calls(writer, CALLS)
        moments = writing(calls, place)
        if evidence.quick:
            moments = sorted(random_.sample(moments, min(5, len(moments))))
        for name, number in moments:
            place.prepare(writer)
            done = place.traced(writer, f"{name}:signal=SIGKILL:when={number}")
            tried += 1
            if done.returncode not in (-9, 137):
                faults.append(f"{writer.name}, {name} {number}: ended with {done.returncode}")
            left += any(file.endswith(".tmp") for file in place.found(writer))
            found = place.faults(writer, leftovers=True)
            if not evidence.quick or tried % 3 == 0:
                found += place.works_next(writer)
            faults += [f"{writer.name}, {name} {number}: {fault}" for fault in found]
    report(evidence, "killed before a call of its writing, a run leaves every file old or new, and the next run works",
           f"{tried} kills in {len(place.writers)} ways of writing", faults,
           f"0 faults; {left} left an unfinished file, which only its owner can read")

def moments(evidence, place):
    """SIGKILL at random moments, without strace, until enough have struck in the middle of writing."""
    tried, cut, struck, faults = 0, 0, 0, []
    random_ = random.Random(evidence.seed + 1)
    count = 24 if evidence.quick else 1000
    spans = {}
    for writer in place.writers:
        times = []
        for _ in range(3):
            place.prepare(writer)
            start = time.monotonic()
            evidence.run(*place.command(writer))
            times.append(time.monotonic() - start)
        spans[writer.name] = min(times)
    # On a fast disk few moments of a run are in its writing; a limit, so that a tool that writes nothing is no endless loop.
    while struck < count and tried < 50 * count:
        writer = place.writers[tried % len(place.writers)]
        place.prepare(writer)
        process = subprocess.Popen(place.command(writer), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   stdin=subprocess.DEVNULL)
        time.sleep(spans[writer.name] * random_.uniform(0.3, 1.1))
        process.kill()
        cut += process.wait() != 0
        tried += 1
        struck += is_amid(writer, place.found(writer))
        found = place.faults(writer, leftovers=True)
        if tried % 10 == 0:
            found += place.works_next(writer)
        faults += [f"{writer.name}: {fault}" for fault in found]
    if struck < count:
        faults.append(f"only {struck} kills of {tried} struck while something was written")
    report(evidence, "killed at a random moment of writing, a run leaves every file old or new",
           f"{struck} kills amid writing, of {tried} kills in all, {cut} before the end", faults)

def is_amid(writer, found):
    """Whether what is there is what was there before neither, nor all that should be there after."""
    return found != writer.old and found != writer.new

def drawn(evidence, place):
    """Pseudonyms are drawn anew, so the files are known by their form alone; the run comes after its key."""
    writer, tried, faults = place.drawn, 0, []
    calls = place.calls(writer, CALLS)
    moments = writing(calls, place)
    step = max(1, len(moments) // 6) if evidence.quick else 1
    for call, number in moments[::step]:
        place.prepare(writer)
        done = place.traced(writer, f"{call}:signal=SIGKILL:when={number}")
        tried += 1
        if done.returncode not in (-9, 137):
            faults.append(f"{call} {number}: ended with {done.returncode}")
        found = place.found(writer)
        if "run.json" in found and sorted(name for name in found if not name.endswith(".tmp")) != sorted(writer.names):
            faults.append(f"{call} {number}: a run without {set(writer.names) - set(found)}")
        for name, data in found.items():
            whole = {"run.json": is_json, "report.html": lambda data: data.rstrip().endswith(b"</html>")}
            if name in writer.names and not whole.get(name, lambda data: data.endswith(b"\r\n"))(data):
                faults.append(f"{call} {number}: {name} is cut off")
    report(evidence, "killed while it writes pseudonyms, a run leaves whole files, and no run without its key",
           f"{tried} kills", faults)

def is_json(data):
    try:
        json.loads(data)
        return True
    except ValueError:
        return False

def asked(evidence, place):
    """SIGINT, SIGTERM and SIGHUP at random moments of a writing that strace slows down."""
    random_ = random.Random(evidence.seed + 2)
    slow = "fsync,?link,?linkat,?rename,?renameat2:delay_exit=15000"
    for number, code in ((signal.SIGINT, 130), (signal.SIGTERM, 143), (signal.SIGHUP, 143)):
        tried, cut, faults = 0, 0, []
        for attempt in range(4 if evidence.quick else 60):
            writer = place.writers[attempt % len(place.writers)]
            place.prepare(writer)
            command = ["strace", "-f", "-o", "/dev/null", "-e", "trace=fsync", "-e", "inject=" + slow,
                       *place.command(writer)]
            tracer = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                      stdin=subprocess.DEVNULL)
            await_writing(place, tracer)
            time.sleep(random_.uniform(0, 0.03 * len(writer.names)))
            tool = child(tracer.pid)
            if tool:
                os.kill(tool, number)
            ended = tracer.wait(timeout=120)
            tried += 1
            cut += ended == code
            if ended not in (0, code):
                faults.append(f"{writer.name}: ended with {ended}")
            found = place.faults(writer, leftovers=False, whole_set=True)
            faults += [f"{writer.name}: {fault}" for fault in found]
        report(evidence, f"asked to end by {number.name}, a run leaves nothing unfinished and ends with {code}",
               f"{tried} runs, {cut} in time", faults + ([] if cut else ["none was in time"]))

def await_writing(place, tracer):
    """Waits until something unfinished is there, or the run is over."""
    end = time.monotonic() + 60
    while time.monotonic() < end and tracer.poll() is None:
        for _, _, files in os.walk(place.path("work")):
            if any(name.endswith(".tmp") for name in files):
                return
        time.sleep(0.001)

def child(pid):
    """The tool under strace; None where it has ended."""
    try:
        with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
            words = file.read().split()
        return int(words[0]) if words else None
    except OSError:
        return None

def report(evidence, claim, tried, faults, found="0 faults"):
    for fault in faults[:10]:
        evidence.say(fault)
    evidence.row(claim, tried, f"{len(faults)} faults: {faults[0]}" if faults else found, not faults)
