"""Twenty tickets are triaged without a mouse: real keys, through a real X server."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import httpx

from tests.demo_copy import copy_of, filled_demo
from tests.ui.x_screen import screen

__all__ = ["filled_demo"]

TWENTY: Final = 20


def test_twenty_tickets_are_triaged_without_a_mouse(filled_demo: Path, tmp_path: Path) -> None:
    with (
        copy_of(filled_demo, tmp_path / "helpdesk") as helpdesk,
        screen() as display,
        httpx.Client(base_url=f"{helpdesk.url}/api/v1") as http,
    ):
        desk = Desk(http, helpdesk.tokens["agent"])
        desk.leave_unassigned(TWENTY)
        told = run(display, tmp_path / "profile", helpdesk.url, helpdesk.tokens["agent"])
        assert len(told["due"]) == TWENTY
        for number, due in told["due"].items():
            assert desk.state(number, due) == due, f"#{number}"
        # Assigned, its status set, answered, and the next one there.
        assert max(told["presses"]["answered by a saved reply"]) <= 8, told["presses"]


def run(display: str, *arguments: Any) -> dict[str, Any]:
    """Return what the journey told; fail with its words where it broke."""
    ended = subprocess.run(
        [sys.executable, "-m", "tests.ui.triage_story", *map(str, arguments)],
        env=os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    return json.loads(ended.stdout.splitlines()[-1])


class Desk:
    """The helpdesk as its own API tells it, past the window."""

    def __init__(self, http: httpx.Client, token: str) -> None:
        http.headers["Authorization"] = f"Bearer {token}"
        self._http = http
        self._me = self._get("/me")["id"]

    def leave_unassigned(self, count: int) -> None:
        """Let nobody have the newest *count* of the tickets that are open."""
        for ticket in self._open()[:count]:
            if ticket["assignee"] is not None:
                self._unassign(ticket)

    def state(self, number: str, due: dict[str, Any]) -> dict[str, Any]:
        """Return a ticket as it is, as far as *due* tells how it is to be."""
        tickets = self._tickets()
        ticket = next(one for one in tickets if one["number"] == number)
        numbers = {one["id"]: one["number"] for one in tickets}
        holder = ticket["assignee"] or {"id": "", "name": ""}
        linked = {numbers[link["ticket"]] for link in ticket["links"]}
        said = self._get(f"/tickets/{ticket['id']}/messages")["items"]
        parts = {
            "assignee": "me" if holder["id"] == self._me else holder["name"],
            "status": ticket["status"]["id"],
            "priority": ticket["priority"],
            "department": ticket["department"]["name"],
            "minutes": ticket["minutes"],
            "tags": due.get("tags") if due.get("tags") in ticket["tags"] else ticket["tags"],
            "linked": due.get("linked") if due.get("linked") in linked else sorted(linked),
            "says": self._words(said, due.get("says", ""), internal=False),
            "notes": self._words(said, due.get("notes", ""), internal=True),
        }
        return {part: parts[part] for part in due}

    def _words(self, said: list[dict[str, Any]], wanted: str, *, internal: bool) -> str:
        """Return *wanted* where the newest message of that kind is one's own and says it."""
        own = [one for one in said if one["internal"] is internal]
        last = own[-1] if own else {"author": {"id": ""}, "body": ""}
        mine = last["author"]["id"] == self._me
        return wanted if mine and wanted in last["body"] else last["body"]

    def _open(self) -> list[dict[str, Any]]:
        return [one for one in self._tickets() if one["status"]["meaning"] != "closed"]

    def _tickets(self) -> list[dict[str, Any]]:
        return self._get("/tickets?limit=200")["items"]

    def _get(self, path: str) -> dict[str, Any]:
        return self._http.get(path).raise_for_status().json()

    def _unassign(self, ticket: dict[str, Any]) -> None:
        key = {"Idempotency-Key": str(uuid4())}
        sent = self._http.patch(f"/tickets/{ticket['id']}", json={"assignee": ""}, headers=key)
        sent.raise_for_status()
