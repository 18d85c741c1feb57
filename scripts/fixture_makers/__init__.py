"""What fixtures/ holds, a module a folder. Each has `files()`: paths in its folder to bytes."""
