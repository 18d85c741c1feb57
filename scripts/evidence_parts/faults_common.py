"""What the tests of faults share: commands that write, what they write when nothing happens, and what may be left."""
import os, re, shutil, stat, subprocess

class Writer:
    """A command that writes files, and what stood there before."""

    def __init__(self, name, arguments, names, old=None, single=False):
        self.name = name
        self.arguments = arguments  # with OUT for where it writes
        self.names = names          # in the order in which they get their names
        self.old_arguments = old    # what is run first, so that there is something to replace
        self.single = single        # whether OUT is a file
        self.old, self.new = {}, {}

class Place:
    """A folder with lists, and the commands that write."""

    def __init__(self, evidence):
        self.evidence = evidence
        self.folder = evidence.folder("faults")
        os.chmod(self.folder, 0o755)
        for name, seed in (("a", 1), ("b", 2)):
            evidence.run(evidence.tool, "sample", "--mentors", 40, "--mentees", 30, "--seed", seed, self.path(name))
        lists = [self.path("a/mentors.csv"), self.path("a/mentees.csv"), "--date", "2026-11-21", "--lang", "en"]
        others = [self.path("b/mentors.csv"), self.path("b/mentees.csv"), "--date", "2026-11-21", "--lang", "en"]
        results = ["pairs.csv", "unmatched.csv", "mentors.csv", "report.html", "run.json"]
        template = ["mentors.csv", "mentees.csv", "policy.json5", "README.md"]
        sample = ["mentors.csv", "mentees.csv"]
        force = ["--output", "OUT", "--force"]
        key = self.path("key")
        evidence.run(evidence.tool, "match", *lists, "--output", key, "--pseudonymise")
        reveal = ["reveal", f"{key}/key.csv"]
        self.writers = [
            Writer("match --output", ["match", *lists, "--output", "OUT"], results),
            Writer("match --output --force", ["match", *lists, *force], results, ["match", *others, *force]),
            Writer("init", ["init", "OUT", "--lang", "en"], template),
            Writer("init --force", ["init", "OUT", "--lang", "en", "--force"], template, ["init", "OUT", "--lang", "da"]),
            Writer("sample --force", ["sample", "--mentors", "300", "--mentees", "200", "OUT", "--force"], sample,
                   ["sample", "--mentors", "20", "--mentees", "30", "--seed", "5", "OUT"]),
            Writer("reveal --output --force", [*reveal, f"{key}/run.json", "--output", "OUT", "--force"], ["file"],
                   [*reveal, f"{key}/pairs.csv", "--output", "OUT", "--force"], single=True),
        ]
        for writer in self.writers:
            if writer.old_arguments:
                writer.old = self.made_by(writer, writer.old_arguments)
            writer.new = self.made_by(writer, writer.arguments)
            assert sorted(writer.new) == sorted(writer.names), (writer.name, sorted(writer.new))
        # What is drawn anew each time: known by its form alone.
        self.drawn = Writer("match --pseudonymise", ["match", *lists, "--output", "OUT", "--pseudonymise", "--force"],
                            [*results[:4], "key.csv", results[4]])

    def path(self, name):
        return os.path.join(self.folder, name)

    def out(self, writer, folder="work"):
        return self.path(os.path.join(folder, "file" if writer.single else "out"))

    def command(self, writer, arguments=None, folder="work"):
        out = self.out(writer, folder)
        return [self.evidence.tool, *[out if word == "OUT" else word for word in arguments or writer.arguments]]

    def prepare(self, writer, folder="work"):
        """Puts in place what stood there before."""
        shutil.rmtree(self.path(folder), ignore_errors=True)
        os.mkdir(self.path(folder), 0o755)
        if writer.old and not writer.single:
            os.mkdir(self.out(writer, folder), 0o700)
        for name, data in writer.old.items():
            path = self.out(writer, folder) if writer.single else os.path.join(self.out(writer, folder), name)
            with open(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
                file.write(data)

    def made_by(self, writer, arguments):
        shutil.rmtree(self.path("work"), ignore_errors=True)
        os.mkdir(self.path("work"), 0o755)
        done = self.evidence.run(*self.command(writer, arguments))
        assert done.returncode == 0, (writer.name, done.stderr)
        return self.found(writer)

    def found(self, writer, folder="work"):
        """Every file below the place of work, by its name; an empty folder counts as one named with a slash."""
        root, found = self.path(folder), {}
        for directory, folders, files in os.walk(root):
            for name in files:
                path = os.path.join(directory, name)
                key = os.path.relpath(path, root)
                with open(path, "rb") as file:
                    found[key if writer.single else key.removeprefix("out/")] = file.read()
            if not folders and not files and directory != root:
                found[os.path.relpath(directory, root) + "/"] = b""
        return found

    def faults(self, writer, leftovers, whole_set=False, folder="work"):
        """What is wrong with what stands there now.

        leftovers: whether unfinished files may be there, which only a kill may leave.
        whole_set: whether all files must be old, or all new.
        """
        found, faults = self.found(writer, folder), []
        for directory, folders, files in os.walk(self.path(folder)):
            for name in folders + files:
                mode = stat.S_IMODE(os.stat(os.path.join(directory, name)).st_mode)
                if mode & 0o077:
                    faults.append(f"{name} has mode {mode:o}")
        states = []
        for name in writer.names:
            data = found.pop(name, None)
            if data == writer.new[name]:
                states.append("new")
            elif data == writer.old.get(name):
                states.append("old")
            else:
                faults.append(f"{name} is neither old nor new")
        # Named in order: the last stands for all.
        if states != sorted(states):
            faults.append(f"out of order: {states}")
        if whole_set and len(set(states)) > 1:
            faults.append(f"a set in two: {states}")
        for name in found:
            base = os.path.basename(name)
            if not leftovers or not (re.fullmatch(r"\..*\.tmp", base) or name == "out/"):
                faults.append(f"left behind: {name}")
        return faults

    def works_next(self, writer):
        """What is wrong with the next run over what was left."""
        arguments = writer.arguments + ([] if "--force" in writer.arguments else ["--force"])
        done = self.evidence.run(*self.command(writer, arguments))
        if done.returncode != 0:
            return [f"the next run ends with {done.returncode}"]
        found = self.found(writer)
        return [f"{name} is not new after the next run" for name in writer.names if found.get(name) != writer.new[name]]

    def calls(self, writer, names):
        """The calls of an undisturbed run, in order: what strace writes of each, with the paths of files."""
        self.prepare(writer)
        log = self.path("calls")
        subprocess.run(["strace", "-f", "-y", "-s", "0", "-o", log, "-e", "trace=" + names, *self.command(writer)],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, timeout=300)
        with open(log, encoding="utf-8", errors="replace") as file:
            lines = [line.split(None, 1) for line in file]
        # The main thread is the one that writes.
        return [text for pid, text in lines if pid == lines[0][0] and "(" in text and not text.startswith("+++")]

    def traced(self, writer, injection, timeout=300):
        """A run in which strace does something to a call; `struck` says whether such a call was met at all."""
        log, name = self.path("struck"), injection.split(":")[0]
        done = subprocess.run(["strace", "-f", "-o", log, "-e", "trace=" + name, "-e", "inject=" + injection,
                               *self.command(writer)],
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, timeout=timeout)
        with open(log, encoding="utf-8", errors="replace") as file:
            done.struck = "(INJECTED)" in file.read()
        return done
