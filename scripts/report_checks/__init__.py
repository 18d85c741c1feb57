"""What scripts/check-report.py checks of report.html in a real browser."""
