"""The verbs that need no window, on the same core as the window.

Exit codes: 0 done, 1 failed (one line on standard error), 2 wrong usage, 3 queued but not
delivered yet. Names and fields are a contract, written down in docs/cli.md.
"""
