"""A virtual environment with Playwright and axe-core, made where it is missing."""
import os, subprocess, sys

REQUIREMENTS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "requirements.txt")

def python(directory):
    return os.path.join(directory, "venv", "bin", "python")

def prepare(directory):
    """Makes the environment, unless it was made from the same requirements, and returns its Python."""
    note = os.path.join(directory, "made-from")
    with open(REQUIREMENTS) as file:
        wanted = file.read()
    if os.path.exists(note):
        with open(note) as file:
            if file.read() == wanted:
                return python(directory)
    print(f"check-report: making {directory} (once; needs the network)", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", os.path.join(directory, "venv")], check=True)
    subprocess.run([python(directory), "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
                    "-r", REQUIREMENTS], check=True)
    with open(note, "w") as file:
        file.write(wanted)
    return python(directory)
