"""What of a text is checked for its spelling, and in which languages."""
