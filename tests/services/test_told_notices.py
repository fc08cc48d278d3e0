"""Each notice is told once: through restarts, damage, two at a time and more than are fetched."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.domain.automation import MOST_NOTICES, RuleNotice
from desktop.domain.ids import AccountId, RemoteId
from desktop.services.session import Session
from desktop.services.told_notices import ToldNotices
from tests.services.conftest import opened, run

ACCOUNT = AccountId("one")
SETTING = f"rule notices told {ACCOUNT}"


def notice(number: int) -> RuleNotice:
    return RuleNotice(
        id=RemoteId(f"n{number}"),
        ticket=RemoteId("t1"),
        number="501",
        subject="Look",
        rule="Warn",
        created=datetime(2026, 11, 23, tzinfo=UTC) + timedelta(minutes=number),
    )


def page(numbers: Sequence[int]) -> list[RuleNotice]:
    """Return what a helpdesk tells of these unread ones: the newest, bounded."""
    return [notice(n) for n in sorted(numbers, reverse=True)[:MOST_NOTICES]]


def told_by(session: Session) -> ToldNotices:
    return ToldNotices(session.profile.accounts, session.worker)


async def fresh(told: ToldNotices, numbers: Sequence[int]) -> list[RemoteId]:
    return [n.id for n in await told.fresh(ACCOUNT, page(numbers))]


def test_each_is_told_once_through_a_restart(tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path) as session:
            told = told_by(session)
            assert await fresh(told, [1]) == []
            assert await fresh(told, [1, 2]) == ["n2"]
        async with opened(tmp_path) as session:
            assert await fresh(told_by(session), [1, 2, 3]) == ["n3"]

    run(story())


def test_what_the_first_version_kept_is_known(tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path) as session:
            session.profile.accounts.set_setting(SETTING, '["n1"]')
            assert await fresh(told_by(session), [1, 2]) == ["n2"]

    run(story())


@pytest.mark.parametrize("damaged", ["", "{", "7", '[{"a": 1}]', '{"ids": 7}'])
def test_what_is_damaged_counts_as_never_kept(damaged: str, tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path) as session:
            session.profile.accounts.set_setting(SETTING, damaged)
            told = told_by(session)
            assert await fresh(told, [1]) == []
            assert await fresh(told, [1, 2]) == ["n2"]

    run(story())


def test_two_that_ask_at_once_tell_it_once(tmp_path: Path) -> None:
    async def story() -> None:
        async with opened(tmp_path) as session:
            told = told_by(session)
            await fresh(told, [1])
            both = await asyncio.gather(fresh(told, [1, 2]), fresh(told, [1, 2, 3]))
            assert both == [["n2"], ["n3"]]

    run(story())


def test_those_that_come_back_into_the_page_are_no_news(tmp_path: Path) -> None:
    unread = list(range(MOST_NOTICES + 10))
    newer = [*unread, 100, 101]

    async def story() -> None:
        async with opened(tmp_path) as session:
            told = told_by(session)
            # Some lay behind the page from the beginning, two were pushed out of it since.
            assert await fresh(told, unread) == []
            assert await fresh(told, newer) == ["n101", "n100"]
            assert await fresh(told, unread[:20]) == []
            assert await fresh(told, [*unread[:5], 102]) == ["n102"]

    run(story())
