"""Several conversations in one ticket, over a helpdesk on a real socket, begun offline as well."""

from dataclasses import replace

from desktop.domain.conversations import MAIN, SideConversation, new_conversation
from desktop.domain.drafts import Draft
from desktop.domain.ids import TicketRef
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from desktop.services.side_conversations import name_of, side_conversations
from tests.services.conftest import opened, run, signed_in, until


def writing(session: Session, ref: TicketRef, there: SideConversation, body: str) -> Draft:
    draft = session.actions.new_draft(ref.account, ref, there.internal)
    return replace(draft, body=body, conversation=there.id, begins=there.name)


async def at_work(session: Session, helpdesk: RunningHelpdesk) -> TicketRef:
    await session.start()
    account = await signed_in(session, helpdesk, "agent")
    await until(lambda: session.library.sync_state(account.id).synced_at, session)
    return session.library.tickets(TicketQuery(account=account.id)).rows(0, 1)[0].ref


def test_what_is_written_offline_arrives_where_it_belongs(helpdesk: RunningHelpdesk) -> None:
    supplier = SideConversation(id=new_conversation(), name="Supplier", internal=True)
    invoice = SideConversation(id=new_conversation(), name="Invoice", internal=False)

    async def story() -> None:
        async with opened(helpdesk.directory.parent / "profile") as session:
            ref = await at_work(session, helpdesk)
            before = len(session.library.conversation(ref, None).messages)
            helpdesk.stop()
            for there, body in (
                (supplier, "Which cable?"),
                (invoice, "Which month?"),
                (supplier, "Cabinet 4."),
            ):
                await session.actions.send(writing(session, ref, there, body), undo_seconds=600.0)
            # They are there at once, each with what waits to go to it.
            assert [c.name for c in side_conversations(session.library, ref)] == [
                "Supplier",
                "Invoice",
            ]
            waiting = session.library.conversation(ref, None, supplier.id)
            assert (len(waiting.messages), len(waiting.pending)) == (0, 2)
            assert not session.library.conversation(ref, None, MAIN).pending
            # Whoever takes the first one back leaves the others as they are.
            first = session.library.outbox_of(ref)[0]
            again = await session.actions.edit(first.id)
            assert (again.conversation, again.begins) == (supplier.id, "Supplier")
            await session.actions.discard_draft(again.id)

            helpdesk.start()
            for item in session.library.outbox_of(ref):
                await session.actions.send_at_once(item.id)
            session.actions.sync_now()
            await until(lambda: not session.library.outbox(), session)
            await until(
                lambda: len(session.library.conversation(ref, None).messages) == before + 2, session
            )
            row = session.library.ticket(ref)
            assert row is not None
            told = {c.id: (c.name, c.internal, c.messages) for c in row.ticket.conversations}
            assert told == {
                supplier.id: ("Supplier", True, 1),
                invoice.id: ("Invoice", False, 1),
            }
            shown = session.library.conversation(ref, None, supplier.id).messages
            assert [(m.body, m.internal) for m in shown] == [("Cabinet 4.", True)]
            main = session.library.conversation(ref, None, MAIN)
            assert len(main.messages) == before

    run(story())


def test_a_conversation_gets_another_name(helpdesk: RunningHelpdesk) -> None:
    supplier = SideConversation(id=new_conversation(), name="Supplier", internal=True)

    async def story() -> None:
        async with opened(helpdesk.directory.parent / "profile") as session:
            ref = await at_work(session, helpdesk)
            helpdesk.stop()
            await session.actions.send(writing(session, ref, supplier, "Hi"), undo_seconds=0.0)
            await session.work.rename_conversation(ref, supplier.id, " Colocation\nsupplier ")
            helpdesk.start()
            session.actions.sync_now()
            await until(lambda: not session.library.outbox(), session)
            assert name_of(session.library, ref, supplier.id, "") == "Colocation supplier"

    run(story())
