"""A helpdesk whose clock the test holds, with two agents and whatever rules they want."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from desktop.helpdesk import times
from desktop.helpdesk.people import add_person, add_token
from desktop.helpdesk.rules_run import Rules
from desktop.helpdesk.running import RunningHelpdesk
from desktop.helpdesk.times import HOUR, MINUTE
from desktop.helpdesk.tokens import new
from tests.helpdesk.conftest import SETTINGS
from tests.helpdesk.side import Side, key

MONDAY_NOON = times.parse("2026-11-23T11:00:00Z")
"""Within business hours in Amsterdam."""


class Stage:
    """The desk: `mira` manages, `lena` works there, `robin` is a customer."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.now = MONDAY_NOON
        self._stack = stack
        self.running = RunningHelpdesk(folder, settings=SETTINGS, clock=self._clock)
        stack.enter_context(self.running)
        self.mira = self.sign_in(self.running.tokens["agent"])
        self.robin = self.sign_in(self.running.tokens["customer"])
        self.lena = self.sign_in(self.add_agent("Lena"))

    def _clock(self) -> int:
        # No two writes at the same moment.
        self.now += 1
        return self.now

    def sign_in(self, token: str) -> Side:
        side = Side(self.running.url, token)
        self._stack.enter_context(side.http)
        return side

    def add_agent(self, name: str) -> str:
        token = new()
        with self.running.helpdesk.database.write() as write:
            address = f"{name.lower()}@helpdesk.example"
            person = add_person(write, name=name, role="agent", account=None, email=address)
            add_token(write, token, person)
        return token

    def pass_hours(self, hours: float) -> int:
        """Let time go by, and the helpdesk's clock look; return on how many tickets rules ran."""
        self.now += round(hours * HOUR)
        return self.tick()

    def pass_minutes(self, minutes: float) -> int:
        self.now += round(minutes * MINUTE)
        return self.tick()

    def tick(self) -> int:
        return Rules("Deskbell Helpdesk").keep_time(self.running.helpdesk.database)

    # --- what the tests say -----------------------------------------------------------------------

    def rules(self) -> list[Any]:
        return self.mira.get("/rules")["items"]

    def shipped(self, name: str) -> Any:
        (found,) = [rule for rule in self.rules() if rule["shipped"] == name]
        return found

    def switch(self, name: str, *, on: bool) -> None:
        path = f"/rules/{self.shipped(name)['id']}"
        self.mira.ask("PATCH", path, json={"enabled": on}).raise_for_status()

    def add(
        self, trigger: Any, *actions: Any, conditions: Any = (), name: str = "A rule", **more: Any
    ) -> str:
        body = rule(trigger, *actions, conditions=conditions, name=name)
        return self.mira.post("/rules", body | more)["rule"]["id"]

    def ticket(self, id: str) -> Any:
        return self.mira.get(f"/tickets/{id}")

    def runs(self, id: str) -> list[str]:
        """Return the names of the rules in a ticket's activity, in order."""
        told = self.mira.get(f"/tickets/{id}/activity")["items"]
        return [event["detail"]["name"] for event in told if event["what"] == "rule"]

    def change(self, id: str, **change: Any) -> None:
        headers = {"Idempotency-Key": key()}
        self.mira.ask("PATCH", f"/tickets/{id}", json=change, headers=headers).raise_for_status()


def rule(trigger: Any, *actions: Any, conditions: Any = (), name: str = "A rule") -> dict[str, Any]:
    on = {"on": trigger} if isinstance(trigger, str) else trigger
    return {"name": name, "trigger": on, "conditions": list(conditions), "actions": list(actions)}


def when(field: str, op: str, *values: str) -> dict[str, Any]:
    return {"field": field, "op": op, "values": list(values)}


def do(what: str, *values: str, text: str = "") -> dict[str, Any]:
    return {"do": what, "values": list(values), "text": text}


def passed(since: str, minutes: int) -> dict[str, Any]:
    return {"on": "time_passed", "since": since, "minutes": minutes}


@contextmanager
def staged(folder: Path) -> Iterator[Stage]:
    with ExitStack() as stack:
        yield Stage(folder, stack)
