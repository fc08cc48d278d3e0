"""Somebody who does not see the window: finds things by role and name, and presses keys."""

import re
import subprocess
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from tests.access.tree import Node, Tree
from tests.desktop.desktop import SECONDS, Desktop

_PRESSES = ("Press", "ShowMenu", "Toggle")


class Person:
    """Uses the program on *desktop*. Whatever they look for is waited for."""

    def __init__(self, desktop: Desktop) -> None:
        self._desktop = desktop
        self.tree = Tree(desktop.address)

    def close(self) -> None:
        """Go away."""
        self.tree.close()

    # --- what is there

    def look(self, role: str, name: str = "", within: Node | None = None) -> list[Node]:
        """Return what has that role and a name that *name* (a pattern) is found in."""
        return [
            node
            for node in self.tree.look()
            if node.role == role
            and re.search(name, node.name)
            and (within is None or node.is_in(within))
        ]

    def find(self, role: str, name: str = "", within: Node | None = None) -> Node:
        """Return the one thing with that role and name."""

        def found() -> Node | None:
            some = self.look(role, name, within)
            return some[0] if len(some) == 1 else None

        return self.until(found, f"one {role} {name!r}")

    def gone(self, role: str, name: str) -> None:
        """Return once there is no such thing."""
        self.until(lambda: not self.look(role, name), f"the end of {role} {name!r}")

    def until(self, holds: Callable[[], Any], what: str) -> Any:
        """Return what *holds* returns as soon as that is something."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            found = holds()
            if found:
                return found
            time.sleep(0.05)
        raise AssertionError(f"it never came about: {what}; there is:\n{self.story()}")

    def text(self, node: Node) -> str:
        """Return the text in a field or document."""
        return self.tree.text(node)

    def story(self) -> str:
        """Return all that is on show, a line each."""
        return "\n".join(
            f"{node.path} {node.description!r} {sorted(node.states)}"
            for node in self.tree.look()
            if node.name or "focusable" in node.states
        )

    # --- what they do

    def press(self, role: str, name: str, within: Node | None = None) -> None:
        """Press a button, open a menu, tick a box."""

        def ready() -> Node | None:
            found = [n for n in self.look(role, name, within) if "enabled" in n.states]
            return found[0] if len(found) == 1 else None

        node = self.until(ready, f"one {role} {name!r} to press")
        actions = self.tree.actions(node)
        self.tree.do(node, next(action for action in _PRESSES if action in actions))

    def focus(self, role: str, name: str, within: Node | None = None) -> Node:
        """Go to it with the keys."""
        node = self.find(role, name, within)

        def given() -> Node | None:
            now = [n for n in self.look(role, name, within) if "focused" in n.states]
            if not now:
                self.tree.focus(node)
            return now[0] if now else None

        return self.until(given, f"the keys on {role} {name!r}")

    def keys(self, *presses: str) -> None:
        """Press keys, one after the other."""
        self._x("key", "--clearmodifiers", "--delay", "30", *presses)

    def type(self, text: str) -> None:
        """Type into whatever has the keys."""
        self._x("type", "--clearmodifiers", "--delay", "8", text)

    def write(self, role: str, name: str, text: str, within: Node | None = None) -> None:
        """Go to a field and type, in the place of what is there."""
        node = self.focus(role, name, within)
        if self.text(node):
            self.keys("ctrl+a")
        self.type(text)
        self.until(lambda: text in self.text(node), f"{text!r} in {name!r}")

    def choose(self, name: str, value: str, within: Node | None = None) -> None:
        """Choose in a combo box: open it, go there by the first letters, take it."""
        self.focus("combo box", name, within)
        self.keys("alt+Down")
        self.until(lambda: self.is_at("list", name), f"the open list of {name!r}")
        self.type(value.split(maxsplit=1)[0])
        self.until(
            lambda: self.is_at("list item", f"^{re.escape(value)}$"), f"{value!r} in {name!r}"
        )
        self.keys("Return")
        self.until(
            lambda: [n for n in self.look("combo box", name, within) if n.description == value],
            f"{value!r} chosen in {name!r}",
        )

    def is_at(self, role: str, name: str) -> bool:
        """Tell whether that has the keys."""
        node = self.tree.focused()
        return node is not None and node.role == role and bool(re.search(name, node.name))

    def arrive(self, role: str, name: str) -> None:
        """Return once that has the keys."""
        self.until(lambda: self.is_at(role, name), f"the keys at {role} {name!r}")

    def walk(self, key: str, role: str, name: str) -> None:
        """Press *key* until that has the keys, hearing each step."""
        for _ in range(100):
            before = self.tree.focused()
            self.keys(key)
            self.until(partial(self._left, before), f"a step by {key}")
            if self.is_at(role, name):
                return
        raise AssertionError(f"{key} never came to {role} {name!r}; there is:\n{self.story()}")

    def _left(self, before: Node | None) -> bool:
        return self.tree.focused() != before

    def open(self, number: str) -> None:
        """Read the ticket with that number, wherever the list is."""
        self.keys("ctrl+k")
        self.arrive("text", "^Type a command")
        self.type(number)
        self.arrive("list item", f"#{number}\\b")
        self.keys("Return")
        self.find("label", f"^#{number} ")

    def hear(self, words: str) -> str:
        """Return the announcement with these words, which is made once."""
        heard: list[str] = []

        def told() -> bool:
            heard.extend(self.tree.announced())
            return any(words in each for each in heard)

        self.until(told, f"an announcement with {words!r}")
        [found] = [each for each in heard if words in each]
        return found

    def _x(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._desktop.environment, check=True, timeout=60)


def names(nodes: Sequence[Node]) -> list[str]:
    """Return what they are called."""
    return [node.name for node in nodes]
