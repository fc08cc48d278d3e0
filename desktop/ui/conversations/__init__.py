"""Several conversations in one ticket: which there are, which is on show, where one writes."""
