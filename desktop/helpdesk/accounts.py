"""A customer account's own people: the primary one decides who else may see its tickets."""

from sqlalchemy import Connection, select

from desktop.helpdesk import ids
from desktop.helpdesk.database import Write
from desktop.helpdesk.people import add_person
from desktop.helpdesk.problems import Refusal, not_found
from desktop.helpdesk.schema import AnyRow, AnySelect, accounts, people
from desktop.helpdesk.sessions import end_access, set_password
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.wire_people import Account, AccountPerson


def account_shown(conn: Connection, viewer: Viewer) -> Account | None:
    """Return the viewer's account; staff have none."""
    if viewer.account is None:
        return None
    name = conn.execute(select(accounts.c.name).where(accounts.c.id == viewer.account))
    return {
        "id": ids.show("c", viewer.account),
        "name": name.scalar_one(),
        "primary": viewer.primary,
    }


def people_of(conn: Connection, viewer: Viewer) -> list[AccountPerson]:
    """Return who may sign in to the viewer's account, the primary person first."""
    _require_primary(viewer)
    rows = conn.execute(_with_access(viewer).order_by(people.c.access.desc(), people.c.id))
    return [_shown(row) for row in rows]


def add_authorised(write: Write, viewer: Viewer, name: str, email: str) -> AccountPerson:
    """Let somebody new into the viewer's account; they sign in once they have a password."""
    _require_primary(viewer)
    person = add_person(
        write,
        name=" ".join(name.split()),
        role="customer",
        account=viewer.account,
        email=email,
        access="authorised",
    )
    return _shown(write.conn.execute(select(people).where(people.c.id == person)).one())


def set_password_of(write: Write, viewer: Viewer, person: int | None, hashed: str) -> None:
    """Give an authorised person a new password."""
    set_password(write, _authorised(write, viewer, person).id, hashed)


def revoke(write: Write, viewer: Viewer, person: int | None) -> None:
    """Take an authorised person's access away; what they wrote stays."""
    end_access(write, _authorised(write, viewer, person).id)


def _authorised(write: Write, viewer: Viewer, person: int | None) -> AnyRow:
    """Return an authorised person of the viewer's account; refuses with 404 any other."""
    _require_primary(viewer)
    row = write.conn.execute(_with_access(viewer).where(people.c.id == person)).one_or_none()
    if row is None:
        raise not_found("person")
    if row.access == "primary":
        raise Refusal(403, "This is for the people you let in, not for the primary one.")
    return row


def _with_access(viewer: Viewer) -> AnySelect:
    mine = people.c.account_id == viewer.account
    return select(people).where(mine, people.c.access.is_not(None))


def _require_primary(viewer: Viewer) -> None:
    if not viewer.primary:
        raise Refusal(403, "Only the primary person of a customer account decides who is in it.")


def _shown(row: AnyRow) -> AccountPerson:
    return {
        "id": ids.show("p", row.id),
        "name": row.name,
        "email": row.email,
        "primary": row.access == "primary",
    }
