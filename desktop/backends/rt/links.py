"""Ties between tickets, in RT's words and in ours. Pure."""

from collections.abc import Iterable, Mapping

from desktop.backends.rt.shapes import RtHyperlink
from desktop.domain.ids import RemoteId
from desktop.domain.work import Link, LinkKind

_TOLD: Mapping[str, LinkKind] = {
    "parent": LinkKind.PARENT,
    "child": LinkKind.CHILD,
    "refers-to": LinkKind.RELATED,
    "referred-to-by": LinkKind.RELATED,
    "depends-on": LinkKind.DEPENDS_ON,
    "depended-on-by": LinkKind.NEEDED_BY,
}
"""By how RT's hypermedia call them."""

_ADDED: Mapping[LinkKind, str] = {
    LinkKind.PARENT: "MemberOf",
    LinkKind.CHILD: "Members",
    LinkKind.RELATED: "RefersTo",
    LinkKind.DEPENDS_ON: "DependsOn",
    LinkKind.NEEDED_BY: "DependedOnBy",
}

_FIELDS: Mapping[str, LinkKind] = {
    "MemberOf": LinkKind.PARENT,
    "HasMember": LinkKind.CHILD,
    "RefersTo": LinkKind.RELATED,
    "ReferredToBy": LinkKind.RELATED,
    "DependsOn": LinkKind.DEPENDS_ON,
    "DependedOnBy": LinkKind.NEEDED_BY,
}
"""By how a history calls them."""


def links_of(told: Iterable[RtHyperlink]) -> tuple[Link, ...]:
    """Return the ties to other tickets among RT's *told* hypermedia; not those to web pages."""
    found = {
        Link(kind, RemoteId(str(link.id)))
        for link in told
        if link.type == "ticket" and link.id and (kind := _TOLD.get(link.ref)) is not None
    }
    return tuple(sorted(found))


def kind_in_history(field: str) -> LinkKind | None:
    """Return which tie an entry of a history is about, None for what is none between tickets."""
    return _FIELDS.get(field)


def link_changes(
    present: Iterable[Link], add: Iterable[Link], remove: Iterable[Link]
) -> dict[str, list[str]]:
    """Return a change of ties as RT's PUT takes it.

    RT keeps "refers to" and "referred to by" apart, which both are related: it is asked to remove
    both, and says of one that it is not there.
    """
    here = set(present)
    found: dict[str, list[str]] = {}
    for link in add:
        if link not in here:
            found.setdefault(f"Add{_ADDED[link.kind]}", []).append(link.ticket)
    for link in remove:
        if link in here:
            found.setdefault(f"Delete{_ADDED[link.kind]}", []).append(link.ticket)
            if link.kind is LinkKind.RELATED:
                found.setdefault("DeleteReferredToBy", []).append(link.ticket)
    return found
