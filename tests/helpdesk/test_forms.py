"""Forms: told by the catalog, answered with a ticket, changed afterwards where that is allowed."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from desktop.helpdesk.people import account_of, add_service
from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.conftest import SETTINGS
from tests.helpdesk.side import Side, key


def field(id: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "kind": kind, "label": {"en": id.title()}, **more}


def choices(*ids: str) -> list[dict[str, Any]]:
    return [{"id": id, "name": {"en": id}} for id in ids]


FORM = [
    field("line", "line", pattern="B[0-9]{3}", message={"en": "A B and three digits."}),
    field("text", "text", most_characters=20, purpose="error"),
    field("choice", "choice", choices=choices("red", "green")),
    field("several", "multi_choice", choices=choices("mail", "web", "dns")),
    field("number", "number", least="1", most="99.5"),
    field("date", "date", least="2026-01-01", most="2026-12-31"),
    field("agree", "checkbox"),
    field("email", "email"),
    field("domain", "domain"),
    field("url", "url"),
    field("order", "service", editable=True),
    field("priority", "priority", editable=True),
    field("type", "ticket_type"),
    field("notify", "notify", choices=choices("email", "sms"), editable=True),
    field("followers", "followers", editable=True),
    field("of_topic", "line", when=[{"field": "topic", "among": ["hard"]}]),
    field("of_choice", "line", when=[{"field": "choice", "among": ["red"]}], required=True),
    field("of_several", "line", when=[{"field": "several", "among": ["dns", "none"]}]),
    field("of_box", "line", when=[{"field": "agree", "among": ["true"]}]),
    field("of_hidden", "line", when=[{"field": "of_box", "among": ["x"]}]),
    field(
        "rows",
        "group",
        most_rows=2,
        fields=[
            field("address", "email", required=True),
            field("wants", "choice", choices=choices("copy", "move")),
            field("where", "line", when=[{"field": "wants", "among": ["move"]}]),
            field("box", "line", when=[{"field": "agree", "among": ["true"]}]),
        ],
    ),
]
TOPICS = [{"id": "hard", "name": "Hard", "names": {"nl": "Lastig"}, "wants": ["error"]}]


@pytest.fixture(scope="module")
def helpdesk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHelpdesk]:
    """One for all: what a test leaves behind is in nobody's way here."""
    with RunningHelpdesk(tmp_path_factory.mktemp("forms"), settings=SETTINGS) as running:
        with running.helpdesk.database.write() as write:
            account = account_of(write.conn, running.tokens["customer"])
            assert account is not None
            add_service(write, account, "VPS", "server", "active")
        yield running


@pytest.fixture(autouse=True)
def _formed(helpdesk: RunningHelpdesk) -> None:
    helpdesk.change_department("d1", form=FORM, topics=TOPICS, blocking=["subject_vague"])


def ask(side: Side, fields: Any, **more: Any) -> httpx.Response:
    body = {"department": "d1", "subject": "Subject", "body": "Body", "fields": fields, **more}
    return side.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})


def change(side: Side, ticket: str, body: Any, **headers: str) -> httpx.Response:
    headers = {"Idempotency-Key": key(), **headers}
    return side.ask("PATCH", f"/tickets/{ticket}", json=body, headers=headers)


SOUND: list[tuple[str, Any]] = [
    ("line", "B123"),
    ("text", "Two\nlines"),
    ("choice", "green"),
    ("several", ["web", "mail"]),
    ("number", "99.5"),
    ("date", "2026-11-22"),
    ("agree", False),
    ("email", "robin@customer.example"),
    ("domain", "xn--80ak6aa92e.example"),
    ("domain", "пример.example"),
    ("domain", "वेबसाइट.example"),
    ("url", "https://example.com:8443/a?b#c"),
    ("order", "s1"),
    ("priority", "urgent"),
    ("type", "wish"),
    ("notify", "sms"),
    ("followers", ["a@b.example", "c@d.example"]),
    ("rows", {"rows": [{"address": "a@b.example", "wants": "move", "where": "there"}]}),
]


@pytest.mark.parametrize(("id", "value"), SOUND)
def test_an_answer_of_each_kind_comes_back_as_it_was_given(
    customer: Side, id: str, value: Any
) -> None:
    answer = ask(customer, {id: value})

    assert answer.status_code == 201, answer.text
    ticket = answer.json()["ticket"]
    assert ticket["fields"] == {id: value}
    assert customer.get(f"/tickets/{ticket['id']}")["fields"] == {id: value}


@pytest.mark.parametrize(
    ("id", "value"),
    [
        ("line", "B12"),
        ("line", "xB123"),
        ("line", "B123\nB124"),
        ("text", "x" * 21),
        ("choice", "blue"),
        ("choice", ["red"]),
        ("several", ["mail", "mail"]),
        ("several", ["mail", "x"]),
        ("several", "mail"),
        ("number", "0"),
        ("number", "99.6"),
        ("number", "1e1"),
        ("number", "NaN"),
        ("number", "1,5"),
        ("number", "١"),
        ("date", "2025-12-31"),
        ("date", "2027-01-01"),
        ("date", "2026-02-30"),
        ("date", "22-11-2026"),
        ("agree", "true"),
        ("email", "nobody"),
        ("email", "a@b@c"),
        ("domain", "example"),
        ("domain", "https://example.com"),
        ("domain", "-a.example"),
        ("url", "example.com"),
        ("url", "ftp://example.com"),
        ("url", "https://"),
        ("url", "https://me:secret@example.com"),
        ("url", "http://["),
        ("order", "s99"),
        ("priority", "now"),
        ("type", "praise"),
        ("notify", "app"),
        ("followers", ["a@b.example", "nobody"]),
        ("rows", {"rows": [{"address": "nobody"}]}),
        ("rows", {"rows": [{"wants": "copy"}]}),
        ("rows", {"rows": [{"address": "a@b.example", "where": "not asked"}]}),
        ("rows", {"rows": [{"address": "a@b.example"}] * 3}),
        ("rows", "none"),
        ("of_topic", "not asked without the topic"),
        ("of_hidden", "x"),
        ("nothing", "like that"),
        ("topic", "hard"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused_and_named(
    customer: Side, id: str, value: Any
) -> None:
    before = customer.get("/tickets")["total"]

    answer = ask(customer, {id: value})

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")
    assert id in answer.json()["detail"]
    assert "me:secret" not in answer.json()["detail"]
    assert customer.get("/tickets")["total"] == before


def test_what_is_not_answered_is_not_kept(customer: Side) -> None:
    blank = {"line": " ", "text": None, "several": [], "order": None, "rows": None}

    assert ask(customer, blank).json()["ticket"]["fields"] == {}
    assert ask(customer, {"rows": {"rows": []}}).json()["ticket"]["fields"] == {}


def test_a_patterns_own_words_are_told(customer: Side) -> None:
    assert "A B and three digits." in ask(customer, {"line": "x"}).json()["detail"]


@pytest.mark.parametrize(
    ("fields", "topic"),
    [
        ({"of_topic": "x"}, "hard"),
        ({"choice": "red", "of_choice": "x"}, None),
        ({"several": ["web", "dns"], "of_several": "x"}, None),
        ({"agree": True, "of_box": "x", "of_hidden": "x"}, None),
        ({"agree": True, "rows": {"rows": [{"address": "a@b.example", "box": "x"}]}}, None),
    ],
)
def test_conditions_open_further_questions(customer: Side, fields: Any, topic: str | None) -> None:
    assert ask(customer, fields, topic=topic).json()["ticket"]["fields"] == fields


@pytest.mark.parametrize(
    "fields",
    [
        {"choice": "red"},
        {"choice": "green", "of_choice": "x"},
        {"several": ["web"], "of_several": "x"},
        {"agree": False, "of_box": "x"},
        {"of_box": "x"},
        {"rows": {"rows": [{"address": "a@b.example", "box": "x"}]}},
    ],
)
def test_conditions_that_do_not_hold_ask_nothing(customer: Side, fields: Any) -> None:
    assert ask(customer, fields).status_code == 422


def test_what_is_required_must_be_there_if_it_is_asked(
    helpdesk: RunningHelpdesk, customer: Side, stranger: Side
) -> None:
    form = [
        field("order", "service", required=True),
        field("agree", "checkbox", required=True),
        field("rows", "group", least_rows=2, fields=[field("a", "line")]),
        field("more", "line", required=True, when=[{"field": "agree", "among": ["false"]}]),
    ]
    helpdesk.change_department("d1", form=form)
    rows = {"rows": [{"a": "1"}, {"a": "2"}]}

    for wrong in (
        {"agree": True, "rows": rows},
        {"order": "s1", "rows": rows},
        {"order": "s1", "agree": False, "more": "x", "rows": rows},
        {"order": "s1", "agree": True, "rows": {"rows": [{"a": "1"}]}},
        {"order": "s1", "agree": True},
    ):
        assert ask(customer, wrong).status_code == 422, wrong
    assert ask(customer, {"order": "s1", "agree": True, "rows": rows}).status_code == 201
    # Who has ordered nothing has nothing to choose from.
    assert ask(stranger, {"agree": True, "rows": rows}).status_code == 201


def test_a_ticket_shows_what_its_form_said(customer: Side) -> None:
    fields = {"priority": "high", "type": "fault", "notify": "sms", "followers": ["a@b.example"]}

    plain, filled = ask(customer, {}), ask(customer, fields, topic="hard")

    names = ("priority", "type", "notify", "followers", "topic", "follows", "secrets")
    shown = [[answer.json()["ticket"][name] for name in names] for answer in (plain, filled)]
    assert shown == [
        ["normal", None, None, [], None, None, []],
        ["high", "fault", "sms", ["a@b.example"], "hard", None, []],
    ]


# --- changes --------------------------------------------------------------------------------------


@pytest.fixture
def ticket(customer: Side) -> str:
    return ask(customer, {"line": "B123", "order": "s1", "priority": "low"}).json()["ticket"]["id"]


def test_a_customer_changes_what_is_editable(customer: Side, agent: Side, ticket: str) -> None:
    start = agent.cursor()
    wanted = {"priority": "high", "notify": "email", "followers": ["a@b.example"]}

    answer = change(customer, ticket, {"fields": wanted})

    shown = answer.json()["ticket"]
    assert shown["fields"] == {"line": "B123", "order": "s1", **wanted}
    assert {name: shown[name] for name in wanted} == wanted
    assert answer.headers["ETag"] == '"2"'
    assert [c["ticket"] for c in agent.changes(start)[0]] == [agent.get(f"/tickets/{ticket}")]


def test_a_customer_takes_an_answer_back(customer: Side, ticket: str) -> None:
    shown = change(customer, ticket, {"fields": {"priority": None, "order": ""}}).json()["ticket"]

    assert (shown["fields"], shown["priority"]) == ({"line": "B123"}, "normal")


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"line": "B124"}, 403),
        ({"priority": "high", "line": None}, 403),
        ({"priority": "now"}, 422),
        ({"order": "s99"}, 422),
        ({"nothing": "x"}, 422),
    ],
)
def test_other_changes_are_refused(
    customer: Side, ticket: str, fields: dict[str, Any], status: int
) -> None:
    before = customer.get(f"/tickets/{ticket}")

    answer = change(customer, ticket, {"fields": fields, "status": "closed"})

    assert (answer.status_code, customer.get(f"/tickets/{ticket}")) == (status, before)


def test_staff_change_what_customers_cannot(agent: Side, ticket: str) -> None:
    shown = change(agent, ticket, {"fields": {"line": "B124", "text": "new"}}).json()["ticket"]

    assert shown["fields"] == {"line": "B124", "text": "new", "order": "s1", "priority": "low"}


def test_answers_and_status_change_together(customer: Side, ticket: str) -> None:
    stale = change(customer, ticket, {"fields": {"priority": "high"}}, **{"If-Match": '"9"'})
    answer = change(customer, ticket, {"fields": {"priority": "high"}, "status": "closed"})

    shown = answer.json()["ticket"]
    assert stale.status_code == 412
    assert (shown["priority"], shown["status"]["id"], shown["version"]) == ("high", "closed", "2")


@pytest.mark.parametrize("body", [{}, {"fields": {}}, {"fields": {"priority": "low"}}])
def test_what_changes_nothing_leaves_the_version(customer: Side, ticket: str, body: Any) -> None:
    assert change(customer, ticket, body).json()["ticket"]["version"] == "1"


def test_what_a_newer_form_does_not_ask_stays_with_the_ticket(
    helpdesk: RunningHelpdesk, customer: Side, ticket: str
) -> None:
    helpdesk.change_department("d1", form=[field("priority", "priority", editable=True)])

    shown = change(customer, ticket, {"fields": {"priority": "high"}}).json()["ticket"]

    assert shown["fields"] == {"line": "B123", "order": "s1", "priority": "high"}


# --- the catalog ----------------------------------------------------------------------------------


def test_a_form_that_changes_is_told_by_the_feed(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side, stranger: Side
) -> None:
    starts = [side.cursor() for side in (customer, agent, stranger)]
    words = {"names": {"nl": "Verkoop"}, "descriptions": {"nl": "Bestellen"}}

    helpdesk.change_department("d1", form=FORM[:2], **words)

    for side, start in zip((customer, agent, stranger), starts, strict=True):
        assert [c["op"] for c in side.changes(start)[0]] == ["catalog"]
        department = side.get("/catalog")["departments"][0]
        # Staff may change any answer later.
        more = {"editable": True} if side is agent else {}
        assert department["form"] == [{**field, **more} for field in FORM[:2]]
        assert department["topics"] == TOPICS
        assert department["blocking"] == ["subject_vague"]
        assert {name: department[name] for name in words} == words


@pytest.mark.parametrize(
    "broken",
    [
        "nonsense",
        None,
        {"id": "a"},
        [{"id": "a", "kind": "line"}],
        [{"id": "a", "kind": "telepathy", "label": {"en": "A"}, "required": True}],
        [field("a", "line", required=True), field("a", "line")],
        [field("a", "line", required=True, pattern="(")],
        [field("a", "choice", required=True)],
        [field("a", "number", required=True, least="few")],
        [field("a", "date", required=True, most="soon")],
        [field("a", "line", required=True, when=[{"field": "b", "among": ["x"]}])],
        [field("a", "group", least_rows=1)],
        [field("a", "group", least_rows=1, fields=[field("b", "group", fields=[])])],
    ],
)
def test_a_broken_form_is_told_as_it_is_and_does_not_bar_the_door(
    helpdesk: RunningHelpdesk, customer: Side, broken: Any
) -> None:
    helpdesk.change_department("d1", form=broken)

    assert customer.get("/catalog")["departments"][0]["form"] == broken
    assert ask(customer, {}).status_code == 201
    assert ask(customer, {"a": "x"}).status_code == 422
