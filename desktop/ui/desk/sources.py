"""What there is to choose from for each part of a ticket."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication

from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.domain.wishes import tag_as_kept
from desktop.domain.work import LinkKind
from desktop.services.library import Library
from desktop.ui.commands.source import Entry, Source
from desktop.ui.desk.on_show import OnShow
from desktop.ui.form.setting import language
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import isolate, one_line
from desktop.ui.status_chip import STATUS_ICONS, meaning

_FOUND = 12
Choice = Callable[[str], None]


def _keyed(place: int) -> str:
    """Return the digit that chooses the entry at *place*; "" beyond nine."""
    return str(place) if place < 10 else ""


def agents(shown: OnShow, choose: Callable[[RemoteId | None], None]) -> Source:
    """Return those who can have the ticket: oneself first, then nobody, then the others."""
    me = shown.me.id
    holder = shown.ticket.assignee
    others = sorted(
        (agent for agent in shown.catalog.agents if agent.id != me),
        key=lambda agent: agent.name.casefold(),
    )
    entries = [
        Entry(
            key=f"agent:{me}",
            words=QCoreApplication.translate("Desk", "Me ({name})").format(
                name=isolate(one_line(shown.me.name))
            ),
            icon="circle-user-round",
            detail=_now(holder is not None and holder.id == me),
            run=partial(choose, me),
        ),
        Entry(
            key="agent:",
            words=QCoreApplication.translate("Desk", "Nobody"),
            icon="x",
            detail=_now(holder is None),
            run=partial(choose, None),
        ),
        *(
            Entry(
                key=f"agent:{agent.id}",
                words=one_line(agent.name),
                also=agent.email or "",
                icon="headset",
                detail=_now(holder is not None and holder.id == agent.id),
                run=partial(choose, agent.id),
            )
            for agent in others
        ),
    ]
    return Source(
        heading=QCoreApplication.translate("Desk", "Assign to"),
        placeholder=QCoreApplication.translate("Desk", "Assign to…"),
        entries=lambda _text: entries,
    )


def statuses(shown: OnShow, choose: Choice) -> Source:
    """Return the helpdesk's statuses, in its own words and order."""
    entries = [
        Entry(
            key=f"status:{choice.id}",
            words=one_line(own_word(choice.label)),
            icon=STATUS_ICONS[choice.meaning],
            also=meaning(choice.meaning),
            detail=_now(choice.id == shown.ticket.status_id),
            keys=_keyed(place),
            run=partial(choose, choice.id),
        )
        for place, choice in enumerate(shown.catalog.statuses, start=1)
    ]
    return Source(
        heading=QCoreApplication.translate("Desk", "Status"),
        placeholder=QCoreApplication.translate("Desk", "Status…"),
        entries=lambda _text: entries,
    )


def priorities(shown: OnShow, choose: Choice) -> Source:
    """Return the helpdesk's priorities."""
    entries = [
        Entry(
            key=f"priority:{one.id}",
            words=one_line(own_word(one.name)),
            icon="flag",
            detail=_now(one.id == shown.ticket.priority),
            keys=_keyed(place),
            run=partial(choose, one.id),
        )
        for place, one in enumerate(shown.catalog.priorities, start=1)
    ]
    return Source(
        heading=QCoreApplication.translate("Desk", "Priority"),
        placeholder=QCoreApplication.translate("Desk", "Priority…"),
        entries=lambda _text: entries,
    )


def types(shown: OnShow, choose: Choice) -> Source:
    """Return the helpdesk's types of tickets, and none."""
    named = [*((one.id, own_word(one.name)) for one in shown.catalog.types)]
    named.append(("", QCoreApplication.translate("Desk", "None")))
    entries = [
        Entry(
            key=f"type:{id}",
            words=one_line(name),
            detail=_now(id == shown.ticket.type),
            keys=_keyed(place),
            run=partial(choose, id),
        )
        for place, (id, name) in enumerate(named, start=1)
    ]
    return Source(
        heading=QCoreApplication.translate("Desk", "Type"),
        placeholder=QCoreApplication.translate("Desk", "Type…"),
        entries=lambda _text: entries,
    )


def departments(shown: OnShow, choose: Callable[[RemoteId], None]) -> Source:
    """Return the departments that a ticket can be moved to."""
    entries = [
        Entry(
            key=f"department:{one.id}",
            words=one_line(one.called(language())),
            icon="folder",
            detail=_now(one.id == shown.ticket.department),
            keys=_keyed(place),
            run=partial(choose, one.id),
        )
        for place, one in enumerate(shown.catalog.departments, start=1)
    ]
    return Source(
        heading=QCoreApplication.translate("Desk", "Department"),
        placeholder=QCoreApplication.translate("Desk", "Move to…"),
        entries=lambda _text: entries,
    )


def tags(now: Callable[[], OnShow | None], add: Choice, remove: Choice) -> Source:
    """Return the tags in use, those of the ticket marked; and what is typed, as a new one."""

    def entries(text: str) -> list[Entry]:
        shown = now()
        if shown is None:
            return []
        typed = tag_as_kept(text)
        mine = set(shown.ticket.tags)
        known = list(dict.fromkeys([*shown.ticket.tags, *shown.catalog.tags]))
        hits = [tag for tag in known if typed in tag.casefold()]
        hits.sort(key=lambda tag: not tag.casefold().startswith(typed))
        found = [
            Entry(
                key=f"tag:{tag}",
                words=one_line(tag),
                icon="check" if tag in mine else "tag",
                detail=QCoreApplication.translate("Desk", "take off") if tag in mine else "",
                run=partial(remove if tag in mine else add, tag),
            )
            for tag in hits[:_FOUND]
        ]
        if typed and typed not in {tag.casefold() for tag in known}:
            words = QCoreApplication.translate("Desk", "New tag “{tag}”")
            new = Entry(
                key="tag:",
                words=words.format(tag=isolate(one_line(typed))),
                icon="plus",
                run=partial(add, typed),
            )
            found.append(new)
        return found

    return Source(
        heading=QCoreApplication.translate("Desk", "Tags"),
        placeholder=QCoreApplication.translate("Desk", "Add or take off a tag…"),
        entries=entries,
        finds=True,
    )


def followers(library: Library, shown: OnShow, add: Choice) -> Source:
    """Return addresses of people who wrote lately, and what is typed where it is one."""

    def entries(text: str) -> list[Entry]:
        typed = text.strip()
        known = [*(agent.email for agent in shown.catalog.agents if agent.email)]
        known = list(dict.fromkeys([*known, *library.requesters(shown.ref.account)]))
        has = {address.casefold() for address in shown.ticket.followers}
        hits = [a for a in known if typed.casefold() in a.casefold() and a.casefold() not in has]
        found = [
            Entry(key=f"follower:{a}", words=one_line(a), icon="mail", run=partial(add, a))
            for a in hits[:_FOUND]
        ]
        name, at, host = typed.partition("@")
        if name and at and host and typed.casefold() not in {a.casefold() for a in known}:
            words = one_line(typed)
            found.append(Entry(key="follower:", words=words, icon="plus", run=partial(add, typed)))
        return found

    return Source(
        heading=QCoreApplication.translate("Desk", "Followers"),
        placeholder=QCoreApplication.translate("Desk", "E-mail address…"),
        entries=entries,
        finds=True,
    )


def tickets(
    library: Library, ref: TicketRef, words: str, choose: Callable[[TicketRow], None]
) -> Source:
    """Return other tickets of the same helpdesk: by number or words, else those of late."""

    def entries(text: str) -> list[Entry]:
        return [_ticket(row, partial(choose, row)) for row in find_others(library, ref, text)]

    return Source(
        heading=QCoreApplication.translate("Desk", "Tickets"),
        placeholder=words,
        entries=entries,
        finds=True,
    )


def find_others(library: Library, ref: TicketRef, text: str) -> Sequence[TicketRow]:
    """Return tickets beside *ref*: of the same customer first where nothing is typed."""
    typed = text.strip()
    numbered = library.find(typed, ref.account) if typed.removeprefix("#").isdigit() else []
    rows = library.tickets(TicketQuery(account=ref.account, search=typed)).rows(0, 60)
    found = {row.ref: row for row in [*numbered, *rows] if row.ref != ref}
    here = library.ticket(ref)
    requester = None if here is None else here.ticket.requester
    if typed or requester is None:
        return list(found.values())[:_FOUND]
    ordered = sorted(
        found.values(),
        key=lambda row: row.ticket.requester is None or row.ticket.requester.id != requester.id,
    )
    return ordered[:_FOUND]


def _ticket(row: TicketRow, run: Callable[[], None]) -> Entry:
    ticket = row.ticket
    return Entry(
        key=f"ticket:{row.ref.id}",
        words=f"#{ticket.number}  {isolate(one_line(ticket.subject))}",
        icon=STATUS_ICONS[ticket.status],
        run=run,
    )


def _now(is_so: bool) -> str:
    return QCoreApplication.translate("Desk", "now") if is_so else ""


def subject(shown: OnShow, choose: Choice) -> Source:
    """Return what is typed, as the ticket's new subject."""

    def entries(text: str) -> list[Entry]:
        typed = " ".join(text.split())
        if not typed:
            return []
        words = QCoreApplication.translate("Desk", "Rename to “{subject}”")
        return [
            Entry(
                key="subject:",
                words=words.format(subject=isolate(one_line(typed))),
                icon="square-pen",
                run=partial(choose, typed),
            )
        ]

    return Source(
        heading=QCoreApplication.translate("Desk", "Subject"),
        placeholder=one_line(shown.ticket.subject),
        entries=entries,
        finds=True,
    )


def link_kinds(choose: Callable[[LinkKind], None]) -> Source:
    """Return how another ticket can belong to this one."""
    named = (
        (LinkKind.RELATED, QCoreApplication.translate("Desk", "Related to…")),
        (LinkKind.PARENT, QCoreApplication.translate("Desk", "Part of…")),
        (LinkKind.CHILD, QCoreApplication.translate("Desk", "Has the sub-task…")),
        (LinkKind.DEPENDS_ON, QCoreApplication.translate("Desk", "Waits for…")),
        (LinkKind.NEEDED_BY, QCoreApplication.translate("Desk", "Is needed by…")),
    )
    entries = [
        Entry(
            key=f"link:{kind.value}",
            words=words,
            icon="link",
            keys=_keyed(place),
            run=partial(choose, kind),
        )
        for place, (kind, words) in enumerate(named, start=1)
    ]
    return Source(
        heading=QCoreApplication.translate("Desk", "Link"),
        placeholder=QCoreApplication.translate("Desk", "This ticket is…"),
        entries=lambda _text: entries,
    )
