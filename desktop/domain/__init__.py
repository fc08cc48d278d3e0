"""Plain values and pure rules: no Qt, no I/O, no clock of its own."""
