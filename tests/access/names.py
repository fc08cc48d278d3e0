"""What every control on show must have: a name that a person can say."""

import re
from collections.abc import Iterable

from tests.access.person import Person
from tests.access.tree import Node

_CONTROLS = frozenset(
    {
        *("push button", "toggle button", "check box", "radio button", "combo box"),
        *("text", "password text", "entry", "spin button", "slider", "page tab", "link"),
        *("menu item", "check menu item", "radio menu item", "list item", "table cell"),
        *("tree item", "list", "table", "tree", "dialog", "frame", "button menu", "cell"),
    }
)
"""Roles of what is pressed, chosen, typed in or entered."""
_CLASS = re.compile(r"^(Q[A-Z]\w+|qt_\w+|[A-Z][a-z]+([A-Z][a-z]+)+)$")
_ODD = re.compile(r"&(?! )|<[a-z/]|\{\w*\}|\ufffc|[\ufdd0\ufdd1]")
"""Marks for keys, markup and places to fill in: never meant to be heard."""


def unnamed(nodes: Iterable[Node]) -> list[str]:
    """Return role and place of the controls whose name says nothing, each once."""
    found = [f"{_fault(n)}: {n.path}" for n in nodes if _is_control(n) and _fault(n)]
    return list(dict.fromkeys(found))


def sweep(person: Person, key: str, role: str, name: str) -> list[str]:
    """Open with *key* what then shows that, return its faults, and close it again."""
    person.keys(key)
    person.find(role, name)
    faults = unnamed(person.tree.look())

    def closed() -> bool:
        person.keys("Escape")
        return not person.look(role, name)

    person.until(closed, f"the end of {role} {name!r}")
    return faults


def _is_control(node: Node) -> bool:
    return node.role in _CONTROLS or "focusable" in node.states


def _fault(node: Node) -> str:
    name = node.name.strip()
    if not name:
        return "no name"
    if not any(letter.isalnum() for letter in name) or name.endswith(":"):
        return "a name that says nothing"
    if _CLASS.match(name):
        return "the name of a class"
    return "a name that cannot be said" if _ODD.search(name) else ""
