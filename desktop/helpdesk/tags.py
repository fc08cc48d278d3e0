"""Tags: staff's own words on tickets. Customers never see them."""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk.database import Write
from desktop.helpdesk.problems import invalid
from desktop.helpdesk.schema import tags

MOST = 50
"""Of one ticket."""
MOST_CHARACTERS = 50
MOST_TOLD = 1000
"""Of those in use, the most frequent first."""

_UNFIT = re.compile(r"[,\x00-\x1f\x7f]")


def retagged(before: Sequence[str], add: Iterable[str], remove: Iterable[str]) -> list[str]:
    """Return a ticket's tags after a change; a tag is the same in any case."""
    gone = {normal("remove_tags", tag).casefold() for tag in remove}
    after = [tag for tag in before if tag.casefold() not in gone]
    known = {tag.casefold() for tag in after}
    for tag in (normal("add_tags", tag) for tag in add):
        if tag.casefold() not in known:
            known.add(tag.casefold())
            after.append(tag)
    if len(after) > max(MOST, len(before)):
        raise invalid("add_tags", f"a ticket has {MOST} tags at most")
    return after


def joined(one: Sequence[str], other: Sequence[str]) -> list[str]:
    """Return the tags of two tickets that become one."""
    known = {tag.casefold() for tag in one}
    return [*one, *(tag for tag in other if tag.casefold() not in known)]


def normal(field: str, text: str) -> str:
    """Return a tag as it is kept: one line in small letters; refuses what is none."""
    if _UNFIT.search(text.strip()):
        raise invalid(field, "a tag is one line without commas")
    tag = " ".join(unicodedata.normalize("NFC", text).split()).lower()
    if not 0 < len(tag) <= MOST_CHARACTERS:
        raise invalid(field, f"a tag has between 1 and {MOST_CHARACTERS} characters")
    return tag


def count(write: Write, before: Iterable[str], after: Iterable[str]) -> None:
    """Keep in mind which tags are in use, when those of a ticket change."""
    had, has = set(before), set(after)
    for name, step in [*((t, -1) for t in had - has), *((t, 1) for t in has - had)]:
        write.conn.execute(
            upsert(tags)
            .values(name=name, uses=step)
            .on_conflict_do_update(index_elements=["name"], set_={"uses": tags.c.uses + step})
        )
    write.conn.execute(delete(tags).where(tags.c.uses <= 0))


def count_many(write: Write, uses: Mapping[str, int]) -> None:
    """Keep in mind how many tickets more have each tag."""
    if uses:
        adding = upsert(tags)
        more = {"uses": tags.c.uses + adding.excluded.uses}
        write.conn.execute(
            adding.on_conflict_do_update(index_elements=["name"], set_=more),
            [{"name": name, "uses": number} for name, number in uses.items()],
        )


def in_use(conn: Connection) -> list[str]:
    """Return the tags that are on tickets, the most frequent first."""
    query = select(tags.c.name).order_by(tags.c.uses.desc(), tags.c.name).limit(MOST_TOLD)
    return list(conn.scalars(query))


def read(stored: str) -> list[str]:
    """Return the tags of a ticket's row."""
    found: list[str] = json.loads(stored)
    return found
