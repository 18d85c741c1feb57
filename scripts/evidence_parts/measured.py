"""One run of the tool: how it ended, what it said, how much processor time and memory it took."""
import dataclasses, os, resource, signal, subprocess, tempfile, time


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
    """Runs to the end, or to `seconds`. `stdin` is a descriptor; `after` is called with the process once it runs."""
    with tempfile.TemporaryFile() as output, tempfile.TemporaryFile() as errors:
        begun = time.monotonic()
        process = subprocess.Popen(
            arguments, cwd=folder, stdin=subprocess.DEVNULL if stdin is None else stdin, stdout=output, stderr=errors,
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
                process.send_signal(signal.SIGKILL)
                _, status, used = os.wait4(process.pid, 0)
                break
            time.sleep(pause)
            pause = min(pause * 1.5, 0.02)
        process.returncode = code = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        return Measured(
            128 - code if code < 0 else code, output.read(), errors.read(), time.monotonic() - begun,
            used.ru_utime + used.ru_stime, used.ru_maxrss * 1024, hung,
        )
