"""The rules that every helpdesk begins with, each at work."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.rules_stage import Stage, staged
from tests.helpdesk.side import Side


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path / "helpdesk") as stage:
        yield stage


def test_a_new_helpdesk_has_five_rules(desk: Stage) -> None:
    found = {rule["shipped"]: rule["enabled"] for rule in desk.rules()}

    assert found == {
        "round_robin": False,
        "customer_reply_waits": True,
        "staff_reply_answers": True,
        "auto_close": True,
        "breach_warning": True,
    }


def test_new_tickets_go_round_the_staff_of_their_department(desk: Stage) -> None:
    desk.switch("round_robin", on=True)
    desk.add_agent("Otto")
    people = {agent["name"]: agent["id"] for agent in desk.mira.get("/rules")["agents"]}
    group = {"name": "Support", "department": "d3", "members": [people["Mira"], people["Lena"]]}
    desk.mira.post("/groups", group)

    opened = [desk.robin.open()["ticket"]["id"] for _ in range(5)]
    others = [desk.robin.open(department="d1")["ticket"]["id"] for _ in range(3)]

    assert [desk.ticket(id)["assignee"]["name"] for id in opened] == [
        "Mira",
        "Lena",
        "Mira",
        "Lena",
        "Mira",
    ]
    # Nobody is said to work in that department, so everybody does.
    assert [desk.ticket(id)["assignee"]["name"] for id in others] == ["Mira", "Lena", "Otto"]
    assert desk.runs(opened[0]) == ["New tickets in turn"]


def test_the_turn_outlives_a_restart(desk: Stage) -> None:
    desk.switch("round_robin", on=True)
    first = desk.robin.open()["ticket"]["id"]

    desk.running.stop()
    desk.running.start()
    second = desk.robin.open()["ticket"]["id"]

    assert desk.ticket(first)["assignee"]["name"] != desk.ticket(second)["assignee"]["name"]


def test_replies_set_the_status_unless_their_rules_are_switched_off(desk: Stage) -> None:
    id = desk.robin.open()["ticket"]["id"]

    answered = desk.mira.write(id, "Try again.")["ticket"]["status"]["meaning"]
    asked = desk.robin.write(id, "It fails.")["ticket"]["status"]["meaning"]
    assert (answered, asked) == ("answered", "waiting_for_staff")
    assert desk.runs(id) == [
        "An answer by staff is an answer",
        "A customer's reply waits for staff",
    ]

    desk.switch("staff_reply_answers", on=False)
    assert desk.mira.write(id, "And now?")["ticket"]["status"]["meaning"] == "waiting_for_staff"
    desk.switch("customer_reply_waits", on=False)
    desk.mira.set_status(id, "answered").raise_for_status()
    assert desk.robin.write(id, "Still.")["ticket"]["status"]["meaning"] == "answered"


def test_what_is_answered_closes_after_a_day_and_its_hours_can_be_changed(desk: Stage) -> None:
    first = desk.robin.open()["ticket"]["id"]
    desk.mira.write(first, "Does it work?")

    assert desk.pass_hours(23.9) == 0
    assert desk.pass_hours(0.2) == 1
    assert desk.ticket(first)["status"]["meaning"] == "closed"
    assert desk.runs(first)[-1] == "Close what is answered"
    assert desk.mira.get("/catalog")["auto_close"] == {"status": "answered", "hours": 24}

    trigger = {"on": "time_passed", "since": "staff_wrote", "minutes": 120}
    path = f"/rules/{desk.shipped('auto_close')['id']}"
    desk.mira.ask("PATCH", path, json={"trigger": trigger}).raise_for_status()
    assert desk.mira.get("/catalog")["auto_close"] == {"status": "answered", "hours": 2}
    second = desk.robin.open()["ticket"]["id"]
    desk.mira.write(second, "Does it work?")
    desk.pass_hours(1.9)
    assert desk.ticket(second)["status"]["meaning"] == "answered"
    desk.pass_hours(0.2)
    assert desk.ticket(second)["status"]["meaning"] == "closed"

    desk.switch("auto_close", on=False)
    assert desk.robin.get("/catalog")["auto_close"] is None


def test_the_setting_counts_until_a_manager_says_otherwise_and_again_when_it_changes(
    tmp_path: Path,
) -> None:
    def closing(hours: int) -> tuple[bool, int]:
        settings = Settings(close_answered_hours=hours)
        with RunningHelpdesk(tmp_path / "desk", settings=settings) as running:
            side = Side(running.url, running.tokens["agent"])
            with side.http:
                (rule,) = [r for r in side.get("/rules")["items"] if r["shipped"] == "auto_close"]
                found = rule["enabled"], rule["trigger"]["minutes"]
                trigger = rule["trigger"] | {"minutes": 7}
                side.ask("PATCH", f"/rules/{rule['id']}", json={"trigger": trigger})
                return found

    assert closing(48) == (True, 48 * 60)
    assert closing(48) == (True, 7)
    assert closing(0) == (False, 7)
    assert closing(24) == (True, 24 * 60)


def test_staff_are_warned_before_an_answer_is_due(desk: Stage) -> None:
    id = desk.robin.open(fields={})["ticket"]["id"]
    desk.change(id, priority="urgent")  # one hour, around the clock
    assert desk.pass_minutes(29) == 0
    assert desk.mira.get("/notices") == {"items": [], "unread": 0}

    assert desk.pass_minutes(2) == 1

    for side in (desk.mira, desk.lena):  # nobody has it: all are told
        (notice,) = side.get("/notices")["items"]
        assert notice["ticket"]["id"] == id
        assert (notice["rule"], notice["read"]) == ("An answer is due soon", None)
    assert desk.robin.ask("GET", "/notices").status_code == 403
    assert desk.pass_minutes(60) == 0
    assert desk.runs(id) == ["An answer is due soon"]


def test_whoever_has_the_ticket_is_warned_alone(desk: Stage) -> None:
    id = desk.robin.open()["ticket"]["id"]
    desk.change(id, priority="urgent", assignee=desk.lena.get("/me")["id"])

    desk.pass_minutes(31)

    assert desk.lena.get("/notices")["unread"] == 1
    assert desk.mira.get("/notices")["unread"] == 0


def test_an_answer_spares_the_warning(desk: Stage) -> None:
    id = desk.robin.open()["ticket"]["id"]
    desk.change(id, priority="urgent")
    desk.mira.write(id, "We are on it.")

    assert desk.pass_minutes(31) == 0
