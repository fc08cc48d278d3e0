"""Logins that customers give: kept apart, shown without themselves, destroyed with the ticket.

They stand in no answer but that of `reveal`, and in no record of one.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import insert, select, update

from desktop.helpdesk import ids
from desktop.helpdesk.activity import log
from desktop.helpdesk.database import Write
from desktop.helpdesk.problems import Refusal, invalid, not_found
from desktop.helpdesk.schema import secrets
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire import RevealedSecret
from desktop.helpdesk.wire_form import NewSecret


def keep(write: Write, viewer: Viewer, ticket: int, given: Iterable[NewSecret]) -> None:
    """Keep the logins that came with a message of the viewer's."""
    for secret in given:
        if not secret.login.strip() or not secret.password:
            raise invalid("secrets", "a login needs a name and a password")
        row = write.conn.execute(
            insert(secrets)
            .values(
                ticket_id=ticket,
                field=secret.field,
                kind=secret.kind,
                login=secret.login,
                password=secret.password,
                host=secret.host,
                port=secret.port,
                given=write.now,
            )
            .returning(secrets.c.id)
        )
        detail = {
            "secret": ids.show("k", row.scalar_one()),
            "kind": secret.kind,
            "field": secret.field,
        }
        log(write, ticket, viewer.id, "secret_given", detail)


def reveal(write: Write, viewer: Viewer, ticket: int, secret: int | None) -> RevealedSecret:
    """Return a login itself, and log that the viewer saw it; refuses with 410 a destroyed one."""
    row = write.conn.execute(
        select(secrets).where(secrets.c.ticket_id == ticket, secrets.c.id == secret)
    ).one_or_none()
    if row is None:
        raise not_found("login")
    if row.purged:
        raise Refusal(410, "This login was destroyed when its ticket closed.", code="purged")
    detail = {"secret": ids.show("k", row.id), "kind": row.kind, "field": row.field}
    log(write, ticket, viewer.id, "secret_revealed", detail)
    return {
        "kind": row.kind,
        "login": row.login,
        "password": row.password,
        "host": row.host,
        "port": row.port,
    }


def destroy(write: Write, person: int | None, ticket: int) -> None:
    """Destroy all logins of a ticket, to the last byte in the file; *person* closed it."""
    left = (secrets.c.ticket_id == ticket) & secrets.c.purged.is_(False)
    gone = write.conn.scalars(
        update(secrets)
        .where(left)
        .values(login=None, password=None, host=None, port=None, purged=True)
        .returning(secrets.c.id)
    ).all()
    if gone:
        write.scrub = True
        log(write, ticket, person, "secrets_purged", {"secrets": _shown(gone)})


def _shown(rows: Sequence[int]) -> list[str]:
    return [ids.show("k", row) for row in rows]
