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


def note(model: Model) -> None:
    model.begin("agent", 0, False, True, "")
    model.send(0, 0.0)
    model.sync("agent")


def aside(model: Model) -> None:
    model.aside("agent", 0, False)
    model.sync("agent")
    model.sync("customer")
    model.aside("customer", 0, False)
    model.sync("customer")


def among(model: Model) -> None:
    for _ in range(2):
        model.aside("agent", 0, True)
        model.sync("agent")


def macro(model: Model) -> None:
    """The answer to the reply that a macro's deeds follow is lost, and the process dies."""
    for commits in range(1, 6):
        model.answer_with_deeds(0)
        model.line("agent", False)
        model.play("agent", Trick.DROP_AFTER, True)
        model.push("agent")
        model.wait(35.0)
        model.die_after(commits)
        model.sync("agent")
        model.holds()


def timed(model: Model) -> None:
    """The process dies at each commit of stopping a timer."""
    for commits in range(1, 4):
        model.time(0, "start")
        model.wait(700.0)
        model.die_after(commits)
        model.time(0, "stop")
        model.world.client.fate.strike_after(None)
        model.holds()


def logged(model: Model) -> None:
    model.time(0, "by hand")
    model.play("agent", Trick.DROP_AFTER, True)
    model.push("agent")
    model.wait(35.0)
    model.sync("agent")


def worked(model: Model) -> None:
    """What staff do to many tickets, and what a colleague does meanwhile."""
    model.line("agent", True)
    model.tag_many()
    for what in ("take", "tag", "follow", "high", "let go"):
        model.work(0, what)
    model.assigned_elsewhere(0, "p2")
    model.begin_again("killed", 0.0, 0)
    model.line("agent", False)
    model.play("agent", Trick.GATEWAY_AFTER, True)
    model.sync("agent")
    model.wait(35.0)
    model.sync("agent")


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
    ("notes leave as replies", note),
    ("all is said in the main conversation", aside),
    ("all is said in the main conversation", among),
    ("what a macro does is forgotten", macro),
    ("a timer stays when its time is queued", timed),
    ("a new key for each attempt", logged),
]


def go(way: Way) -> None:
    model = Model()
    try:
        way(model)
        model.holds()
    finally:
        model.teardown()


@pytest.mark.parametrize("way", [*dict.fromkeys(way for _, way in WAYS), worked])
def test_what_is_sound_goes_every_way(way: Way) -> None:
    go(way)


@pytest.mark.parametrize(("mutant", "way"), WAYS)
def test_a_mutant_is_noticed(mutant: str, way: Way) -> None:
    with MUTANTS[mutant](), pytest.raises(AssertionError):
        go(way)
