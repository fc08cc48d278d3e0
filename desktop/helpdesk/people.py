"""Customer accounts, the people on both sides of the desk, and their tokens."""

from sqlalchemy import Connection, insert, select

from desktop.helpdesk import tokens
from desktop.helpdesk.database import Write
from desktop.helpdesk.schema import accounts, people
from desktop.helpdesk.schema import tokens as tokens_table
from desktop.helpdesk.viewer import Viewer


def add_person(
    write: Write, *, name: str, role: str, account: int | None, email: str | None = None
) -> int:
    """Add somebody; staff have no account."""
    row = write.conn.execute(
        insert(people)
        .values(name=name, role=role, account_id=account, email=email)
        .returning(people.c.id)
    )
    return int(row.scalar_one())


def add_token(write: Write, token: str, person: int) -> None:
    """Let *token* sign *person* in."""
    write.conn.execute(insert(tokens_table).values(hash=tokens.digest(token), person_id=person))


def add_account(write: Write, name: str) -> int:
    """Add a customer account, which people may belong to."""
    row = write.conn.execute(insert(accounts).values(name=name).returning(accounts.c.id))
    return int(row.scalar_one())


def viewer_of(conn: Connection, token: str) -> Viewer | None:
    """Return whom *token* signs in, or None where it is none of ours."""
    row = conn.execute(
        select(people.c.id, people.c.name, people.c.role, people.c.email, people.c.account_id)
        .join(tokens_table, tokens_table.c.person_id == people.c.id)
        .where(tokens_table.c.hash == tokens.digest(token))
    ).one_or_none()
    return None if row is None else Viewer(*row)


def account_of(conn: Connection, token: str) -> int | None:
    """Return the customer account that *token* signs in to; None for staff and strangers."""
    viewer = viewer_of(conn, token)
    return None if viewer is None else viewer.account
