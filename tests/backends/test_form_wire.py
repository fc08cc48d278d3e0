"""What the client holds for a complete form, the native helpdesk takes: both read one contract."""

import asyncio
import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from desktop.backends.ask import Ask, Stream
from desktop.backends.native import asks
from desktop.domain.fields import Field, Value
from desktop.domain.form import answers
from desktop.domain.form_sound import sound
from desktop.domain.ids import OutboxId, RemoteId
from desktop.domain.outbox import NewTicket
from desktop.helpdesk.answers import Desk, Given, check_answers
from desktop.helpdesk.form import read_form
from desktop.helpdesk.values import Offered
from desktop.helpdesk.wire_form import Answers, NewSecret
from tests.domain.form_strategies import CONTEXT, TOPICS, Draw, filled, patient, raw_fields

OFFERED = Offered(CONTEXT.services, CONTEXT.priorities, CONTEXT.types)


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
    fields = TypeAdapter(Answers).validate_python(sent.get("fields", {}))
    secrets = TypeAdapter(list[NewSecret]).validate_python(sent.get("secrets", []))
    kept = check_answers(questions, Desk(topic, OFFERED), Given(fields, secrets))
    assert kept == {id: value for id, value in fields.items() if value is not None}
