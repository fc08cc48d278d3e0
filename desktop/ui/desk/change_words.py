"""A queued change of a ticket in a few words, in the helpdesk's own names."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.domain.catalog import Catalog
from desktop.domain.outbox import Command, SetStatus
from desktop.domain.work import NOBODY, ChangeTicket, ChangeTime, Link, LogTime, MergeTicket
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import isolate, one_line
from desktop.ui.time.words import spoken


def names_of(catalog: Catalog | None) -> dict[str, str]:
    """Return the helpdesk's words by its codes: people, departments, statuses and so on."""
    if catalog is None:
        return {}
    return {
        **{f"person:{one.id}": one.name for one in catalog.agents},
        **{f"department:{one.id}": own_word(one.name) for one in catalog.departments},
        **{f"status:{one.id}": own_word(one.label) for one in catalog.statuses},
        **{f"priority:{one.id}": own_word(one.name) for one in catalog.priorities},
        **{f"type:{one.id}": own_word(one.name) for one in catalog.types},
    }


def change_words(command: Command, names: Mapping[str, str]) -> str:
    """Return what a command changes; "" for a message."""
    match command:
        case SetStatus(status_id=id):
            words = QCoreApplication.translate("Desk", "status “{value}”")
            return words.format(value=_name(names, "status", id))
        case MergeTicket():
            return QCoreApplication.translate("Desk", "merging into another ticket")
        case LogTime(minutes=minutes):
            words = QCoreApplication.translate("Desk", "{time} of work")
            return words.format(time=spoken(minutes))
        case ChangeTime(minutes=minutes) if minutes:
            words = QCoreApplication.translate("Desk", "mended to {time} of work")
            return words.format(time=spoken(minutes))
        case ChangeTime():
            return QCoreApplication.translate("Desk", "work taken back")
        case ChangeTicket():
            return ", ".join(_changes(command, names))
        case _:
            return ""


def _changes(command: ChangeTicket, names: Mapping[str, str]) -> list[str]:
    told: list[str] = []
    if command.assignee is not None:
        told.append(_assignment(command.assignee, names))
    for kind, value, words in (
        ("priority", command.priority, QCoreApplication.translate("Desk", "priority “{value}”")),
        (
            "department",
            command.department,
            QCoreApplication.translate("Desk", "move to “{value}”"),
        ),
        ("type", command.type_id, QCoreApplication.translate("Desk", "type “{value}”")),
        ("", command.subject, QCoreApplication.translate("Desk", "subject “{value}”")),
    ):
        if value is not None:
            told.append(words.format(value=_name(names, kind, value)))
    renamed = QCoreApplication.translate("Desk", "conversation “{value}”")
    for _, name in command.rename_conversations:
        told.append(renamed.format(value=_name(names, "", name)))
    added = (*command.add_tags, *command.add_followers, *map(_link, command.add_links))
    removed = (
        *command.remove_tags,
        *command.remove_followers,
        *map(_link, command.remove_links),
    )
    for values, words in (
        (added, QCoreApplication.translate("Desk", "add {values}")),
        (removed, QCoreApplication.translate("Desk", "remove {values}")),
    ):
        if values:
            shown = ", ".join(isolate(one_line(value)) for value in values)
            told.append(words.format(values=shown))
    return told


def _assignment(assignee: str, names: Mapping[str, str]) -> str:
    if assignee == NOBODY:
        return QCoreApplication.translate("Desk", "assign to nobody")
    words = QCoreApplication.translate("Desk", "assign to {name}")
    return words.format(name=_name(names, "person", assignee))


def _link(link: Link) -> str:
    del link
    return QCoreApplication.translate("Desk", "a link")


def _name(names: Mapping[str, str], kind: str, id: str) -> str:
    return isolate(one_line(names.get(f"{kind}:{id}", id)))
