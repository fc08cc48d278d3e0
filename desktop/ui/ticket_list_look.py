"""How a list looks and is ordered: what the person chose for each place, kept in the profile."""

import msgspec

from desktop.domain.saved_view import Column, Grouping, Layout, SavedView, SortKey
from desktop.services.session import Session

_MOST_FOLDED = 500


class Look(msgspec.Struct, frozen=True, kw_only=True):
    """The look of one list. The fields mean the same as those of a `SavedView`."""

    layout: Layout = Layout.COMPACT
    columns: tuple[Column, ...] = ()
    sort: tuple[SortKey, ...] = ()
    group: Grouping | None = None
    widths: dict[str, int] = {}
    """Pixels, by column; a column that is not named has its usual width."""
    folded: tuple[str, ...] = ()
    """Keys of groups."""


def look_of(view: SavedView | None) -> Look:
    """Return the look that a view brings along; None is a list that is no view of anybody's."""
    if view is None:
        return Look()
    return Look(layout=view.layout, columns=view.columns, sort=view.sort, group=view.group)


def kept_look(session: Session, place: str) -> Look | None:
    """Return the look that the person gave the list at *place*; None where they gave none."""
    stored = session.profile.accounts.setting(_name(place))
    if not stored:
        return None
    try:
        return msgspec.json.decode(stored, type=Look)
    except msgspec.MsgspecError:
        # From another version: the list looks as it does by itself.
        return None


async def keep_look(session: Session, place: str, look: Look | None) -> None:
    """Remember the look of the list at *place*; None forgets it."""
    if look is not None:
        look = msgspec.structs.replace(look, folded=look.folded[:_MOST_FOLDED])
    text = "" if look is None else msgspec.json.encode(look).decode()
    await session.worker.run(session.profile.accounts.set_setting, _name(place), text)


def sorted_by(sort: tuple[SortKey, ...], key: SortKey, *, further: bool) -> tuple[SortKey, ...]:
    """Return the order after a click on what *key* stands over.

    It becomes the only key, or *further* the last one; a key that is there already turns around.
    """
    turned = [
        msgspec.structs.replace(one, descending=not one.descending)
        if one.field is key.field
        else one
        for one in sort
    ]
    known = next((one for one in turned if one.field is key.field), None)
    if further:
        return tuple(turned) if known is not None else (*sort, key)
    return (known or key,)


def _name(place: str) -> str:
    return f"list look {place}"
