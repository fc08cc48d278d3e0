"""The team's overview: plots whose every point leads to the tickets behind it."""
