"""Pages and single objects."""

from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.side import Side


def test_pages_hold_every_ticket_once_newest_first(customer: Side, agent: Side) -> None:
    opened = [customer.open(f"Ticket {n}")["ticket"]["id"] for n in range(7)]
    agent.write(opened[2], "Looking into it.")

    for side in (customer, agent):
        for limit in (1, 2, 3, 500):
            items = side.pages("/tickets", limit)
            assert [t["id"] for t in items] == [opened[2], *reversed(opened[3:]), *opened[1::-1]]
        assert side.get("/tickets", limit=2)["total"] == 7


def test_pages_hold_every_message_once_newest_first(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    written = [agent.write(ticket, f"Step {n}")["message"]["id"] for n in range(5)]

    for limit in (1, 2, 1000):
        items = customer.pages("/messages", limit)
        assert [m["id"] for m in items[:5]] == list(reversed(written))
        assert len(items) == 6
    assert customer.get("/messages")["total"] == 6


def test_big_bodies_make_pages_shorter_and_lose_nothing(customer: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    bodies = [f"{n}" * 9_000 for n in range(6)]
    for body in bodies:
        customer.write(ticket, body)

    first = customer.get("/messages")
    found = [m["body"] for m in customer.pages("/messages", 1000)]
    changed, _ = customer.changes(0)

    assert len(first["items"]) == 2
    assert found[:6] == list(reversed(bodies))
    assert [c["message"]["body"] for c in changed if c["op"] == "message"][1:] == bodies


def test_a_ticket_tells_of_its_newest_public_message(customer: Side, agent: Side) -> None:
    ticket = customer.open(body="Since <b>this</b> morning.", format="html")["ticket"]
    assert ticket["preview"] == "Since this morning."
    assert ticket["number"] == "1001"

    agent.write(ticket["id"], "**Fixed** now,\n\n> it was the filter\n", format="markdown")
    after = customer.get(f"/tickets/{ticket['id']}")

    assert after["preview"] == "Fixed now,"
    assert after["last_role"] == "agent"
    assert after["messages"] == 2
    assert after["last_message"] > ticket["last_message"]
    assert after["assignee"]["name"] == "Mira"


def test_a_note_changes_nothing_of_a_ticket(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]
    before = agent.get(f"/tickets/{ticket['id']}")

    note = agent.write(ticket["id"], "Tell nobody.", internal=True)

    assert note["message"]["internal"] is True
    assert note["message"]["number"] is None
    assert note["ticket"] == before
    assert customer.get(f"/tickets/{ticket['id']}") == ticket


def test_messages_are_numbered_alike_for_both_sides(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    agent.write(ticket, "Note", internal=True)
    agent.write(ticket, "Answer")
    customer.write(ticket, "Thanks")

    assert [m["number"] for m in agent.thread(ticket)] == [1, None, 2, 3]
    assert [m["number"] for m in customer.thread(ticket)] == [1, 2, 3]
    times = [m["created"] for m in agent.thread(ticket)]
    assert times == sorted(set(times))


def test_a_body_comes_back_as_it_was_sent(customer: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    for body in (
        "  spaces \r\n\tand\ttabs ",
        "نیم‌فاصله \u202eабв\u202c 🦊\ufeff",
        "nul \x00 inside",
    ):
        customer.write(ticket, body)
        assert customer.thread(ticket)[-1]["body"] == body


def test_unknown_ids_are_not_found(customer: Side, agent: Side) -> None:
    customer.open()
    for side in (customer, agent):
        for id in ("t999", "m1", "1", "t", "t-1", "t" + "9" * 40, "٣"):
            for path in (f"/tickets/{id}", f"/tickets/{id}/messages"):
                assert side.ask("GET", path).status_code == 404, path
        assert side.ask("GET", "/attachments/a1").status_code == 404


def test_page_tokens_of_others_are_refused(customer: Side) -> None:
    for token in ("x", "1", "1-", "-", "1-2", "1-2-3-4", "9" * 30 + "-1-1", "١-١-١"):
        answer = customer.ask("GET", "/tickets", params={"after": token})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), token


def test_staff_addresses_are_for_staff(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    agent.write(ticket, "Answer")

    assert [m["author"]["email"] for m in customer.thread(ticket)] == [
        "robin@customer.example",
        None,
    ]
    assert all(m["author"]["email"] for m in agent.thread(ticket))


def test_tickets_of_a_removed_number_are_not_given_again(
    helpdesk: RunningHelpdesk, customer: Side
) -> None:
    gone = customer.open()["ticket"]
    helpdesk.remove_ticket(gone["id"])

    new = customer.open()["ticket"]

    assert new["id"] != gone["id"]
    assert new["number"] != gone["number"]
