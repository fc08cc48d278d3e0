"""Views over a real helpdesk: kept in order, made from filters, handed on, counted, shared."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec import structs

from desktop.domain.conditions import Condition, Facet, Group, Operator, all_of
from desktop.domain.errors import Conflict, Nothing
from desktop.domain.ids import AccountId
from desktop.domain.saved_view import (
    BUILT_IN,
    UNASSIGNED,
    Grouping,
    SavedView,
    SortField,
    SortKey,
    ViewId,
)
from desktop.domain.status import Status
from desktop.domain.view_errors import (
    BadFilter,
    NewerViewFile,
    NoName,
    NotAViewFile,
    NotUnderstood,
)
from desktop.domain.views import TicketQuery, view_query
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from desktop.services.system_zone import SystemZone
from tests.services.conftest import opened, run, signed_in, until

OPEN = Condition(Facet.STATUS, Operator.IS_NOT, ("closed",))


def view(name: str, *parts: Condition, **more) -> SavedView:
    return SavedView(id=ViewId(""), name=name, filter=all_of(*(parts or (OPEN,))), **more)


async def synced(session: Session, helpdesk: RunningHelpdesk, role: str = "agent") -> AccountId:
    account = await signed_in(session, helpdesk, role)
    await session.start()
    await until(lambda: session.library.sync_state(account.id).synced_at, session)
    return account.id


async def answer(session: Session, query: TicketQuery) -> list[str]:
    found = session.library.tickets(query)
    await session.readers.run(found.finish)
    return [row.ref.id for row in found.rows(0, found.count)]


def test_views_keep_their_order_and_changes_through_a_restart(tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            a, b, c = [await session.views.save(view(name)) for name in "abc"]
            await session.views.reorder([c.id, a.id])
            await session.views.save(structs.replace(a, name="A", group=Grouping.DAY))
            await session.views.delete(b.id)
            await session.views.delete(b.id)
        async with opened(tmp_path / "profile") as session:
            kept = session.views.all()
            assert [(v.name, v.place, v.group) for v in kept] == [
                ("c", 0, None),
                ("A", 1, Grouping.DAY),
            ]
            assert session.views.get(a.id) == kept[1]
            assert session.views.get(b.id) is None

    run(story())


def test_a_view_without_name_or_with_a_bad_filter_is_refused_in_words(tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            with pytest.raises(NoName, match="needs a name"):
                await session.views.save(view("  "))
            for bad in (
                Condition(Facet.SUBJECT, Operator.BEFORE, ("x",)),
                Condition(Facet.CREATED, Operator.WITHIN_LAST, ("a while",)),
                Condition(Facet.CREATED, Operator.IS, ("2026-13-01",)),
                Condition(Facet.MESSAGES, Operator.AT_LEAST, ("٣",)),
                Condition(Facet.STATUS, Operator.IS, ("open",)),
                Condition(Facet.TAG, Operator.IS),
                Condition(Facet.TAG, Operator.CONTAINS, ("half \ud800",)),
            ):
                with pytest.raises(BadFilter):
                    await session.views.save(view("bad", bad))
            deep = all_of(OPEN)
            for _ in range(20):
                deep = all_of(deep)
            with pytest.raises(BadFilter):
                await session.views.save(structs.replace(view("deep"), filter=deep))
            assert session.views.all() == []

    run(story())


def test_the_current_filter_becomes_a_view_that_shows_the_same(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await synced(session, helpdesk)
            rows = session.library.tickets(TicketQuery()).rows(0, 50)
            some = rows[len(rows) // 2].ticket
            queries = [
                TicketQuery(statuses=frozenset({some.status}), status_label=some.status_label),
                TicketQuery(account=account, departments=frozenset({some.department_name})),
                TicketQuery(since=some.updated),
                TicketQuery(until=some.updated),
                TicketQuery(statuses=frozenset(), since=some.updated),
                TicketQuery(search=some.subject.split()[0]),
                TicketQuery(where=all_of(OPEN), departments=frozenset({some.department_name})),
            ]
            await session.index_all()
            for query in queries:
                made = await session.views.save(session.views.from_query(query, "Now"))
                shown = session.views.query(made)
                assert await answer(session, shown) == await answer(session, query)
                sorted_too = replace(query, sort=(SortKey(SortField.SUBJECT),), group=Grouping.DAY)
                again = session.views.from_query(sorted_too, "Sorted")
                assert (again.sort, again.group) == (sorted_too.sort, Grouping.DAY)

    run(story())


def test_counts_follow_the_tickets_and_the_views(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await synced(session, helpdesk)
            assert session.views.counts(account) == {}
            made = await session.views.save(view("Open"))

            def counted() -> int | None:
                found = session.views.counts(account).get(made.id)
                return None if found is None else found.total

            held = len(await answer(session, view_query(made)))
            assert held
            await until(lambda: counted() == held, session)
            assert {v.id for v in BUILT_IN} <= session.views.counts(account).keys()
            ref = session.library.tickets(TicketQuery(statuses=frozenset({Status.NEW}))).rows(0, 1)
            ref = ref or session.library.tickets(view_query(made)).rows(0, 1)
            open_ones = await answer(session, view_query(made))
            row = next(
                r
                for r in session.library.tickets(TicketQuery()).rows(0, 50)
                if r.ref.id in open_ones
            )
            await session.actions.close_ticket(row.ref)
            await until(lambda: counted() == held - 1, session)
            await session.views.delete(made.id)
            await until(lambda: counted() is None, session)

    run(story())


def test_customers_have_no_views_of_staff(tmp_path: Path, helpdesk: RunningHelpdesk) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await synced(session, helpdesk, "customer")
            assert session.views.built_in(account) == session.views.built_in() == ()
            assert not session.views.can_share(account)

    run(story())


def test_a_file_takes_views_to_another_profile(tmp_path: Path) -> None:
    file = tmp_path / "views.json"

    async def export() -> list[SavedView]:
        async with opened(tmp_path / "one") as session:
            rich = view(
                "Größe ۱",
                Condition(Facet.ANSWER, Operator.ANY_OF, ("a", "b"), "shop"),
                Condition(Facet.CREATED, Operator.WITHIN_LAST, ("7d",)),
                sort=(SortKey(SortField.DUE, descending=True),),
                group=Grouping.ASSIGNEE,
                search="invoice",
                colour="amber",
            )
            made = [await session.views.save(each) for each in (rich, view("Plain"))]
            await session.views.export([made[0].id, made[1].id, UNASSIGNED.id], file)
            with pytest.raises(Nothing):
                await session.views.export([ViewId("gone")], tmp_path / "none.json")
            return made

    async def story() -> None:
        made = await export()
        async with opened(tmp_path / "two") as session:
            found = await session.views.import_file(file)
            assert found.problems == ()
            kept = session.views.all()
            assert [v.name for v in kept] == ["Größe ۱", "Plain", "Unassigned"]
            assert structs.replace(kept[0], id=made[0].id) == made[0]
            assert kept[2].filter == UNASSIGNED.filter
            assert len({v.id for v in kept} | {v.id for v in made}) == 5

    run(story())


def test_what_a_file_holds_beside_views_is_left_out_and_told(tmp_path: Path) -> None:
    file = tmp_path / "views.json"
    good = {"name": "Good", "filter": {"kind": "group", "parts": []}}
    part = {"kind": "condition", "facet": "mood", "operator": "is", "values": ["sad"]}
    bad = [
        {"name": "Newer field", "filter": {"kind": "group", "parts": [part]}},
        {"name": "Newer key", "shines": True},
        {"name": "Not sound", "filter": {"kind": "group", "parts": [part | {"facet": "created"}]}},
        {"name": ""},
        {"name": "Steals a place", "id": "built-in:mine"},
        "no view",
        None,
    ]

    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            file.write_text(json.dumps({"deskbell_views": 1, "views": [*bad, good]}), "utf-8")
            found = await session.views.import_file(file)
            assert [v.name for v in found.views] == ["Good"]
            assert [v.name for v in session.views.all()] == ["Good"]
            told = [(p.fields["name"], type(p.problem)) for p in found.problems]
            assert told[:2] == [("Newer field", NotUnderstood), ("Newer key", NotUnderstood)]
            assert len(told) == len(bad)
            file.write_text('{"deskbell_views": 2, "views": []}', "utf-8")
            with pytest.raises(NewerViewFile, match="newer Deskbell"):
                await session.views.import_file(file)
            for text in (
                "",
                "{}",
                "[]",
                "null",
                '{"deskbell_views": 1, "views": 7}',
                "[" * 100_000,
            ):
                file.write_text(text, "utf-8")
                with pytest.raises(NotAViewFile, match=r"views\.json"):
                    await session.views.import_file(file)
            with pytest.raises(NotAViewFile):
                await session.views.import_file(tmp_path / "absent.json")

    run(story())


def test_staff_share_views_and_never_run_what_they_cannot_read(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = await synced(session, helpdesk)
            assert session.views.can_share(account)
            own = await session.views.save(view("Team", sort=(SortKey(SortField.DUE),)))
            shared = await session.views.share(own, account)
            assert shared.view is not None
            assert shared.view.filter == own.filter
            assert session.views.get(shared.id) == shared.view
            assert shared.view.account == account

            # A colleague with a newer client changes it to what is not known here.
            desk = session.actions.online(account).views
            assert desk is not None
            newer = {"name": "Team", "filter": {"kind": "group", "parts": [{"kind": "spell"}]}}
            [kept] = await desk.views()
            await desk.save_view(kept.id, newer, kept.version)
            with pytest.raises(Conflict):
                await session.views.share(structs.replace(shared.view, name="Mine"), account)
            [seen] = await session.views.fetch_shared(account)
            assert (seen.id, seen.name, seen.view) == (shared.id, "Team", None)
            assert isinstance(seen.problem, NotUnderstood)
            assert session.views.get(shared.id) is None
            session.views.counts(account)
            await until(lambda: UNASSIGNED.id in session.views.counts(account), session)
            assert shared.id not in session.views.counts(account)

            # What is understood again is run again; a copy of it is one's own.
            await session.views.share(structs.replace(shared.view, name="Back"), account)
            [back] = session.views.shared(account)
            assert back.view is not None
            copy = await session.views.save(back.view)
            assert copy.id != back.id
            await session.views.unshare(back.id)
            assert session.views.shared(account) == []
            assert await session.views.fetch_shared(account) == []
            assert session.views.get(copy.id) == copy

    run(story())


def test_what_colleagues_share_is_fetched_by_itself(
    tmp_path: Path, helpdesk: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "one") as session:
            account = await synced(session, helpdesk)
            await session.views.share(view("Team"), account)
        async with opened(tmp_path / "two") as session:
            account = await synced(session, helpdesk)
            await until(lambda: session.views.shared(account), session)
            assert [each.name for each in session.views.shared(account)] == ["Team"]

    run(story())


def test_the_zone_of_the_system_knows_summer_from_winter(monkeypatch: pytest.MonkeyPatch) -> None:
    import time

    monkeypatch.setenv("TZ", "Europe/Amsterdam")
    time.tzset()
    try:
        zone = SystemZone()
        for month, hours in ((1, 1), (7, 2)):
            noon = datetime(2026, month, 15, 12, tzinfo=UTC)
            assert noon.astimezone(zone).utcoffset() == timedelta(hours=hours)
            assert noon.astimezone(zone).astimezone(UTC) == noon
        doubled = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
        for moment in (doubled, doubled + timedelta(hours=1)):
            assert moment.astimezone(zone).astimezone(UTC) == moment
    finally:
        monkeypatch.undo()
        time.tzset()


def test_an_empty_group_narrows_nothing(tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            made = session.views.from_query(TicketQuery(), "All")
            assert made.filter == Group()
            assert view_query(made) == TicketQuery()

    run(story())
