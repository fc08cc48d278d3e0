"""Files that the person named: written whole, or what was there before stays."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import QT_TRANSLATE_NOOP, FileProblem


def save_whole(path: Path, content: bytes) -> None:
    """Write a file in one piece, in place of what is there; raises `FileProblem` in words.

    Blocks on the disk.
    """
    # Beside it, so that it takes its place in one step.
    fresh = path.with_name(f".{secrets.token_hex(8)}.part")
    try:
        with fresh.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError as error:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        detail = error.strerror or QT_TRANSLATE_NOOP("Detail", "it could not be written")
        raise FileProblem(path=path.name, detail=detail) from None
