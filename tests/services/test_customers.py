"""Looking customers and their orders up, as staff do before they open a ticket for one."""

from pathlib import Path

import pytest

from desktop.domain.customers import Customer
from desktop.domain.errors import Forbidden, Unreachable
from desktop.helpdesk.running import RunningHelpdesk
from tests.services.conftest import opened, run, signed_in


def test_staff_find_a_customer_with_what_they_ordered(tmp_path: Path) -> None:
    async def story(helpdesk: RunningHelpdesk) -> None:
        async with opened(tmp_path / "profile") as session:
            staff = await signed_in(session, helpdesk, "agent")
            customer = await signed_in(session, helpdesk)
            with pytest.raises(Unreachable):
                await session.actions.customers(staff.id, "a")
            engine = await session.connect(customer)
            await engine.sync_once()
            catalog = session.library.catalog(customer.id)
            assert catalog is not None
            assert catalog.services
            await session.connect(staff)
            words = f"{customer.person.name.split()[0].upper()} {customer.person.email}"
            me = customer.person
            assert await session.actions.customers(staff.id, words) == (
                Customer(me.id, me.name, me.email or "", catalog.services),
            )
            assert await session.actions.customers(staff.id, "nobody at all") == ()
            with pytest.raises(Forbidden):
                await session.actions.customers(customer.id, "a")

    with RunningHelpdesk(tmp_path / "helpdesk", demo=True) as helpdesk:
        run(story(helpdesk))
