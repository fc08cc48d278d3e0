"""Logins that customers give: seen only where they are asked for, destroyed with their ticket."""

import hashlib
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from desktop.helpdesk import times
from desktop.helpdesk.helpdesk import Helpdesk
from desktop.helpdesk.rules_run import Rules
from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.conftest import SETTINGS
from tests.helpdesk.side import Side, key

FORM = [
    {
        "id": "login",
        "kind": "credentials",
        "label": {"en": "Login"},
        "credential_kinds": ["server_root", "cms"],
    },
    {
        "id": "boxes",
        "kind": "group",
        "label": {"en": "Mailboxes"},
        "fields": [
            {"id": "address", "kind": "email", "label": {"en": "Address"}},
            {"id": "login", "kind": "credentials", "label": {"en": "Login"}, "required": True},
        ],
    },
]
CANARY = "kanarienvogel"
"""A part of every password here, and of nothing else."""


def login(name: str = "1", **more: Any) -> dict[str, Any]:
    """Return a login whose password is told by *name*; with a reply unless *more* says a field."""
    parts = {"login": f"me{name}", "password": f"{CANARY}-{name}"}
    return {"kind": "cms", **parts, "host": "https://a.example/admin", "port": 443, **more}


@pytest.fixture(autouse=True)
def _formed(helpdesk: RunningHelpdesk) -> None:
    helpdesk.change_department("d3", form=FORM)


def send(side: Side, path: str, body: Any, idempotency: str | None = None) -> httpx.Response:
    headers = {"Idempotency-Key": idempotency or key()}
    return side.ask("POST", path, json=body, headers=headers)


def opened(side: Side, *secrets: dict[str, Any], **more: Any) -> httpx.Response:
    body = {"department": "d3", "subject": "Subject", "body": "Body", "secrets": secrets, **more}
    return send(side, "/tickets", body)


def reveal(side: Side, ticket: str, secret: str) -> httpx.Response:
    return side.ask("POST", f"/tickets/{ticket}/secrets/{secret}/reveal")


def places(folder: Path, word: str = CANARY) -> list[str]:
    """Return the names of the files in which a word stands."""
    return [
        file.name
        for file in folder.rglob("*")
        if file.is_file() and word.encode() in file.read_bytes()
    ]


def test_a_ticket_tells_of_a_login_but_not_the_login(customer: Side, agent: Side) -> None:
    answer = opened(customer, login(field="login"))

    ticket = answer.json()["ticket"]
    (secret,) = ticket["secrets"]
    assert secret == {
        "id": secret["id"],
        "field": "login",
        "kind": "cms",
        "host": "https://a.example/admin",
        "port": 443,
        "given": ticket["created"],
        "purged": False,
    }
    for side in (customer, agent):
        everything = [
            side.ask("GET", path).text
            for path in ("/tickets", "/messages", "/changes?cursor=0", f"/tickets/{ticket['id']}")
        ]
        assert not any(CANARY in text for text in [answer.text, *everything])
        assert all(secret["id"] in text for text in (everything[0], everything[2], everything[3]))


def test_a_repetition_neither_tells_nor_keeps_it_twice(customer: Side) -> None:
    idempotency = key()
    body = {"department": "d3", "subject": "S", "body": "B", "secrets": [login(field="login")]}

    first, again = (send(customer, "/tickets", body, idempotency) for _ in range(2))

    [shown] = first.json()["ticket"]["secrets"]
    kept = first.json()["ticket"] | {"secrets": [shown | {"host": "", "port": None}]}
    assert again.json() == first.json() | {"ticket": kept}
    assert CANARY not in first.text


def test_a_login_in_a_row_belongs_to_that_row(customer: Side) -> None:
    rows = {"boxes": {"rows": [{"address": "a@b.example"}, {}]}}
    inner = {"field": "boxes", "in": "login", "kind": "mailbox"}
    both = [login("a", row=0, **inner), login("b", row=1, **inner)]

    ticket = opened(customer, *both, fields=rows).json()["ticket"]

    assert [s["field"] for s in ticket["secrets"]] == ["boxes", "boxes"]
    assert ticket["fields"] == rows
    for wrong in ([both[0]], [*both, login("c", row=2, **inner)], [*both, login("d", **inner)]):
        assert opened(customer, *wrong, fields=rows).status_code == 422


@pytest.mark.parametrize(
    "wrong",
    [
        [login(field="nothing")],
        [login()],
        [login(field="login", row=0)],
        [login(field="login", kind="mailbox")],
        [login(field="login"), login("2", field="login")],
        [login(field="login", login=" ")],
        [login(field="login", password="")],
        [login(field="login", port=0)],
        [login(field="login", port="443")],
        [login(field="login", kind="key")],
        [login(field="login", host="x" * 1001)],
        [login(field="login", password=CANARY * 2000)],
    ],
)
def test_a_login_that_does_not_fit_is_refused_without_repeating_it(
    helpdesk: RunningHelpdesk, customer: Side, wrong: list[Any]
) -> None:
    answer = opened(customer, *wrong)

    assert answer.status_code == 422
    assert "secrets" in answer.json()["detail"]
    assert CANARY not in answer.text
    assert places(helpdesk.directory) == []


def test_a_login_has_no_place_among_the_answers(customer: Side) -> None:
    answer = opened(customer, fields={"login": CANARY})

    assert answer.status_code == 422
    assert CANARY not in answer.text


def test_a_login_may_come_with_a_reply_of_either_side(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]

    answers = [
        send(side, f"/tickets/{ticket}/messages", {"body": "x", "secrets": [login()]})
        for side in (customer, agent)
    ]
    note = {"body": "x", "internal": True, "secrets": [login()]}
    of_field = {"body": "x", "secrets": [login(field="login")]}

    assert [a.status_code for a in answers] == [201, 201]
    assert [len(a.json()["ticket"]["secrets"]) for a in answers] == [1, 2]
    assert not any(CANARY in a.text for a in answers)
    assert send(agent, f"/tickets/{ticket}/messages", note).status_code == 422
    assert send(customer, f"/tickets/{ticket}/messages", of_field).status_code == 422


def test_staff_and_the_customers_own_people_reveal_it_and_each_time_is_logged(
    customer: Side, colleague: Side, stranger: Side, agent: Side
) -> None:
    ticket = opened(customer, login(field="login"), login("2", field="login")).status_code
    assert ticket == 422
    ticket = opened(customer, login(field="login")).json()["ticket"]
    (secret,) = ticket["secrets"]
    other = customer.open()["ticket"]["id"]
    start = agent.cursor()

    for side in (agent, customer, colleague):
        answer = reveal(side, ticket["id"], secret["id"])
        parts = ("kind", "login", "password", "host", "port")
        assert answer.json() == {part: login()[part] for part in parts}
        assert answer.headers["Cache-Control"] == "no-store"
    assert reveal(stranger, ticket["id"], secret["id"]).status_code == 404
    for wrong in ((other, secret["id"]), (ticket["id"], "k999"), (ticket["id"], "x")):
        assert reveal(agent, *wrong).status_code == 404

    seen = [e for e in activity(agent, ticket["id"]) if e["what"] == "secret_revealed"]
    assert [e["person"]["name"] for e in seen] == ["Mira", "Robin", "Ilse"]
    assert {e["detail"]["secret"] for e in seen} == {secret["id"]}
    assert agent.changes(start)[0] == [], "looking changes nothing of the ticket"


@pytest.mark.parametrize("who", ["customer", "agent"])
def test_closing_destroys_it_to_the_last_byte(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side, who: str
) -> None:
    ticket = opened(customer, login(field="login")).json()["ticket"]["id"]
    send(customer, f"/tickets/{ticket}/messages", {"body": "x", "secrets": [login("2")]})
    other = opened(customer, login("other", field="login")).json()["ticket"]
    start = customer.cursor()
    assert places(helpdesk.directory)

    closed = {"customer": customer, "agent": agent}[who].set_status(ticket, "closed")

    assert places(helpdesk.directory, f"{CANARY}-1") == places(helpdesk.directory, "me2") == []
    assert places(helpdesk.directory, f"{CANARY}-other"), "that of an open ticket stays"
    secrets = closed.json()["ticket"]["secrets"]
    assert [(s["purged"], s["host"], s["port"]) for s in secrets] == [(True, "", None)] * 2
    assert [c["ticket"]["secrets"] for c in customer.changes(start)[0]] == [secrets]
    gone = reveal(agent, ticket, secrets[0]["id"])
    assert (gone.status_code, gone.json()["code"]) == (410, "purged")
    assert reveal(agent, other["id"], other["secrets"][0]["id"]).status_code == 200

    customer.write(ticket, "It is back.")
    assert all(s["purged"] for s in customer.get(f"/tickets/{ticket}")["secrets"])


def test_a_ticket_that_closes_by_itself_destroys_it_too(tmp_path: Path) -> None:
    now = times.now()
    with RunningHelpdesk(tmp_path / "data", settings=SETTINGS, clock=lambda: now) as running:
        running.change_department("d3", form=FORM)
        customer = Side(running.url, running.tokens["customer"])
        agent = Side(running.url, running.tokens["agent"])
        with customer.http, agent.http:
            ticket = opened(customer, login(field="login")).json()["ticket"]["id"]
            running.reply_as_agent(ticket, "Does it work?")
            now += 25 * times.HOUR
            assert Rules("Helpdesk").keep_time(running.helpdesk.database) == 1

            assert places(tmp_path) == []
            assert [s["purged"] for s in customer.get(f"/tickets/{ticket}")["secrets"]] == [True]
            closed, destroyed = activity(agent, ticket)[-2:]
            assert (closed["what"], destroyed["what"]) == ("status", "secrets_purged")
            assert closed["person"]["role"] == destroyed["person"]["role"] == "system"


def test_a_removed_ticket_takes_its_logins_along(helpdesk: RunningHelpdesk, customer: Side) -> None:
    ticket = opened(customer, login(field="login")).json()["ticket"]["id"]

    helpdesk.remove_ticket(ticket)

    assert places(helpdesk.directory) == []


def test_many_logins_leave_nothing_behind(helpdesk: RunningHelpdesk, customer: Side) -> None:
    """Long ones fill pages of their own, and short ones make the table's pages split and join."""
    tickets = [
        customer.open(secrets=[login(f"{n}", field="login", password=CANARY + "x" * length)])
        for n, length in enumerate([3, 900, 40] * 20)
    ]
    for opened_ticket in tickets[::2] + tickets[1::2]:
        customer.set_status(opened_ticket["ticket"]["id"], "closed").raise_for_status()

    assert places(helpdesk.directory) == []


def test_a_reader_of_the_past_only_delays_the_end(
    helpdesk: RunningHelpdesk, customer: Side
) -> None:
    ticket = opened(customer, login(field="login")).json()["ticket"]["id"]

    with helpdesk.helpdesk.database.read() as conn:
        conn.exec_driver_sql("SELECT count(*) FROM secrets").scalar()
        assert customer.set_status(ticket, "closed").status_code == 200
        assert places(helpdesk.directory), "the reader still sees it"
    customer.open()

    assert places(helpdesk.directory) == []


def test_a_crash_after_closing_is_made_good_at_the_next_start(
    helpdesk: RunningHelpdesk, customer: Side, tmp_path: Path
) -> None:
    ticket = opened(customer, login(field="login")).json()["ticket"]["id"]
    with helpdesk.helpdesk.database.read() as conn:
        conn.exec_driver_sql("SELECT count(*) FROM secrets").scalar()
        customer.set_status(ticket, "closed").raise_for_status()
        crashed = tmp_path / "crashed"
        crashed.mkdir()
        for file in helpdesk.directory.iterdir():
            if file.is_file():
                (crashed / file.name).write_bytes(file.read_bytes())
    assert places(crashed)

    started = Helpdesk.open(crashed, SETTINGS)
    left = places(crashed)  # before closing, which would tidy up as well
    started.close()

    assert left == []


def activity(agent: Side, ticket: str) -> list[Any]:
    shown = agent.get(f"/tickets/{ticket}/activity")["items"]
    assert CANARY not in json.dumps(shown)
    return shown


def test_the_kept_answer_of_a_write_tells_no_place_and_its_digest_no_guess(
    helpdesk: RunningHelpdesk, customer: Side
) -> None:
    host = "server-of-the-canary.example"
    given = login(field="login", kind="server_root", host=host)
    body = {"department": "d3", "subject": "Subject", "body": "Body", "secrets": [given]}
    idempotency = key()
    first = send(customer, "/tickets", body, idempotency)
    ticket = first.json()["ticket"]["id"]
    assert first.json()["ticket"]["secrets"][0]["host"] == host
    guess = hashlib.sha256(b"POST /api/v1/tickets\n" + first.request.content).digest()

    customer.set_status(ticket, "closed").raise_for_status()
    helpdesk.stop()
    content = b"".join(p.read_bytes() for p in helpdesk.directory.rglob("*") if p.is_file())
    assert host.encode() not in content
    assert guess not in content

    helpdesk.start()
    again = send(customer, "/tickets", body, idempotency)
    assert (again.status_code, again.json()["ticket"]["id"]) == (201, ticket)
    other = send(
        customer, "/tickets", {**body, "secrets": [login("2", field="login")]}, idempotency
    )
    assert other.json()["code"] == "key_reused"
