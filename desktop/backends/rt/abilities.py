"""What a person can do at one RT, as far as it tells beforehand."""

from desktop.backends.ask import Ask
from desktop.backends.base import Capabilities
from desktop.backends.rt import shapes, tags
from desktop.backends.rt.session import Session
from desktop.backends.rt.shapes import read
from desktop.domain.errors import QT_TRANSLATE_NOOP, Forbidden, NotFound, Refused


async def abilities(session: Session, *, staff: bool, login_fields: bool) -> Capabilities:
    """Return what the person can do.

    RT tells no rights beforehand: what is offered to staff here may still be refused, in words.
    """
    return Capabilities(
        keyed_writes=False,
        push=False,
        internal_notes=staff,
        read_state=False,
        resumable_uploads=False,
        close=True,
        reopen=True,
        login_fields=login_fields,
        change_fields=staff,
        on_behalf=staff,
        assign=staff,
        prioritise=staff,
        move=staff,
        tags=staff and await _has_tags(session),
        followers=staff,
        links=staff,
        sub_tasks=staff,
        merge=staff,
        time=staff,
        billable=staff,
        activity=staff,
        customer_card=staff,
        histories=staff,
    )


async def _has_tags(session: Session) -> bool:
    """Tell whether some queue may have a custom field for tags."""
    ask = Ask(
        path="/customfields",
        query=tags.query(),
        what=QT_TRANSLATE_NOOP("Detail", "The custom fields"),
    )
    try:
        rows = await session.request(ask, lambda body: read(body, shapes.CustomFieldRows))
    except (Forbidden, NotFound, Refused):
        return False
    return any(tags.holds_tags(cf) and tags.is_usable(cf) for cf in rows.items)
