"""The saved replies that a demo begins with."""

import tomllib
from typing import Any

from sqlalchemy import Connection, func, select

from desktop.helpdesk.demo_script import CONTENT
from desktop.helpdesk.macros import NewMacro, seed_macros
from desktop.helpdesk.macros_schema import macros


def load_macros(conn: Connection, person: int) -> None:
    """Give a helpdesk without any saved replies those of the demo, written by *person*."""
    if conn.scalar(select(func.count()).select_from(macros)):
        return
    raw: list[dict[str, Any]] = tomllib.loads((CONTENT / "macros.toml").read_text("utf-8"))["macro"]
    seed_macros(conn, person, {each["id"]: NewMacro(**_trimmed(each)) for each in raw})


def _trimmed(each: dict[str, Any]) -> dict[str, Any]:
    texts: dict[str, str] = each.get("texts", {})
    return {**each, "texts": {language: text.strip() for language, text in texts.items()}}
