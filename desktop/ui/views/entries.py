"""The views of staff as the side panel lists them, and the ways to them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import AccountId
from desktop.domain.saved_view import SavedView, ViewId
from desktop.services.mutes import Mutes
from desktop.services.saved_views import SavedViews
from desktop.ui import resources
from desktop.ui.commands.command import Command, Group
from desktop.ui.i18n import one_line
from desktop.ui.models.nav_model import Custom, Entry, Place
from desktop.ui.ticket_list_scope import saved_name

_USUAL = "bookmark"
_NAME = re.compile(r"[a-z0-9-]{1,40}")
_LETTERS = {"mine": "M", "unassigned": "U", "waiting": "", "overdue": "V", "followed": "F"}
"""What follows G for those that come with Deskbell."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One view as it is listed."""

    view: SavedView
    own: bool
    by: str = ""
    """Who shares it; "" for one that is not shared."""


def listed(
    views: SavedViews, account: AccountId | None, accounts: Sequence[AccountId]
) -> list[Listed]:
    """Return the views beside the tickets of *account*: built in, one's own, shared ones.

    None are for customers, who have no more than the plain ones.
    """
    built_in = views.built_in(account)
    if not built_in:
        return []
    own = [v for v in views.all() if account is None or v.account in (None, account)]
    asked = accounts if account is None else [account]
    shared = [each for id in asked for each in views.shared(id)]
    return [
        *(Listed(view, own=False) for view in built_in),
        *(Listed(view, own=True) for view in own),
        *(Listed(each.view, own=False, by=each.by) for each in shared if each.view is not None),
    ]


def entries(
    found: Sequence[Listed], views: SavedViews, account: AccountId | None, mutes: Mutes
) -> list[Entry]:
    """Return the lines of the side panel, with counts as they were counted last."""
    counts = views.counts(account)
    made: list[Entry] = []
    for place, one in enumerate(found):
        count = counts.get(one.view.id)
        before = found[place - 1] if place else one
        made.append(
            Entry(
                place=Custom(one.view.id),
                icon=_icon(one.view.icon),
                name=saved_name(one.view),
                total=None if count is None else count.total,
                unread=0 if count is None else count.unread,
                gap=(one.own, bool(one.by)) != (before.own, bool(before.by)),
                tip=_tip(one),
                muted=mutes.has_view(one.view.id),
                movable=one.own,
            )
        )
    return made


def ways(found: Sequence[Listed], go: Callable[[Place], None]) -> list[Command]:
    """Return the commands that go to views; the first nine have the digits for keys."""
    commands: list[Command] = []
    for number, one in enumerate(found, start=1):
        keys = (str(number),) if number <= 9 else ()
        word = one.view.id.removeprefix("built-in:")
        letter = _LETTERS.get(word, "") if one.view.is_built_in else ""
        commands.append(
            Command(
                id=f"go.view.{word}",
                words=QCoreApplication.translate("Shortcuts", "Go to {place}").format(
                    place=saved_name(one.view)
                ),
                group=Group.GO,
                icon=_icon(one.view.icon),
                keys=(*keys, f"G, {letter}") if letter else keys,
                run=partial(go, Custom(ViewId(one.view.id))),
            )
        )
    return commands


def _tip(one: Listed) -> str:
    if not one.by:
        return saved_name(one.view)
    words = QCoreApplication.translate("View", "{name}, shared by {person}")
    return words.format(name=saved_name(one.view), person=one_line(one.by))


@cache
def _icon(name: str) -> str:
    """Return *name* where the window has such an icon: a view may come from elsewhere."""
    known = _NAME.fullmatch(name) and resources.path("icons", f"{name}.svg").is_file()
    return name if known else _USUAL
