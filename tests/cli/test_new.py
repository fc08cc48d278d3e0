"""Tickets opened from a file, against the embedded helpdesk."""

import json
import os
import stat
import sys
import urllib.request
from collections.abc import Generator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.ids import AccountId
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.library import Library
from tests.cli.conftest import Deskbell

CANARY = "c4nary-pässword"

FORM: list[dict[str, Any]] = [
    {
        "id": "what",
        "kind": "choice",
        "label": {"en": "What it is", "fa": "چیست"},
        "required": True,
        "choices": [{"id": "site", "name": {"en": "Site"}}, {"id": "mail", "name": {"en": "Mail"}}],
    },
    {
        "id": "code",
        "kind": "line",
        "label": {"en": "Code"},
        "pattern": "[0-9]{4}",
        "message": {"en": "The code has four digits."},
    },
    {"id": "cost", "kind": "number", "label": {"en": "Cost"}, "most": "100"},
    {"id": "domain", "kind": "domain", "label": {"en": "Domain"}},
    {
        "id": "login",
        "kind": "credentials",
        "label": {"en": "Login"},
        "credential_kinds": ["server_root", "cms"],
        "when": [{"field": "what", "among": ["site"]}],
    },
    {
        "id": "boxes",
        "kind": "group",
        "label": {"en": "Mailboxes"},
        "required": True,
        "when": [{"field": "what", "among": ["mail"]}],
        "fields": [
            {"id": "address", "kind": "email", "label": {"en": "Address"}, "required": True},
            {"id": "old", "kind": "checkbox", "label": {"en": "Old"}},
            {
                "id": "login",
                "kind": "credentials",
                "label": {"en": "Password"},
                "credential_kinds": ["mailbox"],
            },
        ],
    },
]
LOGIN = {"kind": "server_root", "login": "root", "password": CANARY, "host": "192.0.2.7"}


@pytest.fixture
def desk(signed_in: Deskbell, helpdesk: RunningHelpdesk) -> Deskbell:
    """Signed in at a helpdesk whose department Hardware has a form."""
    hardware = department(signed_in, "Hardware")
    topics = [{"id": "t-print", "name": "Printing"}]
    helpdesk.change_department(hardware["id"], form=FORM, topics=topics)
    signed_in.json("sync", "--once", "--json")
    return signed_in


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "ticket.json"
    path.touch(mode=0o600)
    return path


def department(deskbell: Deskbell, name: str) -> Any:
    [found] = [d for d in deskbell.json("departments", "--json") if d["name"] == name]
    return found


def ticket(**more: Any) -> dict[str, Any]:
    base = {"department": "hardware", "subject": "No light", "body": "It is dark.\n"}
    return {**base, "fields": {"what": "site"}, **more}


def write(file: Path, content: Any) -> str:
    file.write_text(json.dumps(content), "utf-8")
    return str(file)


def told(deskbell: Deskbell, *words: str, stdin: str = "") -> list[str]:
    """Run what must fail without queueing anything; return its lines on standard error."""
    done = deskbell.run("new", *words, stdin=stdin)
    assert done.returncode == 1, (done.stdout, done.stderr)
    assert deskbell.json("outbox", "--json") == []
    assert CANARY not in done.stdout + done.stderr
    return done.stderr.splitlines()


def asked(helpdesk: RunningHelpdesk, path: str) -> Any:
    """Return what the helpdesk tells its customer over its own API."""
    token = helpdesk.tokens["customer"]
    request = urllib.request.Request(
        f"{helpdesk.url}/api/v1{path}", headers={"Authorization": f"Bearer {token}"}
    )
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def opened(helpdesk: RunningHelpdesk, number: str) -> Any:
    """Return what the helpdesk has of a ticket."""
    items = asked(helpdesk, "/tickets?limit=100")["items"]
    [found] = [ticket for ticket in items if ticket["number"] == number]
    return found


# --- departments -------------------------------------------------------------------------------


def test_departments_are_printed_with_their_forms(desk: Deskbell) -> None:
    hardware = department(desk, "Hardware")
    assert (hardware["account"], hardware["open"]) == ("desk", True)
    assert [topic["id"] for topic in hardware["topics"]] == ["t-print"]
    assert [field["id"] for field in hardware["form"]] == [field["id"] for field in FORM]
    what, code = hardware["form"][:2]
    assert what["label"]["fa"] == "چیست"
    assert what["choices"] == FORM[0]["choices"]
    assert (code["pattern"], code["message"]) == ("[0-9]{4}", FORM[1]["message"])
    assert hardware["form"][4]["when"] == [{"field": "what", "among": ["site"]}]
    assert [field["id"] for field in hardware["form"][5]["fields"]] == ["address", "old", "login"]
    assert hardware["limits"]["attachment_bytes"] > 0


def test_departments_are_a_table_for_people(desk: Deskbell) -> None:
    done = desk.run("departments")
    assert done.returncode == 0
    lines = [line.strip() for line in done.stdout.splitlines()]
    assert any(line.startswith("desk") and "Hardware" in line for line in lines)
    assert "* what: What it is [choice] (site, mail)" in lines
    assert "login: Login [credentials], when what is site" in lines


def test_a_broken_form_is_said_and_a_plain_ticket_still_opens(
    desk: Deskbell, helpdesk: RunningHelpdesk, file: Path
) -> None:
    helpdesk.change_department(department(desk, "Hardware")["id"], form=[{"id": "x"}])
    desk.json("sync", "--once", "--json")
    hardware = department(desk, "Hardware")
    assert hardware["form"] == []
    assert hardware["form_problem"].startswith("The form of this department cannot be used")
    assert hardware["form_problem"] in desk.run("departments").stdout
    assert desk.json("new", "--file", write(file, ticket(fields={})))["state"] == "sent"


def test_before_the_first_sync_there_is_no_catalog(
    deskbell: Deskbell, helpdesk: RunningHelpdesk, file: Path
) -> None:
    deskbell.json(
        *("account", "add", "--kind", "native", "--url", helpdesk.url, "--name", "desk"),
        stdin=helpdesk.tokens["customer"],
    )
    assert "sync" in deskbell.fails("departments", "--json")
    assert "sync" in deskbell.fails("new", "--file", write(file, ticket()))


# --- opening -----------------------------------------------------------------------------------


def test_a_ticket_opens_with_its_answers_its_logins_and_its_files(
    desk: Deskbell, helpdesk: RunningHelpdesk, file: Path, tmp_path: Path
) -> None:
    attached = tmp_path / "عکس.txt"
    attached.write_bytes(b"x" * 1000)
    fields = {"what": "site", "code": "۱۲۳۴", "cost": 12.5, "domain": "Example.com", "login": LOGIN}
    given = ticket(topic="Printing", fields=fields, account="desk")
    sent = desk.json("new", "--file", write(file, given), "--attach", str(attached))
    assert sent["state"] == "sent"
    shown = desk.json("ticket", sent["number"], "--json")
    assert (shown["subject"], shown["department"]) == ("No light", "Hardware")
    [message] = shown["messages"]
    assert message["text"].strip() == "It is dark."
    assert [(a["name"], a["size"]) for a in message["attachments"]] == [("عکس.txt", 1000)]
    kept = opened(helpdesk, sent["number"])
    assert kept["topic"] == "t-print"
    assert kept["fields"] == {
        "what": "site",
        "code": "1234",
        "cost": "12.5",
        "domain": "example.com",
    }
    assert [(s["field"], s["kind"], s["host"]) for s in kept["secrets"]] == [
        ("login", "server_root", "192.0.2.7")
    ]
    assert CANARY not in json.dumps([kept, shown])


def test_rows_of_a_group_keep_their_logins(
    desk: Deskbell, helpdesk: RunningHelpdesk, file: Path
) -> None:
    login = {"login": "a", "password": CANARY}  # the only kind needs no name
    rows = [
        {},
        {"address": "a@example.com", "login": login},
        {"address": "b@example.com", "old": True},
    ]
    given = ticket(fields={"what": "mail", "boxes": {"rows": rows}})
    sent = desk.json("new", "--file", write(file, given))
    kept = opened(helpdesk, sent["number"])
    assert kept["fields"]["boxes"]["rows"] == [
        {"address": "a@example.com", "old": False},
        {"address": "b@example.com", "old": True},
    ]
    assert [s["kind"] for s in kept["secrets"]] == ["mailbox"]


def test_without_a_network_it_waits_and_leaves_once(
    desk: Deskbell, helpdesk: RunningHelpdesk
) -> None:
    helpdesk.stop()
    fields = {"what": "site", "login": LOGIN}
    given = json.dumps(ticket(fields=fields))
    queued = desk.json("new", "--file", "-", code=3, stdin=given)
    assert queued["state"] == "queued"
    waiting = desk.run("outbox", "--json").stdout
    assert [(w["id"], w["kind"]) for w in json.loads(waiting)] == [(queued["id"], "new")]
    assert CANARY not in waiting
    helpdesk.start()
    desk.json("sync", "--once", "--json")
    desk.json("sync", "--once", "--json")
    assert desk.json("outbox", "--json") == []
    found = [t for t in desk.json("tickets", "--json") if t["subject"] == "No light"]
    assert len(found) == 1
    assert len(opened(helpdesk, found[0]["number"])["secrets"]) == 1


def test_department_and_topic_go_by_id_too(desk: Deskbell, helpdesk: RunningHelpdesk) -> None:
    id = department(desk, "Hardware")["id"]
    given = json.dumps(ticket(department=id, topic="t-print"))
    sent = desk.json("new", "--file", "-", stdin=given)
    assert opened(helpdesk, sent["number"])["topic"] == "t-print"


# --- what is wrong -----------------------------------------------------------------------------


def test_every_fault_is_said_in_words_and_nothing_is_sent(desk: Deskbell) -> None:
    fields = {
        "code": "12",
        "cost": "101",
        "domain": "https://example.com/x",
        "unheard": 1,
        "what": "fax",
    }
    lines = told(desk, "--file", "-", stdin=json.dumps(ticket(subject=" ", fields=fields)))
    assert lines == [
        "deskbell: subject: Fill this in: the helpdesk needs it.",
        "deskbell: unheard: The form has no such field; deskbell departments --json lists them.",
        "deskbell: what (What it is): This is not offered any more. Choose another.",
        "deskbell: code (Code): The code has four digits.",
        "deskbell: cost (Cost): Must be 100 or less.",
        "deskbell: domain (Domain): Write the domain name alone: example.com.",
    ]


def test_what_only_staff_say_and_what_is_too_long_is_told(desk: Deskbell) -> None:
    given = ticket(subject="x" * 501, requester="a@example.com", channel="phone")
    lines = told(desk, "--file", "-", stdin=json.dumps(given))
    assert lines == [
        "deskbell: subject: Shorten it to 500 characters (now 501).",
        "deskbell: requester: Only staff open tickets for somebody else.",
        "deskbell: channel: Only staff say how a ticket came to them. Leave it out.",
    ]


def test_faults_in_a_row_and_in_a_login_tell_where(desk: Deskbell) -> None:
    login = {"login": "", "password": CANARY, "port": 0}
    rows = [{"address": "a@example.com"}, {"address": "?", "login": login}]
    fields = {"what": "mail", "boxes": {"rows": rows}, "login": LOGIN}
    lines = told(desk, "--file", "-", stdin=json.dumps(ticket(fields=fields)))
    assert [line.removeprefix("deskbell: ").partition(":")[0] for line in lines] == [
        "boxes, row 2, address (Address)",
        "boxes, row 2, login (Password), login",
        "boxes, row 2, login (Password), port",
        "login (Login)",
    ]
    assert "not asked here" in lines[3]


def test_a_file_that_is_not_there_or_no_ticket_is_one_line(desk: Deskbell, tmp_path: Path) -> None:
    assert "cannot be used" in told(desk, "--file", str(tmp_path / "none"))[0]
    (tmp_path / "raw").write_bytes(b"\xff\xfe{\x00")
    assert "not a ticket" in told(desk, "--file", str(tmp_path / "raw"))[0]


def test_unknown_names_are_said_with_what_there_is(desk: Deskbell) -> None:
    nowhere = json.dumps(ticket(department="Sofware"))
    assert "Hardware" in told(desk, "--file", "-", stdin=nowhere)[0]
    off_topic = json.dumps(ticket(topic="Gardening"))
    assert "Printing" in told(desk, "--file", "-", stdin=off_topic)[0]
    elsewhere = json.dumps(ticket(account="moon"))
    assert "moon" in told(desk, "--file", "-", stdin=elsewhere)[0]
    for_another = json.dumps(ticket(requester="ann@example.com"))
    assert "staff" in told(desk, "--file", "-", stdin=for_another)[0]
    after = json.dumps(ticket(follows=9999))
    assert "9999" in told(desk, "--file", "-", stdin=after)[0]


def test_checking_alone_sends_nothing(desk: Deskbell) -> None:
    fine = desk.json("new", "--check", "--file", "-", stdin=json.dumps(ticket()))
    assert fine["faults"] == []
    assert desk.json("outbox", "--json") == []
    wrong = json.dumps(ticket(fields={"what": "site", "domain": "http://example.com"}))
    found = desk.json("new", "--check", "--file", "-", stdin=wrong, code=1)
    assert found["faults"] == [
        {
            "field": "domain",
            "row": None,
            "in": None,
            "part": "",
            "text": "Write the domain name alone: example.com.",
            "offer": "example.com",
        }
    ]
    assert len(desk.json("tickets", "--json")) == 3


def test_files_that_cannot_go_are_said_before_anything_is_queued(
    desk: Deskbell, tmp_path: Path
) -> None:
    attach = ("--attach", str(tmp_path / "missing"), "--attach", str(tmp_path))
    lines = told(desk, "--file", "-", *attach, stdin=json.dumps(ticket()))
    assert ["not there" in lines[0], "folder" in lines[1]] == [True, True]


def test_the_coach_holds_a_ticket_back_only_where_the_catalog_says_so(
    desk: Deskbell, helpdesk: RunningHelpdesk
) -> None:
    vague = json.dumps(ticket(subject="Help"))
    advice = desk.json("new", "--check", "--file", "-", stdin=vague)["advice"]
    assert [(a["rule"], a["field"], a["blocks"]) for a in advice if "subject" in a["rule"]] == [
        ("subject_vague", "subject", False)
    ]
    helpdesk.change_department(department(desk, "Hardware")["id"], blocking=["subject_vague"])
    desk.json("sync", "--once", "--json")
    [line] = told(desk, "--file", "-", stdin=vague)
    assert line.startswith("deskbell: subject: ")


def test_staff_open_a_ticket_for_a_customer_and_may_leave_answers_open(
    signed_in: Deskbell, helpdesk: RunningHelpdesk
) -> None:
    helpdesk.change_department(department(signed_in, "Hardware")["id"], form=FORM)
    signed_in.json(
        *("account", "add", "--kind", "native", "--url", helpdesk.url, "--name", "staff"),
        stdin=helpdesk.tokens["agent"],
    )
    signed_in.json("sync", "--once", "--json")
    customer = asked(helpdesk, "/me")["email"]
    given = json.dumps(ticket(account="staff", requester=customer, channel="phone", fields={}))
    sent = signed_in.json("new", "--file", "-", stdin=given)
    assert opened(helpdesk, sent["number"])["subject"] == "No light"
    nobody = json.dumps(ticket(account="staff", channel="letter", fields={}))
    whom, how = told(signed_in, "--file", "-", stdin=nobody)
    assert whom.startswith("deskbell: requester: Name the customer")
    assert how == "deskbell: channel: Name one of app, email, phone, chat."
    both = json.dumps(ticket(fields={}))
    assert "--account" in told(signed_in, "--file", "-", stdin=both)[0]


# --- logins ------------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX modes")
def test_a_file_with_passwords_that_others_can_read_is_warned_of(
    desk: Deskbell, file: Path
) -> None:
    given = ticket(fields={"what": "site", "login": LOGIN})
    quiet = desk.run("new", "--check", "--file", write(file, given))
    assert quiet.stderr == ""
    os.chmod(file, stat.S_IRUSR | stat.S_IROTH)
    done = desk.run("new", "--check", "--file", str(file))
    assert done.returncode == 0
    assert f"chmod 600 {file}" in done.stderr
    assert desk.run("new", "--check", "--file", write_open(file, ticket())).stderr == ""


def write_open(file: Path, content: Any) -> str:
    os.chmod(file, 0o644)
    return write(file, content)


def test_the_customer_areas_login_for_a_server_is_only_a_warning(desk: Deskbell) -> None:
    given = ticket(fields={"what": "site", "login": {**LOGIN, "login": "ann@example.com"}})
    done = desk.run("new", "--check", "--file", "-", stdin=json.dumps(given))
    assert done.returncode == 0
    assert "warning: Login: this looks like the login of the customer area" in done.stderr
    assert CANARY not in done.stdout + done.stderr


@pytest.fixture
def no_place_for_logins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let helpdesks have no place of their own for logins."""
    able = Library.capabilities

    def unable(self: Library, account: AccountId) -> Any:
        can = able(self, account)
        return None if can is None else replace(can, secret_fields=False)

    monkeypatch.setattr(Library, "capabilities", unable)


@pytest.mark.usefixtures("no_place_for_logins")
def test_logins_go_into_the_message_only_where_the_person_says_so(
    desk: Deskbell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.cli.new.MAPS_LOGINS", frozenset({"native"}))
    given = json.dumps(ticket(fields={"what": "site", "login": LOGIN}))
    [line] = told(desk, "--file", "-", stdin=given)
    assert "--secrets-in-message" in line
    assert "staff and copies by e-mail" in line
    done = desk.run("new", "--file", "-", "--secrets-in-message", stdin=given)
    assert done.returncode == 0
    assert "warning" in done.stderr
    assert CANARY not in done.stdout + done.stderr
    plain = desk.run("new", "--file", "-", stdin=json.dumps(ticket(subject="Another")))
    assert (plain.returncode, plain.stderr) == (0, "")


@pytest.mark.usefixtures("no_place_for_logins")
def test_a_helpdesk_that_takes_no_logins_is_offered_no_way_to_send_them(desk: Deskbell) -> None:
    given = json.dumps(ticket(fields={"what": "site", "login": LOGIN}))
    for words in ((), ("--secrets-in-message",)):
        [line] = told(desk, "--file", "-", *words, stdin=given)
        assert "takes no logins" in line
        assert "--secrets-in-message" not in line


# --- the demo's own forms ----------------------------------------------------------------------


@pytest.fixture
def demo(tmp_path: Path) -> Generator[RunningHelpdesk]:
    with RunningHelpdesk(tmp_path / "demo", demo=True) as running:
        yield running


def test_a_technical_ticket_at_the_demo_needs_its_order(
    deskbell: Deskbell, demo: RunningHelpdesk
) -> None:
    deskbell.json(
        *("account", "add", "--kind", "native", "--url", demo.url),
        stdin=demo.tokens["customer"],
    )
    deskbell.json("sync", "--once", "--json")
    technical = department(deskbell, "Technical Support")
    [order] = [field for field in technical["form"] if field["id"] == "order"]
    assert (order["kind"], order["required"]) == ("service", True)
    given = ticket(department="Technical Support", fields={"error": "502 Bad Gateway"})
    assert told(deskbell, "--file", "-", stdin=json.dumps(given)) == [
        "deskbell: order (Order): Choose one: the helpdesk needs it."
    ]
    fields = {"order": order["choices"][0]["id"], "error": "502", "login": LOGIN, "notify": "sms"}
    sent = deskbell.json(
        *("new", "--file", "-"),
        stdin=json.dumps(ticket(department="Technical Support", topic="server", fields=fields)),
    )
    kept = opened(demo, sent["number"])
    assert (kept["fields"]["error"], kept["notify"]) == ("502", "sms")
    assert [s["kind"] for s in kept["secrets"]] == ["server_root"]
