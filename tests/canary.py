"""Looks for a secret in the clear: in bytes, in files, in every spelling that it may have taken.

The words of a test are of no use here: what is looked for must be distinctive and of plain ASCII,
`CORE`, so that no escaping changes it; `PASSWORD` has it between letters that do change.
"""

import base64
import html
import json
import os
import urllib.parse
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import apsw

CORE = os.environ.get("CANARY_CORE", "zQ7canaryV4xK9pW2m")
"""Another one for each process that is told so."""


def password(core: str) -> str:
    """Return a password around *core* whose other letters change where they are escaped."""
    return f'ü%+/"{core}<&\\زرد'


PASSWORD = password(CORE)

_SPACE = b" \t\r\n"
_PIECE = 8 * 1024 * 1024


@cache
def spellings(core: str = CORE) -> dict[str, bytes]:
    """Return the secret as it may lie somewhere, by the name of the spelling."""
    found: dict[str, bytes] = {}
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        plain = core.encode(encoding)
        found[encoding] = plain
        found[f"{encoding} backwards"] = plain[::-1]
        found[f"hex of {encoding}"] = plain.hex().encode()
        found[f"HEX of {encoding}"] = plain.hex().upper().encode()
        for shift, (standard, urlsafe) in enumerate(_base64(plain)):
            found[f"base64 of {encoding}, shifted by {shift}"] = standard
            found[f"urlsafe base64 of {encoding}, shifted by {shift}"] = urlsafe
    percent = "".join(f"%{byte:02X}" for byte in core.encode())
    found["URL coding"] = percent.encode()
    found["url coding"] = percent.lower().encode()
    found["JSON escapes"] = "".join(f"\\u{ord(char):04x}" for char in core).encode()
    found["HTML entities"] = "".join(f"&#{ord(char)};" for char in core).encode()
    return found


def _base64(plain: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the inner part of the secret's base64 for each place it may have in a group of 3."""
    for shift in range(3):
        first = -(-shift * 8 // 6)  # the first character that the secret alone decides
        coded = base64.b64encode(bytes(shift) + plain)
        last = (shift + len(plain)) * 8 // 6
        standard = coded[first:last]
        yield standard, standard.translate(bytes.maketrans(b"+/", b"-_"))


def hits(content: bytes, core: str = CORE) -> list[str]:
    """Return the spellings of the secret in *content*, wrapped over lines or not."""
    dense = content.translate(None, _SPACE)
    return [
        name for name, bytes_ in spellings(core).items() if bytes_ in content or bytes_ in dense
    ]


def hits_in_text(text: str, core: str = CORE) -> list[str]:
    """Return the spellings of the secret in *text*."""
    return hits(text.encode("utf-8", "surrogatepass"), core)


def hits_below(directory: Path, core: str = CORE) -> dict[str, list[str]]:
    """Return the files below *directory* that hold the secret, or have it in their names."""
    found: dict[str, list[str]] = {}
    for path in sorted(directory.rglob("*")):
        names = hits_in_text(path.name, core)
        if path.is_file() and not path.is_symlink():
            names += _hits_in_file(path, core)
        if names:
            found[str(path.relative_to(directory))] = names
    return found


def _hits_in_file(path: Path, core: str) -> list[str]:
    """Read a file in pieces that overlap by more than the longest spelling."""
    found: dict[str, None] = {}
    rest = b""
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            window = rest + piece
            found |= dict.fromkeys(hits(window, core))
            rest = window[-4096:]
    return list(found)


def deciphered(file: Path, key: bytes) -> bytes:
    """Return every page of one of the profile's files in the clear, free pages among them."""
    connection = apsw.Connection(str(file), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.pragma("cipher", "chacha20")
        connection.pragma("key", f"raw:{key.hex()}")
        return connection.serialize("main")
    finally:
        connection.close()


def planted(core: str = CORE) -> dict[str, bytes]:
    """Return contents that hold the whole password, as careless code would have written it."""
    secret = password(core)
    plain = secret.encode()
    wide = secret.encode("utf-16")
    return {
        "a line": b"password=" + plain + b"\n",
        "a wide line": wide,
        "the other wide line": secret.encode("utf-16-be"),
        "repr": repr({"password": secret}).encode(),
        "repr of bytes": repr(plain).encode(),
        "JSON": json.dumps({"password": secret}).encode(),
        "hex": plain.hex().encode(),
        "HEX": wide.hex().upper().encode(),
        "URL": urllib.parse.urlencode({"password": secret}).encode(),
        "every letter in URL coding": "".join(f"%{b:02x}" for b in plain).encode(),
        "HTML": html.escape(secret).encode(),
        "backwards": secret[::-1].encode(),
        **{
            f"base64 behind {n} bytes": base64.b64encode(b"x" * n + plain + b"yz") for n in range(3)
        },
        **{
            f"urlsafe base64 behind {n} bytes": base64.urlsafe_b64encode(b"x" * n + wide)
            for n in range(3)
        },
        "base64 over lines": base64.encodebytes(b"x" * 40 + plain + b"y" * 40),
    }
