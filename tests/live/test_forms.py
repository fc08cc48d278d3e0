"""Request Tracker's custom fields as forms: asked, sent, read back; logins with and without one."""

import pytest

from desktop.backends.base import Backend, Receipt
from desktop.backends.registry import open_backend
from desktop.backends.rt.forms import LOGIN
from desktop.domain.catalog import Department
from desktop.domain.errors import Forbidden, LoginExposed
from desktop.domain.fields import CredentialKind, Credentials, Field, FieldKind, Value
from desktop.domain.form import faults
from desktop.domain.form_checks import context_of
from desktop.domain.ids import RemoteId
from desktop.domain.outbox import ChangeFields, NewTicket, Reply
from desktop.domain.secret import Secret
from desktop.domain.ticket import Role
from tests.backends.world import Desk, run
from tests.live.request_tracker import BILLING, SALES, TECHNICAL, RtWorld

CUSTOMER, AGENT = Role.CUSTOMER, Role.AGENT
MAPPING = {
    "login": "Access login",
    "password": "Access password",
    "host": "access host",
    "port": "Access port",
}
CANARY = "kanarie-7Q!`*x"
GIVEN = Credentials(
    kind=CredentialKind.SERVER_ROOT,
    login="root",
    password=Secret(CANARY),
    host="h.example",
    port=22,
)


def mapped(world: RtWorld, role: Role = CUSTOMER) -> Backend:
    token = world.rt.tokens[world.names[role]]
    return open_backend("rt", world.rt.url, token, world.worker, MAPPING)


async def department(backend: Backend, id: str) -> Department:
    found = (await backend.catalog()).department(RemoteId(id))
    assert found is not None
    return found


def by_label(form: tuple[Field, ...]) -> dict[str, Field]:
    return {field.label["en"]: field for field in form}


async def opened(
    backend: Backend, fields: dict[str, Value], queue: str = BILLING, desk: Desk | None = None
) -> tuple[Receipt, NewTicket]:
    desk = desk or Desk()
    new = NewTicket(
        department=RemoteId(queue), subject="Форма", body="Mit Feldern\n", fields=fields
    )
    return await backend.create(new, desk.outgoing()), new


def test_custom_fields_become_a_form(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(CUSTOMER) as backend:
            catalog = await backend.catalog()
            found = await department(backend, BILLING)
            technical = await department(backend, TECHNICAL)
        form = by_label(found.form)
        assert form["Invoice"].kind is FieldKind.LINE
        assert form["Invoice"].message == {"en": "Invoice numbers look like 2026-0042."}
        assert (form["Reason"].required, form["Invoice"].required) == (True, False)
        assert form["Due"].kind is FieldKind.DATE
        assert form["Topics"].kind is FieldKind.MULTI_CHOICE
        assert [c.id for c in form["Topics"].choices] == ["Invoice", "Payment", "Umlaut – ä"]
        assert form["Tags"].kind is FieldKind.TEXT
        assert by_label(technical.form)["Severity"].kind is FieldKind.CHOICE
        assert "Server password" not in by_label(technical.form), "customers may not see it"
        bad: dict[str, Value] = {form["Invoice"].id: "7"}
        wrong = faults(found.form, bad, context_of(catalog, None))
        assert {fault.path.field for fault in wrong} == {form["Invoice"].id, form["Reason"].id}

    run(story())


def test_answers_arrive_and_are_read_back(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(CUSTOMER) as backend:
            form = by_label((await department(backend, BILLING)).form)
            said: dict[str, Value] = {
                form["Invoice"].id: "2026-0042",
                form["Reason"].id: "Почему «так»?",
                form["Due"].id: "2026-12-24",
                form["Topics"].id: ("Payment", "Umlaut – ä"),
                form["Tags"].id: "eins\nzwei",
            }
            receipt, _ = await opened(backend, said)
            assert receipt.untaken == ()
            thread = await backend.thread(receipt.ticket.id)
        for ticket in (receipt.ticket, thread.ticket):
            assert ticket.details is not None
            got = {
                id: frozenset(v) if isinstance(v, tuple) else v
                for id, v in ticket.details.fields.items()
            }
            want = {id: frozenset(v) if isinstance(v, tuple) else v for id, v in said.items()}
            assert {**got, form["Tags"].id: sorted(str(got[form["Tags"].id]).split())} == {
                **want,
                form["Tags"].id: ["eins", "zwei"],
            }

    run(story())


def test_what_rt_drops_without_a_word_is_told(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(CUSTOMER) as backend:
            form = by_label((await department(backend, BILLING)).form)
            said: dict[str, Value] = {form["Invoice"].id: "no number", form["Reason"].id: "x"}
            receipt, _ = await opened(backend, said)
        assert receipt.untaken == ("Invoice",)

    run(story())


def test_a_mapped_login_goes_into_its_fields_alone(world: RtWorld) -> None:
    async def story() -> None:
        backend = mapped(world)
        try:
            found = await department(backend, BILLING)
            assert [f.id for f in found.form if f.kind is FieldKind.CREDENTIALS] == [LOGIN]
            can = (await backend.identify()).capabilities
            assert (can.login_fields, can.secret_fields) == (True, False)
            assert not any(name.startswith("Access") for name in by_label(found.form))
            form = by_label(found.form)
            receipt, _ = await opened(backend, {LOGIN: GIVEN, form["Reason"].id: "x"})
            assert receipt.untaken == ()
            thread = await backend.thread(receipt.ticket.id)
        finally:
            await backend.aclose()
        assert CANARY not in repr(thread)
        assert all(CANARY not in message.body for message in thread.messages)
        kept = world.people["agent1"].ask("GET", f"/ticket/{receipt.ticket.id}").json()
        values = {cf["name"]: cf["values"] for cf in kept["CustomFields"]}
        assert (values["Access login"], values["Access password"]) == (["root"], [CANARY])
        assert (values["Access host"], values["Access port"]) == (["h.example"], ["22"])

    run(story())


def test_passwords_in_fields_never_reach_the_client(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(CUSTOMER) as plain:
            form = by_label((await department(plain, BILLING)).form)
            fields: dict[str, Value] = {form["Access password"].id: CANARY, form["Reason"].id: "x"}
            receipt, _ = await opened(plain, fields)
            assert CANARY not in repr(await plain.thread(receipt.ticket.id))

    run(story())


def test_a_login_whose_fields_are_gone_is_not_sent_into_the_message(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(CUSTOMER) as plain:
            form = by_label((await department(plain, BILLING)).form)
            with pytest.raises(LoginExposed):
                await opened(plain, {LOGIN: GIVEN, form["Reason"].id: "x"})

    run(story())


def test_what_a_mapping_leaves_out_of_a_login_stands_in_the_message(world: RtWorld) -> None:
    async def story() -> None:
        token = world.rt.tokens[world.names[CUSTOMER]]
        named = {part: MAPPING[part] for part in ("login", "password")}
        backend = open_backend("rt", world.rt.url, token, world.worker, named)
        try:
            form = by_label((await department(backend, BILLING)).form)
            receipt, _ = await opened(backend, {LOGIN: GIVEN, form["Reason"].id: "x"})
        finally:
            await backend.aclose()
        assert receipt.message is not None
        assert receipt.message.body == "Mit Feldern\n\n\nHost: h.example\nPort: 22\n"

    run(story())


@pytest.mark.parametrize("queue", [SALES, BILLING])
def test_without_a_mapping_a_login_stands_in_the_message(world: RtWorld, queue: str) -> None:
    async def story() -> None:
        desk = Desk()
        async with world.client(CUSTOMER) as backend:
            can = (await backend.identify()).capabilities
            assert (can.login_fields, can.secret_fields) == (False, False)
            receipt, new = await opened(backend, {"server": GIVEN}, queue, desk)
            assert receipt.message is not None
            assert f"Password: {CANARY}" in receipt.message.body
            reply = Reply(ticket=receipt.ticket.id, body="**And** again", credentials=(GIVEN,))
            again = await backend.reply(reply, Desk().outgoing())
            assert again.message is not None
            assert CANARY in again.message.body
            probed = await backend.probe(new, desk.outgoing().key, None)
        assert probed is None or probed.ticket.id == receipt.ticket.id

    run(story())


def test_staff_change_answers_and_customers_are_refused(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(CUSTOMER) as customer, world.client(AGENT) as agent:
            form = by_label((await department(customer, TECHNICAL)).form)
            severity, order = form["Severity"].id, form["Order"].id
            receipt, _ = await opened(customer, {severity: "Low", order: "A1"}, TECHNICAL)
            change = ChangeFields(
                ticket=receipt.ticket.id, fields={severity: "Critical", order: ""}
            )
            with pytest.raises(Forbidden):
                await customer.change_fields(change, Desk().outgoing())
            changed = await agent.change_fields(change, Desk().outgoing())
            assert changed.ticket.details is not None
            assert changed.ticket.details.fields.get(severity) == "Critical"
            assert order not in changed.ticket.details.fields

    run(story())


def test_staff_open_a_ticket_for_a_customer(world: RtWorld) -> None:
    async def story() -> None:
        async with world.client(AGENT) as agent, world.client(CUSTOMER) as customer:
            old = await world.open_ticket("Before", "x")
            new = NewTicket(
                department=RemoteId(SALES),
                subject="After a call",
                body="As you said on the phone",
                requester="alice@rt.test",
                channel="phone",
                follows=old,
            )
            receipt = await agent.create(new, Desk().outgoing())
            seen = await customer.thread(receipt.ticket.id)
        assert seen.ticket.requester is not None
        assert seen.ticket.requester.email == "alice@rt.test"

    run(story())
