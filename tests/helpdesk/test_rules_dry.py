"""A dry run says what a real one does, and writes nothing."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.rules_stage import Stage, do, passed, rule, staged, when
from tests.helpdesk.side import Side

DEPARTMENTS, STATUSES = ("d1", "d2", "d3"), ("open", "waiting", "hold", "progress", "engineers")
PRIORITIES, TYPES, TAGS = ("low", "normal", "high", "urgent"), ("question", "fault"), ("a", "b")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with staged(tmp_path_factory.mktemp("helpdesk")) as stage:
        # Rules of the clock that came with it would do something beside those tried out.
        stage.switch("breach_warning", on=False)
        stage.switch("auto_close", on=False)
        yield stage


def values(*choices: str) -> some.SearchStrategy[list[str]]:
    return some.lists(some.sampled_from(choices), min_size=1, max_size=2, unique=True)


def chosen(field: str, *choices: str) -> some.SearchStrategy[Any]:
    return some.builds(
        lambda op, picked: when(field, op, *picked), some.sampled_from(("is", "is_not")),
        values(*choices),
    )  # fmt: skip


CONDITIONS = some.lists(
    some.one_of(
        chosen("department", *DEPARTMENTS),
        chosen("status", *STATUSES),
        chosen("priority", *PRIORITIES),
        chosen("type", "", *TYPES),
        chosen("assignee", "", "p2"),
        chosen("tags", "", *TAGS),
        some.sampled_from(("contains", "lacks")).map(lambda op: when("subject", op, "MAIL", "x")),
        some.sampled_from(("within", "outside")).map(lambda op: when("hours", op)),
    ),
    max_size=2,
)
ACTIONS = some.lists(
    some.one_of(
        some.sampled_from(STATUSES).map(lambda id: do("set_status", id)),
        some.sampled_from(PRIORITIES).map(lambda id: do("set_priority", id)),
        some.sampled_from(DEPARTMENTS).map(lambda id: do("set_department", id)),
        some.sampled_from(("", *TYPES)).map(lambda id: do("set_type", id)),
        some.sampled_from(("", "p2")).map(lambda id: do("assign", id)),
        some.just(do("assign_in_turn")),
        values(*TAGS).map(lambda tags: do("add_tags", *tags)),
        values(*TAGS).map(lambda tags: do("remove_tags", *tags)),
        some.just(do("note", text="By {customer}")),
        some.just(do("notify", "assignee")),
    ),
    min_size=1,
    max_size=4,
)
TICKETS = some.lists(
    some.tuples(
        some.sampled_from(DEPARTMENTS), some.sampled_from(STATUSES), some.sampled_from(PRIORITIES),
        some.sampled_from(("", *TYPES)), some.sampled_from(("", "p2")),
        some.sampled_from(((), ("a",), ("a", "b"))), some.sampled_from(("Mail", "Web")),
    ),
    min_size=1, max_size=4,
)  # fmt: skip

FIELD = {"set_status": "status", "set_priority": "priority", "set_type": "type"}


def facts(ticket: Any) -> dict[str, Any]:
    return {
        "status": ticket["status"]["id"],
        "priority": ticket["priority"],
        "type": ticket["type"] or "",
        "department": ticket["department"]["id"],
        "assignee": (ticket["assignee"] or {"id": ""})["id"],
        "tags": set(ticket["tags"]),
    }


def after(before: dict[str, Any], effects: list[Any]) -> dict[str, Any]:
    """Return what a ticket is once that has been done to it."""
    found = before | {"tags": set(before["tags"])}
    for effect in effects:
        match effect["do"]:
            case "assign" | "assign_in_turn":
                found["assignee"] = effect["values"][0]
            case "set_department":
                found["department"] = effect["values"][0]
            case "add_tags":
                found["tags"] |= set(effect["values"])
            case "remove_tags":
                found["tags"] -= set(effect["values"])
            case "note" | "notify":
                pass
            case known:
                found[FIELD[known]] = effect["values"][0]
    return found


@settings(
    max_examples=25, deadline=None, derandomize=True, database=None,
    suppress_health_check=[HealthCheck.too_slow],
)  # fmt: skip
@given(tickets=TICKETS, conditions=CONDITIONS, actions=ACTIONS)
def test_what_it_says_comes_true(desk: Stage, tickets: Any, conditions: Any, actions: Any) -> None:
    for department, status, priority, type, assignee, tags, subject in tickets:
        id = desk.robin.open(subject, department=department)["ticket"]["id"]
        change = {"status": status, "priority": priority, "type": type, "assignee": assignee}
        desk.change(id, **change, add_tags=list(tags))
    everything = desk.mira.pages("/tickets", 500)
    before = {ticket["id"]: facts(ticket) for ticket in everything}
    proposed = rule(passed("created", 1), *actions, conditions=conditions, name="Tried out")
    desk.now += 120_000_000
    start = desk.mira.cursor()

    told = desk.mira.ask("POST", "/rules/dry-run", json={"rule": proposed, "limit": 500}).json()
    again = desk.mira.ask("POST", "/rules/dry-run", json={"rule": proposed, "limit": 500}).json()

    assert told == again
    assert desk.mira.changes(start)[0] == []
    effects = {match["ticket"]["id"]: match["effects"] for match in told["items"]}
    stored = desk.mira.post("/rules", proposed)["rule"]["id"]
    assert desk.tick() == told["total"] == len(effects)
    for ticket in desk.mira.pages("/tickets", 500):
        id = ticket["id"]
        assert facts(ticket) == after(before[id], effects.get(id, [])), effects.get(id)
        runs = [
            event["detail"] for event in desk.mira.get(f"/tickets/{id}/activity")["items"]
            if event["what"] == "rule" and event["detail"]["rule"] == stored
        ]  # fmt: skip
        assert [run["effects"] for run in runs] == [found for found in [effects.get(id)] if found]
    kept = desk.mira.ask("POST", "/rules/dry-run", json={"id": stored}).json()
    assert (kept["items"], kept["total"]) == ([], 0)
    desk.mira.ask("DELETE", f"/rules/{stored}").raise_for_status()
    for id in before:  # so that the next ones are alone
        desk.running.remove_ticket(id)


def test_of_an_event_it_is_told_for_every_ticket(tmp_path: Path) -> None:
    with staged(tmp_path / "desk") as desk:
        ids = [desk.robin.open()["ticket"]["id"] for _ in range(3)]
        lena, mira = (side.get("/me")["id"] for side in (desk.lena, desk.mira))
        close = do("set_status", "closed")

        def told(body: Any) -> Any:
            return desk.lena.ask("POST", "/rules/dry-run", json=body).raise_for_status().json()

        stored = told({"id": desk.shipped("round_robin")["id"]})
        changed = told(
            {"id": desk.shipped("round_robin")["id"], "rule": rule("created", close), "limit": 2}
        )
        replied = told({"rule": rule("customer_replied", do("set_priority", "normal"))})

        assert [m["ticket"]["id"] for m in stored["items"]] == ids[::-1]
        assert [m["effects"][0]["values"] for m in stored["items"]] == [[mira], [lena], [mira]]
        assert (stored["total"], stored["looked"], stored["all"]) == (3, 3, True)
        assert [m["effects"][0]["before"] for m in changed["items"]] == [["open"], ["open"]]
        assert changed["total"] == 3
        assert [m["effects"] for m in replied["items"]] == [[], [], []]
        assert all(desk.runs(id) == [] for id in ids)


SERVE = """
import sys
from pathlib import Path
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.running import RunningHelpdesk
running = RunningHelpdesk(Path(sys.argv[1]), settings=Settings(password_memory_kib=8))
running.start()
print(running.url, running.tokens["customer"], flush=True)
sys.stdin.read()
"""


WRITE = """
import itertools, sys, uuid, httpx
url, token, ticket = sys.argv[1:]
with httpx.Client(base_url=url + "/api/v1", headers={"Authorization": "Bearer " + token}) as http:
    for number in itertools.count(1):
        try:
            key = {"Idempotency-Key": str(uuid.uuid4())}
            path = "/tickets/" + ticket + "/messages"
            http.post(path, json={"body": "Hello?"}, headers=key).raise_for_status()
        except httpx.TransportError:
            break
        print(number, flush=True)
"""


def write_on(url: str, token: str, ticket: str) -> subprocess.Popen[str]:
    """Write until the helpdesk is gone, and print how many messages it has taken."""
    command = [sys.executable, "-c", WRITE, url, token, ticket]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_a_kill_leaves_each_event_with_its_rules_or_neither(tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    with staged(folder) as desk:
        id = desk.robin.open()["ticket"]["id"]
        desk.add("customer_replied", do("note", text="seen"), name="Seen")
    for _round in range(3):
        server = subprocess.Popen(
            [sys.executable, "-c", SERVE, str(folder)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert server.stdout is not None
        url, token = server.stdout.readline().split()
        writers = [write_on(url, token, id) for _ in range(2)]
        for line in writers[0].stdout or ():
            if int(line) >= 5:  # in the middle of it
                break
        os.kill(server.pid, signal.SIGKILL)
        for process in (server, *writers):
            process.communicate()

    with RunningHelpdesk(folder) as running:
        agent = Side(running.url, running.tokens["agent"])
        with agent.http:
            thread = agent.thread(id)[1:]
            told = agent.get(f"/tickets/{id}/activity", limit=500)["items"]
    runs = [event for event in told if event["detail"].get("name") == "Seen"]
    notes = [message for message in thread if message["internal"]]
    assert len(thread) - len(notes) >= 3 * 5
    assert len(notes) == len(thread) - len(notes) == len(runs)
