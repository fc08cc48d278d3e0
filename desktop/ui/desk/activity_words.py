"""What happened to a ticket, as sentences whose subject stands before them."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication

from desktop.domain.activity import Event, EventDetail, Happening
from desktop.domain.ticket import Role
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import isolate, number, one_line
from desktop.ui.time.words import spoken

_NAMED: Final = frozenset(
    {Happening.STATUS, Happening.PRIORITY, Happening.DEPARTMENT, Happening.TYPE}
)
"""What has values that the helpdesk gave names."""


def who_words(event: Event) -> str:
    """Return who did it."""
    if event.who.role is Role.SYSTEM:
        return QCoreApplication.translate("Activity", "The helpdesk")
    return isolate(one_line(event.who.name))


def event_words(event: Event, names: Mapping[str, str]) -> str:
    """Return what somebody did, to follow their name; *names*: `change_words.names_of`."""
    told = _message(event) or _deed(event) or _changed(event.what, event.detail, names)
    if not event.detail.of:
        return told
    words = QCoreApplication.translate("Activity", "{did} (in #{number})")
    return words.format(did=told, number=_shown(event.detail.of))


def _message(event: Event) -> str:
    match event.what:
        case Happening.OPENED:
            return QCoreApplication.translate("Activity", "opened the ticket")
        case Happening.REPLIED:
            return _replied(event.detail)
        case Happening.NOTE:
            return QCoreApplication.translate("Activity", "wrote an internal note")
        case Happening.MERGED:
            words = QCoreApplication.translate("Activity", "merged #{number} into this ticket")
            return words.format(number=_shown(event.detail.words))
        case Happening.IMPORTED:
            words = QCoreApplication.translate("Activity", "brought in what was said elsewhere")
            source = _shown(event.detail.words)
            return f"{words} ({source})" if source else words
        case Happening.OTHER:
            words = QCoreApplication.translate("Activity", "did something")
            return _shown(event.detail.words) or words
        case _:
            return ""


def _deed(event: Event) -> str:
    match event.what:
        case Happening.ASSIGNEE:
            return _assigned(event.detail)
        case Happening.TAGS | Happening.FOLLOWERS | Happening.LINKS:
            return _added(event.what, event.detail)
        case Happening.TIME | Happening.TIME_CHANGED | Happening.TIME_REMOVED:
            return _timed(event.what, event.detail)
        case Happening.SECRET_GIVEN | Happening.SECRET_REVEALED | Happening.SECRETS_PURGED:
            return _secret(event.what, event.detail)
        case Happening.CONVERSATION:
            return _conversation(event.detail)
        case _:
            return ""


def icon_of(what: Happening) -> str:
    """Return the sign of what was done."""
    icons = {
        Happening.STATUS: "circle-dot",
        Happening.ASSIGNEE: "circle-user-round",
        Happening.PRIORITY: "flag",
        Happening.TAGS: "tag",
        Happening.SECRET_REVEALED: "eye",
        Happening.SECRET_GIVEN: "key-round",
        Happening.SECRETS_PURGED: "key-round",
        Happening.TIME: "timer",
        Happening.MERGED: "git-merge",
        Happening.LINKS: "link",
        Happening.CONVERSATION: "messages-square",
        Happening.IMPORTED: "mails",
    }
    return icons.get(what, "history")


def _replied(detail: EventDetail) -> str:
    if detail.number is None:
        return QCoreApplication.translate("Activity", "replied")
    words = QCoreApplication.translate("Activity", "wrote message {number}")
    return words.format(number=number(detail.number))


def _conversation(detail: EventDetail) -> str:
    if not detail.before:
        words = QCoreApplication.translate("Activity", "began the conversation “{name}”")
        return words.format(name=_shown(detail.after))
    words = QCoreApplication.translate("Activity", "renamed the conversation “{old}” to “{new}”")
    return words.format(old=_shown(detail.before), new=_shown(detail.after))


def _assigned(detail: EventDetail) -> str:
    if not detail.after:
        words = QCoreApplication.translate("Activity", "took the ticket away from {name}")
        return words.format(name=_shown(detail.before))
    if not detail.before:
        words = QCoreApplication.translate("Activity", "assigned it to {name}")
        return words.format(name=_shown(detail.after))
    words = QCoreApplication.translate("Activity", "assigned it to {name} instead of {before}")
    return words.format(name=_shown(detail.after), before=_shown(detail.before))


def _changed(what: Happening, detail: EventDetail, names: Mapping[str, str]) -> str:
    part = {
        Happening.STATUS: QCoreApplication.translate("Activity", "the status"),
        Happening.PRIORITY: QCoreApplication.translate("Activity", "the priority"),
        Happening.DEPARTMENT: QCoreApplication.translate("Activity", "the department"),
        Happening.TYPE: QCoreApplication.translate("Activity", "the type"),
        Happening.SUBJECT: QCoreApplication.translate("Activity", "the subject"),
        Happening.FIELDS: QCoreApplication.translate("Activity", "the answers"),
    }.get(what, "")
    if what is Happening.FIELDS and detail.field:
        part = QCoreApplication.translate("Activity", "the answer “{field}”").format(
            field=_shown(detail.field)
        )
    before, after = (_value(what, value, names) for value in (detail.before, detail.after))
    if detail.before and detail.after:
        words = QCoreApplication.translate("Activity", "changed {part} from {before} to {after}")
    elif detail.after:
        words = QCoreApplication.translate("Activity", "set {part} to {after}")
    elif detail.before:
        words = QCoreApplication.translate("Activity", "cleared {part}, which was {before}")
    else:
        words = QCoreApplication.translate("Activity", "changed {part}")
    return words.format(part=part, before=_shown(before), after=_shown(after))


def _value(what: Happening, value: str, names: Mapping[str, str]) -> str:
    """Return what the helpdesk calls a value; one that customers typed stays as it is."""
    named = names.get(f"{what.value}:{value}", value)
    return own_word(named) if what in _NAMED else named


def _added(what: Happening, detail: EventDetail) -> str:
    part = {
        Happening.TAGS: QCoreApplication.translate("Activity", "tags"),
        Happening.FOLLOWERS: QCoreApplication.translate("Activity", "followers"),
        Happening.LINKS: QCoreApplication.translate("Activity", "links"),
    }[what]
    links = what is Happening.LINKS
    added = _listed(detail.added, links=links)
    removed = _listed(detail.removed, links=links)
    if added and removed:
        words = QCoreApplication.translate(
            "Activity", "changed {part}: added {added}, removed {removed}"
        )
    elif added:
        words = QCoreApplication.translate("Activity", "added {part}: {added}")
    elif removed:
        words = QCoreApplication.translate("Activity", "removed {part}: {removed}")
    else:
        words = QCoreApplication.translate("Activity", "changed {part}")
    return words.format(part=part, added=added, removed=removed)


def _listed(values: tuple[str, ...], *, links: bool) -> str:
    if not links:
        return ", ".join(map(_shown, values))
    return ", ".join(_link(value) for value in values)


def _link(value: str) -> str:
    kind, _, other = value.partition(" ")
    words = {
        "parent": QCoreApplication.translate("Activity", "part of #{number}"),
        "child": QCoreApplication.translate("Activity", "sub-task #{number}"),
        "related": QCoreApplication.translate("Activity", "related #{number}"),
        "depends_on": QCoreApplication.translate("Activity", "waits for #{number}"),
        "needed_by": QCoreApplication.translate("Activity", "needed by #{number}"),
    }.get(kind)
    return _shown(value) if words is None else words.format(number=_shown(other))


def _timed(what: Happening, detail: EventDetail) -> str:
    words = {
        Happening.TIME: QCoreApplication.translate("Activity", "logged {time}"),
        Happening.TIME_CHANGED: QCoreApplication.translate(
            "Activity", "changed logged time to {time}"
        ),
        Happening.TIME_REMOVED: QCoreApplication.translate(
            "Activity", "removed {time} of logged time"
        ),
    }[what].format(time=spoken(detail.minutes))
    return f"{words}: {_shown(detail.words)}" if detail.words else words


def _secret(what: Happening, detail: EventDetail) -> str:
    words = {
        Happening.SECRET_GIVEN: QCoreApplication.translate("Activity", "gave a login"),
        Happening.SECRET_REVEALED: QCoreApplication.translate("Activity", "looked at a login"),
        Happening.SECRETS_PURGED: QCoreApplication.translate("Activity", "destroyed the logins"),
    }[what]
    return f"{words} ({_shown(detail.field)})" if detail.field else words


def _shown(text: str) -> str:
    return isolate(one_line(text))
