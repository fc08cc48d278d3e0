"""Bounds that every helpdesk of the native API has (docs/api/native.md), said before sending."""

MOST_SUBJECT = 500
"""Characters, as all of these but the last."""
MOST_LOGIN = 1000
MOST_HOST = 1000
MOST_PASSWORD = 20_000
"""Private keys are given as passwords."""
MOST_ID = 200
"""Of a field or a choice."""
MOST_ROWS = 200
"""Of one group."""
