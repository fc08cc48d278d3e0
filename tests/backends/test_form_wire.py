"""What the client holds for a complete form, the native helpdesk takes: both read one contract."""

import asyncio
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.backends.ask import Ask, Stream
from desktop.backends.native import asks
from desktop.domain.fields import CredentialKind, Credentials, Field, Rows, Scalar, Value
from desktop.domain.form import answers, faults
from desktop.domain.form_bounds import (
    MOST_ID,
    MOST_LOGIN,
    MOST_PASSWORD,
    MOST_ROWS,
    MOST_SUBJECT,
)
from desktop.domain.form_sound import sound
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.outbox import NewTicket
from desktop.domain.secret import Secret
from desktop.helpdesk.answers import Desk, Given, check_answers
from desktop.helpdesk.form import read_form
from desktop.helpdesk.requests import NewTicket as TakenTicket
from desktop.helpdesk.values import Offered
from tests.domain.form_strategies import CONTEXT, TOPICS, Draw, filled, patient, raw_fields

OFFERED = Offered(CONTEXT.services, CONTEXT.priorities, CONTEXT.types)

LINE = {"id": "line", "kind": "line", "label": {"en": "L"}}


@st.composite
def tickets(draw: Draw) -> tuple[Any, tuple[Field, ...], dict[str, Value], str | None]:
    raw = draw(raw_fields())
    form, reason = sound(raw)
    assert reason == ""
    topic = draw(st.none() | st.sampled_from(TOPICS))
    return raw, form, draw(filled(form, topic)), topic


def body_of(ask: Ask) -> Any:
    stream = ask.body
    assert isinstance(stream, Stream)

    async def whole() -> bytes:
        return b"".join([piece async for piece in stream.chunks()])

    return json.loads(asyncio.run(whole()))


@patient
@given(tickets())
def test_what_the_client_sends_of_a_filled_form_the_helpdesk_takes(
    case: tuple[Any, tuple[Field, ...], dict[str, Value], str | None],
) -> None:
    raw, form, values, topic = case
    questions = read_form(json.dumps(raw))
    assert len(questions) == len(form)
    command = NewTicket(
        department=RemoteId("d"), subject="s", body="b", fields=answers(form, values, topic)
    )
    sent = body_of(asks.create(command, OutboxId("k"), []))
    taken = TakenTicket.model_validate(sent)
    kept = check_answers(questions, Desk(topic, OFFERED), Given(taken.fields, taken.secrets))
    assert kept == {id: value for id, value in taken.fields.items() if value is not None}


def login_of(size: int) -> Credentials:
    """Return a login that is as long as it may be, and *size* characters longer."""
    return Credentials(
        kind=CredentialKind.SERVER_ROOT,
        login="a" * (MOST_LOGIN + size),
        password=Secret("k" * (MOST_PASSWORD + size)),
        host="203.0.113.7",
    )


def test_the_longest_that_the_client_takes_the_helpdesk_takes() -> None:
    long, inner = "f" * MOST_ID, "g" * MOST_ID
    login = {"id": inner, "kind": "credentials", "label": {"en": "L"}}
    choices = [{"id": f"c{n}", "name": {"en": "C"}} for n in range(1000)]
    raw = [
        {"id": long, "kind": "credentials", "label": {"en": "L"}},
        {"id": "several", "kind": "multi_choice", "label": {"en": "S"}, "choices": choices},
        {"id": "g" * MOST_ID, "kind": "group", "label": {"en": "G"}, "fields": [login, LINE]},
    ]
    form, reason = sound(raw)
    assert reason == ""
    said: list[dict[str, Scalar]] = [{"line": "x"} for _ in range(MOST_ROWS - 1)]
    rows = Rows((*said, {inner: login_of(0)}))
    chosen = tuple(choice["id"] for choice in choices)
    values: dict[str, Value] = {long: login_of(0), "several": chosen, "g" * MOST_ID: rows}
    assert faults(form, values, CONTEXT) == ()
    command = NewTicket(
        department=RemoteId("d"),
        subject="s" * MOST_SUBJECT,
        body="b",
        fields=answers(form, values, None),
    )
    taken = TakenTicket.model_validate(body_of(asks.create(command, OutboxId("k"), [])))
    questions = read_form(json.dumps(raw))
    check_answers(questions, Desk(None, OFFERED), Given(taken.fields, taken.secrets))


def test_what_is_longer_is_told_before_it_is_sent() -> None:
    raw = [
        {"id": "a", "kind": "credentials", "label": {"en": "L"}},
        {"id": "g", "kind": "group", "label": {"en": "G"}, "fields": [LINE]},
    ]
    form, _ = sound(raw)
    row: dict[str, Scalar] = {"line": "x"}
    rows = Rows((row,) * (MOST_ROWS + 1))
    found = faults(form, {"a": login_of(1), "g": rows}, CONTEXT)
    assert [(fault.path.field, fault.part, fault.fields["most"]) for fault in found] == [
        ("a", "login", MOST_LOGIN),
        ("a", "password", MOST_PASSWORD),
        ("g", "", MOST_ROWS),
    ]
