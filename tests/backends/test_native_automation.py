"""Rules and groups over the native API: done once, and only against what was seen."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop.backends.automation import AutomationDesk
from desktop.backends.base import Backend
from desktop.backends.native.groups import parse_groups
from desktop.domain.automation import (
    Action,
    Do,
    GroupNamed,
    Named,
    NameTaken,
    On,
    Rule,
    StaffGroup,
    Trigger,
)
from desktop.domain.errors import Conflict, NotFound
from desktop.domain.ids import RemoteId
from desktop.domain.ticket import Role
from desktop.helpdesk.running import RunningHelpdesk
from tests.backends.test_native import NativeWorld
from tests.backends.world import OneWorker, new_key, run


@pytest.fixture
def world(tmp_path_factory: pytest.TempPathFactory, worker: OneWorker) -> Iterator[NativeWorld]:
    with RunningHelpdesk(tmp_path_factory.mktemp("helpdesk")) as running:
        yield NativeWorld(running, worker)


def of(backend: Backend) -> AutomationDesk:
    assert backend.automation is not None
    return backend.automation


def test_groups_are_made_changed_and_removed(world: NativeWorld) -> None:
    async def told() -> None:
        async with world.client(Role.AGENT) as backend:
            desk = of(backend)
            (agent,) = (await desk.rules()).agents
            new = StaffGroup(name="Night", department=RemoteId("d1"), members=(agent.id,))
            key = new_key()
            made = await desk.add_group(new, key)
            assert await desk.add_group(new, key) == made
            assert made == replace(new, id=made.id, version=made.version)

            renamed = await desk.change_group(replace(made, name="Late"))
            assert (renamed.department, renamed.members) == (new.department, new.members)
            assert (await desk.rules()).groups == (renamed,)
            with pytest.raises(Conflict):
                await desk.change_group(replace(made, name="Mine"))
            with pytest.raises(Conflict):
                await desk.remove_group(made)
            with pytest.raises(NameTaken):
                await desk.add_group(StaffGroup(name="LATE"), new_key())

            turns = Action(Do.ASSIGN_IN_TURN, (renamed.id,))
            rule = Rule(name="In turn", trigger=Trigger(On.CREATED), actions=(turns,))
            rule = await desk.add_rule(rule, new_key())
            with pytest.raises(GroupNamed) as refused:
                await desk.remove_group(renamed)
            assert refused.value.rules == (Named(rule.id, "In turn"),)
            await desk.remove_rule(rule)
            for _ in range(2):
                await desk.remove_group(renamed)
            assert (await desk.rules()).groups == ()
            with pytest.raises(NotFound):
                await desk.change_group(renamed)

    run(told())


def test_a_rule_is_switched_and_removed_only_against_what_was_seen(world: NativeWorld) -> None:
    async def told() -> None:
        async with world.client(Role.AGENT) as backend:
            desk = of(backend)
            rule = Rule(
                name="Tag", trigger=Trigger(On.CREATED), actions=(Action(Do.ADD_TAGS, ("a",)),)
            )
            seen = await desk.add_rule(rule, new_key())
            now = await desk.switch_rule(seen, on=False)
            for late in (desk.switch_rule(seen, on=False), desk.remove_rule(seen)):
                with pytest.raises(Conflict):
                    await late
            for _ in range(2):
                await desk.remove_rule(now)

    run(told())


def test_a_group_of_an_older_helpdesk_or_none_at_all_is_read_as_far_as_it_goes() -> None:
    wire = [{"id": "g1", "name": "Old", "members": ["p1"]}, {"name": "No id"}, 7, None]

    assert parse_groups(wire, 10) == (
        StaffGroup(id=RemoteId("g1"), name="Old", members=(RemoteId("p1"),)),
    )
    assert parse_groups("none", 10) == ()
