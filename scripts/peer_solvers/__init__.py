"""What scripts/peers.py runs: other solvers, each in a process of its own."""
