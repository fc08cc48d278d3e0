"""The feed of changes: complete, in order, and only what its reader may see."""

from collections.abc import Callable
from random import Random

import pytest
from sqlalchemy import insert

from desktop.helpdesk.database import set_counter
from desktop.helpdesk.running import RunningHelpdesk
from desktop.helpdesk.schema import departments
from tests.helpdesk.conftest import SETTINGS
from tests.helpdesk.replica import Replica
from tests.helpdesk.side import Side, key


def test_what_changed_comes_in_the_order_of_the_sequence(customer: Side, agent: Side) -> None:
    first, second = customer.open()["ticket"]["id"], customer.open()["ticket"]["id"]
    start = customer.cursor()
    agent.write(second, "Two")
    agent.write(first, "One")
    agent.write(second, "Three")

    found, _ = customer.changes(start)

    told = [(c["op"], c.get("ticket", c.get("message"))) for c in found]
    assert [(op, it.get("body", it["id"])) for op, it in told] == [
        ("message", "Two"),
        ("ticket", first),
        ("message", "One"),
        ("ticket", second),
        ("message", "Three"),
    ]


def test_a_new_ticket_comes_before_its_messages_however_often_it_changed(
    customer: Side, agent: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    for n in range(3):
        agent.write(ticket, f"{n}")

    for limit in (1, 2, 3, 4):
        replica = Replica(customer, limit)
        replica.follow()
        replica.check()


def test_a_removed_ticket_is_told_to_those_who_saw_it(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side, stranger: Side
) -> None:
    kept, gone = customer.open()["ticket"]["id"], customer.open()["ticket"]["id"]
    start = customer.cursor()
    helpdesk.remove_ticket(gone)

    for side in (customer, agent):
        assert [(c["op"], c["id"]) for c in side.changes(start)[0]] == [("removed", gone)]
        assert side.ask("GET", f"/tickets/{gone}").status_code == 404
        assert [t["id"] for t in side.get("/tickets")["items"]] == [kept]
    assert stranger.changes(start)[0] == []


def test_a_change_of_the_catalog_is_told(helpdesk: RunningHelpdesk, customer: Side) -> None:
    customer.open()
    start = customer.cursor()
    with helpdesk.helpdesk.database.write() as write:
        write.conn.execute(insert(departments).values(name="Domains", kind="other"))
        set_counter(write.conn, "catalog", write.seq())
    customer.open()

    assert [c["op"] for c in customer.changes(start)[0]] == ["catalog", "ticket", "message"]
    assert customer.get("/catalog")["departments"][-1]["name"] == "Domains"


def test_what_one_may_not_see_moves_the_cursor_without_a_change(
    customer: Side, agent: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    start = customer.cursor()
    agent.write(ticket, "Note", internal=True)

    step = customer.get("/changes", cursor=start)

    assert step == {"changes": [], "cursor": agent.cursor(), "more": False}
    assert step["cursor"] > start


def test_a_cursor_of_another_helpdesk_is_refused(customer: Side) -> None:
    answer = customer.ask("GET", "/changes", params={"cursor": customer.cursor() + 1})

    assert (answer.status_code, answer.json()["code"]) == (410, "cursor")


@pytest.mark.parametrize("seed", range(6))
def test_following_the_feed_leads_to_what_is_there(
    helpdesk: RunningHelpdesk, customer: Side, stranger: Side, agent: Side, seed: int
) -> None:
    random = Random(seed)
    tickets: list[tuple[Side, str]] = []

    def open_ticket() -> None:
        side = random.choice([customer, stranger])
        tickets.append((side, side.open(f"Ticket {len(tickets)}")["ticket"]["id"]))

    def write() -> None:
        owner, ticket = random.choice(tickets)
        match random.randrange(3):
            case 0:
                owner.write(ticket, "x" * random.choice([1, 9_000]))
            case 1:
                agent.write(ticket, "Answer")
            case _:
                agent.write(ticket, "Note", internal=True)

    def change_status() -> None:
        _, ticket = random.choice(tickets)
        agent.set_status(ticket, random.choice(["hold", "progress", "closed"]))

    def read() -> None:
        owner, ticket = random.choice(tickets)
        until = owner.thread(ticket)[-1]["created"]
        owner.ask("PUT", f"/tickets/{ticket}/read", json={"until": until}).raise_for_status()

    def remove() -> None:
        if len(tickets) > 2:
            helpdesk.remove_ticket(tickets.pop(random.randrange(len(tickets)))[1])

    acts: list[Callable[[], None]] = [open_ticket, write, write, write, change_status, read, remove]
    replicas = [Replica(side, random.choice([1, 2, 3, 7])) for side in (customer, stranger, agent)]
    open_ticket()
    for _ in range(40):
        random.choice(acts)()
        if random.random() < 0.3:
            # Not to its end: what changes between two pages must not be lost.
            random.choice(replicas).follow(steps=2)

    for replica in replicas:
        replica.follow()
        replica.check()


def test_long_answers_make_pages_shorter_but_lose_nothing(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    form = [{"id": id, "kind": "text", "label": {"en": id}} for id in ("text", "more")]
    helpdesk.change_department("d3", form=form)
    long = "x" * (SETTINGS.page_bytes // 2)
    opened = [customer.open(fields={"text": long})["ticket"] for _ in range(5)]
    fields = dict.fromkeys(("text", "more"), "x" * 150_000)
    body = {"department": "d3", "subject": "S", "body": "B", "fields": fields}
    too_long = customer.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})

    assert (too_long.status_code, too_long.json()["code"]) == (413, "too_large")
    for side, path in ((customer, "/tickets"), (agent, "/queue")):
        assert len(side.get(path, limit=500)["items"]) == 1
        found = {t["id"]: t["fields"] for t in side.pages(path, 500)}
        assert found == {t["id"]: {"text": long} for t in opened}
    replica = Replica(customer, limit=500)
    replica.follow()
    assert len(customer.get("/changes", cursor=0)["changes"]) < 5
    assert sorted(replica.tickets) == sorted(t["id"] for t in opened)
