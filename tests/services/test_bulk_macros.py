"""A macro on many tickets over a real helpdesk: filled in for each, held, taken back, once."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from msgspec import structs
from sqlalchemy import text

from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.macros import ANY, Macro
from desktop.domain.outbox import Reply, State
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.domain.work import ME, Deeds
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.bulk import Bulk
from desktop.services.bulk_macros import RunMacro, made_ready
from desktop.services.bulk_parts import Outcome
from desktop.services.bulk_tickets import Deed, TicketJob, on_tickets
from desktop.services.session import Session
from tests.services.conftest import opened, run, signed_in, until
from tests.services.full_disk import full_at_entry
from tests.services.test_holding import online, say, texts

GREET = Macro(
    id="greet",
    name="Greet",
    texts={ANY: "Hello {{customer.first_name}}, about #{{ticket.number}}: done."},
    then=Deeds(assignee=ME, add_tags=("greeted",), status_id="closed", meaning=Status.CLOSED),
)
NOTE = Macro(id="note", name="Note", texts={ANY: "Look at #{{ticket.number}}"}, internal=True)
FILE = Macro(
    id="file",
    name="File",
    then=Deeds(assignee=ME, add_tags=("filed",), status_id="closed", meaning=Status.CLOSED),
)


async def offline_desk(session: Session, helpdesk: RunningHelpdesk) -> list[TicketRef]:
    """Sign in as staff, fetch everything, and lose the network; return the tickets."""
    await signed_in(session, helpdesk, "agent")
    [account] = session.library.accounts()
    await (await session.connect(account)).sync_once()
    helpdesk.stop()
    rows = session.library.tickets(TicketQuery(statuses=frozenset(Status))).rows(0, 10)
    return [row.ref for row in rows]


async def begun(
    session: Session, macro: Macro, refs: Sequence[TicketRef], undo_seconds: float = 0.0
) -> Bulk[TicketJob]:
    """Make a macro ready for tickets and begin it at all of them."""
    chosen = {AccountId(ref.account): macro for ref in refs}
    errands = await made_ready(
        chosen,
        refs,
        macros=session.macros,
        library=session.library,
        actions=session.actions,
        own_language="en",
    )
    deed = RunMacro(
        session.library, session.actions, {e.ref: e for e in errands}, undo_seconds=undo_seconds
    )
    return await run_of(session, deed, refs)


async def run_of(session: Session, deed: Deed, refs: Sequence[TicketRef]) -> Bulk[TicketJob]:
    bulk = Bulk(
        on_tickets(deed, refs, library=session.library, work=session.work),
        library=session.library,
        actions=session.actions,
        marks=lambda: session.worker.run(session.profile.sends.marks),
        changed=lambda: None,
    )
    await bulk.run()
    return bulk


async def ended(session: Session, bulk: Bulk[TicketJob]) -> None:
    """Wait until nothing of it waits any more."""
    stop = session.changes.subscribe(bulk.notice)
    try:
        while True:
            await until(lambda: not session.library.outbox() or _stuck(session), session)
            await bulk.look()
            if not bulk.count(Outcome.WAITING, Outcome.GOING_BACK):
                return
    finally:
        stop()


def _stuck(session: Session) -> bool:
    return all(item.state in (State.HELD, State.PARKED) for item in session.library.outbox())


def nameless(helpdesk: RunningHelpdesk, ticket: str) -> None:
    """Let nobody know the name of who asked."""
    with helpdesk.helpdesk.database.write() as write:
        write.conn.execute(
            text(
                "UPDATE people SET name = 'x@customer.test' WHERE id IN "
                "(SELECT requester_id FROM tickets WHERE subject LIKE :subject)"
            ),
            {"subject": ticket},
        )


def outcomes(bulk: Bulk[TicketJob]) -> dict[TicketRef, Outcome]:
    return {part.job.ref: part.outcome for part in bulk.parts}


def test_each_gets_its_own_words_and_one_with_a_hole_gets_none(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            nameless(helpdesk, "Der Drucker%")
            refs = await offline_desk(session, helpdesk)
            bulk = await begun(session, GREET, refs)
            refused = [part for part in bulk.parts if part.outcome is Outcome.REFUSED]
            [hole] = refused
            assert "Drucker" in hole.job.subject
            assert "{{customer.first_name}}" in str(hole.why)
            await online(session, helpdesk)
            await ended(session, bulk)
            for part in bulk.parts:
                row = session.library.ticket(part.job.ref)
                assert row is not None
                if part.job.ref == hole.job.ref:
                    assert not any("Hello" in words for words in texts(session, part.job.ref))
                    assert "greeted" not in row.ticket.tags
                    continue
                assert part.outcome is Outcome.DONE
                await session.actions.refresh_thread(part.job.ref)
                assert texts(session, part.job.ref)[-1].endswith(f"about #{part.job.number}: done.")
                assert row.ticket.status is Status.CLOSED
                assert row.ticket.assignee is not None
                assert "greeted" in row.ticket.tags

    run(story())


def test_an_internal_one_is_never_public(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = await offline_desk(session, helpdesk)
            await begun(session, NOTE, refs)
            queued = [item.command for item in session.library.outbox()]
            assert len(queued) == len(refs)
            assert all(isinstance(one, Reply) and one.internal for one in queued)
            await online(session, helpdesk)
            await until(lambda: not session.library.outbox(), session)
            for ref in refs:
                await session.actions.refresh_thread(ref)
                [note] = [
                    message
                    for message in session.library.conversation(ref).messages
                    if message.body.startswith("Look at")
                ]
                assert note.internal

    run(story())


def test_a_ticket_that_changed_since_the_look_is_held_and_not_sent_by_trying_again(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = await offline_desk(session, helpdesk)
            macro = Macro(id="ask", name="Ask", texts={ANY: "Is #{{ticket.number}} solved?"})
            errands = await made_ready(
                {refs[0].account: macro},
                refs,
                macros=session.macros,
                library=session.library,
                actions=session.actions,
                own_language="en",
            )
            # The customer writes while the preview is open, and that comes here before it is sent.
            helpdesk.start()
            say(helpdesk, refs[0], "It is solved, thank you", by="customer")
            await session.start()
            await until(lambda: "It is solved, thank you" in texts(session, refs[0])[-1:], session)
            deed = RunMacro(
                session.library, session.actions, {e.ref: e for e in errands}, undo_seconds=0.0
            )
            bulk = await run_of(session, deed, refs)
            await ended(session, bulk)
            assert outcomes(bulk)[refs[0]] is Outcome.REFUSED
            assert bulk.count(Outcome.DONE) == len(refs) - 1
            [held] = session.library.outbox()
            assert held.state is State.HELD
            assert not bulk.can_retry
            await bulk.retry()
            [held] = session.library.outbox()
            assert held.state is State.HELD

    run(story())


def test_run_again_after_a_restart_half_way_it_says_nothing_twice(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = await offline_desk(session, helpdesk)
            await begun(session, NOTE, refs[:1])
        async with opened(tmp_path / "profile") as session:
            again = await begun(session, NOTE, refs)
            assert outcomes(again)[refs[0]] is Outcome.UNCHANGED
            assert len(session.library.outbox()) == len(refs)
            helpdesk.start()
            await session.start()
            await until(lambda: not session.library.outbox(), session)
        async with opened(tmp_path / "profile") as session:
            await session.start()
            third = await begun(session, NOTE, refs)
            assert third.count(Outcome.UNCHANGED) == len(refs)
            for ref in refs:
                await session.actions.refresh_thread(ref)
                assert sum(words.startswith("Look at") for words in texts(session, ref)) == 1

    run(story())


def test_the_same_words_for_others_are_not_said_by_that(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    words = "Look at it"
    ask = Macro(id="ask", name="Ask", texts={ANY: words})

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            noted, aside, said = (await offline_desk(session, helpdesk))[:3]
            waiting = (
                Reply(ticket=noted.id, body=words, internal=True),
                Reply(ticket=aside.id, body=words, conversation=RemoteId("c9"), begins="Aside"),
                Reply(ticket=said.id, body=words),
            )
            for command in waiting:
                await session.actions.queue(noted.account, command)
            bulk = await begun(session, ask, (noted, aside, said))
            assert [part.outcome for part in bulk.parts] == [
                Outcome.WAITING,
                Outcome.WAITING,
                Outcome.UNCHANGED,
            ]
            # The same words as a note are others still.
            note = structs.replace(ask, internal=True)
            assert outcomes(await begun(session, note, (said,)))[said] is Outcome.WAITING

    run(story())


def test_a_note_behind_it_does_not_let_a_customer_read_it_twice(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    ask = Macro(id="ask", name="Ask", texts={ANY: "Is it solved?"})

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = (await offline_desk(session, helpdesk))[:1]
            await begun(session, ask, refs)
            note = Reply(ticket=refs[0].id, body="I asked", internal=True)
            await session.actions.queue(refs[0].account, note)
            await online(session, helpdesk)
            await until(lambda: not session.library.outbox(), session)
            await session.actions.refresh_thread(refs[0])
            assert texts(session, refs[0])[-2:] == ["Is it solved?", "I asked"]
            again = await begun(session, ask, refs)
            assert outcomes(again)[refs[0]] is Outcome.UNCHANGED

    run(story())


def test_the_same_words_that_need_the_person_are_refused_with_the_reason(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = (await offline_desk(session, helpdesk))[:1]
            first = await begun(session, GREET, refs)
            [item] = session.library.outbox()
            parked = replace(item, state=State.PARKED)
            assert session.profile.outbox.update(parked, item.state)
            second = await begun(session, GREET, refs)
            [part] = second.parts
            assert part.outcome is Outcome.REFUSED
            assert "wait in the outbox" in str(part.why)
            assert len(session.library.outbox()) == 1
            # Given up there, it can be said.
            await session.actions.discard(item.id)
            await second.retry()
            assert outcomes(second)[refs[0]] is Outcome.WAITING
            await first.look()
            assert outcomes(first)[refs[0]] is Outcome.DROPPED

    run(story())


def test_what_a_macro_does_is_queued_whole_or_not_at_all(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = (await offline_desk(session, helpdesk))[:1]
            with full_at_entry(session, 2):
                bulk = await begun(session, FILE, refs)
            assert outcomes(bulk)[refs[0]] is Outcome.REFUSED
            assert session.library.outbox() == []
            await bulk.retry()
            assert len(session.library.outbox()) == 2
            assert outcomes(bulk)[refs[0]] is Outcome.WAITING

    run(story())


def test_undo_drops_what_has_not_left_and_nothing_unsays_what_has(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = await offline_desk(session, helpdesk)
            waiting = await begun(session, GREET, refs, undo_seconds=600.0)
            assert waiting.can_undo
            await waiting.undo()
            assert waiting.count(Outcome.DROPPED) == len(refs)
            assert session.library.outbox() == []
            sent = await begun(session, NOTE, refs)
            await online(session, helpdesk)
            await ended(session, sent)
            assert sent.count(Outcome.DONE) == len(refs)
            assert not sent.can_undo

    run(story())


def test_one_that_only_does_is_set_back_whole(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = await offline_desk(session, helpdesk)
            before = {ref: _state(session, ref) for ref in refs}
            await online(session, helpdesk)
            bulk = await begun(session, FILE, refs)
            await ended(session, bulk)
            assert bulk.count(Outcome.DONE) == len(refs)
            await until(lambda: all(_is_filed(session, ref) for ref in refs), session)
            await bulk.undo()
            await ended(session, bulk)
            assert bulk.count(Outcome.BACK) == len(refs)
            await until(lambda: {ref: _state(session, ref) for ref in refs} == before, session)

    run(story())


def test_what_follows_on_a_reply_and_is_refused_counts_as_refused(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            refs = (await offline_desk(session, helpdesk))[:1]
            # A priority that is gone by the time it arrives.
            macro = Macro(
                id="gone", name="Gone", texts={ANY: "Hello"}, then=Deeds(priority="no-such")
            )
            bulk = await begun(session, macro, refs)
            await online(session, helpdesk)
            await ended(session, bulk)
            [part] = bulk.parts
            assert part.outcome is Outcome.REFUSED
            assert "Hello" in texts(session, refs[0])
            assert not bulk.can_undo
            assert bulk.can_retry

    run(story())


def _state(session: Session, ref: TicketRef) -> tuple[str, str, tuple[str, ...]]:
    row = session.library.ticket(ref)
    assert row is not None
    ticket = row.ticket
    holder = "" if ticket.assignee is None else ticket.assignee.id
    return ticket.status_id, holder, tuple(sorted(ticket.tags))


def _is_filed(session: Session, ref: TicketRef) -> bool:
    status, holder, tags = _state(session, ref)
    return status == "closed" and bool(holder) and "filed" in tags
