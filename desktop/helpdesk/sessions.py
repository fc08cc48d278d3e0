"""Signing in with a password, signing out, and what ends somebody's access."""

from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, delete, insert, select, update

from desktop.helpdesk import tokens
from desktop.helpdesk.database import Write
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.passwords import fold
from desktop.helpdesk.people import person_of_login
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.schema import logins, people
from desktop.helpdesk.schema import tokens as tokens_table


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody who has just told their login and password."""

    person: int
    stored: str = field(repr=False)
    """What was kept of the password: it must still be that one when a token is made."""


def sign_in(helpdesk: Helpdesk, login: str, password: str) -> tuple[int, str]:
    """Return the person whose login and password these are, and a new token of theirs.

    Refuses with 401 without telling what was wrong, and with 429 after too many attempts.
    """
    known = recognise(helpdesk, login, password)
    return known.person, new_session(helpdesk, known)


def recognise(helpdesk: Helpdesk, login: str, password: str) -> Known:
    """Return whose login and password these are; refuses as `sign_in` does."""
    name = fold(login)
    helpdesk.attempts.take(name)
    with helpdesk.database.read() as conn:
        person = person_of_login(conn, name)
    stored = None if person is None else person.password
    fits = helpdesk.passwords.fits(password, stored)
    if person is None or stored is None or not fits:
        raise _refused()
    helpdesk.attempts.succeeded(name)
    return Known(person.id, stored)


def new_session(helpdesk: Helpdesk, known: Known) -> str:
    """Return a new token; refuses with 401 where the password is another one by now."""
    token = tokens.new()
    with helpdesk.database.write() as write:
        # Checked without holding the database: the password may have been changed meanwhile.
        unchanged = (people.c.id == known.person) & (people.c.password == known.stored)
        if write.conn.scalar(select(people.c.id).where(unchanged)) is None:
            raise _refused()
        write.conn.execute(
            insert(tokens_table).values(
                hash=tokens.digest(token), person_id=known.person, session=True
            )
        )
    return token


def sign_out(write: Write, token: str) -> None:
    """End the session of *token*; refuses with 403 one that was not made by signing in."""
    known = tokens_table.c.hash == tokens.digest(token)
    if not _end(write, known & tokens_table.c.session):
        raise Refusal(403, "This token was not made by signing in, so it cannot be signed out.")


def set_password(write: Write, person: int, hashed: str) -> None:
    """Give somebody a password, and end what they had signed in to with the one before."""
    write.conn.execute(update(people).where(people.c.id == person).values(password=hashed))
    _end(write, (tokens_table.c.person_id == person) & tokens_table.c.session)


def end_access(write: Write, person: int) -> None:
    """Let somebody sign in no more: tokens, password, logins and open streams end at once."""
    _end(write, tokens_table.c.person_id == person)
    write.conn.execute(delete(logins).where(logins.c.person_id == person))
    write.conn.execute(
        update(people).where(people.c.id == person).values(password=None, access=None)
    )


def _end(write: Write, which: ColumnElement[bool]) -> bool:
    """Revoke tokens; return whether there were any."""
    gone = write.conn.scalars(delete(tokens_table).where(which).returning(tokens_table.c.hash))
    before = len(write.wake.gone)
    write.wake.gone.update(gone)
    return len(write.wake.gone) > before


def _refused() -> Refusal:
    return Refusal(401, "The login or the password is wrong.", WWW_Authenticate="Bearer")
