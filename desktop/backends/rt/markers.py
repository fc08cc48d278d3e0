"""The mark that a message carries in its subject, so that it is known again after a lost answer.

RT has no idempotency keys. "Re: Invoice (ref VQ8f…)" stays readable in RT and in mails, needs no
set-up at the helpdesk, can be searched for, and gives the whole key back: 22 characters of base64
for the 128 bits of a UUID. (No brackets: RT takes a query with "[" for JSON and fails.)
"""

import base64
import binascii
import hashlib
import re
import uuid

from desktop.domain.ids import OutboxId

_MARK = re.compile(r"\(ref ([A-Za-z0-9_-]{22})\)\s*$")
_LONGEST = 180
"""Bytes of subject before the mark: RT cuts at 255 bytes, and a mark cut off is none."""


def mark(key: OutboxId) -> str:
    """Return the characters that stand for *key* in a subject."""
    try:
        raw = uuid.UUID(key).bytes
    except ValueError:
        raw = hashlib.sha256(key.encode()).digest()[:16]
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def marked_subject(subject: str, key: OutboxId) -> str:
    """Return the subject of a reply to *subject* that carries the mark of *key*."""
    line = " ".join(subject.split())
    while line[:3].lower() == "re:":
        line = line[3:].lstrip()
    short = f"Re: {line}".encode()[:_LONGEST].decode(errors="ignore").rstrip()
    # RT would decode what looks like an encoded word of a mail header.
    return f"{short.replace('=?', '= ?')} (ref {mark(key)})"


def token_in(subject: str) -> str:
    """Return the key whose mark *subject* ends with, "" where it carries none."""
    match = _MARK.search(subject)
    if match is None:
        return ""
    try:
        return str(uuid.UUID(bytes=base64.urlsafe_b64decode(match[1] + "==")))
    except (ValueError, binascii.Error):
        return ""
