"""One run of the tool: how it ended, what it said, how much processor time and memory it took."""
import dataclasses, os, signal, subprocess, sys, tempfile, time

# A process's peak begins with that of the one it was started from, so a small one stands between.
LAUNCHER = """
import os, sys
report = int(sys.argv[1])
child = os.fork()
if child == 0:
    os.close(report)
    os.execv(sys.argv[2], sys.argv[2:])
_, status, used = os.wait4(child, 0)
os.write(report, b"%d %f %d" % (status, used.ru_utime + used.ru_stime, used.ru_maxrss))
"""


@dataclasses.dataclass
class Measured:
    code: int          # as a shell sees it: 128 and the signal where a signal ended it
    output: bytes
    errors: bytes
    seconds: float     # on the clock
    processor: float   # of the processor, which a busy machine does not change
    peak: int          # bytes of memory at the most
    hung: bool         # had to be killed


def measured(arguments, folder, *, stdin=None, seconds=60, environment=None, after=None):
    """Runs to the end, or to `seconds`. `stdin` is an open file; `after` is called with the process once it runs, and then
    the peak may be too high."""
    ours, theirs = os.pipe()
    launcher = [] if after else [sys.executable, "-I", "-S", "-c", LAUNCHER, str(theirs)]
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        begun = time.monotonic()
        process = subprocess.Popen(
            [*launcher, *arguments], cwd=folder, pass_fds=[theirs], stdin=subprocess.DEVNULL if stdin is None else stdin, stdout=output, stderr=errors,
            env=environment, start_new_session=True,
        )
        if after:
            after(process)
        hung, pause = False, 0.0005
        while True:
            ended, status, used = os.wait4(process.pid, os.WNOHANG)
            if ended:
                break
            if time.monotonic() - begun > seconds:
                hung = True
                os.killpg(process.pid, signal.SIGKILL)
                _, status, used = os.wait4(process.pid, 0)
                break
            time.sleep(pause)
            pause = min(pause * 1.5, 0.02)
        os.close(theirs)
        noted = os.read(ours, 100).split()
        os.close(ours)
        process.returncode = code = os.waitstatus_to_exitcode(int(noted[0]) if noted else status)
        processor, peak = (float(noted[1]), int(noted[2])) if noted else (used.ru_utime + used.ru_stime, used.ru_maxrss)
        output.seek(0)
        errors.seek(0)
        return Measured(
            128 - code if code < 0 else code, output.read(), errors.read(), time.monotonic() - begun,
            processor, peak * 1024, hung,
        )
