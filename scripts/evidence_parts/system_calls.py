"""What the tool asks of the system: no network, no other program, no file but those named, and few variables."""
import os, re, shutil, subprocess

from .common import ROOT

DATE = "2026-11-21"
TRACED = "%network,%process,open,openat,openat2,creat,mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat,rename,renameat,renameat2," \
    "unlink,unlinkat,chmod,fchmod,fchmodat,chown,fchown,fchownat,mknod,mknodat,truncate,ptrace,process_vm_readv,bpf,io_uring_setup"
NETWORK = {
    "socket", "socketpair", "connect", "bind", "listen", "accept", "accept4", "sendto", "recvfrom", "sendmsg", "recvmsg", "sendmmsg",
    "recvmmsg", "shutdown", "getsockname", "getpeername", "setsockopt", "getsockopt",
}
# What may be opened for reading besides the inputs; each with its reason.
READABLE = [
    r".*\.so(\.[0-9]+)*", r"/etc/ld\.so\.(cache|preload)",  # the loader
    r"/proc/self/(maps|status|statm|cgroup|mountinfo|limits)", r"/proc/meminfo", r"/sys/fs/cgroup/.*",  # how much memory there is
    r"/sys/devices/system/cpu/.*", r"/proc/(stat|cpuinfo)",  # how many cores there are
    r"/etc/localtime", r"/usr/share/zoneinfo/.*",  # which day it is here
]
WRITABLE = r"/proc/self/coredump_filter"  # nothing of memory in a core
# Read by our own code, and what each is for.
OURS = {
    "LC_ALL", "LC_MESSAGES", "LANG",  # the language
    "LC_CTYPE",  # whether the terminal takes UTF-8
    "NO_COLOR", "TERM", "COLUMNS",  # how to write on a terminal
}
# Read by libraries we are built with, each a family: the C library, the loader, Swift's runtime, libdispatch.
LIBRARIES = r"TZ|TZDIR|LOCPATH|NLSPATH|LANGUAGE|OUTPUT_CHARSET|MALLOC_.*|GLIBC_TUNABLES|LD_.*|SWIFT_.*|LIBDISPATCH_.*|DISPATCH_.*|_SWIFT_.*" \
    r"|LIBC_.*|GCONV_PATH|POSIXLY_CORRECT|GLIBCXX_.*|GLIBCPP_.*" \
    r"|PATH|HOME|DYLD_.*"  # by Swift's runtime, for the crash reporter that the tool turns off
# A shared object that notes which variables are asked for.
SHIM = """
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
extern char **environ;
static char *noted(const char *name) {
    int file = open(LOG, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (file >= 0) { (void)!write(file, name, strlen(name)); (void)!write(file, "\\n", 1); close(file); }
    size_t length = strlen(name);
    for (char **entry = environ; entry && *entry; entry++)
        if (!strncmp(*entry, name, length) && (*entry)[length] == '=') return *entry + length + 1;
    return 0;
}
char *getenv(const char *name) { return noted(name); }
char *secure_getenv(const char *name) { return noted(name); }
char *__secure_getenv(const char *name) { return noted(name); }
"""


def commands(folder):
    """Every command, those that fail among them; later ones read what earlier ones wrote."""
    programme = os.path.join(ROOT, "fixtures", "programmes", "s02-randers-nordby")
    for name in ("mentors.csv", "mentees.csv", "policy.json5"):
        shutil.copy(os.path.join(programme, name), folder)
    for name in ("square.csv", "small-int64.npy", "small.asn"):
        shutil.copy(os.path.join(ROOT, "fixtures", "instances", name), folder)
    lists = ["mentors.csv", "mentees.csv"]
    dated = ["--date", DATE]
    return [
        ["match"], ["match", *lists, "--format", "json"], ["match", *lists, *dated, "--lang", "da"],
        ["match", *lists, *dated, "--output", "out"], ["match", *lists, *dated, "--output", "deep/out/secret", "--pseudonymise"],
        ["match", *lists, *dated, "--output", "out", "--force"], ["match", *lists, "--print-policy"],
        ["check"], ["check", "--records", "mentors.csv"], ["check", *lists, "--format", "json"], ["check", "--explain", "badDate"],
        ["explain", *lists, "--mentee", "S03"], ["explain", *lists, "--mentee", "S03", "--mentor", "R01"], ["recruit", *lists],
        ["rematch", *lists, "--previous", "out/pairs.csv"], ["rematch", *lists, "--previous", "out/pairs.csv", "--output", "again"],
        ["verify", "out/run.json", *lists], ["reveal", "deep/out/secret/key.csv", "deep/out/secret/pairs.csv"],
        ["reveal", "deep/out/secret/key.csv", "deep/out/secret/run.json", "--output", "revealed.json"],
        ["init", "club"], ["sample", "--mentors", "30", "--mentees", "20", "many"], ["solve", "square.csv"],
        ["solve", "small-int64.npy"], ["solve", "small.asn", "--format", "json"], ["completions", "bash"], ["completions", "zsh"],
        ["completions", "fish"], ["manual"], ["help"], ["help", "match"], ["--version"], ["match", "--help"],
        ["match", "none.csv", "mentees.csv"], ["match", "--nonsense"], ["check", "policy.json5"], ["solve", "policy.json5"],
        ["match", *lists, "--output", "mentors.csv"], ["verify", "mentors.csv", *lists], ["reveal", *lists], ["match", "many/mentors.csv", "many/mentees.csv"],
    ]


def call_of(line):
    found = re.match(r"\d+ +(?:<\.\.\. )?(\w+)(?:\(| resumed>)(.*)", line)
    return (found.group(1), found.group(2)) if found else (None, "")


def judged(line, folder, given, state):
    """What is wrong with a call; `None` if nothing is. `state` counts programs started."""
    name, rest = call_of(line)
    if name is None or " resumed>" in line:
        return None
    if name in NETWORK:
        return "network"
    if name == "execve":
        state["programs"] += 1
        return "another program" if state["programs"] > 1 else None
    if name in ("fork", "vfork"):
        return "a child process"
    if name in ("clone", "clone3"):
        return None if "CLONE_THREAD" in rest else "a child process"
    if name in ("exit", "exit_group"):
        return None
    paths = re.findall(r"\"((?:[^\"\\]|\\.)*)\"", rest)
    inside = [path for path in paths if not path.startswith("/") and ".." not in path.split("/")]
    if name in ("openat", "open"):
        path = paths[0] if paths else ""
        if not re.search("O_WRONLY|O_RDWR|O_CREAT", rest):
            if path in given or any(re.fullmatch(pattern, path) for pattern in READABLE) or path == WRITABLE:
                return None
            # A folder that was written in is forced to the disk.
            return None if inside and os.path.isdir(os.path.join(folder, path)) else "a file that was not named"
        if path == WRITABLE and "O_CREAT" not in rest:
            return None
        whole = all(flag in rest for flag in ("O_CREAT", "O_EXCL", "O_NOFOLLOW", "0600"))
        return None if whole and inside and re.fullmatch(r"(.*/)?\.[^/]+\.tmp", path) else "an unasked-for file to write"
    if name in ("mkdir", "mkdirat"):
        return None if inside and "0700" in rest else "a folder that others may read"
    if name in ("link", "linkat", "rename", "renameat", "renameat2"):
        return None if len(inside) == 2 and re.search(r"\.tmp$", paths[0]) else "a name for something else"
    if name in ("unlink", "unlinkat"):
        return None if inside and paths[0].endswith(".tmp") else "a file taken away"
    return "an unexpected call"


def traced(evidence):
    folder = evidence.folder("traced")
    wrong, calls, read = [], 0, set()
    works = commands(folder)
    for number, arguments in enumerate(works):
        log = os.path.join(evidence.scratch, f"trace-{number}")
        done = evidence.run("strace", "-f", "-qq", "-s", "4096", "-o", log, "-e", "trace=" + TRACED, evidence.tool, *arguments, cwd=folder)
        with open(log, encoding="utf-8", errors="replace") as file:
            lines = [line for line in file if not re.search(r"(\+\+\+|---) ", line)]
        if not any("execve(" in line for line in lines):
            wrong.append((arguments, "strace saw nothing", done.stderr.decode()[:200]))
        given = set(arguments) | {"mentors.csv", "mentees.csv", "policy.json5"}
        # libdispatch looks whether its own threads, and no others, are busy.
        given |= {f"/proc/{line.split()[0]}/stat" for line in lines}
        state = {"programs": 0}
        for line in lines:
            calls += 1
            verdict = judged(line, folder, given, state)
            if verdict:
                wrong.append((" ".join(arguments), verdict, line.strip()[:200]))
            found = re.search(r"openat\([^\"]*\"([^\"]+)\".* = \d+$", line)
            if found and found.group(1).startswith("/") and ".so" not in found.group(1):
                read.add(re.sub("/proc/[0-9]+/", "/proc/self/", found.group(1)))
    for each in wrong[:6]:
        evidence.say(f"wrong: {each}")
    evidence.row("No network, no other program, no child; nothing read but inputs and a stated list, nothing written but outputs",
                 f"{len(works)} commands, {calls} system calls (strace)",
                 f"{len(wrong)} others; also read: {', '.join(sorted(read)) or 'nothing'}", not wrong and calls > len(works))


def asked_for_in_sources():
    """The variables that our own code names, and the places that ask the system itself."""
    names, places = set(), []
    for root, _, files in os.walk(os.path.join(ROOT, "Sources", "match-cli")):
        for file in files:
            with open(os.path.join(root, file), encoding="utf-8") as opened:
                text = opened.read()
            places += [file for _ in re.finditer(r"\b(?:secure_)?getenv\(|ProcessInfo|\benviron\b", text)]
            if re.search(r"Platform\.environment|environment: \(String\)", text):
                names |= set(re.findall(r"\"([A-Z][A-Z_]{2,})\"", text))
    for root, _, files in os.walk(os.path.join(ROOT, "Sources", "Matching")):
        for file in files:
            with open(os.path.join(root, file), encoding="utf-8") as opened:
                places += [file for _ in re.finditer(r"\bgetenv\b|ProcessInfo|\benviron\b", opened.read())]
    return names, places


def is_static(tool):
    """Whether a program loads no libraries, so that nothing can be put before them: it names no loader."""
    with open(tool, "rb") as file:
        return b"/ld-" not in file.read(1 << 14)


def environment(evidence):
    folder = evidence.folder("environment")
    works = commands(folder)
    clang = shutil.which("clang") or shutil.which("cc")
    names, log = set(), os.path.join(evidence.scratch, "asked")
    if clang is None:
        evidence.row("Only stated variables are read", "nothing", "clang is missing", False)
        return
    source, shim = os.path.join(evidence.scratch, "shim.c"), os.path.join(evidence.scratch, "shim.so")
    with open(source, "w") as file:
        file.write(SHIM)
    built = evidence.run(clang, "-shared", "-fPIC", f'-DLOG="{log}"', "-o", shim, source)
    if built.returncode:
        evidence.row("Only stated variables are read", "nothing", "the shim does not compile: " + built.stderr.decode()[:200], False)
        return
    differences, secrets = [], []
    filled = {name: f"Qxjenv-{name}" for name in (
        "HOME", "USER", "LOGNAME", "HOSTNAME", "MAIL", "EDITOR", "PAGER", "TMPDIR", "TEMP", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "http_proxy",
        "HTTPS_PROXY", "SSH_AUTH_SOCK", "AWS_SECRET_ACCESS_KEY", "LS_COLORS", "OLDPWD", "SHELL", "MATCHING_TRIALS", "DEBUG", "CI")}
    for arguments in works:
        evidence.run(evidence.tool, *arguments, cwd=folder, env={"LD_PRELOAD": shim, "LANG": "en_US.UTF-8"})
    if os.path.exists(log):
        with open(log, encoding="utf-8") as file:
            names = set(file.read().split())
    outputs = []
    for which, variables in (("bare", {}), ("filled", filled)):
        place = evidence.folder(f"environment-{which}")
        said = []
        for arguments in commands(place):
            # A key of pseudonyms is new every time.
            if any("secret" in word for word in arguments):
                continue
            done = evidence.run(evidence.tool, *arguments, cwd=place, env=variables)
            said.append((arguments, done.returncode, done.stdout, done.stderr))
        for root, _, files in sorted(os.walk(place)):
            for file in sorted(files):
                with open(os.path.join(root, file), "rb") as opened:
                    said.append((os.path.relpath(os.path.join(root, file), place), opened.read()))
        outputs.append(said)
    differences = [one[0] for one, other in zip(*outputs) if one != other]
    if len(outputs[0]) != len(outputs[1]):
        differences.append("how many files are written")
    secrets = [one[0] for one in outputs[1] if any(b"Qxjenv" in part for part in one if isinstance(part, bytes))]
    in_sources, places = asked_for_in_sources()
    strange = sorted(name for name in names if name not in OURS and not re.fullmatch(LIBRARIES, name))
    unstated = sorted(in_sources - OURS)
    for each in differences[:5] + secrets[:5]:
        evidence.say(f"depends on the environment: {each}")
    dynamic = bool(names)
    ok = (dynamic or is_static(evidence.tool)) and not strange and not unstated and not differences and not secrets and places == ["Platform.swift"]
    evidence.row(
        "Only stated variables are read: LANG, LC_ALL, LC_MESSAGES, LC_CTYPE, NO_COLOR, TERM, COLUMNS; by libraries TZ, LD_*, SWIFT_* and the like",
        f"{len(works)} commands" + ("" if dynamic else " (a static tool: seen from outside only)"),
        f"asked for: {', '.join(sorted(names)) or 'nothing seen'}; others: {', '.join(strange + unstated) or 'none'}; "
        f"{len(filled)} other variables change {len(differences)} outputs and stand in {len(secrets)}; "
        f"getenv in {', '.join(places)}", ok)


def gather(evidence):
    if shutil.which("strace") is None:
        evidence.row("No network, no other program, no file but those named", "nothing", "strace is missing", False)
    else:
        traced(evidence)
    environment(evidence)
