"""The guides, what the program is, and telling its makers of a problem."""
