"""What the window itself can do: moving about, and what no other part tells of."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.accounts import Account
from desktop.domain.ids import AccountId
from desktop.domain.views import View
from desktop.ui.commands.command import Command, Group
from desktop.ui.i18n import isolate, one_line
from desktop.ui.models.nav_model import Drafts, Outbox, Place
from desktop.ui.navigator import Navigator
from desktop.ui.theme_apply import Scheme


@dataclass(frozen=True, slots=True, kw_only=True)
class Deeds:
    """What the window does when asked, beside moving about."""

    new_ticket: Callable[[], None]
    behalf: Callable[[], None]
    can_behalf: Callable[[], bool]
    add_account: Callable[[], None]
    sync: Callable[[], None]
    palette: Callable[[], None]
    keys: Callable[[], None]
    menu: Callable[[], None]
    look: Callable[[Scheme], None]
    quit: Callable[[], None]


_PLACES: dict[Place, tuple[str, str, str]] = {
    View.ALL: ("all", "A", "inbox"),
    View.WAITING_FOR_YOU: ("waiting_for_you", "W", "message-circle-reply"),
    View.WAITING_FOR_STAFF: ("waiting_for_staff", "S", "hourglass"),
    View.CLOSED: ("closed", "C", "circle-check"),
    Drafts(): ("drafts", "D", "file-pen-line"),
    Outbox(): ("outbox", "O", "send"),
}
"""The name of each place in its command's id, the letter that follows G, and its icon."""


def window_commands(deeds: Deeds) -> list[Command]:
    """Return what is done in the window as a whole."""
    return [
        Command(
            id="ticket.new",
            words=QCoreApplication.translate("Shortcuts", "New ticket"),
            group=Group.TICKET,
            icon="square-pen",
            keys=("Ctrl+N",),
            run=deeds.new_ticket,
        ),
        Command(
            id="ticket.behalf",
            words=QCoreApplication.translate("Shortcuts", "New ticket on behalf of…"),
            group=Group.TICKET,
            icon="user-round-plus",
            keys=("Ctrl+Shift+N",),
            run=deeds.behalf,
            offered=deeds.can_behalf,
        ),
        Command(
            id="account.add",
            words=QCoreApplication.translate("Shortcuts", "Add account…"),
            group=Group.PROFILE,
            icon="plus",
            run=deeds.add_account,
        ),
        Command(
            id="window.sync",
            words=QCoreApplication.translate("Shortcuts", "Sync now"),
            group=Group.WINDOW,
            icon="refresh-cw",
            keys=("F5",),
            run=deeds.sync,
        ),
        Command(
            id="window.palette",
            words=QCoreApplication.translate("Shortcuts", "Find a command or a ticket"),
            group=Group.WINDOW,
            icon="search",
            keys=("Ctrl+K",),
            run=deeds.palette,
            listed=False,
        ),
        Command(
            id="window.keys",
            words=QCoreApplication.translate("Shortcuts", "Keyboard shortcuts"),
            group=Group.WINDOW,
            icon="keyboard",
            keys=("?", "F1"),
            run=deeds.keys,
        ),
        Command(
            id="window.menu",
            words=QCoreApplication.translate("Shortcuts", "Menu"),
            group=Group.WINDOW,
            icon="ellipsis",
            keys=("F10",),
            run=deeds.menu,
        ),
        *_look_commands(deeds.look),
        Command(
            id="window.quit",
            words=QCoreApplication.translate("Shortcuts", "Quit"),
            group=Group.WINDOW,
            icon="power",
            keys=("Ctrl+Q",),
            run=deeds.quit,
        ),
    ]


def _look_commands(choose: Callable[[Scheme], None]) -> list[Command]:
    looks = (
        (Scheme.SYSTEM, QCoreApplication.translate("Shortcuts", "Look like the system"), "monitor"),
        (Scheme.LIGHT, QCoreApplication.translate("Shortcuts", "Light look"), "sun"),
        (Scheme.DARK, QCoreApplication.translate("Shortcuts", "Dark look"), "moon"),
    )
    return [
        Command(
            id=f"look.{scheme}",
            words=words,
            group=Group.WINDOW,
            icon=icon,
            run=partial(choose, scheme),
            also=QCoreApplication.translate("Shortcuts", "appearance theme colours"),
        )
        for scheme, words, icon in looks
    ]


def account_commands(
    accounts: Sequence[Account],
    sign_out: Callable[[AccountId], None],
    sign_in_again: Callable[[AccountId], None],
) -> list[Command]:
    """Return what is done with each account."""
    words = QCoreApplication.translate("Shortcuts", "Sign out of {account}…")
    again = QCoreApplication.translate("Shortcuts", "Sign in again at {account}…")
    return [
        Command(
            id=f"account.sign_in_again:{account.id}",
            words=again.format(account=isolate(one_line(account.name))),
            group=Group.PROFILE,
            icon="key-round",
            run=partial(sign_in_again, account.id),
        )
        for account in accounts
    ] + [
        Command(
            id=f"account.sign_out:{account.id}",
            words=words.format(account=isolate(one_line(account.name))),
            group=Group.PROFILE,
            icon="log-out",
            run=partial(sign_out, account.id),
        )
        for account in accounts
    ]


def list_commands(navigator: Navigator, tickets: QWidget) -> list[Command]:
    """Return what is done with the list on show; *tickets* is the list of tickets."""
    return [
        Command(
            id="list.next",
            words=QCoreApplication.translate("Shortcuts", "Next ticket"),
            group=Group.LIST,
            icon="arrow-down",
            keys=("J",),
            run=partial(navigator.step, 1),
            repeats=True,
        ),
        Command(
            id="list.previous",
            words=QCoreApplication.translate("Shortcuts", "Previous ticket"),
            group=Group.LIST,
            icon="arrow-up",
            keys=("K",),
            run=partial(navigator.step, -1),
            repeats=True,
        ),
        Command(
            id="list.read",
            words=QCoreApplication.translate("Shortcuts", "Read the ticket"),
            group=Group.LIST,
            icon="book-open",
            keys=("Return",),
            why_not=navigator.why_no_ticket,
            run=navigator.read_on,
            within=tickets,
            fixed=True,
        ),
        Command(
            id="list.focus",
            words=QCoreApplication.translate("Shortcuts", "To the list"),
            group=Group.LIST,
            icon="list",
            keys=("Ctrl+L",),
            run=navigator.to_list,
        ),
        Command(
            id="list.search",
            words=QCoreApplication.translate("Shortcuts", "Search"),
            group=Group.LIST,
            icon="search",
            keys=("/", "Ctrl+F"),
            run=navigator.search,
        ),
        Command(
            id="list.clear",
            words=QCoreApplication.translate("Shortcuts", "Clear the search"),
            group=Group.LIST,
            icon="x",
            keys=("Esc",),
            run=navigator.clear,
            within=tickets,
            fixed=True,
        ),
        Command(
            id="writing.reply",
            words=QCoreApplication.translate("Shortcuts", "Reply"),
            group=Group.WRITING,
            icon="reply",
            keys=("R",),
            why_not=navigator.why_no_ticket,
            run=navigator.reply,
        ),
    ]


def place_commands(navigator: Navigator, places: Sequence[tuple[str, Place]]) -> list[Command]:
    """Return the ways to *places*, which are given by name in the order of their numbers."""
    return [
        Command(
            id=f"go.{_PLACES[place][0]}",
            words=QCoreApplication.translate("Shortcuts", "Go to {place}").format(place=name),
            group=Group.GO,
            icon=_PLACES[place][2],
            keys=(f"G, {_PLACES[place][1]}", f"Ctrl+{number}"),
            run=partial(navigator.go, place),
        )
        for number, (name, place) in enumerate(places, start=1)
        if place in _PLACES
    ]
