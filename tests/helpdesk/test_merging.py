"""Merging: one conversation afterwards, nothing lost, and the old id says where it went."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.replica import Replica
from tests.helpdesk.side import Side, key

LOGIN = {"kind": "cms", "login": "me", "password": "known to nobody else"}


def merge(side: Side, ticket: str, into: str, idempotency: str | None = None) -> Any:
    headers = {"Idempotency-Key": idempotency or key()}
    return side.ask("POST", f"/tickets/{ticket}/merge", json={"into": into}, headers=headers)


@pytest.fixture
def pair(customer: Side) -> tuple[str, str]:
    """Two tickets of one customer."""
    one, two = customer.open("One"), customer.open("Two")
    return one["ticket"]["id"], two["ticket"]["id"]


def test_two_conversations_become_one_in_the_order_of_time(
    customer: Side, agent: Side, pair: tuple[str, str]
) -> None:
    one, two = pair
    agent.write(one, "Answer in one")
    agent.write(two, "Note in two", internal=True)
    upload = customer.upload(b"content")
    file = customer.write(two, "A file in two", uploads=[upload])["message"]["attachments"][0]["id"]
    customer.write(one, "Last in one")

    merged = merge(agent, two, one).raise_for_status().json()["ticket"]

    thread = [(m["number"], m["body"]) for m in customer.thread(one)]
    assert thread == [
        (1, "Since this morning."),
        (4, "Since this morning."),
        (2, "Answer in one"),
        (5, "A file in two"),
        (3, "Last in one"),
    ]
    assert [m["body"] for m in agent.thread(one)][3] == "Note in two"
    assert (merged["messages"], merged["attachments"]) == (5, 1)
    assert (merged["preview"], merged["last_role"]) == ("Last in one", "customer")
    assert customer.ask("GET", f"/attachments/{file}").content == b"content"
    assert customer.write(one, "And on")["message"]["number"] == 6
    assert customer.get("/tickets")["total"] == 1


def test_the_old_id_says_where_it_went(
    customer: Side, stranger: Side, agent: Side, pair: tuple[str, str]
) -> None:
    one, two = pair
    number = merge(agent, two, one).json()["ticket"]["number"]

    body = {"Idempotency-Key": key()}
    answers = [
        customer.ask("GET", f"/tickets/{two}"),
        customer.ask("GET", f"/tickets/{two}/messages"),
        customer.ask("POST", f"/tickets/{two}/messages", json={"body": "x"}, headers=body),
        agent.change(two, priority="high"),
        merge(agent, two, one),
    ]

    for answer in answers:
        assert (answer.status_code, answer.json()["code"]) == (404, "merged")
        assert answer.json()["into"] == {"id": one, "number": number}
        assert f"#{number}" in answer.json()["detail"]
    told = stranger.ask("GET", f"/tickets/{two}").json()
    assert (told["code"], "into" in told) == ("not_found", False)


def test_a_chain_leads_to_its_end(customer: Side, agent: Side, pair: tuple[str, str]) -> None:
    one, two = pair
    three = customer.open("Three")["ticket"]["id"]
    merge(agent, two, one).raise_for_status()
    merge(agent, one, three).raise_for_status()

    assert customer.ask("GET", f"/tickets/{two}").json()["into"]["id"] == three
    refused = merge(agent, three, two)
    assert (refused.status_code, refused.json()["code"]) == (422, "invalid")
    assert "became part of" in refused.json()["detail"]


def test_those_who_follow_the_feed_see_it_happen(
    customer: Side, agent: Side, pair: tuple[str, str]
) -> None:
    one, two = pair
    agent.write(two, "Note", internal=True)
    replicas = [Replica(side, limit) for side in (customer, agent) for limit in (1, 500)]
    for replica in replicas:
        replica.follow()

    merge(agent, two, one).raise_for_status()

    for replica in replicas:
        replica.follow()
        replica.check()
        assert replica.tickets.keys() == {one}


def test_what_was_noted_beside_the_messages_comes_along(
    customer: Side, agent: Side, pair: tuple[str, str]
) -> None:
    one, two = pair
    other = customer.open("Other")["ticket"]["id"]
    customer.write(two, "My login", secrets=[LOGIN])
    agent.changed(one, add_tags=["mail"], add_followers=["a@example.com"])
    agent.changed(
        two,
        add_tags=["Mail", "dns"],
        add_followers=["A@example.com", "b@example.com"],
        add_links=[{"kind": "child", "ticket": other}, {"kind": "related", "ticket": one}],
    )
    agent.post(f"/tickets/{two}/time", {"minutes": 20, "worked": "2026-11-20T10:00:00Z"})

    merged = merge(agent, two, one).json()["ticket"]

    assert merged["tags"] == ["mail", "dns"]
    assert merged["followers"] == ["a@example.com", "b@example.com"]
    assert merged["links"] == [{"kind": "child", "ticket": other}]
    assert agent.get(f"/tickets/{other}")["links"] == [{"kind": "parent", "ticket": one}]
    assert merged["minutes"] == 20
    assert agent.get("/time", ticket=one)["minutes"] == 20
    (secret,) = merged["secrets"]
    revealed = agent.ask("POST", f"/tickets/{one}/secrets/{secret['id']}/reveal").json()
    assert revealed["password"] == LOGIN["password"]
    assert [e["number"] for e in agent.told(one, "merged")]
    assert agent.told(one, "time")
    assert agent.get("/catalog")["tags"] == ["dns", "mail"]


def test_whoever_waited_there_waits_here(
    customer: Side, agent: Side, pair: tuple[str, str]
) -> None:
    one, two = pair
    for ticket in pair:
        agent.changed(ticket, priority="urgent")  # its clock always runs
    customer.write(two, "Hello?")
    waiting = agent.get(f"/tickets/{two}")
    agent.set_status(one, "closed")

    merged = merge(agent, two, one).json()["ticket"]

    assert merged["status"]["meaning"] == "waiting_for_staff"
    assert merged["due"] == waiting["due"]
    assert customer.get(f"/tickets/{one}/queue")["position"] == 1


def test_logins_that_come_to_a_closed_ticket_are_destroyed(
    customer: Side, agent: Side, pair: tuple[str, str]
) -> None:
    one, two = pair
    customer.write(two, "My login", secrets=[LOGIN])
    agent.set_status(two, "hold")
    agent.write(two, "Answer")
    agent.set_status(one, "closed")

    merged = merge(agent, two, one).json()["ticket"]

    assert merged["status"]["id"] == "closed"
    assert [secret["purged"] for secret in merged["secrets"]] == [True]


def test_nobody_takes_for_read_what_they_did_not_read(
    customer: Side, agent: Side, pair: tuple[str, str]
) -> None:
    one, two = pair
    agent.write(two, "Unread answer")
    later = agent.write(one, "Answer")["message"]["created"]
    customer.ask("PUT", f"/tickets/{one}/read", json={"until": later}).raise_for_status()
    unread = customer.thread(two)[1]["created"]

    merge(agent, two, one).raise_for_status()

    assert customer.get(f"/tickets/{one}")["read_until"] < unread


def test_a_merge_made_twice_with_one_key_is_made_once(agent: Side, pair: tuple[str, str]) -> None:
    one, two = pair
    idempotency = key()
    first = merge(agent, two, one, idempotency)
    agent.write(one, "Answer")

    again = merge(agent, two, one, idempotency)

    assert (again.status_code, again.content) == (200, first.content)
    assert agent.get(f"/tickets/{one}")["messages"] == 3


def test_what_cannot_become_one_is_refused(
    customer: Side, stranger: Side, agent: Side, pair: tuple[str, str]
) -> None:
    one, two = pair
    theirs = stranger.open()["ticket"]["id"]
    task = agent.open(parent=one)["ticket"]["id"]
    before = agent.pages("/tickets", 500)

    for ticket, into in ((one, theirs), (one, one), (one, "t999"), (task, one), (one, task)):
        answer = merge(agent, ticket, into)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
        assert "into" in answer.json()["detail"]
    assert "another customer" in merge(agent, one, theirs).json()["detail"]
    assert merge(customer, two, one).status_code == 403
    assert merge(stranger, two, one).status_code == 403
    assert agent.pages("/tickets", 500) == before


def test_a_merge_that_breaks_off_leaves_both(tmp_path: Path) -> None:
    """The helpdesk dies before the commit: the transaction is all or nothing."""
    with RunningHelpdesk(tmp_path / "helpdesk", settings=Settings()) as helpdesk:
        customer = Side(helpdesk.url, helpdesk.tokens["customer"])
        agent = Side(helpdesk.url, helpdesk.tokens["agent"])
        with customer.http, agent.http:
            one, two = (customer.open(name)["ticket"]["id"] for name in ("One", "Two"))
            engine = helpdesk.helpdesk.database._engine

            def die(_conn: object, _cursor: object, statement: str, *_: object) -> None:
                if statement.startswith("DELETE FROM tickets"):
                    raise RuntimeError("died here")

            event.listen(engine, "before_cursor_execute", die)
            broken = merge(agent, two, one)
            event.remove(engine, "before_cursor_execute", die)

            assert broken.status_code == 500
            assert [len(customer.thread(id)) for id in (one, two)] == [1, 1]
            assert merge(agent, two, one).status_code == 200
