"""The machine can fail: a short way to each of some mutants, where chance needs longer to find one.

`python -m tests.model.mutants` lets chance find them all.
"""

from collections.abc import Callable

import pytest

from tests.model.clocks import YEARS
from tests.model.line import Trick
from tests.model.machine import Model
from tests.model.mutants import MUTANTS

Way = Callable[[Model], None]


def doubt(model: Model) -> None:
    """What arrived, and then failed to be sent again, is written anew by the person."""
    model.reply_with("customer", 0, [Trick.DROP_AFTER, Trick.REFUSE], 6.0, "anew")


def keyed_doubt(model: Model) -> None:
    model.reply_with("customer", 0, [Trick.DROP_AFTER], 6.0, "retry")


def keyless_doubt(model: Model) -> None:
    model.reply_with("plain", 0, [Trick.DROP_AFTER], 131.0, "retry")


def keyless_death(model: Model) -> None:
    model.reply_with("plain", 0, [Trick.DIE_AFTER], 131.0, "retry")


def back_in_time(model: Model) -> None:
    model.reply("customer", 0, 0.0)
    model.wait(-YEARS)
    model.reply("customer", 0, 0.0)
    model.push("customer")


def death(model: Model) -> None:
    """The process dies at each commit of a send in turn."""
    for commits in range(1, 9):
        model.reply("customer", 0, 0.0)
        model.die_after(commits)
        model.push("customer")
        model.holds()
        model.sync("customer")


def login(model: Model) -> None:
    model.begin("customer", 0, False, False, "login")
    model.send(0, 0.0)
    model.sync("customer")


def answered(model: Model) -> None:
    model.line("customer", True)
    model.reply("customer", 0, 0.0)
    model.elsewhere(False, "answer", 0)
    model.wait(35.0)
    model.line("customer", False)
    model.sync("customer")


def closed(model: Model) -> None:
    model.line("customer", True)
    model.reply("customer", 0, 0.0)
    model.elsewhere(False, "close", 0)
    model.wait(35.0)
    model.line("customer", False)
    model.sync("customer")


WAYS: list[tuple[str, Way]] = [
    ("doubt is forgotten", doubt),
    ("a new key for each attempt", keyed_doubt),
    ("a lost answer without keys is repeated", keyless_doubt),
    ("in the order of the clock", back_in_time),
    ("the item goes before its message is saved", death),
    ("what was in flight at a start was not sent", keyless_death),
    ("passwords are indexed", login),
    ("nobody looks before sending", answered),
    ("nobody looks before sending", closed),
]


def go(way: Way) -> None:
    model = Model()
    try:
        way(model)
        model.holds()
    finally:
        model.teardown()


@pytest.mark.parametrize("way", dict.fromkeys(way for _, way in WAYS))
def test_what_is_sound_goes_every_way(way: Way) -> None:
    go(way)


@pytest.mark.parametrize(("mutant", "way"), WAYS)
def test_a_mutant_is_noticed(mutant: str, way: Way) -> None:
    with MUTANTS[mutant](), pytest.raises(AssertionError):
        go(way)
