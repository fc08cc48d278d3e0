"""A member of staff who does not see the window, from outside: by roles, names and keys alone."""

import re
from collections.abc import Generator

import pytest

from tests.access.names import sweep, unnamed
from tests.access.person import Person
from tests.access.stage import Truth, at_work

SUBJECT = "Certificate warning on www, but not without www"


@pytest.fixture(scope="module")
def work(
    tmp_path_factory: pytest.TempPathFactory,
) -> Generator[tuple[Person, Truth, Truth]]:
    directory = tmp_path_factory.mktemp("agent") / "work"
    with at_work("agent", directory, tmp_path_factory) as work:
        yield work


def test_a_ticket_of_a_view_is_noted_in_answered_taken_and_put_on_hold(
    work: tuple[Person, Truth, Truth],
) -> None:
    person, truth, customer = work
    [ticket] = truth.tickets(SUBJECT)
    assert ticket["assignee"] is None
    person.focus("list", "^Staff views$")
    person.walk("Down", "list item", "^Unassigned")
    person.find("label", "^Unassigned$")
    person.keys("ctrl+l")
    person.arrive("table", "^Tickets$")
    person.walk("Down", "cell", f"^#{ticket['number']}, {SUBJECT}, Open, Technical Support, .*due ")
    person.keys("Return")
    person.arrive("label", "^Conversation$")
    person.find("label", f"^{SUBJECT}$")
    assert unnamed(person.tree.look()) == []

    person.press("check box", "^Internal note$")
    person.write("text", "^Internal note$", "Ask Sales for the new list first.")
    person.press("push button", "^Send internal note$")

    def written() -> list[tuple[str, bool]]:
        return [(m["body"], m["internal"]) for m in truth.messages(ticket)][1:]

    noted = ("Ask Sales for the new list first.", True)
    person.until(lambda: written() == [noted], "the note at the helpdesk")
    conversation = person.find("label", "^Conversation$")
    person.until(lambda: "Internal note" in person.text(conversation), "the note as one")

    person.press("check box", "^Public reply$")
    person.write("text", "^Reply$", "Here is our list of prices.")
    person.press("push button", "^Send$")
    answered = ("Here is our list of prices.", False)
    person.until(lambda: written() == [noted, answered], "the reply at the helpdesk")
    assert [m["body"] for m in customer.messages(ticket)][1:] == [answered[0]]
    person.until(lambda: "#2" in person.text(conversation), "the reply as sent")
    said = person.text(conversation)
    assert said.index("#1") < said.index(noted[0]) < said.index("#2") < said.index(answered[0])

    person.press("push button", "^Assignee: ")
    person.arrive("text", "^Assign to")
    person.type("Mira")
    person.arrive("list item", "Mira")
    person.keys("Return")
    person.until(
        lambda: (truth.ticket(ticket["number"])["assignee"] or {}).get("name") == "Mira",
        "the ticket in one's own hands",
    )
    person.find("push button", "^Assignee: Mira$")

    person.press("push button", "^Status: ")
    person.arrive("text", "^Status")
    person.type("hold")
    person.arrive("list item", "[Hh]old")
    person.keys("Return")
    person.until(
        lambda: truth.ticket(ticket["number"])["status"]["meaning"] == "on_hold", "it on hold"
    )
    label = truth.ticket(ticket["number"])["status"]["label"]
    person.find("label", f"^Status: {re.escape(label)}$")


def test_who_writes_into_the_ticket_on_show_is_announced(
    work: tuple[Person, Truth, Truth],
) -> None:
    person, truth, customer = work
    [ticket] = truth.tickets(SUBJECT)
    person.open(ticket["number"])
    person.tree.announced()
    customer.reply(ticket, "And what about the other name?")
    assert person.hear(SUBJECT) == f"Robin wrote in #{ticket['number']}: {SUBJECT}"


def test_all_that_can_be_used_has_a_name(work: tuple[Person, Truth, Truth]) -> None:
    person, truth, _ = work
    [ticket] = truth.tickets(SUBJECT)
    person.open(ticket["number"])
    faults: list[str] = []
    for page in ("Links", "Customer", "Files", "Activity", "Time", "Properties"):
        person.press("check box", f"^{page}$")
        person.find("label", f"^{page}$")
        faults += unnamed(person.tree.look())
    for key, role, name in (
        ("ctrl+k", "list", "^What was found$"),
        ("F10", "popup menu", ""),
        ("ctrl+shift+n", "dialog", "^New ticket"),
        ("ctrl+shift+t", "dialog", "^New ticket from a conversation"),
        ("ctrl+shift+i", "dialog", "^Import mail"),
    ):
        faults += sweep(person, key, role, name)
    person.keys("ctrl+comma")
    settings = person.find("dialog", "^Settings")
    pages = person.look("list item", within=person.focus("list", "^Pages$", settings))
    faults += unnamed(person.tree.look())
    for page in pages[1:]:
        person.keys("Down")
        person.arrive("list item", f"^{page.name}$")
        faults += unnamed(person.tree.look())
    assert len(pages) > 1
    assert faults == []
