"""The demo: everything a feature could want to show, and staff that answer."""

import base64
import io
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic, sleep
from typing import Any, get_args

import pytest
from sqlalchemy import select, update

from desktop.helpdesk.demo import load_demo
from desktop.helpdesk.form import FieldKind, read_form
from desktop.helpdesk.running import RunningHelpdesk
from desktop.helpdesk.schema import departments, tickets
from desktop.helpdesk.staff import Answers
from tests.helpdesk.side import Side


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHelpdesk]:
    with RunningHelpdesk(tmp_path_factory.mktemp("demo"), demo=True) as running:
        yield running


@pytest.fixture
def sides(demo: RunningHelpdesk) -> Iterator[tuple[Side, Side]]:
    customer = Side(demo.url, demo.tokens["customer"])
    agent = Side(demo.url, demo.tokens["agent"])
    with customer.http, agent.http:
        yield customer, agent


def test_it_shows_every_status_department_format_and_script(sides: tuple[Side, Side]) -> None:
    customer, agent = sides
    tickets = customer.get("/tickets")["items"]
    messages = agent.get("/messages")["items"]

    assert len(tickets) >= 55
    assert agent.get("/tickets")["total"] >= 60
    assert {t["status"]["label"] for t in tickets} == {
        "Open",
        "Waiting for us",
        "On hold",
        "In progress",
        "Answered",
        "With engineers",
        "Closed",
    }
    assert {t["department"]["name"] for t in tickets} == {
        "Sales",
        "Billing",
        "Technical Support",
        "Website Migration",
        "Wish",
        "Fault",
    }
    assert {m["format"] for m in messages} == {"text", "markdown", "html"}
    assert any(m["internal"] for m in messages)
    assert max(t["messages"] for t in tickets) > 60
    assert {f["content_type"] for m in messages for f in m["attachments"]} == {
        "image/png",
        "application/pdf",
        "text/plain",
        "application/zip",
    }
    words = "".join(t["subject"] for t in tickets)
    assert re.search("[\u0600-\u06ff]", words)
    assert re.search("[\u0400-\u04ff]", words)


LANGUAGES = {"en", "nl", "de", "ru", "fa"}


def worded(part: Any) -> Iterator[dict[str, str]]:
    """Yield every text in several languages within a department, wherever it stands."""
    if isinstance(part, list):
        for item in part:
            yield from worded(item)
    elif isinstance(part, dict):
        for name, value in part.items():
            in_languages = name in ("names", "descriptions", "label", "help", "message")
            if in_languages or (name == "name" and isinstance(value, dict)):
                yield value
            else:
                yield from worded(value)


def test_its_forms_use_every_kind_and_speak_every_language(sides: tuple[Side, Side]) -> None:
    departments = sides[0].get("/catalog")["departments"]
    fields = [field for d in departments for field in d["form"]]
    inner = [field for group in fields for field in group.get("fields", ())]

    assert all(set(words) == LANGUAGES for words in worded(departments))
    assert all(text.strip() for words in worded(departments) for text in words.values())
    assert {field["kind"] for field in fields} == set(get_args(FieldKind))
    assert {field["kind"] for field in inner} == {"email", "credentials"}
    assert {field["kind"] for field in fields if field.get("editable")} >= {
        *("service", "priority", "notify", "followers")
    }
    assert {field.get("purpose") for field in fields} >= {"error", "steps", "wish"}
    assert any(field.get("when") for field in fields)
    assert any("message" in field for field in fields)
    assert [d["name"] for d in departments if d["blocking"]] == ["Fault"]
    assert not any(
        field["kind"] == "credentials"
        for d in departments
        if d["kind"] == "billing"
        for field in d["form"]
    )


def test_each_of_its_forms_is_sound(demo: RunningHelpdesk) -> None:
    with demo.helpdesk.database.read() as conn:
        for row in conn.execute(select(departments)):
            assert read_form(row.form) != [], row.name


def test_some_tickets_carry_answers_and_logins(sides: tuple[Side, Side]) -> None:
    customer, agent = sides
    tickets = customer.get("/tickets")["items"]
    secrets = [(t, s) for t in tickets for s in t["secrets"]]

    assert sum(bool(t["fields"]) for t in tickets) >= 10
    assert {s["kind"] for _, s in secrets} == {"server_root", "control_panel", "mailbox"}
    assert {(s["purged"], t["status"]["meaning"] == "closed") for t, s in secrets} == {
        (True, True),
        (False, False),
    }
    for ticket, secret in secrets:
        path = f"/tickets/{ticket['id']}"
        told = [e["what"] for e in agent.get(f"{path}/activity")["items"]]
        answer = agent.ask("POST", f"{path}/secrets/{secret['id']}/reveal")
        assert told.count("secret_given") == len(ticket["secrets"])
        assert ("secrets_purged" in told) == secret["purged"]
        assert answer.status_code == (410 if secret["purged"] else 200)


def test_messages_came_by_every_channel_and_some_hold_pictures(sides: tuple[Side, Side]) -> None:
    messages = sides[0].get("/messages")["items"]
    pictures = [
        base64.b64decode(picture)
        for m in messages
        for picture in re.findall(r'<img src="data:image/png;base64,([^"]+)"', m["body"])
    ]

    assert {m["channel"] for m in messages} == {"app", "email", "phone", "chat"}
    assert len(pictures) >= 5
    assert all(picture.startswith(b"\x89PNG") for picture in pictures)
    assert not any('src="{' in m["body"] for m in messages)


def test_the_account_has_people_and_services(sides: tuple[Side, Side]) -> None:
    customer, _ = sides
    people = customer.get("/account/people")["items"]
    services = customer.get("/catalog")["services"]

    assert customer.get("/me")["account"]["name"] == "Anker Studio"
    assert [p["primary"] for p in people] == [True, False, False, False, False]
    assert {"active", "ordered", "suspended"} == {s["status"] for s in services}
    assert len({s["kind"] for s in services}) >= 5


def test_some_wait_in_the_queue_of_each_big_department(sides: tuple[Side, Side]) -> None:
    _, agent = sides
    waiting = Counter(t["department"]["name"] for t in agent.get("/queue")["items"])

    assert waiting["Technical Support"] >= 4
    assert waiting["Sales"] >= 2
    assert waiting["Billing"] >= 1


def test_references_lead_to_messages_that_exist(sides: tuple[Side, Side]) -> None:
    customer, _ = sides
    counts = {t["id"]: t["messages"] for t in customer.get("/tickets")["items"]}
    found = [
        (m["ticket"], int(number))
        for m in customer.get("/messages")["items"]
        for number in re.findall(r"#(\d+)\b", m["body"])
    ]

    assert found
    assert all(1 <= number <= counts[ticket] for ticket, number in found)


def test_its_times_are_recent_and_its_numbers_grow_with_them(sides: tuple[Side, Side]) -> None:
    _, agent = sides
    tickets = sorted(agent.get("/tickets")["items"], key=lambda t: t["created"])
    now = datetime.now(UTC)

    assert [int(t["number"]) for t in tickets] == sorted(int(t["number"]) for t in tickets)
    newest = max(datetime.fromisoformat(t["last_message"]) for t in tickets)
    assert timedelta() < now - newest < timedelta(hours=1)
    for ticket in tickets:
        times = [m["created"] for m in agent.thread(ticket["id"])]
        assert times == sorted(times)
        assert datetime.fromisoformat(times[-1]) < now


def test_some_is_unread_for_each_side(sides: tuple[Side, Side]) -> None:
    for side in sides:
        me = side.get("/me")["id"]
        marks = {t["id"]: t["read_until"] or "" for t in side.get("/tickets")["items"]}
        unread = {
            m["ticket"]
            for m in side.get("/messages")["items"]
            if m["author"]["id"] != me and m["created"] > marks[m["ticket"]]
        }
        assert 5 <= len(unread) <= 20


def test_its_files_are_what_they_say(sides: tuple[Side, Side]) -> None:
    customer, _ = sides
    beginnings: dict[str, Any] = {
        "image/png": b"\x89PNG\r\n\x1a\n",
        "application/pdf": b"%PDF-1.4",
        "application/zip": b"PK",
    }
    kinds: Counter[str] = Counter()
    for message in customer.get("/messages")["items"]:
        for file in message["attachments"]:
            content = customer.ask("GET", f"/attachments/{file['id']}").content
            assert len(content) == file["size"] > 0
            assert content.startswith(beginnings.get(file["content_type"], b""))
            if file["content_type"] == "application/zip":
                assert zipfile.ZipFile(io.BytesIO(content)).testzip() is None
            kinds[file["content_type"]] += 1
    assert min(kinds.values()) >= 2


def test_starting_it_again_adds_only_what_is_not_there(tmp_path: Path) -> None:
    with RunningHelpdesk(tmp_path / "demo", demo=True) as demo:
        side = Side(demo.url, demo.tokens["customer"])
        with side.http:
            before = side.get("/tickets")["total"]
            assert load_demo(demo.helpdesk) == 0
            with demo.helpdesk.database.write() as write:
                of_robin = (tickets.c.id == 1) & (tickets.c.account_id == 1)
                write.conn.execute(update(tickets).values(source=None).where(of_robin))

            assert load_demo(demo.helpdesk) == 1, "as if a newer version had one more"
            assert side.get("/tickets")["total"] == before + 1
            assert len(side.get("/account/people")["items"]) == 5
            assert len(side.get("/catalog")["services"]) == 7


def test_the_feed_of_the_demo_is_complete(sides: tuple[Side, Side]) -> None:
    for side in sides:
        found, _ = side.changes(0, limit=50)
        tickets = {c["ticket"]["id"] for c in found if c["op"] == "ticket"}
        assert tickets == {t["id"] for t in side.get("/tickets")["items"]}


# --- staff ----------------------------------------------------------------------------------------


def until(condition: Callable[[], bool]) -> None:
    deadline = monotonic() + 10
    while not condition():
        assert monotonic() < deadline
        sleep(0.01)


def test_somebody_answers_what_a_customer_writes(tmp_path: Path) -> None:
    with RunningHelpdesk(tmp_path / "demo", demo=True, staff_seconds=0.2) as helpdesk:
        customer = Side(helpdesk.url, helpdesk.tokens["customer"])
        with customer.http:
            before = customer.get("/tickets")["total"]
            asked = customer.open(body="Моя почта не приходит", fields={"order": "s6"})["ticket"][
                "id"
            ]
            until(lambda: len(customer.thread(asked)) == 2)
            answer = customer.thread(asked)[-1]
            ticket = customer.get(f"/tickets/{asked}")
            others = customer.get("/tickets")["total"]

            assert answer["author"]["role"] == "agent"
            assert re.search("[\u0400-\u04ff]", answer["body"])
            assert ticket["status"]["meaning"] == "answered"
            assert others == before + 1


def test_a_ticket_that_was_closed_or_answered_meanwhile_is_let_be(tmp_path: Path) -> None:
    with RunningHelpdesk(tmp_path / "data", staff_seconds=0.5) as helpdesk:
        customer = Side(helpdesk.url, helpdesk.tokens["customer"])
        with customer.http:
            closed = customer.open()["ticket"]["id"]
            answered = customer.open()["ticket"]["id"]
            customer.set_status(closed, "closed").raise_for_status()
            helpdesk.reply_as_agent(answered, "I was faster.")
            asked = customer.open()["ticket"]["id"]
            until(lambda: len(customer.thread(asked)) == 2)

            assert len(customer.thread(closed)) == 1
            assert len(customer.thread(answered)) == 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hello, my website is down", "en"),
        ("xyz", "en"),
        ("Hoi, de website doet het niet", "nl"),
        ("Hallo, die Seite lädt nicht", "de"),
        ("Сайт не открывается", "ru"),
        ("سایت باز نمی‌شود", "fa"),
    ],
)
def test_staff_answer_in_the_language_they_are_asked_in(text: str, language: str) -> None:
    assert Answers().language_of(text) == language


def test_every_language_has_an_answer_for_every_kind(demo: RunningHelpdesk) -> None:
    answers = Answers()
    texts = {"en": "the", "nl": "het", "de": "der", "ru": "да", "fa": "بله"}
    for text in texts.values():
        for kind in ("sales", "billing", "technical", "other", "none"):
            for number in range(1, 4):
                assert "{" not in answers.fitting(kind, text * 30, number, has_files=False)
        assert answers.fitting("sales", text, 1, has_files=True)


def test_whoever_signs_in_as_staff_sees_a_desk_at_work(sides: tuple[Side, Side]) -> None:
    customer, agent = sides
    me = agent.get("/me")["id"]
    tickets = agent.pages("/tickets", 500)
    mine = [t for t in tickets if t["assignee"] and t["assignee"]["id"] == me]
    unclosed = [t for t in tickets if t["status"]["meaning"] != "closed"]
    now = datetime.now(UTC)
    due = [datetime.fromisoformat(t["due"]) for t in tickets if t["due"]]
    tasks = [t for t in tickets if t["requester"]["role"] == "agent"]

    assert len([t for t in mine if t in unclosed]) >= 4
    assert len([t for t in unclosed if t["assignee"] is None]) >= 3
    assert len({t["assignee"]["name"] for t in unclosed if t["assignee"]}) >= 6
    assert len({tag for t in tickets for tag in t["tags"]}) >= 10
    assert {t["type"] for t in tickets} >= {"question", "fault", "wish"}
    assert len(due) >= 10
    assert min(due) < now < max(due)
    kinds = {link["kind"] for t in tickets for link in t["links"]}
    assert kinds == {"parent", "child", "related", "depends_on", "needed_by"}
    parents = [[link["kind"] for link in t["links"]].count("child") for t in tickets]
    assert max(parents) >= 3
    assert len({t["status"]["id"] for t in tasks}) >= 3
    assert any(t["followers"] for t in tickets)
    worked = agent.get("/time")["items"]
    assert len({entry["agent"]["id"] for entry in worked}) >= 4
    assert sum(entry["minutes"] for entry in worked) == sum(t["minutes"] for t in tickets)
    card = agent.get(f"/people/{customer.get('/me')['id']}")
    assert card["notes"]["text"]
    shown = {ticket["id"] for ticket in customer.pages("/tickets", 500)}
    assert shown.isdisjoint(task["id"] for task in tasks)


def test_a_demo_that_is_started_again_does_nothing_twice(tmp_path: Path) -> None:
    found: list[Any] = []
    for _ in range(2):
        with RunningHelpdesk(tmp_path / "demo", demo=True) as helpdesk:
            agent = Side(helpdesk.url, helpdesk.tokens["agent"])
            with agent.http:
                counted = [agent.get(path)["total"] for path in ("/tickets", "/time")]
                found.append((counted, agent.get("/catalog")["tags"]))
    assert found[0] == found[1]


def test_a_ticket_has_conversations_of_both_kinds(sides: tuple[Side, Side]) -> None:
    """Among staff, and about another thing with the customer."""
    customer, agent = sides
    told = [t["conversations"] for t in agent.get("/tickets")["items"] if t["conversations"]]
    (both,) = told
    assert [c["internal"] for c in both] == [True, False]
    seen = [c for t in customer.get("/tickets")["items"] for c in t["conversations"]]
    assert [c["name"] for c in seen] == [c["name"] for c in both if not c["internal"]]
    for there in both:
        inside = [m for m in agent.get("/messages")["items"] if m["conversation"] == there["id"]]
        assert len(inside) == there["messages"] > 1
        assert {m["internal"] for m in inside} == {there["internal"]}
