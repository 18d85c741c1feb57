"""A virtual environment with the peers, made where it is missing."""
import os, subprocess, sys

REQUIREMENTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "requirements.txt")
# Packages whose modules have the same name.
APART = ("lap", "lapx")

def requirements():
    with open(REQUIREMENTS) as lines:
        return [line.strip() for line in lines if line.strip() and not line.startswith("#")]

def site(directory, package):
    """The folder of a package that is kept apart."""
    return os.path.join(directory, "site", package)

def python(directory):
    return os.path.join(directory, "venv", "bin", "python")

def prepare(directory, again=False):
    """Makes the environment where there is none, or completes it where asked.

    Returns the requirements that could not be installed. An environment that somebody else has made is used as it is.
    """
    note = os.path.join(directory, "missing")
    if os.path.exists(python(directory)) and not again:
        if not os.path.exists(note):
            return []
        with open(note) as lines:
            return lines.read().split()
    print(f"peers: making {directory} (once; needs the network)", file=sys.stderr)
    os.makedirs(directory, exist_ok=True)
    # Until the end everything is missing, so that an interrupted setup does not pass for a whole one.
    write(note, requirements())
    if not os.path.exists(python(directory)):
        made = subprocess.run([sys.executable, "-m", "venv", os.path.join(directory, "venv")])
        if made.returncode:
            sys.exit("peers: python3 -m venv failed; on Debian: apt install python3-venv")
    missing = []
    for requirement in requirements():
        name = requirement.split("==")[0]
        command = [python(directory), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        if name in APART:
            command += ["--no-deps", "--upgrade", "--target", site(directory, name)]
        if subprocess.run([*command, requirement]).returncode:
            missing.append(requirement)
    if missing:
        write(note, missing)
    else:
        os.remove(note)
    return missing

def write(path, lines):
    with open(path, "w") as file:
        file.writelines(line + "\n" for line in lines)
