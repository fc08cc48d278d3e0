"""What the demo's staff do beside answering: ties, followers, worked time, notes on customers."""

import tomllib
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import select

from desktop.helpdesk.changing import work
from desktop.helpdesk.customer_card import write_notes
from desktop.helpdesk.database import Write
from desktop.helpdesk.demo_house import Somebody
from desktop.helpdesk.demo_script import CONTENT, ago
from desktop.helpdesk.ids import show
from desktop.helpdesk.schema import AnyRow, tickets
from desktop.helpdesk.timekeeping import Worked, log_time
from desktop.helpdesk.viewer import Viewer
from desktop.helpdesk.work import Work


def load_desk(write: Write, people: Mapping[str, Somebody]) -> None:
    """Do what `desk.toml` tells to the tickets of the stories, each at its time."""
    desk = tomllib.loads((CONTENT / "desk.toml").read_text("utf-8"))
    for given in desk["assign"]:
        to = show("p", people[given["to"]].id)
        with _then(write, ago(given["ago"])):
            work(write, people[given["by"]].id, _row(write, given["ticket"]), Work(assignee=to))
    for typed in desk["type"]:
        row = _row(write, typed["ticket"])
        work(write, row.assignee_id, row, Work(type=typed["type"]))
    for tie in desk["link"]:
        row = _row(write, tie["ticket"])
        other = show("t", _row(write, tie["other"]).id)
        work(write, row.assignee_id, row, Work(add_links=((tie["kind"], other),)))
    for follower in desk["follow"]:
        row = _row(write, follower["ticket"])
        work(write, row.assignee_id, row, Work(add_followers=tuple(follower["who"])))
    for entry in desk["time"]:
        with _then(write, ago(entry["ago"])):
            _log(write, people, entry)
    for noted in desk["customer"]:
        with _then(write, ago(noted["ago"])):
            agent = _viewer(people, noted["by"])
            write_notes(write, agent, people[noted["who"]].id, noted["text"].strip(), None)


def _log(write: Write, people: Mapping[str, Somebody], entry: Mapping[str, Any]) -> None:
    billable, note = entry.get("billable", True), entry.get("note", "")
    worked = Worked(entry["minutes"], write.now, billable, note)
    log_time(write, _viewer(people, entry["who"]), _row(write, entry["ticket"]).id, worked)


def _row(write: Write, source: str) -> AnyRow:
    return write.conn.execute(select(tickets).where(tickets.c.source == source)).one()


def _viewer(people: Mapping[str, Somebody], name: str) -> Viewer:
    return Viewer(people[name].id, name, "agent", None, None, primary=False)


@contextmanager
def _then(write: Write, before: int) -> Generator[None]:
    """Let what is written be of so many microseconds ago."""
    now = write.now
    write.now = now - before
    try:
        yield
    finally:
        write.now = now
