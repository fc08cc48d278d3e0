"""Shows what is misspelled where people write, and what it may have been meant to be."""
