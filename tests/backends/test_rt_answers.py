"""Answers at a Request Tracker that says odd things of them: they may be lost, nothing else."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from desktop.backends.rt.backend import RtBackend
from desktop.backends.rt.forms import LOGIN
from desktop.domain.errors import AnswersUnasked, Forbidden, Problem, Refused, ServerFault
from desktop.domain.fields import CredentialKind, Credentials, Rows, Value
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import ChangeFields, NewTicket, Reply
from desktop.domain.secret import Secret
from tests.backends.raw_server import RawServer
from tests.backends.small_rt import TICKET, TOKEN, SmallRt
from tests.backends.world import Desk, OneWorker, run

TWELVE = RemoteId("12")
PICTURE = {"content_type": "image/png", "filename": "shot.png", "_url": "http://rt.test/download"}
CANARY = "kanarie-7Q!`*x"
MAPPING = {"login": "Server login", "password": "Server password"}
GIVEN = Credentials(kind=CredentialKind.CMS, login="root", password=Secret(CANARY))


@pytest.fixture
def rt() -> Iterator[SmallRt]:
    rt = SmallRt(tickets=[TICKET])
    with RawServer(rt.respond) as server:
        rt.url = server.url
        yield rt


@asynccontextmanager
async def at(
    rt: SmallRt, worker: OneWorker, logins: dict[str, str] | None = None
) -> AsyncIterator[RtBackend]:
    backend = RtBackend(rt.url, TOKEN, worker, login_fields=logins)
    try:
        yield backend
    finally:
        await backend.aclose()


def new(fields: dict[str, Value]) -> NewTicket:
    return NewTicket(department=RemoteId("4"), subject="s", body="b", fields=fields)


def said(rt: SmallRt) -> dict[str, Any]:
    """Return what RT was told last: JSON, alone or as the first part of a form."""
    body = rt.written[-1].decode()
    return json.JSONDecoder().raw_decode(body, body.index("{"))[0]


# --- reading --------------------------------------------------------------------------------------


def test_a_picture_among_the_answers_costs_nothing(rt: SmallRt, worker: OneWorker) -> None:
    rt.values = [{"id": "0", "values": ["7"]}, {"id": "9", "values": [PICTURE, None, 3]}]

    async def story() -> None:
        async with at(rt, worker) as backend:
            thread = await backend.thread(TWELVE)
            receipt = await backend.create(new({"0": "7"}), Desk().outgoing())
        for ticket in (thread.ticket, receipt.ticket):
            assert ticket.details is not None
            assert ticket.details.fields == {"0": "7"}
        assert receipt.untaken == ()

    run(story())


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        ("/queue/4", (500, {})),
        ("/queue/4", (403, {"message": "Forbidden"})),
        ("/customfield/0", (502, {})),
        ("/ticket/12", (500, {})),
        ("/ticket/12", (200, {"id": 12, "Status": "open", "CustomFields": "none"})),
    ],
)
def test_answers_that_cannot_be_read_cost_no_conversation(
    rt: SmallRt, worker: OneWorker, path: str, fault: tuple[int, Any]
) -> None:
    rt.faults[f"GET {path}"] = fault

    async def story() -> None:
        async with at(rt, worker) as backend:
            thread = await backend.thread(TWELVE)
            assert len(thread.messages) == 1
            assert thread.ticket.details is None
            rt.faults.clear()
            again = (await backend.thread(TWELVE)).ticket.details
            assert (again is None) == (fault[0] == 403), "a hidden queue is not asked for each time"

    run(story())


def test_conversations_at_once_ask_for_a_form_once(rt: SmallRt, worker: OneWorker) -> None:
    async def story() -> None:
        async with at(rt, worker) as backend:
            await asyncio.gather(*(backend.thread(TWELVE) for _ in range(4)))

    run(story())
    assert rt.asked.count("/REST/2.0/queue/4") == 1
    assert rt.asked.count("/REST/2.0/customfield/0") == 1


# --- a form that is another by now ----------------------------------------------------------------


def test_answers_that_nobody_asks_for_any_more_are_not_sent(rt: SmallRt, worker: OneWorker) -> None:
    rt.names = ["Invoice", "Reason"]

    async def story() -> None:
        async with at(rt, worker) as backend:
            rt.faults["GET /queue/4"] = (200, {"TicketCustomFields": [{"id": "0"}]})
            with pytest.raises(AnswersUnasked) as refused:
                await backend.create(new({"0": "7", "1": "Lost?"}), Desk().outgoing())
            assert isinstance(refused.value, Refused)
            assert "Reason" in str(refused.value)
            assert "Invoice" not in str(refused.value)
            assert (await backend.pull(None)).catalog_changed, "the form is asked for again"
            change = ChangeFields(ticket=TWELVE, fields={"1": "Lost?"})
            with pytest.raises(AnswersUnasked):
                await backend.change_fields(change, Desk().outgoing())

    run(story())
    assert rt.written == []


def test_a_login_of_a_group_is_no_answer_that_is_missed(rt: SmallRt, worker: OneWorker) -> None:
    async def story() -> None:
        async with at(rt, worker) as backend:
            fields: dict[str, Value] = {"logins": Rows(({"one": GIVEN},)), "tick": False}
            await backend.create(new(fields), Desk().outgoing())

    run(story())
    assert f"Password: {CANARY}" in said(rt)["Content"]


@pytest.mark.parametrize("status", [403, 404])
def test_a_queue_that_was_hidden_is_asked_for_again(
    rt: SmallRt, worker: OneWorker, status: int
) -> None:
    rt.faults["GET /queue/4"] = (status, {"message": "No"})

    async def story() -> None:
        async with at(rt, worker) as backend:
            await backend.catalog()
            with pytest.raises(AnswersUnasked, match="Invoice"):
                await backend.create(new({"0": "7"}), Desk().outgoing())
            await backend.create(new({}), Desk().outgoing())
            rt.faults.clear()
            await backend.create(new({"0": "7"}), Desk().outgoing())

    run(story())
    assert said(rt)["CustomFields"] == {"0": "7"}


# --- changes --------------------------------------------------------------------------------------


def test_a_change_is_judged_by_what_rt_keeps_even_where_the_form_is_not_shown_of_it(
    rt: SmallRt, worker: OneWorker
) -> None:
    rt.staff = True
    rt.values = [{"id": "0", "values": ["7 \r\n"]}]

    async def story() -> None:
        async with at(rt, worker) as backend:
            await backend.change_fields(
                ChangeFields(ticket=TWELVE, fields={"0": "7"}), Desk().outgoing()
            )
            rt.faults["PUT /ticket/12"] = (200, ["Ticket 12: Permission Denied"])
            with pytest.raises(Forbidden):
                await backend.change_fields(
                    ChangeFields(ticket=TWELVE, fields={"0": "8"}), Desk().outgoing()
                )

    run(story())


# --- secrets --------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 403, 422])
@pytest.mark.parametrize("mapped", [True, False])
def test_a_password_never_comes_back_in_words(
    rt: SmallRt, worker: OneWorker, status: int, mapped: bool
) -> None:
    rt.names = list(MAPPING.values())
    words = (status, {"message": f"Input {CANARY} must match [Number]"})
    rt.faults = {"POST /ticket": words, "POST /ticket/12/correspond": words}
    fields: dict[str, Value] = {LOGIN: GIVEN} if mapped else {"1": CANARY}

    async def story() -> None:
        async with at(rt, worker, MAPPING if mapped else None) as backend:
            desk = Desk()
            reply = Reply(ticket=TWELVE, body="x", credentials=(GIVEN,))
            for writing in (
                backend.create(new(fields), desk.outgoing()),
                backend.create(new({"cms": GIVEN}), desk.outgoing()),
                backend.reply(reply, desk.outgoing()),
            ):
                with pytest.raises(Problem) as failed:
                    await writing
                assert CANARY not in str(failed.value)
                assert "must match" in str(failed.value)
                assert CANARY not in repr(failed.value.fields)

    run(story())
    if mapped:
        assert CANARY in rt.written[0].decode()


def test_a_fault_before_sending_sends_nothing(rt: SmallRt, worker: OneWorker) -> None:
    rt.faults["GET /queue/4"] = (500, {})

    async def story() -> None:
        async with at(rt, worker) as backend:
            with pytest.raises(Problem) as failed:
                await backend.create(new({"0": "7"}), Desk().outgoing())
            assert not isinstance(failed.value, ServerFault | Refused)

    run(story())
    assert rt.written == []
