"""Forms and logins on the native wire: whatever a catalog holds, and nothing secret is told."""

import traceback
from datetime import UTC, date, datetime, timedelta
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.backends.base import Backend
from desktop.backends.native import wire
from desktop.backends.native.catalog import parse_catalog
from desktop.backends.native.details import parse_login
from desktop.backends.registry import open_backend
from desktop.domain.errors import ConnectionLost, Problem, Refused, UnexpectedAnswer, Unsupported
from desktop.domain.fields import CredentialKind, Credentials, Purpose, Rows
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import NewTicket, Reply
from desktop.domain.promise import BusinessHours, OpenHours, ResponseTarget
from desktop.domain.secret import Secret
from desktop.domain.ticket import GivenSecret
from desktop.store import codec
from tests.backends.raw_server import RawServer, answer
from tests.backends.test_native_wire import CATALOG, LOGIN, ME, TICKET, anything, encoded
from tests.backends.world import Desk, OneWorker, run

PASSWORD = "pa55-of-the-canary"
ROOT = Credentials(kind=CredentialKind.SERVER_ROOT, login="root", password=Secret(PASSWORD))

ONLY_HELPS = (
    "priorities",
    "types",
    "services",
    "business_hours",
    "response_targets",
    "auto_close",
    "queue",
)


def with_form(form: Any) -> bytes:
    department = CATALOG["departments"][0] | {"form": form}
    sound = CATALOG["departments"][0] | {"id": "d2"}
    return encoded(CATALOG | {"departments": [department, sound]})


# --- the catalog ------------------------------------------------------------------------------


def test_everything_that_is_offered_arrives() -> None:
    catalog = parse_catalog(encoded(CATALOG))
    [department] = catalog.departments
    assert [field.id for field in department.form] == ["domain", "why"]
    assert department.form[1].when[0].field == "topic"
    assert department.blocking == ("subject.empty",)
    assert department.topics[0].wants == (Purpose.ERROR,)
    assert catalog.limits.attachment_types == ("image/*",)
    assert [choice.id for choice in catalog.priorities] == ["low"]
    assert [choice.name for choice in catalog.types] == ["Fault"]
    assert [service.kind for service in catalog.services] == ["hosting"]
    assert catalog.hours == BusinessHours(
        "Europe/Amsterdam",
        (OpenHours(0, "08:00", "18:00"),),
        {date(2026, 12, 25): "Christmas Day"},
    )
    assert catalog.targets == (ResponseTarget("d1", "low", 16, always=False),)
    assert catalog.auto_close is not None
    assert (catalog.auto_close.status, catalog.auto_close.hours) == ("open", 24)
    assert catalog.queue_statuses == ("open",)
    assert codec.decode_catalog(codec.encode(catalog)) == catalog


def test_an_older_helpdesk_has_no_forms() -> None:
    older = {name: CATALOG[name] for name in ("departments", "statuses")}
    older["departments"] = [{"id": "d1", "name": "Sales"}]
    catalog = parse_catalog(encoded(older))
    [department] = catalog.departments
    assert (department.form, department.form_problem) == ((), "")
    assert (catalog.hours, catalog.auto_close, catalog.queue_statuses) == (None, None, ())
    ticket = {name: TICKET[name] for name in TICKET if name not in ("fields", "secrets", "topic")}
    assert wire.parse_ticket(encoded(ticket)).details is None


@pytest.mark.parametrize("form", [7, "form", [1], [{"id": "x"}], {"fields": []}, [{}] * 3000])
def test_a_broken_form_costs_its_department_the_form_alone(form: Any) -> None:
    broken, sound = parse_catalog(with_form(form)).departments
    assert broken.form == ()
    assert broken.form_problem
    assert sound.form
    assert sound.form_problem == ""


@settings(max_examples=200, deadline=None)
@given(anything, st.sampled_from(ONLY_HELPS), st.sampled_from(["form", "blocking", "topics"]))
def test_what_only_helps_is_left_out_where_it_is_broken(whatever: Any, part: str, of: str) -> None:
    department = CATALOG["departments"][0]
    department |= {"topics": [{"id": "x", "name": "X", "wants": whatever}], "form": whatever}
    department |= {"blocking": whatever}
    limits = CATALOG["limits"] | {"attachment_types": whatever}
    damaged = CATALOG | {"departments": [department], "limits": limits, part: whatever}
    catalog = parse_catalog(encoded(damaged))
    assert [d.name for d in catalog.departments] == ["Sales"]
    assert catalog.limits.attachments == 2
    assert codec.decode_catalog(codec.encode(catalog)) == catalog


@pytest.mark.parametrize(
    "hours",
    [
        {"time_zone": "Mars/Olympus"},
        {"time_zone": "../../etc/passwd"},
        {"time_zone": ""},
        {"time_zone": "x" * 3999},
    ],
)
def test_a_time_zone_that_is_none_leaves_no_hours(hours: dict[str, Any]) -> None:
    broken = CATALOG | {"business_hours": CATALOG["business_hours"] | hours}
    assert parse_catalog(encoded(broken)).hours is None


def test_hours_that_are_none_are_left_out() -> None:
    weekly = [
        {"day": "monday", "opens": "18:00", "closes": "08:00"},
        {"day": "someday", "opens": "08:00", "closes": "18:00"},
        {"day": "friday", "opens": "24:30", "closes": "25:00"},
        {"day": "sunday", "opens": "00:00", "closes": "24:00"},
    ]
    broken = CATALOG | {"business_hours": CATALOG["business_hours"] | {"weekly": weekly}}
    hours = parse_catalog(encoded(broken)).hours
    assert hours is not None
    assert hours.weekly == (OpenHours(6, "00:00", "24:00"),)


def test_of_lists_without_an_end_only_the_beginning_is_read() -> None:
    first = date(2026, 1, 1)
    hours = CATALOG["business_hours"] | {
        "weekly": [{"day": "monday", "opens": "08:00", "closes": "08:01"}] * 20_000,
        "holidays": [{"date": str(first + timedelta(days=n))} for n in range(1200)],
    }
    target = {"department": "d1", "priority": "low", "hours": 1}
    endless = {"business_hours": hours, "response_targets": [target] * 20_000}
    endless |= {"services": [{"id": "s", "name": "S"}] * 20_000, "languages": ["en"] * 2000}
    topics = CATALOG["departments"][0] | {"topics": [{"id": "x", "name": "X"}] * 2000}
    catalog = parse_catalog(encoded(CATALOG | endless | {"departments": [topics]}))
    assert catalog.hours is not None
    assert len(catalog.hours.weekly) == 100
    assert len(catalog.hours.holidays) == 1000
    assert len(catalog.targets) == len(catalog.services) == 10_000
    assert len(catalog.languages) == len(catalog.departments[0].topics) == 1000


# --- what tickets tell ------------------------------------------------------------------------


def test_a_ticket_tells_its_answers_and_that_it_carries_logins() -> None:
    details = wire.parse_ticket(encoded(TICKET)).details
    assert details is not None
    assert details.topic == "moving"
    assert details.fields == {
        "domain": "example.com",
        "urgent": True,
        "days": ("mo", "tu"),
        "mailboxes": Rows(({"address": "a@example.com"}, {})),
    }
    assert details.secrets == (
        GivenSecret(
            id=RemoteId("s1"),
            field="root",
            kind=CredentialKind.SERVER_ROOT,
            host="203.0.113.7",
            port=22,
            given=datetime(2026, 11, 22, 10, tzinfo=UTC),
        ),
    )


@settings(max_examples=200, deadline=None)
@given(anything, anything)
def test_answers_that_are_none_are_left_out(fields: Any, secrets: Any) -> None:
    ticket = wire.parse_ticket(encoded(TICKET | {"fields": fields, "secrets": secrets}))
    assert codec.decode_ticket(codec.encode(ticket)) == ticket


def test_a_login_is_read_masked_and_a_kind_of_tomorrow_is_some_panel() -> None:
    login = parse_login(encoded(LOGIN | {"kind": "of tomorrow", "host": None}))
    assert login.kind is CredentialKind.CONTROL_PANEL
    assert login.password.reveal() == LOGIN["password"]
    assert LOGIN["password"] not in repr(login)


# --- what leaves ------------------------------------------------------------------------------

NEW = NewTicket(
    department=RemoteId("d1"),
    topic=RemoteId("x"),
    subject="Moving",
    body="Please",
    fields={
        "domain": "example.com",
        "note": " ",
        "none": (),
        "urgent": False,
        "root": ROOT,
        "empty": Credentials(kind=CredentialKind.CMS, port=443),
        "mailboxes": Rows(
            (
                {"address": "a@example.com", "note": ""},
                {"login": msgspec.structs.replace(ROOT, kind=CredentialKind.MAILBOX, port=993)},
            )
        ),
    },
)


class Scripted:
    """A helpdesk that knows who asks, and answers a write as it is told to."""

    def __init__(self, reply: bytes, features: tuple[str, ...] = ("secrets", "fields")) -> None:
        self.reply = reply
        self.features = features
        self.written: list[bytes] = []

    def __call__(self, request: bytes) -> bytes:
        line = request.partition(b"\r\n")[0]
        if b"/.well-known/" in line:
            return answer(b'{"deskbell": 1}')
        if b"/me " in line:
            return answer(encoded(ME | {"features": list(self.features)}))
        self.written.append(request)
        return self.reply


def asking(worker: OneWorker, script: Scripted, command: NewTicket | Reply) -> None:
    async def ask(backend: Backend) -> None:
        outgoing = Desk().outgoing()
        if isinstance(command, Reply):
            await backend.reply(command, outgoing)
        else:
            await backend.create(command, outgoing)

    async def told(url: str) -> None:
        backend = open_backend("native", url, "token", worker)
        try:
            await ask(backend)
        finally:
            await backend.aclose()

    with RawServer(script) as server:
        run(told(server.url))


def test_logins_leave_apart_by_their_place_in_the_form(worker: OneWorker) -> None:
    script = Scripted(b"")
    with pytest.raises(ConnectionLost):
        asking(worker, script, NEW)
    head, _, body = script.written[0].partition(b"\r\n\r\n")
    assert b"content-type: application/json\r\n" in head.lower() + b"\r\n"
    sent = msgspec.json.decode(body)
    assert sent["fields"] == {
        "domain": "example.com",
        "urgent": False,
        "mailboxes": {"rows": [{"address": "a@example.com"}, {}]},
    }
    root, mailbox = sent["secrets"]
    assert root == {
        "field": "root",
        "row": None,
        "in": None,
        "kind": "server_root",
        "login": "root",
        "password": PASSWORD,
        "host": "",
        "port": None,
    }
    assert (mailbox["field"], mailbox["row"], mailbox["in"]) == ("mailboxes", 1, "login")
    assert mailbox["port"] == 993
    assert not {"requester", "channel", "follows"} & sent.keys()
    assert script.written[0].count(PASSWORD.encode()) == 2


def test_a_helpdesk_without_secret_fields_never_gets_to_see_one(worker: OneWorker) -> None:
    reply = Reply(ticket=RemoteId("t1"), body="x", credentials=(ROOT,))
    for command in (NEW, reply):
        script = Scripted(b"", features=())
        with pytest.raises(Unsupported):
            asking(worker, script, command)
        assert script.written == []


ECHO = encoded({"detail": f"{PASSWORD} is no password", "code": "invalid"})


@pytest.mark.parametrize(
    ("reply", "kind"),
    [
        (answer(ECHO, "application/problem+json", status=422), Refused),
        (answer(encoded({"ticket": {"id": PASSWORD}})), UnexpectedAnswer),
        (answer(encoded({PASSWORD: 1})), UnexpectedAnswer),
        (b"", ConnectionLost),
    ],
)
def test_nothing_that_goes_wrong_tells_the_password(
    worker: OneWorker, reply: bytes, kind: type[Problem]
) -> None:
    """Not even a crash report with every local variable in it."""
    with pytest.raises(kind) as caught:
        asking(worker, Scripted(reply), NEW)
    assert PASSWORD not in str(caught.value)
    report = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = "".join(
        f"{frame.name} {frame.locals}" for frame in report.stack if "desktop/" in frame.filename
    )
    assert "outgoing" in ours
    assert PASSWORD not in ours
