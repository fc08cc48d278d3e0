"""The rules of staff's work: the machine has these beside what everybody does."""

from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import rule

from desktop.domain.ticket import Role
from tests.model.staff import AGENT, Staff

place = st.sampled_from([0, 0, 0, 1, 2, 3, 4, 5])


class StaffRules:
    """Mixed into the machine; `do`, `ticket` and `world` are its."""

    staff: Staff
    world: Any
    do: Any
    ticket: Any

    @rule(
        place=place,
        what=st.sampled_from(["take", "steal", "let go", "tag", "tag", "follow", "high", "low"]),
    )
    def work(self, place: int, what: str) -> None:
        if (ticket := self.ticket(AGENT, place)) is not None:
            self.do(self.staff.change(ticket, what))

    @rule(place=place, what=st.sampled_from(["by hand", "start", "stop"]))
    def time(self, place: int, what: str) -> None:
        ticket = self.ticket(AGENT, place)
        if what == "stop":
            self.do(self.staff.stop())
        elif ticket is not None:
            self.do(self.staff.log(ticket) if what == "by hand" else self.staff.time(ticket))

    @rule()
    def tag_many(self) -> None:
        self.do(self.staff.tag_many())

    @rule(account=st.sampled_from([AGENT, AGENT, "customer"]), place=place, internal=st.booleans())
    def aside(self, account: str, place: int, internal: bool) -> None:
        if (ticket := self.ticket(account, place)) is not None:
            among = internal and account == AGENT
            self.do(self.staff.aside(account, ticket, internal=among))

    @rule(place=place)
    def answer_with_deeds(self, place: int) -> None:
        if (ticket := self.ticket(AGENT, place)) is not None:
            self.do(self.staff.answer_with_deeds(ticket))

    @rule(place=place, whose=st.sampled_from(["p2", None]))
    def assigned_elsewhere(self, place: int, whose: str | None) -> None:
        self.do(self._assign(place, whose))

    async def _assign(self, place: int, whose: str | None) -> None:
        desk = self.world.native
        tickets = sorted({spoken.ticket for spoken in await desk.spoken()})
        ticket = tickets[place % len(tickets)]
        await desk.ask(Role.AGENT, "PATCH", f"/tickets/{ticket}", {"assignee": whose})
