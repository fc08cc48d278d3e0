"""A customer who does not see the window, from outside: by roles, names and keys alone."""

from collections.abc import Generator
from pathlib import Path

import pytest

from tests.access.names import sweep, unnamed
from tests.access.person import Person, names
from tests.access.stage import Truth, at_work

SUBJECT = "Certificate warning on www, but not without www"


@pytest.fixture(scope="module")
def work(
    tmp_path_factory: pytest.TempPathFactory,
) -> Generator[tuple[Person, Truth, Truth]]:
    directory = tmp_path_factory.mktemp("customer") / "work"
    with at_work("customer", directory, tmp_path_factory) as work:
        yield work


def test_a_ticket_is_found_filtered_opened_read_and_answered_with_a_file(
    work: tuple[Person, Truth, Truth], tmp_path: Path
) -> None:
    person, truth, _ = work
    person.write("text", "^Search$", "certificate")
    person.until(lambda: len(person.look("cell")) == 4, "four tickets found")
    person.find("label", "^4 found$")
    person.choose("^Status$", "Open")
    person.until(lambda: len(person.look("cell")) == 2, "two open ones of them")
    assert all(", Open, " in row for row in names(person.look("cell")))
    assert unnamed(person.tree.look()) == []

    person.keys("ctrl+l")
    person.arrive("table", "^Tickets$")
    person.keys("Down", "Return")
    person.arrive("label", "^Conversation$")
    person.find("label", f"^{SUBJECT}$")
    person.find("label", "^Status: Open$")
    [ticket] = truth.tickets(SUBJECT)
    [asked] = truth.messages(ticket)
    conversation = person.find("label", "^Conversation$")
    wanted = " ".join(asked["body"].split())
    person.until(
        lambda: wanted in " ".join(person.text(conversation).split()), "the message as it is"
    )
    assert unnamed(person.tree.look()) == []

    file = tmp_path / "screenshot of the warning.txt"
    file.write_text("NET::ERR_CERT_COMMON_NAME_INVALID")
    person.write("text", "^Reply$", "It happens in every browser.")
    person.press("push button", "^Attach files$")
    person.arrive("text", "^File name")
    person.type(str(file))
    person.keys("Return")
    person.gone("dialog", "^Attach files")
    person.until(lambda: file.name in person.story(), "the file beside the reply")
    assert unnamed(person.tree.look()) == []
    person.press("push button", "^Send$")

    def sent() -> list[str]:
        return [m["body"] for m in truth.messages(ticket)][1:]

    person.until(lambda: sent() == ["It happens in every browser."], "the reply at the helpdesk")
    reply = truth.messages(ticket)[1]
    [attached] = reply["attachments"]
    assert attached["name"] == file.name
    assert truth.content(attached["id"]) == file.read_bytes()
    person.until(lambda: "#2" in person.text(conversation), "the reply as sent")
    said = person.text(conversation)
    assert said.index("#1") < said.index("#2") < said.index("every browser") < said.index(file.name)
    assert person.text(person.find("text", "^Reply$")) == ""


def test_a_new_ticket_is_written_in_its_form(work: tuple[Person, Truth, Truth]) -> None:
    person, truth, _ = work
    person.keys("ctrl+n")
    form = person.find("dialog", "^New ticket")
    person.choose("^New ticket department$", "Technical Support", form)
    person.choose("^Order$", "Web hosting, 14 sites", form)
    person.choose("^Priority$", "High", form)
    person.write("text", "^Exact error message$", "503 Service Unavailable", form)
    person.write("text", "^New ticket subject$", "The shop answers 503", form)
    person.write("text", "^Message$", "Since noon the shop answers 503 on every page.", form)
    assert unnamed(person.tree.look()) == []
    assert truth.tickets("The shop answers 503") == []
    person.press("push button", "^Send$", form)
    person.until(lambda: truth.tickets("The shop answers 503"), "the ticket at the helpdesk")
    [ticket] = truth.tickets("The shop answers 503")
    assert ticket["department"]["name"] == "Technical Support"
    assert ticket["fields"]
    [message] = truth.messages(ticket)
    assert message["body"] == "Since noon the shop answers 503 on every page."
    person.gone("dialog", "^New ticket")


def test_answers_are_announced_in_the_ticket_on_show_and_elsewhere(
    work: tuple[Person, Truth, Truth],
) -> None:
    person, _, staff = work
    elsewhere, here = staff.ticket("48201"), staff.ticket("48260")
    person.open(here["number"])
    for ticket in (elsewhere, here):
        staff.reply(ticket, "What is said here stays here.")
        told = f"Mira answered #{ticket['number']}: {ticket['subject']}"
        assert person.hear(ticket["subject"]) == told


def test_all_that_can_be_used_has_a_name(work: tuple[Person, Truth, Truth]) -> None:
    person, _, _ = work
    person.press("check box", "^Show details$")
    faults = unnamed(person.tree.look())
    for key, role, name in (
        ("ctrl+k", "list", "^What was found$"),
        ("F1", "dialog", "^Keyboard shortcuts"),
        ("F10", "popup menu", ""),
        ("ctrl+n", "dialog", "^New ticket"),
    ):
        faults += sweep(person, key, role, name)
    assert faults == []
