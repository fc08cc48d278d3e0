"""Members of staff by name: whoever is asked for signs in by a token that stays the same."""

import re
import unicodedata
from collections.abc import Sequence

from sqlalchemy import Connection, select, update

from desktop.helpdesk import tokens
from desktop.helpdesk.database import Write, set_counter
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.passwords import fold
from desktop.helpdesk.people import add_login, add_person, add_token, viewer_of
from desktop.helpdesk.schema import AnyRow, logins, people

LONGEST = 100


class AgentNameError(ValueError):
    """Somebody cannot be given a token; the message says why, in words."""


def tokens_of(helpdesk: Helpdesk, names: Sequence[str]) -> dict[str, str]:
    """Return the token of each member of staff named, whatever the case, by the name given.

    Whoever does not work there yet begins to. Raises `AgentNameError`, before anything is done, for
    a name that is none or that two of them share.
    """
    wanted = list(dict.fromkeys(" ".join(name.split()) for name in names))
    given = tokens.load_named(helpdesk.directory)
    before = len(given)
    with helpdesk.database.write() as write:
        ready = viewer_of(write.conn, helpdesk.tokens["agent"])
        known = {} if ready is None else {fold(ready.name): helpdesk.tokens["agent"]}
        for name in wanted:
            if fold(name) not in known:
                _find(write.conn, name)
                given.setdefault(fold(name), tokens.new())
    if len(given) > before:
        # The file first: a start that dies between the two gives the same tokens again.
        tokens.save_named(helpdesk.directory, given)
    tokens_by_name = given | known
    with helpdesk.database.write() as write:
        for name in wanted:
            token = tokens_by_name[fold(name)]
            if viewer_of(write.conn, token) is None:
                add_token(write, token, _let_in(write, name))
    return {name: tokens_by_name[fold(name)] for name in wanted}


def _find(conn: Connection, name: str) -> AnyRow | None:
    """Return the member of staff who is called so; None: nobody is."""
    if not name or len(name) > LONGEST:
        raise AgentNameError(f"an agent's name has 1 to {LONGEST} characters")
    staff = select(people.c.id, people.c.name).where(
        people.c.role == "agent", people.c.account_id.is_(None)
    )
    found = [row for row in conn.execute(staff) if fold(row.name) == fold(name)]
    if len(found) > 1:
        raise AgentNameError(f"{len(found)} agents are called “{name}”: give one another name")
    return found[0] if found else None


def _let_in(write: Write, name: str) -> int:
    """Return the row of a member of staff, who can sign in from now on."""
    row = _find(write.conn, name)
    # Whom tickets can be assigned to, and who is named, is told anew.
    set_counter(write.conn, "catalog", write.seq())
    write.wake.everyone = True
    if row is None:
        address = _address(write.conn, name)
        return add_person(write, name=name, role="agent", account=None, email=address)
    if write.conn.scalar(select(logins.c.login).where(logins.c.person_id == row.id)) is None:
        # Of somebody in old threads it was never asked.
        address = _address(write.conn, name)
        write.conn.execute(update(people).where(people.c.id == row.id).values(email=address))
        add_login(write, row.id, address)
    return int(row.id)


def _address(conn: Connection, name: str) -> str:
    """Return an address that nobody signs in by."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    base = re.sub("[^a-z0-9]+", ".", plain).strip(".") or "agent"
    taken = set(conn.scalars(select(logins.c.login)))
    number, address = 1, f"{base}@helpdesk.example"
    while fold(address) in taken:
        number += 1
        address = f"{base}{number}@helpdesk.example"
    return address
