"""By when staff are to answer: as the client reckons it, and None when nobody waits."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.backends.native.catalog import parse_catalog
from desktop.domain.catalog import Catalog
from desktop.domain.ids import RemoteId
from desktop.domain.promise_answer import expected_answer
from desktop.helpdesk import offer, promises
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.running import RunningHelpdesk
from desktop.helpdesk.times import to_datetime, to_micros
from tests.helpdesk.side import Side

ZONES = (
    *("Europe/Amsterdam", "Asia/Tehran", "America/New_York", "Australia/Lord_Howe"),
    *("Africa/Casablanca", "Asia/Kolkata", "America/St_Johns", "Pacific/Auckland", "UTC"),
)
KINDS = ("sales", "billing", "technical", "other")
PRIORITIES = ("low", "normal", "high", "urgent", "of a newer helpdesk")


def told(zone: str, kind: str, today: datetime) -> Catalog:
    """Return what the client reads of the helpdesk's own promises."""
    return parse_catalog(
        msgspec.json.encode(
            {
                "departments": [],
                "statuses": [],
                "business_hours": offer.business_hours(zone, today.date()),
                "response_targets": offer.response_targets([("d1", kind)]),
            }
        )
    )


@settings(max_examples=300, deadline=None)
@given(
    since=st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    zone=st.sampled_from(ZONES),
    kind=st.sampled_from(KINDS),
    priority=st.sampled_from(PRIORITIES),
)
def test_the_helpdesk_and_the_client_reckon_alike(
    since: datetime, zone: str, kind: str, priority: str
) -> None:
    promised = expected_answer(told(zone, kind, since), RemoteId("d1"), priority, since, UTC)

    due = promises.due(kind, priority, to_micros(since), zone)

    assert promised is not None
    assert promised.by == (None if due is None else to_datetime(due))


@pytest.mark.parametrize("zone", ["Nowhere/At all", "", "../etc"])
def test_hours_in_no_zone_promise_nothing_but_around_the_clock(zone: str) -> None:
    since = to_micros(datetime(2026, 11, 20, 12, tzinfo=UTC))

    assert promises.due("technical", "normal", since, zone) is None
    assert promises.due("technical", "urgent", since, zone) == since + 3_600_000_000


# --- who waits ------------------------------------------------------------------------------------


def due(side: Side, ticket: str) -> str | None:
    return side.get(f"/tickets/{ticket}")["due"]


def test_it_is_due_from_the_first_message_that_nobody_answered(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]["id"]
    first = due(agent, ticket)
    customer.write(ticket, "And another thing")
    assert first is not None
    assert due(agent, ticket) == first  # who asks again does not wait longer

    agent.write(ticket, "A note", internal=True)
    assert due(agent, ticket) == first
    agent.write(ticket, "Answer")
    assert due(agent, ticket) is None
    customer.write(ticket, "Thanks, but no")
    assert due(agent, ticket) is not None


def test_on_hold_nothing_is_due_and_it_counts_from_the_same_moment_again(
    customer: Side, agent: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    first = due(agent, ticket)
    for status, expected in (
        *(("hold", None), ("waiting", first), ("engineers", None), ("progress", first)),
        *(("closed", None), ("progress", None)),
    ):
        agent.set_status(ticket, status).raise_for_status()
        assert due(agent, ticket) == expected, status
    agent.set_status(ticket, "closed")
    customer.set_status(ticket, "waiting").raise_for_status()
    assert due(agent, ticket) is not None


def test_priority_and_department_change_it(customer: Side, agent: Side) -> None:
    ticket = customer.open()["ticket"]
    created = datetime.fromisoformat(ticket["created"])

    urgent = agent.changed(ticket["id"], priority="urgent")["due"]
    moved = agent.changed(ticket["id"], department="d1")["due"]

    assert datetime.fromisoformat(urgent) == created + timedelta(hours=1)
    assert moved > urgent
    assert agent.changed(ticket["id"], priority="low")["due"] > moved


def test_a_department_of_another_kind_promises_something_else(
    helpdesk: RunningHelpdesk, customer: Side, agent: Side
) -> None:
    ticket = customer.open()["ticket"]["id"]
    urgent, cursor = agent.changed(ticket, priority="urgent")["due"], agent.cursor()

    helpdesk.change_department("d3", kind="sales")

    assert due(agent, ticket) > urgent
    assert ticket in [c["ticket"]["id"] for c in agent.changes(cursor)[0] if c["op"] == "ticket"]


def test_customers_are_not_told(customer: Side) -> None:
    ticket = customer.open()["ticket"]["id"]

    assert due(customer, ticket) is None
    assert all(t["due"] is None for t in customer.get("/tickets")["items"])


def test_other_hours_reach_those_who_follow_the_feed(tmp_path: Path) -> None:
    """A helpdesk that is started with other hours tells staff what is due now, and only them."""
    # Saturday evening in Europe: it is Monday before anybody is there.
    now = to_micros(datetime(2026, 11, 21, 20, tzinfo=UTC))
    folder = tmp_path / "helpdesk"
    found: list[str] = []
    cursors: dict[str, int] = {}
    for zone in ("Europe/Amsterdam", "Asia/Tehran"):
        chosen = Settings(time_zone=zone)
        with RunningHelpdesk(folder, settings=chosen, clock=lambda: now) as helpdesk:
            tokens = {"customer": helpdesk.tokens["customer"], "agent": helpdesk.tokens["agent"]}
            sides = {name: Side(helpdesk.url, token) for name, token in tokens.items()}
            if not cursors:
                sides["customer"].open()
            (ticket,) = sides["agent"].get("/tickets")["items"]
            found.append(ticket["due"])
            changed = {
                name: side.changes(cursors[name])[0]
                for name, side in sides.items()
                if name in cursors
            }
            cursors = {name: side.cursor() for name, side in sides.items()}
            for side in sides.values():
                side.http.close()
    assert found[0] != found[1]
    assert [c["op"] for c in changed["agent"] if c["op"] == "ticket"] == ["ticket"]
    assert "ticket" not in json.dumps([c["op"] for c in changed["customer"]])
