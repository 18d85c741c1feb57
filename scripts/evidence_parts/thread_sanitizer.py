"""All tests under the thread sanitizer."""
from .sanitizers import sanitized

def gather(evidence):
    sanitized(evidence, "thread", [])
