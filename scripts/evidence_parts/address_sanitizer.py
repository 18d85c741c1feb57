"""All tests under the address sanitizer."""
from .sanitizers import sanitized

def gather(evidence):
    # XCTest itself leaks, so that it is left out.
    sanitized(evidence, "address", ["--disable-xctest"])
