"""Calls to the system that fail: each with the right exit code, a clear word, whole files and nothing left."""
import os, random
from .faults_kill import report

# The call, the error, the words and the exit code that are expected; no words where the run goes on.
FAULTS = [
    ("write", "ENOSPC", "disk is full", 74), ("write", "EDQUOT", "disk is full", 74),
    ("write", "EIO", "does not work", 74), ("write", "EFBIG", "file this large", 74),
    ("write", "EINTR", None, 0), ("write", "EAGAIN", None, 0),
    ("fsync", "EIO", "does not work", 74), ("fsync", "ENOSPC", "disk is full", 74), ("fsync", "EINTR", None, 0),
    ("openat", "EMFILE", "open more files", 74), ("openat", "EACCES", "not allowed", 73),
    ("openat", "EROFS", "not allowed", 73), ("openat", "ENOSPC", "disk is full", 74),
    ("openat", "ENOMEM", "no memory", 74), ("openat", "EINTR", None, 0),
    ("link", "EIO", "does not work", 74), ("link", "EPERM", None, 0), ("link", "EEXIST", "exists already", 73),
    ("rename", "EIO", "does not work", 74), ("rename", "EXDEV", "error 18", 73), ("rename", "EACCES", "not allowed", 73),
    ("mkdir", "ENOSPC", "disk is full", 74), ("mkdir", "EROFS", "not allowed", 73), ("mkdir", "EACCES", "not allowed", 73),
    ("close", "EIO", None, 0), ("unlink", "EIO", None, 0),
]
NAMES = {"link": ("link", "linkat"), "rename": ("rename", "renameat", "renameat2"), "mkdir": ("mkdir", "mkdirat"),
         "unlink": ("unlink", "unlinkat")}
CALLS = "?mkdir,?mkdirat,openat,write,fsync,?link,?linkat,?rename,?renameat,?renameat2,?unlink,?unlinkat,close"
READS = [("openat", "EMFILE", 74), ("openat", "ENFILE", 74), ("openat", "EACCES", 66), ("openat", "ENOENT", 66),
         ("openat", "EIO", 74), ("openat", "EINTR", 0), ("read", "EIO", 74), ("read", "EINTR", 0), ("read", "EISDIR", 66),
         ("read", "ENOMEM", 74)]

def gather(evidence, place):
    written(evidence, place)
    read(evidence, place)

def targets(calls, kind, place):
    """The calls of a kind that concern what is written: (name, how many of that name)."""
    counts, found, work = {}, [], place.path("work")
    for text in calls:
        name = text.split("(")[0]
        counts[name] = counts.get(name, 0) + 1
        concerns = ".tmp" in text if kind in ("write", "fsync", "openat", "close") else work in text
        if name in NAMES.get(kind, (kind,)) and concerns:
            found.append((name, counts[name]))
    return found

def written(evidence, place):
    tried, faults, struck = 0, [], set()
    random_ = random.Random(evidence.seed + 3)
    # New files are linked, and those over old ones renamed; two ways of writing have every call.
    writers = place.writers[2:4] if evidence.quick else place.writers
    calls = {writer.name: place.calls(writer, CALLS) for writer in writers}
    for kind, error, words, code in FAULTS:
        for writer in writers:
            found = targets(calls[writer.name], kind, place)
            for name, number in random_.sample(found, min(1 if evidence.quick else 4, len(found))):
                place.prepare(writer)
                done = place.traced(writer, f"{name}:error={error}:when={number}")
                tried += 1
                said = done.stderr.decode("utf-8", "replace")
                where = f"{writer.name}, {name} {number} {error}"
                struck |= {(kind, error)} if done.struck else set()
                faults += [] if done.struck else [f"{where}: no such call was met"]
                if done.returncode != code:
                    faults.append(f"{where}: ended with {done.returncode}: {said[:200]}")
                if words and words not in said:
                    faults.append(f"{where}: said {said[-200:]!r}")
                # A file that cannot be taken away again is all that may be left.
                faults += [f"{where}: {fault}" for fault in place.faults(writer, leftovers=kind == "unlink")]
    faults += [f"{kind} {error}: never tried" for kind, error, _, _ in FAULTS if (kind, error) not in struck]
    report(evidence, "a call of the writing that fails gives the right exit code, words, whole files and nothing left",
           f"{tried} failures of {len(struck)} kinds", faults)

def read(evidence, place):
    """Reading that fails."""
    tried, faults, struck = 0, [], set()
    lists = [place.path("a/mentors.csv"), place.path("a/mentees.csv")]
    writer = type(place.writers[0])("check", ["check", *lists, "--lang", "en"], [])
    calls = place.calls(writer, "openat,read")
    for kind, error, code in READS:
        counts, found = {}, []
        for text in calls:
            name = text.split("(")[0]
            counts[name] = counts.get(name, 0) + 1
            if name == kind and "/a/ment" in text:
                found.append(counts[name])
        for number in found[:: max(1, len(found) // 2)]:
            place.prepare(writer)
            done = place.traced(writer, f"{kind}:error={error}:when={number}")
            tried += 1
            said = done.stderr.decode("utf-8", "replace")
            struck |= {(kind, error)} if done.struck else set()
            faults += [] if done.struck else [f"{kind} {number} {error}: no such call was met"]
            if done.returncode != code or code and "/a/ment" not in said:
                faults.append(f"{kind} {number} {error}: ended with {done.returncode}: {said[-200:]!r}")
    faults += [f"{kind} {error}: never tried" for kind, error, _ in READS if (kind, error) not in struck]
    report(evidence, "a call of the reading that fails gives the right exit code and names the file",
           f"{tried} failures of {len(struck)} kinds", faults)
