"""Names and cells that command a terminal, shown on one: in every format, on a pseudo-terminal."""
import fcntl, os, pty, re, struct, subprocess, termios

from .crashes import drained

# What moves the cursor, names the window or turns the direction of writing round: control characters, and marks of
# direction. Line ends, tabs and our own colours are what a terminal is to do.
COMMANDS = re.compile("\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
COLOURS = re.compile("\x1b\\[[0-9;]*m")
HOSTILE = ["\x1b]0;title\x07", "\u202eevil", "two\nlines", "\u009b31m", "\r\x1b[2K", "\u2066x\u200f", "\x08\x7f"]
NAMES = ["two\nlines.csv", "\x1b[31mred\x1b[0m.csv", "\u202egnp.csv", "\u009b2J.csv", "\r\x1b[2K.csv"]
FORMATS = [[], ["--format", "table"], ["--format", "csv"], ["--format", "json"]]


def write(path, letter):
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write("id,name,age,languages,subjects\n")
        for number, text in enumerate(HOSTILE):
            file.write(f'"{letter}{number}{text}","{text}n",{20 + number},Danish,"{text}s"\n')


def shown(tool, arguments, folder):
    """The exit code, and all that a terminal gets."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, 100, 0, 0))
    process = subprocess.Popen([tool, *arguments], cwd=folder, stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs,
                               env={**os.environ, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8"})
    os.close(theirs)
    text = drained(ours).decode("utf-8", "replace")
    os.close(ours)
    return process.wait(timeout=60), text


def gather(evidence):
    folder = evidence.folder("hostile-terminal")
    write(os.path.join(folder, "mentees.csv"), "E")
    wrong, count, codes = [], 0, set()
    for name in NAMES:
        write(os.path.join(folder, name), "M")
        lists = [name, "mentees.csv"]
        for arguments in (
            ["check", *lists], ["check", "--records", name], ["match", *lists], ["recruit", *lists], ["solve", name],
            ["explain", *lists, "--mentee", "E0\x1b]0;title\x07"], ["match", *lists, "--output", "out", "--force"],
            ["verify", "out/run.json", *lists], ["check", name + "x"], ["check", "--" + name],
            ["match", "--lang", name], ["match", *lists, "--policy", name], ["check", "--explain", name], [name],
        ):
            for format in FORMATS:
                code, text = shown(evidence.tool, [*arguments, *format], folder)
                count += 1
                codes.add(code)
                found = COMMANDS.search(COLOURS.sub("", text))
                if found or code not in (0, 64, 65, 66):
                    wrong.append((arguments, format, code, found and found[0], text[:200]))
                # A cell of CSV keeps its line ends between quotes; the name of a file has none in anything.
                if "two\r\nlines.csv" in text:
                    wrong.append((arguments, format, "broke a line", text[:200]))
    for each in wrong[:5]:
        evidence.say(f"wrong: {each}")
    evidence.row("No name and no cell commands a terminal, in any format: no control character, no mark of direction",
                 f"{count} runs on a pseudo-terminal",
                 f"{len(wrong)} wrong; exit codes {', '.join(map(str, sorted(codes)))}",
                 not wrong and {0, 64, 65, 66} <= codes)
