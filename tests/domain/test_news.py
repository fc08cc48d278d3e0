"""Which messages are told, together or not, and when nothing is told."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import pytest

from desktop.domain import news
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.message import BodyFormat, Message
from desktop.domain.news import Kind, News, Quiet
from desktop.domain.status import Status
from desktop.domain.ticket import Person, Role, Ticket, TicketRow

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
KIM = Person(RemoteId("a1"), "Kim", Role.AGENT, "kim@example.com")
ROBIN = Person(RemoteId("a2"), "Robin", Role.AGENT)
OLGA = Person(RemoteId("c1"), "Olga", Role.CUSTOMER)
RULE = Person(RemoteId("s"), "Helpdesk", Role.SYSTEM)
TICKET = Ticket(
    id=RemoteId("t1"),
    number="1",
    subject="Mail",
    department=RemoteId("d"),
    department_name="Support",
    status=Status.NEW,
    status_id="new",
    status_label="New",
    created=NOW,
    updated=NOW,
    last_message=NOW,
    last_role=Role.CUSTOMER,
)


def said(by: Person, body: str = "Hello", at: datetime = NOW) -> Message:
    return Message(
        id=RemoteId(f"m{at.timestamp()}"),
        ticket=TICKET.id,
        number=1,
        author=by,
        created=at,
        body=body,
        format=BodyFormat.TEXT,
    )


def came(id: str, at: datetime) -> News:
    ref = TicketRef(AccountId("a"), RemoteId(id))
    return News(TicketRow(ref, TICKET, unread=True), (said(OLGA, at=at),))


MINE = replace(TICKET, assignee=KIM)
FOLLOWED = replace(TICKET, assignee=ROBIN, followers=("KIM@example.com",))


@pytest.mark.parametrize(
    ("by", "ticket", "me", "kind"),
    [
        (ROBIN, TICKET, OLGA, Kind.ANSWERS),
        (RULE, TICKET, OLGA, None),
        (OLGA, MINE, KIM, Kind.MINE),
        (OLGA, TICKET, KIM, Kind.UNASSIGNED),
        (OLGA, FOLLOWED, KIM, Kind.FOLLOWED),
        (OLGA, replace(TICKET, assignee=ROBIN), KIM, Kind.OTHERS),
        (ROBIN, MINE, KIM, Kind.COLLEAGUES),
        (ROBIN, FOLLOWED, KIM, Kind.COLLEAGUES),
        (ROBIN, TICKET, KIM, None),
    ],
)
def test_why_a_message_is_told(by: Person, ticket: Ticket, me: Person, kind: Kind | None) -> None:
    assert news.kind_of(said(by), ticket, me, notices=True) is kind


def test_a_mention_is_told_by_the_helpdesk_where_it_tells_mentions() -> None:
    note = said(ROBIN, "@kim please look")
    assert news.kind_of(note, MINE, KIM, notices=True) is None
    assert news.kind_of(note, MINE, KIM, notices=False) is Kind.COLLEAGUES


def test_much_or_what_was_long_in_coming_is_told_together() -> None:
    fresh = [came(str(n), NOW) for n in range(3)]
    assert not news.is_together(fresh[:2], NOW)
    assert news.is_together(fresh, NOW)
    late = NOW + news.LATE + timedelta(seconds=1)
    assert not news.is_together(fresh[:1], late)
    assert news.is_together(fresh[:2], late)


def test_the_oldest_marks_are_forgotten() -> None:
    ref = TicketRef(AccountId("a"), RemoteId("t"))
    told = [(ref, said(OLGA, at=NOW + timedelta(seconds=n))) for n in range(news.MOST_MARKS + 5)]
    marks = news.marked({}, told)
    assert len(marks) == news.MOST_MARKS
    assert news.mark_of(*told[-1]) in marks
    assert news.mark_of(*told[4]) not in marks


def test_a_ticket_is_found_again_by_its_key() -> None:
    ref = TicketRef(AccountId("a1b2"), RemoteId("t with a space"))
    assert news.ref_of(news.key(ref)) == ref


BERLIN = ZoneInfo("Europe/Berlin")


def local(text: str, zone: tzinfo = BERLIN) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone)


@pytest.mark.parametrize(
    ("now", "ends"),
    [
        ("2026-11-23 19:59", None),
        ("2026-11-23 20:00", "2026-11-24 08:00"),
        ("2026-11-24 07:59", "2026-11-24 08:00"),
        ("2026-11-24 08:00", None),
        # Friday's go on into Saturday; none begin on Saturday.
        ("2026-11-28 03:00", "2026-11-28 08:00"),
        ("2026-11-28 21:00", None),
        # The night of the change of the clocks.
        ("2026-10-25 02:30", None),
        ("2026-03-27 23:00", "2026-03-28 08:00"),
    ],
)
def test_quiet_hours_over_midnight(now: str, ends: str | None) -> None:
    quiet = Quiet(on=True, days=frozenset(range(5)))
    assert news.quiet_until(quiet, local(now)) == (None if ends is None else local(ends))


def test_quiet_hours_within_a_day_and_none_at_all() -> None:
    noon = Quiet(on=True, begins=12 * 60, ends=13 * 60 + 30)
    assert news.quiet_until(noon, local("2026-11-23 13:00")) == local("2026-11-23 13:30")
    assert news.quiet_until(noon, local("2026-11-23 13:30")) is None
    assert news.quiet_until(Quiet(on=False), local("2026-11-23 23:00")) is None
    assert news.quiet_until(Quiet(on=True, begins=60, ends=60), local("2026-11-23 01:00")) is None


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        ("2026-11-23 12:00", "2026-11-24 08:00"),
        ("2026-11-23 23:59", "2026-11-24 08:00"),
        ("2026-11-24 01:00", "2026-11-24 08:00"),
        ("2026-11-24 07:00", "2026-11-25 08:00"),
    ],
)
def test_tomorrow_morning(now: str, morning: str) -> None:
    assert news.next_morning(local(now)) == local(morning)
