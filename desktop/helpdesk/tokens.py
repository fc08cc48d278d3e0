"""Bearer tokens: random, hashed in the database; those that are printed in private files too."""

import hashlib
import json
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import TypedDict

import msgspec

FILE = "tokens.json"
NAMED = "agents.json"


class Tokens(TypedDict):
    """The ready tokens of a helpdesk's first customer and first member of staff."""

    customer: str
    agent: str


def digest(token: str) -> bytes:
    """Return what is stored of a token; it is random enough for a plain hash."""
    return hashlib.sha256(token.encode()).digest()


def new() -> str:
    """Return a fresh token."""
    return secrets.token_urlsafe(32)


def load(directory: Path) -> Tokens | None:
    """Return the tokens kept in *directory*, or None before its first start."""
    try:
        kept = json.loads((directory / FILE).read_text("utf-8"))
    except FileNotFoundError:
        return None
    return Tokens(customer=kept["customer"], agent=kept["agent"])


def save(directory: Path, tokens: Tokens) -> None:
    """Keep *tokens* in a file that only its owner can read; whole or not at all."""
    _write(directory / FILE, tokens)


def load_named(directory: Path) -> dict[str, str]:
    """Return the tokens of agents that were asked for by name, by their folded names.

    A file that cannot be read any more tells of none: they get new ones.
    """
    try:
        return msgspec.json.decode((directory / NAMED).read_bytes(), type=dict[str, str])
    except (FileNotFoundError, msgspec.MsgspecError):
        return {}


def save_named(directory: Path, tokens: Mapping[str, str]) -> None:
    """Keep them as `save` does."""
    _write(directory / NAMED, tokens)


def _write(path: Path, tokens: Mapping[str, object]) -> None:
    temporary = path.with_name(f"{path.name}.new")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(tokens, file)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(path)
