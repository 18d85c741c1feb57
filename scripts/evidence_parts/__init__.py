"""What scripts/evidence is made of: a file for each part, each with `gather(evidence)`."""
