"""Where the system gives little: disk, size of files, rights, pipes, descriptors, threads and memory."""
import inspect, itertools, os, re, resource, shutil, signal, subprocess, sys
from .faults_kill import report
from . import faults_memory

def gather(evidence, place):
    full_disk(evidence, place)
    file_size(evidence, place)
    no_rights(evidence, place)
    outputs(evidence, place)
    closed(evidence, place)
    descriptors(evidence, place)
    threads(evidence, place)
    faults_memory.gather(evidence, place)

def not_tried(evidence, claim, why):
    """A line that claims nothing: in a quick run it may stand, in a full one it fails."""
    evidence.row(f"NOT TRIED: {claim}", "0 runs", why, evidence.quick)

def run(command, before=None, **options):
    options.setdefault("stdout", subprocess.PIPE)
    options.setdefault("stderr", subprocess.PIPE)
    options.setdefault("stdin", subprocess.DEVNULL)
    try:
        return subprocess.run(command, preexec_fn=before, timeout=300, **options)
    except subprocess.TimeoutExpired as late:
        return subprocess.CompletedProcess(command, -signal.SIGALRM, late.stdout or b"", late.stderr or b"")

def full_disk(evidence, place):
    """A small disk of our own, in a mount namespace."""
    claim = "on a full disk a run ends with 74, says so, and leaves what was there"
    if os.geteuid() != 0:
        return not_tried(evidence, claim, "needs root for a disk of its own")
    tried, faults = 0, []
    for writer in place.writers:
        need = sum(len(data) for data in writer.new.values())
        for share in (0.05, 0.6, 0.95) if evidence.quick else (0.01, 0.05, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95):
            place.prepare(writer)
            size = blocks(writer.old.values()) + max(4096, int(need * share) // 4096 * 4096)
            # Everything happens in a copy on the small disk, and is copied back to be looked at.
            script = ('mount -t tmpfs -o size="$1" none "$2" && cp -a "$2.kept/." "$2" && shift 2 && "$@"; code=$?; '
                      f'cp -a "{place.path("work")}/." "{place.path("seen")}"; exit $code')
            shutil.rmtree(place.path("work.kept"), ignore_errors=True)
            shutil.copytree(place.path("work"), place.path("work.kept"))
            shutil.rmtree(place.path("seen"), ignore_errors=True)
            os.mkdir(place.path("seen"))
            done = run(["unshare", "-m", "sh", "-c", script, "sh", str(size), place.path("work"), *place.command(writer)])
            said = done.stderr.decode("utf-8", "replace")
            if "mount:" in said or "unshare:" in said:
                return evidence.row(claim, f"{tried} runs", f"no disk of our own: {said[:100]}", False)
            tried += 1
            where = f"{writer.name}, {share:.0%} of what it needs"
            if done.returncode != 74 or "disk is full" not in said:
                faults.append(f"{where}: ended with {done.returncode}: {said[-200:]!r}")
            faults += [f"{where}: {fault}" for fault in place.faults(writer, leftovers=False, folder="seen")]
    report(evidence, claim, f"{tried} runs", faults)

def blocks(contents):
    return sum((len(data) + 4095) // 4096 * 4096 for data in contents)

def file_size(evidence, place):
    tried, faults = 0, []
    for writer in place.writers:
        largest = max(len(data) for data in writer.new.values())
        for limit in (0, 1000, largest - 1):
            place.prepare(writer)
            done = run(place.command(writer), lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)))
            tried += 1
            if done.returncode != 74 or b"does not allow a file this large" not in done.stderr:
                faults.append(f"{writer.name}, {limit} bytes: ended with {done.returncode}: {done.stderr[-200:]!r}")
            faults += [f"{writer.name}: {fault}" for fault in place.faults(writer, leftovers=False)]
    report(evidence, "past the size that files may have a run ends with 74, says so, and leaves what was there",
           f"{tried} runs", faults)

def no_rights(evidence, place):
    """An ordinary user before a folder that is not hers to write in."""
    claim = "an ordinary user who may not write gets 73 and the reason, and nothing is touched"
    tried, faults = 0, []
    folder = "/tmp/faults-%d" % os.getpid() if os.geteuid() == 0 else place.path("rights")
    try:
        os.mkdir(folder, 0o755)
        shutil.copytree(place.path("a"), os.path.join(folder, "a"))
        for path in [os.path.join(folder, "a"), os.path.join(folder, "a/mentors.csv"), os.path.join(folder, "a/mentees.csv")]:
            os.chmod(path, 0o755)
        tool = shutil.copy(evidence.tool, os.path.join(folder, "tool"))
        os.chmod(folder, 0o555)
        user = (lambda: (os.setgroups([]), os.setgid(65534), os.setuid(65534))) if os.geteuid() == 0 else None
        lists = [os.path.join(folder, "a/mentors.csv"), os.path.join(folder, "a/mentees.csv")]
        for arguments in (["match", *lists, "--output", f"{folder}/out"], ["match", *lists, "--output", folder],
                          ["init", f"{folder}/club"], ["init", folder], ["sample", "--seed", "1", f"{folder}/s"],
                          ["sample", folder, "--force"]):
            done = run([tool, *arguments, "--lang", "en"], user)
            tried += 1
            if done.returncode != 73 or b"not allowed to write" not in done.stderr:
                faults.append(f"{arguments[0]}: ended with {done.returncode}: {done.stderr[-200:]!r}")
            if sorted(os.listdir(folder)) != ["a", "tool"]:
                faults.append(f"{arguments[0]}: left {os.listdir(folder)}")
    finally:
        os.chmod(folder, 0o755)
        shutil.rmtree(folder, ignore_errors=True)
    report(evidence, claim, f"{tried} runs", faults)

def outputs(evidence, place):
    """Where data and messages go does not take them."""
    lists = [place.path("a/mentors.csv"), place.path("a/mentees.csv"), "--lang", "en"]
    commands = [["match", *lists], ["check", "--records", lists[0]], ["match", *lists, "--format", "json"],
                ["recruit", *lists], ["completions", "bash"], ["--help"], ["match", "--print-policy"], ["--version"]]
    tried, faults = 0, []
    for arguments in commands:
        tried += 1
        reader, writer = os.pipe()
        os.close(reader)
        done = run([evidence.tool, *arguments], stdout=writer)
        os.close(writer)
        if done.returncode != 0 or b"error" in done.stderr or b"pipe" in done.stderr:
            faults.append(f"{arguments[0]} into a closed pipe: ended with {done.returncode}: {done.stderr[-200:]!r}")
    report(evidence, "into a closed pipe a run ends quietly with 0", f"{tried} commands", faults)
    tried, faults = 0, []
    for arguments in commands:
        tried += 1
        with open("/dev/full", "wb") as full:
            done = run([evidence.tool, *arguments], stdout=full)
            if done.returncode != 74 or b"standard output: the disk is full" not in done.stderr:
                faults.append(f"{arguments[0]} on a full device: ended with {done.returncode}: {done.stderr[-200:]!r}")
            # Messages that nobody can get change nothing else.
            usual, mute = run([evidence.tool, *arguments]), run([evidence.tool, *arguments], stderr=full)
            if (usual.returncode, usual.stdout) != (mute.returncode, mute.stdout):
                faults.append(f"{arguments[0]} with messages on a full device: ended with {mute.returncode}")
    report(evidence, "standard output on /dev/full ends with 74; messages on it change nothing", f"{tried} commands", faults)

def closed(evidence, place):
    """Descriptors 0, 1 and 2 closed from the start, in every combination: none comes to stand for a result."""
    tried, faults = 0, []
    for writer in place.writers:
        for count in (1, 2, 3):
            for which in itertools.combinations((0, 1, 2), count):
                place.prepare(writer)
                done = run(["/bin/sh", "-c", 'exec "$0" "$@" ' + " ".join(f"{'<' if fd == 0 else '>' if fd == 1 else '2>'}&-" for fd in which),
                            *place.command(writer)])
                tried += 1
                where = f"{writer.name} without {which}"
                if done.returncode != 0:
                    faults.append(f"{where}: ended with {done.returncode}")
                found = place.found(writer)
                faults += [f"{where}: {name} differs" for name in writer.names if found.get(name) != writer.new[name]]
    report(evidence, "closed from the start, no standard descriptor comes to be a result file", f"{tried} runs", faults)

def descriptors(evidence, place):
    """Too few descriptors: the system cannot start it, or it says so, or it works."""
    tried, faults, ends = 0, [], {}
    for writer in place.writers:
        for limit in range(3, 11):
            place.prepare(writer)
            done = run(place.command(writer), lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (limit, limit)))
            tried += 1
            ends[done.returncode] = ends.get(done.returncode, 0) + 1
            said = done.stderr.decode("utf-8", "replace")
            unstarted = done.returncode == 127 and "shared libraries" in said
            refused = done.returncode == 74 and "open more files" in said
            if not unstarted and not refused and done.returncode != 0:
                faults.append(f"{writer.name}, {limit}: ended with {done.returncode}: {said[-200:]!r}")
            if done.returncode != 0:
                faults += [f"{writer.name}, {limit}: {fault}" for fault in place.faults(writer, leftovers=False)]
    ways = ", ".join(f"{count} with {code}" for code, count in sorted(ends.items()))
    report(evidence, "with too few descriptors a run works, or says so and leaves what was there", f"{tried} runs", faults,
           f"0 faults; ended {ways} (127: the system could not load it)")

def threads(evidence, place):
    """No thread can be made: the same answer from one."""
    claim = "where no thread can be made the answer is the same, from one"
    if os.geteuid() != 0:
        return not_tried(evidence, claim, "needs root to become a user without threads")
    lists = [place.path("a/mentors.csv"), place.path("a/mentees.csv"), "--lang", "en", "--date", "2026-11-21"]
    folder = "/tmp/faults-threads-%d" % os.getpid()
    os.mkdir(folder, 0o755)
    tried, refused, faults = 0, 0, []
    try:
        tool = shutil.copy(evidence.tool, folder)
        os.chmod(tool, 0o755)
        copies = [shutil.copy(path, folder) for path in lists[:2]]
        for path in copies:
            os.chmod(path, 0o644)
        for arguments in (["match", *copies], ["check", *copies], ["recruit", *copies], ["match", *copies, "--format", "json"]):
            usual = run([tool, *arguments, *lists[2:]])
            done = run([tool, *arguments, *lists[2:]], poor)
            tried += 1
            refused += refused_threads([tool, *arguments, *lists[2:]], os.path.join(folder, "clones"))
            if (done.returncode, done.stdout) != (usual.returncode, usual.stdout):
                faults.append(f"{arguments[0]}: ended with {done.returncode}: {done.stderr[-200:]!r}")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    # Otherwise nothing was taken away, and the same answer says nothing.
    faults += [] if refused else ["no thread was asked for and refused"]
    report(evidence, claim, f"{tried} commands, {refused} threads refused to them", faults)

def poor():
    """Becomes a user of whom no other process runs, and who may have one."""
    os.setgroups([]), os.setgid(65534), os.setuid(64999)
    resource.setrlimit(resource.RLIMIT_NPROC, (1, 1))

def refused_threads(command, log):
    """How many threads the system refuses to a command."""
    # strace needs a process of its own, so that only what it starts becomes poor.
    script = f"import os, resource, sys\n{inspect.getsource(poor)}\npoor()\nos.execv(sys.argv[1], sys.argv[1:])"
    run(["strace", "-f", "-o", log, "-e", "trace=clone,clone3", sys.executable, "-I", "-S", "-c", script, *command])
    with open(log, encoding="utf-8", errors="replace") as file:
        return file.read().count("EAGAIN")
