"""Rules that say what a saved reply says: in whose language, with what filled in, or not at all."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.helpdesk.languages import language_of
from tests.helpdesk.rules_stage import Stage, do, rule, staged, when
from tests.helpdesk.side import key

MACRO, OTHER = "a" * 32, "b" * 32


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path / "helpdesk") as stage:
        yield stage


def keep(desk: Stage, id: str = MACRO, *, internal: bool = False, **texts: str) -> None:
    """Keep a saved reply; `any` are the words for any language."""
    named = {"" if code == "any" else code: text for code, text in texts.items()}
    body = {"name": "We have it", "texts": named, "internal": internal}
    desk.mira.ask("PUT", f"/macros/{id}", json=body).raise_for_status()


def say(id: str = MACRO) -> dict[str, Any]:
    return do("saved_reply", id)


def said(desk: Stage, id: str) -> list[str]:
    """Return what the customer reads that the helpdesk wrote by itself."""
    told = desk.robin.thread(id)
    return [message["body"] for message in told if message["author"]["role"] == "system"]


def failures(desk: Stage, id: str) -> list[str]:
    told = desk.mira.get(f"/tickets/{id}/activity")["items"]
    return [event["detail"]["failed"] for event in told if "failed" in event["detail"]]


def tried(desk: Stage, *actions: Any) -> Any:
    """Return what a dry run tells of the newest ticket."""
    answer = desk.mira.ask("POST", "/rules/dry-run", json={"rule": rule("created", *actions)})
    answer.raise_for_status()
    return answer.json()["items"][0]


def test_every_place_is_filled_in_and_a_dry_run_says_the_same(desk: Stage) -> None:
    places = (
        "customer.name", "customer.first_name", "ticket.number", "ticket.subject",
        "ticket.department", "ticket.status", "agent.name", "agent.first_name", "helpdesk.name",
    )  # fmt: skip
    keep(desk, any="|".join(f"{{{{ {place} }}}}" for place in places))
    lena = next(agent for agent in desk.mira.get("/rules")["agents"] if agent["name"] == "Lena")
    actions = do("set_status", "progress"), do("assign", lena["id"]), say()
    desk.add("created", *actions)

    id = desk.robin.open()["ticket"]["id"]

    ticket = desk.ticket(id)
    words = "|".join(
        ("Robin", "Robin", ticket["number"], ticket["subject"], ticket["department"]["name"],
         "In progress", "Lena", "Lena", "Deskbell Helpdesk")
    )  # fmt: skip
    assert said(desk, id) == [words]
    effects = tried(desk, say())["effects"]
    assert [(e["do"], e["values"], e["text"]) for e in effects] == [("reply", [MACRO], words)]


def test_a_place_that_nobody_can_fill_leaves_the_whole_rule_undone(desk: Stage) -> None:
    keep(desk, any="Hello, I am {{agent.first_name}} ({{user.name}}).")
    desk.add("created", do("set_status", "closed"), say())
    desk.add("created", do("add_tags", "seen"))

    id = desk.robin.open()["ticket"]["id"]

    (why,) = failures(desk, id)
    assert "{{agent.first_name}}, {{user.name}}" in why
    assert said(desk, id) == []
    assert (desk.ticket(id)["status"]["id"], desk.ticket(id)["tags"]) == ("open", ["seen"])
    match = tried(desk, do("set_status", "closed"), say())
    assert (match["effects"], match["failed"]) == ([], why)
    assert tried(desk, do("set_status", "closed"))["failed"] is None


def test_what_a_customer_is_called_is_no_place_to_fill(desk: Stage) -> None:
    keep(desk, any="About {{ticket.subject}}")
    desk.add("created", say())

    id = desk.robin.open(subject="{{agent.name}}")["ticket"]["id"]

    assert said(desk, id) == ["About {{agent.name}}"]


def test_a_saved_reply_may_be_gone(desk: Stage) -> None:
    keep(desk, any="Hello.")
    id = desk.add("created", say())
    desk.mira.ask("DELETE", f"/macros/{MACRO}").raise_for_status()

    ticket = desk.robin.open()["ticket"]["id"]

    assert said(desk, ticket) == []
    assert ["is gone" in why for why in failures(desk, ticket)] == [True]
    stored = desk.mira.ask("POST", "/rules/dry-run", json={"id": id}).json()
    assert "is gone" in stored["items"][0]["failed"]
    off = desk.mira.ask("PATCH", f"/rules/{id}", json={"enabled": False})
    assert off.json()["rule"]["enabled"] is False


def test_an_internal_one_is_a_note(desk: Stage) -> None:
    keep(desk, internal=True, any="For {{customer.name}}: look twice.")
    desk.add("created", say())

    id = desk.robin.open()["ticket"]["id"]

    assert len(desk.robin.thread(id)) == 1
    notes = [message for message in desk.mira.thread(id) if message["internal"]]
    assert [note["body"] for note in notes] == ["For Robin: look twice."]
    assert [effect["do"] for effect in tried(desk, say())["effects"]] == ["note"]


@pytest.mark.parametrize(
    ("wrote", "answer"),
    [
        ("Goedemiddag, wij kunnen sinds vanmorgen niet meer bij de mail van ons.", "Hallo"),
        ("Die Seite ist seit heute nicht mehr da, und ich habe nichts geändert.", "Any"),
        ("Здравствуйте, у меня не открывается сайт.", "Privet"),
        ("ERR_404", "Any"),
    ],
)
def test_customers_are_told_in_their_language(desk: Stage, wrote: str, answer: str) -> None:
    keep(desk, any="Any", nl="Hallo", ru="Privet", en="Hello")
    desk.add("created", say())

    id = desk.robin.open(body=wrote)["ticket"]["id"]

    assert said(desk, id) == [answer]


def test_words_in_no_language_of_theirs_are_not_said(desk: Stage) -> None:
    keep(desk, nl="Hallo", de="Guten Tag")
    keep(desk, OTHER, nl="Hallo")
    desk.add("created", say())
    desk.add("created", say(OTHER))

    id = desk.robin.open(body="ERR_404")["ticket"]["id"]

    assert said(desk, id) == ["Hallo"]
    assert ["no words in the customer's language" in why for why in failures(desk, id)] == [True]


def test_rules_that_answer_each_other_come_to_rest(desk: Stage) -> None:
    keep(desk, any="Ping {{ticket.status}}")
    keep(desk, OTHER, any="Pong {{ticket.status}}")
    hold, progress = when("status", "is", "hold"), when("status", "is", "progress")
    desk.add("status_changed", do("set_status", "progress"), say(), conditions=[hold])
    desk.add("status_changed", do("set_status", "hold"), say(OTHER), conditions=[progress])
    desk.add("customer_replied", say())
    desk.add("staff_replied", say(OTHER))
    id = desk.robin.open()["ticket"]["id"]

    desk.mira.set_status(id, "hold").raise_for_status()

    assert said(desk, id) == ["Ping In progress", "Pong On hold"]
    desk.tick()
    desk.robin.write(id, "Hello?")
    desk.mira.write(id, "Hello.")
    assert said(desk, id)[2:] == ["Ping On hold", "Pong Answered"]


@pytest.mark.parametrize("values", [[], ["c" * 32], [MACRO, OTHER], ["x"], [OTHER]])
def test_only_a_saved_reply_with_words_can_be_chosen(desk: Stage, values: list[str]) -> None:
    keep(desk, any="Hello.")
    body = {"name": "Mine", "then": {"status": "progress"}}
    desk.mira.ask("PUT", f"/macros/{OTHER}", json=body).raise_for_status()

    sent = rule("created", do("saved_reply", *values))
    answer = desk.mira.ask("POST", "/rules", json=sent, headers={"Idempotency-Key": key()})

    assert (answer.status_code, list(answer.json()["errors"])) == (422, ["actions.0.values"])


def test_languages_are_told_apart_or_not_at_all() -> None:
    known = ("en", "nl", "de", "fr", "es", "it", "ru", "uk", "fa", "ar")
    for code, text in {
        "en": "Hello, we cannot open the mail and this is what it says when I try.",
        "nl": "Hallo, wij kunnen de mail niet openen en dit is wat er staat.",
        "de": "Wir können die Mail nicht öffnen, und ich weiß nicht, was das ist.",
        "fr": "Bonjour, nous ne pouvons pas ouvrir le courrier avec cette adresse.",
        "es": "Hola, no puedo abrir el correo con los datos y no se cuando.",
        "it": "Non riesco ad aprire la posta, ma il sito è raggiungibile anche da noi.",
        "ru": "Не открывается почта.",
        "uk": "Пошта не відкривається, її немає.",
        "fa": "سلام، ایمیل من باز نمی‌شود چون رمز گم شد.",
        "ar": "لا أستطيع فتح البريد",
    }.items():
        assert language_of(text, known) == code
        assert language_of(text, {"xx"}) is None
    assert language_of("", known) is None
    assert language_of("OK", known) is None
