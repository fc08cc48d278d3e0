"""Customer accounts, the people on both sides of the desk, and how they sign in."""

from typing import Literal

from sqlalchemy import Connection, exists, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from desktop.helpdesk import tokens
from desktop.helpdesk.database import Write, set_counter
from desktop.helpdesk.passwords import fold
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.schema import AnyRow, AnySelect, accounts, logins, people, services
from desktop.helpdesk.schema import tokens as tokens_table
from desktop.helpdesk.viewer import Viewer

Access = Literal["primary", "authorised"]
"""How somebody of a customer account may sign in to it: its owner, or with the owner's leave."""


def add_person(
    write: Write,
    *,
    name: str,
    role: str,
    account: int | None,
    email: str | None = None,
    access: Access | None = None,
) -> int:
    """Add somebody; staff have no account, and their address is the login of those who have one.

    Refuses with 409 an address that somebody signs in by already.
    """
    row = write.conn.execute(
        insert(people)
        .values(name=name, role=role, account_id=account, email=email, access=access)
        .returning(people.c.id)
    )
    person = int(row.scalar_one())
    if email is not None:
        add_login(write, person, email)
    return person


def add_login(write: Write, person: int, login: str) -> None:
    """Let somebody sign in by *login* as well; refuses with 409 one that is taken."""
    added = write.conn.execute(
        upsert(logins)
        .values(login=fold(login), person_id=person)
        .on_conflict_do_nothing()
        .returning(logins.c.login)
    )
    if added.one_or_none() is None:
        raise Refusal(409, "Somebody signs in by this address already.", code="taken")


def person_of_login(conn: Connection, folded: str) -> AnyRow | None:
    """Return the row of whoever signs in by this folded login."""
    return conn.execute(
        select(people.c.id, people.c.password)
        .join(logins, logins.c.person_id == people.c.id)
        .where(logins.c.login == folded)
    ).one_or_none()


def customer_of_login(conn: Connection, folded: str) -> AnyRow | None:
    """Return the row of the customer who signs in by this folded login."""
    return conn.execute(
        select(people.c.id, people.c.account_id)
        .join(logins, logins.c.person_id == people.c.id)
        .where(logins.c.login == folded, people.c.account_id.is_not(None))
    ).one_or_none()


def agents() -> AnySelect:
    """Return the query of the people to whom tickets can be assigned: staff who sign in."""
    return (
        select(people.c.id, people.c.name, people.c.role, people.c.email)
        .where(people.c.role == "agent", people.c.account_id.is_(None))
        .where(exists().where(logins.c.person_id == people.c.id))
        .order_by(people.c.name, people.c.id)
    )


def add_token(write: Write, token: str, person: int) -> None:
    """Let *token* sign *person* in."""
    write.conn.execute(insert(tokens_table).values(hash=tokens.digest(token), person_id=person))


def add_account(write: Write, name: str) -> int:
    """Add a customer account, which people may belong to."""
    row = write.conn.execute(insert(accounts).values(name=name).returning(accounts.c.id))
    return int(row.scalar_one())


def add_service(write: Write, account: int, name: str, kind: str, status: str) -> None:
    """Add something an account has ordered, and tell that the catalog changed."""
    write.conn.execute(
        insert(services).values(account_id=account, name=name, kind=kind, status=status)
    )
    set_counter(write.conn, "catalog", write.seq())
    write.wake.accounts.add(account)


def viewer_of(conn: Connection, token: str) -> Viewer | None:
    """Return whom *token* signs in, or None where it is none of ours."""
    row = conn.execute(
        select(
            people.c.id,
            people.c.name,
            people.c.role,
            people.c.email,
            people.c.account_id,
            people.c.access == "primary",
        )
        .join(tokens_table, tokens_table.c.person_id == people.c.id)
        .where(tokens_table.c.hash == tokens.digest(token))
    ).one_or_none()
    return None if row is None else Viewer(*row)


def account_of(conn: Connection, token: str) -> int | None:
    """Return the customer account that *token* signs in to; None for staff and strangers."""
    viewer = viewer_of(conn, token)
    return None if viewer is None else viewer.account
