"""Colleagues whom a note names with an @: they are told of it."""

import re
from collections.abc import Iterable

from sqlalchemy import insert

from desktop.helpdesk.database import Write
from desktop.helpdesk.people import agents
from desktop.helpdesk.preview import preview
from desktop.helpdesk.rules_schema import notices
from desktop.helpdesk.viewer import Viewer

MOST = 50


def mentioned(text: str, names: Iterable[tuple[int, str]]) -> set[int]:
    """Return who of *names* (row, name) is named in *text* as "@name", whatever the case.

    The longest name counts: "@Kim de Vries" is not Kim. An address is no mention.
    """
    known = sorted(names, key=lambda pair: -len(pair[1]))
    if not known:
        return set()
    options = "|".join(re.escape(name) for _, name in known)
    found = re.finditer(rf"(?<![\w@.])@({options})(?!\w)", text, re.IGNORECASE)
    by_name = {name.casefold(): row for row, name in reversed(known)}
    return {by_name[match[1].casefold()] for match in found if match[1].casefold() in by_name}


def tell_mentioned(write: Write, viewer: Viewer, ticket: int, body: str, format: str) -> None:
    """Tell the colleagues whom a note of the viewer's names, each once."""
    known = [(row.id, row.name) for row in write.conn.execute(agents())]
    named = sorted(mentioned(body, known) - {viewer.id})[:MOST]
    if not named:
        return
    told = {
        "ticket_id": ticket,
        "rule": viewer.name,
        "text": preview(body, format),
        "created": write.now,
    }
    write.conn.execute(insert(notices), [{"person_id": person, **told} for person in named])
    write.wake.people.update(named)
