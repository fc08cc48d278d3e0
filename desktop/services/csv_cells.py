"""Files for spreadsheets: UTF-8 with its mark, a comma between, and nothing that would be run."""

import csv
import io
from collections.abc import Iterable, Sequence


def harmless(text: str) -> str:
    """Return *text* so that no spreadsheet runs it: whoever wrote it may not be a friend."""
    return f"'{text}" if text.lstrip().startswith(("=", "+", "-", "@")) else text


def as_file(rows: Iterable[Sequence[object]]) -> bytes:
    """Return *rows* as a file that spreadsheets open; whoever makes them makes texts harmless."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows(rows)
    return text.getvalue().encode("utf-8-sig")
