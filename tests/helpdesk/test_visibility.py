"""What a customer sees: the tickets of their own account, and never a note, in any answer."""

import json
import uuid
from typing import Any

from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.side import TUS, Side

SECRET = "the-customer-must-not-read-this"


def test_a_stranger_finds_nothing_by_any_door(customer: Side, stranger: Side) -> None:
    file = customer.upload(b"content")
    opened = customer.open(uploads=[file])
    ticket = opened["ticket"]["id"]
    attachment = opened["message"]["attachments"][0]["id"]
    pending = customer.begin_upload(10)

    assert stranger.get("/tickets")["items"] == []
    assert stranger.get("/tickets")["total"] == 0
    assert stranger.get("/messages") == {"items": [], "next": None, "total": 0}
    assert stranger.changes(0)[0] == []
    for path in (f"/tickets/{ticket}", f"/tickets/{ticket}/messages", f"/attachments/{attachment}"):
        assert stranger.ask("GET", path).status_code == 404
    assert stranger.ask("HEAD", pending, headers=TUS).status_code == 404
    assert stranger.ask("DELETE", pending, headers=TUS).status_code == 404
    assert stranger.append(pending, 0, b"x").status_code == 404


def test_a_stranger_changes_nothing_by_any_door(customer: Side, stranger: Side) -> None:
    ticket = customer.open()["ticket"]
    path = f"/tickets/{ticket['id']}"
    headers = {"Idempotency-Key": "00000000-0000-0000-0000-000000000001"}

    replied = stranger.ask("POST", f"{path}/messages", json={"body": "x"}, headers=headers)
    closed = stranger.set_status(ticket["id"], "closed")
    read = stranger.ask("PUT", f"{path}/read", json={"until": "2026-01-01T00:00:00Z"})

    assert [a.status_code for a in (replied, closed, read)] == [404, 404, 404]
    assert customer.get(path) == ticket


def test_an_upload_of_others_cannot_be_claimed(customer: Side, stranger: Side) -> None:
    theirs = customer.upload(b"content")

    headers = {"Idempotency-Key": "00000000-0000-0000-0000-000000000001"}
    body = {"department": "d1", "subject": "Mine now", "body": "x", "uploads": [theirs]}
    answer = stranger.ask("POST", "/tickets", json=body, headers=headers)

    assert answer.status_code == 422
    assert stranger.get("/tickets")["total"] == 0
    assert customer.open(uploads=[theirs])["ticket"]["attachments"] == 1


def test_people_of_one_account_see_the_same_tickets(customer: Side, colleague: Side) -> None:
    ticket = customer.open()["ticket"]

    assert colleague.get(f"/tickets/{ticket['id']}") == ticket
    written = colleague.write(ticket["id"], "Me too.")
    assert customer.thread(ticket["id"])[-1]["author"]["name"] == "Ilse"
    assert written["message"]["token"]
    assert customer.thread(ticket["id"])[-1]["token"] is None


def test_a_note_reaches_no_customer_by_any_door(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    start = customer.cursor()
    file = agent.upload(SECRET.encode(), name=f"{SECRET}.txt")
    note = agent.write(ticket, SECRET, internal=True, uploads=[file])
    agent.write(ticket, "A public answer")
    attachment = note["message"]["attachments"][0]["id"]

    answers = [
        customer.get("/tickets"),
        customer.get("/messages"),
        customer.get("/changes", cursor=0),
        customer.get("/changes", cursor=start),
        customer.get(f"/tickets/{ticket}"),
        customer.get(f"/tickets/{ticket}/messages"),
        customer.write(ticket, "Thanks"),
        customer.set_status(ticket, "closed").json(),
    ]

    assert SECRET not in json.dumps(answers)
    assert note["message"]["id"] not in json.dumps(answers)
    assert customer.get("/messages")["total"] == 3
    assert customer.get(f"/tickets/{ticket}")["attachments"] == 0
    assert customer.ask("GET", f"/attachments/{attachment}").status_code == 404
    assert agent.ask("GET", f"/attachments/{attachment}").text == SECRET
    assert SECRET in json.dumps(agent.changes(start)[0])


def test_an_internal_conversation_reaches_no_customer_by_any_door(
    customer: Side, agent: Side
) -> None:
    ticket, into = (customer.open()["ticket"]["id"] for _ in range(2))
    start, aside = customer.cursor(), uuid.uuid4().hex
    place = {"id": aside, "name": SECRET}
    file = agent.upload(SECRET.encode(), name=f"{SECRET}.txt")
    note = agent.write(ticket, SECRET, internal=True, uploads=[file], conversation=place)
    # Nobody, not even staff, makes it public or writes to the customer in it.
    for there in (place, {"id": aside}):
        headers = {"Idempotency-Key": str(uuid.uuid4())}
        path, body = f"/tickets/{ticket}/messages", {"body": SECRET, "conversation": there}
        assert agent.ask("POST", path, json=body, headers=headers).status_code == 422
    agent.changed(ticket, rename_conversations=[{"id": aside, "name": f"{SECRET} anew"}])
    attachment = note["message"]["attachments"][0]["id"]

    def answers(ticket: str) -> list[Any]:
        return [
            *(customer.get(path) for path in ("/me", "/catalog", "/tickets", "/messages")),
            customer.get("/changes", cursor=0),
            customer.get("/changes", cursor=start),
            customer.get(f"/tickets/{ticket}"),
            customer.get(f"/tickets/{ticket}/messages"),
            customer.write(ticket, "Thanks"),
            customer.set_status(ticket, "closed").json(),
            *(
                customer.ask(
                    "POST",
                    f"/tickets/{ticket}/messages",
                    json={"body": "x", "conversation": {"id": aside, **name}},
                    headers={"Idempotency-Key": str(uuid.uuid4())},
                ).json()
                for name in ({}, {"name": "Mine"})
            ),
        ]

    before = json.dumps(answers(ticket))
    agent.post(f"/tickets/{ticket}/merge", {"into": into})
    for told in (before, json.dumps(answers(into))):
        assert [word for word in (SECRET, aside, note["message"]["id"]) if word in told] == []
    assert customer.ask("GET", f"/attachments/{attachment}").status_code == 404
    assert customer.ask("GET", f"/messages/{note['message']['id']}").status_code == 404
    assert SECRET in json.dumps(agent.get(f"/tickets/{into}")["conversations"])


def test_a_customer_cannot_write_a_note(customer: Side) -> None:
    ticket = customer.open()["ticket"]["id"]

    headers = {"Idempotency-Key": "00000000-0000-0000-0000-000000000001"}
    answer = customer.ask(
        "POST", f"/tickets/{ticket}/messages", json={"body": "x", "internal": True}, headers=headers
    )

    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert len(customer.thread(ticket)) == 1


WORDS = {
    "tag": "tag-of-staff",
    "note": "noted-about-the-customer",
    "time": "worked-on-it",
    "task": "task-of-the-desk",
    "colleague": "engineer@helpdesk.example",
}
"""What staff write down, and no customer must ever read."""


def work_on(agent: Side, helpdesk: RunningHelpdesk, customer: Side, ticket: str) -> str:
    """Do to a ticket all that staff can do; return a ticket of the desk's own."""
    helpdesk.add_agent("Engineer")
    task = agent.open(WORDS["task"], parent=ticket, body=WORDS["task"])["ticket"]["id"]
    me, person = agent.get("/me")["id"], customer.get("/me")["id"]
    agent.changed(
        ticket,
        assignee=me,
        add_tags=[WORDS["tag"]],
        add_followers=[WORDS["colleague"]],
        add_links=[{"kind": "related", "ticket": task}],
    )
    body = {"minutes": 20, "worked": "2026-11-20T10:00:00Z", "note": WORDS["time"]}
    agent.post(f"/tickets/{ticket}/time", body)
    agent.ask("PUT", f"/people/{person}/notes", json={"text": WORDS["note"]}).raise_for_status()
    return task


def test_nothing_that_staff_do_on_a_ticket_reaches_its_customer(
    helpdesk: RunningHelpdesk, customer: Side, colleague: Side, agent: Side
) -> None:
    ticket, other = (customer.open()["ticket"]["id"] for _ in range(2))
    task = work_on(agent, helpdesk, customer, ticket)
    agent.ask(
        "POST",
        f"/tickets/{other}/merge",
        json={"into": ticket},
        headers={"Idempotency-Key": "00000000-0000-0000-0000-000000000002"},
    ).raise_for_status()
    email = agent.get("/me")["email"]
    told = agent.get(f"/tickets/{ticket}")
    assert told["due"]
    assert told["minutes"] == 20

    for side in (customer, colleague):
        answers = [
            *(side.get(path) for path in ("/me", "/catalog", "/tickets", "/messages")),
            side.get("/changes", cursor=0),
            *(side.get(f"/tickets/{ticket}{part}") for part in ("", "/messages", "/queue")),
            *(side.ask("GET", f"/tickets/{gone}").json() for gone in (other, task)),
            side.write(ticket, "Thanks"),
            side.set_status(ticket, "closed").json(),
            side.set_status(ticket, "waiting").json(),
        ]
        text = json.dumps(answers)
        assert [word for word in (*WORDS.values(), email, f'"{task}"') if word in text] == []
        mine = side.get(f"/tickets/{ticket}")
        assert (mine["tags"], mine["links"], mine["due"], mine["minutes"]) == ([], [], None, 0)
        assert mine["followers"] == []
        assert mine["assignee"] == {**told["assignee"], "email": None}
        catalog = side.get("/catalog")
        assert (catalog["agents"], catalog["tags"]) == ([], [])
        for path in (f"/tickets/{ticket}/activity", "/time", "/people?search=a", "/people/p1"):
            assert side.ask("GET", path).status_code == 403


def test_what_staff_keep_to_themselves_moves_nothing_for_the_customer(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    task = agent.open(parent=ticket)["ticket"]["id"]
    before, cursor = customer.ask("GET", f"/tickets/{ticket}"), customer.cursor()

    agent.changed(ticket, add_tags=["x"], add_links=[{"kind": "related", "ticket": task}])
    agent.post(f"/tickets/{ticket}/time", {"minutes": 5, "worked": "2026-11-20T10:00:00Z"})
    agent.write(task, "Between us")
    agent.set_status(task, "closed").raise_for_status()

    after = customer.ask("GET", f"/tickets/{ticket}")
    assert (after.content, after.headers["ETag"]) == (before.content, before.headers["ETag"])
    assert customer.changes(cursor)[0] == []
    guarded = customer.set_status(ticket, "closed", **{"If-Match": before.headers["ETag"]})
    assert guarded.status_code == 200


def test_a_follower_of_another_account_who_can_sign_in_sees_nothing_of_it(
    customer: Side, stranger: Side, agent: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]

    agent.changed(ticket, add_followers=["noor@customer.example"])

    assert stranger.get("/tickets")["items"] == []
    assert stranger.ask("GET", f"/tickets/{ticket}").status_code == 404
    assert customer.get(f"/tickets/{ticket}")["followers"] == ["noor@customer.example"]
