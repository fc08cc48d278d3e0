"""The words of tus 1.0: versions, numbers and metadata in headers."""

import base64
import binascii
import re
from typing import Annotated

from fastapi import Depends, Header

from desktop.helpdesk.problems import Refusal, invalid

VERSION = "1.0.0"
EXTENSIONS = "creation,termination"

MAX_NAME = 1000
_TYPE = re.compile(r"[a-zA-Z0-9!#$&^_.+-]{1,100}/[a-zA-Z0-9!#$&^_.+-]{1,100}")
_PLAIN = "application/octet-stream"

Number = Annotated[int, Header(ge=0, le=2**53)]


def speaks_tus(
    tus_resumable: Annotated[str | None, Header(description=f"Must be {VERSION}.")] = None,
) -> None:
    """Refuse with 412 a client that does not speak this version."""
    if tus_resumable != VERSION:
        raise Refusal(
            412,
            f"This helpdesk speaks tus {VERSION}: send Tus-Resumable.",
            code="tus_version",
            Tus_Version=VERSION,
            Tus_Resumable=VERSION,
        )


SpeaksTus = Depends(speaks_tus)


def headers(**more: str) -> dict[str, str]:
    """Return the headers of a tus answer; underscores in names become hyphens."""
    named = {name.replace("_", "-"): value for name, value in more.items()}
    return {"Tus-Resumable": VERSION, "Cache-Control": "no-store", **named}


def read_metadata(header: str) -> tuple[str, str]:
    """Return the file's name and type; refuses with 422 what cannot be read."""
    values: dict[str, str] = {}
    for pair in header.split(","):
        key, _, encoded = pair.strip().partition(" ")
        if key:
            values[key] = _decode(encoded.strip())
    name = values.get("filename") or "file"
    if len(name) > MAX_NAME:
        raise invalid("Upload-Metadata", f"a filename of more than {MAX_NAME} characters")
    content_type = values.get("filetype", "").partition(";")[0].strip().lower()
    return name, content_type if _TYPE.fullmatch(content_type) else _PLAIN


def _decode(encoded: str) -> str:
    try:
        return base64.b64decode(encoded, validate=True).decode()
    except (binascii.Error, ValueError) as exc:
        raise invalid("Upload-Metadata", "a value is not UTF-8 in Base64") from exc
