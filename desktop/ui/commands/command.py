"""One thing the window can do, as keys, palette, map, menus and tooltips tell it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget


class Group(Enum):
    """Under which heading a command stands, in the order of the headings."""

    GO = "go"
    LIST = "list"
    TICKET = "ticket"
    WRITING = "writing"
    TIME = "time"
    MANY = "many"
    """What is done to several tickets at once."""
    PROFILE = "profile"
    """Accounts and the profile's key."""
    WINDOW = "window"

    def words(self) -> str:
        """Return the heading."""
        match self:
            case Group.GO:
                return QCoreApplication.translate("Command", "Go to")
            case Group.LIST:
                return QCoreApplication.translate("Command", "List")
            case Group.TICKET:
                return QCoreApplication.translate("Command", "Ticket")
            case Group.WRITING:
                return QCoreApplication.translate("Command", "Writing")
            case Group.TIME:
                return QCoreApplication.translate("Command", "Time")
            case Group.MANY:
                return QCoreApplication.translate("Command", "Several tickets")
            case Group.PROFILE:
                return QCoreApplication.translate("Command", "Accounts and profile")
            case Group.WINDOW:
                return QCoreApplication.translate("Command", "Window")


def nothing_against() -> str:
    """Say that nothing speaks against it: what most commands answer."""
    return ""


def always() -> bool:
    """Say yes."""
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What a part of the window can do; `id` is kept in profiles, so it never changes."""

    id: str
    """A part and a deed: "ticket.assign_me". It outlives the words."""
    words: str
    """What it does, in the person's language, as a menu says it: "Assign to me"."""
    group: Group
    run: Callable[[], None]
    """Does it, and returns at once: what takes time is a task of the part's."""
    keys: tuple[str, ...] = ()
    """Its keys where the person chose none, in Qt's portable words: "J", "Ctrl+Return", "G, M".

    A key without Ctrl, Alt or Meta does not fire while the person types into a field.
    """
    icon: str = ""
    """A name in resources/icons."""
    why_not: Callable[[], str] = nothing_against
    """Returns why it cannot be done now, as a sentence for the person; "" where it can.

    It is asked at each key and for each line of the palette: answer from what is at hand.
    """
    offered: Callable[[], bool] = always
    """Whether there is such a thing here at all: no staff's deeds where nobody is staff."""
    within: QWidget | None = None
    """Its keys work only while this widget, or one in it, has the focus. None: in all the window.

    A key that several commands have does what the innermost of them does.
    """
    narrows: str = ""
    """The command whose keys mean this one `within`: both have them, and neither is in the way."""
    many: str | None = None
    """The command that is meant in its place while tickets are marked; "" where it can be done to
    one ticket at a time only. None: marks do not concern it."""
    also: str = ""
    """Other words that the palette finds it by."""
    repeats: bool = False
    """Whether it is done again and again while its key is held."""
    fixed: bool = False
    """Whether its key is a convention that the widget in question keeps by itself, as Return in a
    list: the keyboard does not listen to it, and nobody binds it anew."""
    listed: bool = True
    """Whether the palette lists it; the map lists every command."""
