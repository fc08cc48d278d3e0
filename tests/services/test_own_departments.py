"""Who works in some departments sees what nobody has there, and not that of the others."""

from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx

from desktop.domain.conditions import ME, Condition, Facet, Operator, all_of
from desktop.domain.ids import AccountId
from desktop.domain.saved_view import UNASSIGNED
from desktop.domain.status import Status
from desktop.domain.views import TicketQuery
from desktop.helpdesk.running import RunningHelpdesk
from desktop.services.session import Session
from tests.demo_copy import filled_demo
from tests.services.conftest import opened, run, until
from tests.services.test_ticket_work import at_work, demo

__all__ = ["demo", "filled_demo"]

API = "/api/v1"


def ask(demo: RunningHelpdesk, method: str, path: str, json: Any = None) -> httpx.Response:
    headers = {"Authorization": f"Bearer {demo.tokens['agent']}", "Idempotency-Key": str(uuid4())}
    answer = httpx.request(method, f"{demo.url}{API}{path}", headers=headers, json=json)
    assert answer.is_success, answer.text
    return answer


def free(session: Session, account: AccountId) -> dict[str, int]:
    """Return how many open tickets nobody has, by department, counted by hand."""
    found: dict[str, int] = {}
    for row in session.profile.tickets.all(TicketQuery(account=account)):
        ticket = row.ticket
        if ticket.assignee is None and ticket.status is not Status.CLOSED:
            found[ticket.department_name] = found.get(ticket.department_name, 0) + 1
    return found


def counted(session: Session, account: AccountId) -> int | None:
    found = session.views.counts(account).get(UNASSIGNED.id)
    return None if found is None else found.total


def test_unassigned_follows_the_departments_that_one_works_in(
    tmp_path: Path, demo: RunningHelpdesk
) -> None:
    async def story() -> None:
        async with opened(tmp_path / "profile") as session:
            account = (await at_work(session, demo))[0].account
            by_department = free(session, account)
            assert len(by_department) > 1
            everything = sum(by_department.values())
            await until(lambda: counted(session, account) == everything, session)

            catalog = session.library.catalog(account)
            assert catalog is not None
            assert catalog.own_departments() is None
            mine = next(d for d in catalog.departments if by_department.get(d.name))
            me = session.library.me(account).id
            group = {"name": "First line", "department": mine.id, "members": [me]}
            made = ask(demo, "POST", "/groups", group).json()["group"]
            session.actions.sync_now()
            await until(lambda: counted(session, account) == by_department[mine.name], session)
            where = all_of(Condition(Facet.DEPARTMENT, Operator.IS_NOT, (ME,)))
            others = session.profile.tickets.all(TicketQuery(where=where), session.library.asker())
            assert mine.name not in {row.ticket.department_name for row in others}
        demo.stop()
        async with opened(tmp_path / "profile") as session:
            # It is known without a network, too.
            await session.start()
            await until(lambda: counted(session, account) == by_department[mine.name], session)
            demo.start()
            ask(demo, "DELETE", f"/groups/{made['id']}")
            session.actions.sync_now()
            await until(lambda: counted(session, account) == everything, session)

    run(story())
