"""Rules of one's own: who may write them, what they look at, what they do, and how often."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import delete

from desktop.helpdesk import ids
from desktop.helpdesk.rules_schema import groups
from tests.helpdesk.rules_stage import Stage, do, passed, rule, staged, when
from tests.helpdesk.side import key


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Stage]:
    with staged(tmp_path / "helpdesk") as stage:
        yield stage


CLOSE = do("set_status", "closed")


# --- who may --------------------------------------------------------------------------------------


def test_staff_read_and_managers_write(desk: Stage) -> None:
    id = desk.add("created", CLOSE)
    paths = [
        ("POST", "/rules", rule("created", CLOSE)),
        ("PATCH", f"/rules/{id}", {"enabled": False}),
        ("PUT", "/rules/order", {"ids": []}),
        ("DELETE", f"/rules/{id}", None),
        ("POST", "/groups", {"name": "Support"}),
    ]

    assert desk.mira.get("/rules")["may_edit"] is True
    assert desk.lena.get("/rules")["may_edit"] is False
    for method, path, body in paths:
        for side in (desk.lena, desk.robin):
            answer = side.ask(method, path, json=body, headers={"Idempotency-Key": key()})
            assert (answer.status_code, answer.json()["code"]) == (403, "forbidden"), path
    for path in ("/rules", "/groups", "/notices"):
        assert desk.robin.ask("GET", path).status_code == 403
    proposed = {"rule": rule("created", CLOSE)}
    assert desk.lena.ask("POST", "/rules/dry-run", json=proposed).status_code == 200
    assert desk.robin.ask("POST", "/rules/dry-run", json=proposed).status_code == 403
    assert "automation" in desk.lena.get("/me")["features"]
    assert "automation" not in desk.robin.get("/me")["features"]


# --- keeping them ---------------------------------------------------------------------------------


def test_a_rule_is_added_changed_ordered_and_removed(desk: Stage) -> None:
    before = [rule["id"] for rule in desk.rules()]
    idempotency = key()
    body = rule("created", do("add_tags", "vip"), conditions=[when("subject", "contains", "VIP")])
    added = desk.mira.post("/rules", body, idempotency)["rule"]
    assert desk.mira.post("/rules", body, idempotency)["rule"] == added
    assert [rule["id"] for rule in desk.rules()] == [*before, added["id"]]

    path = f"/rules/{added['id']}"
    stale = {"If-Match": f'"{added["version"]}"'}
    changed = desk.mira.ask("PATCH", path, json={"name": "Important"}, headers=stale)
    assert changed.json()["rule"] | {"version": "1"} == added | {"name": "Important"}
    late = desk.mira.ask("PATCH", path, json={"name": "Other"}, headers=stale)
    assert (late.status_code, late.json()["code"]) == (412, "stale")

    order = [added["id"], *reversed(before)]
    desk.mira.ask("PUT", "/rules/order", json={"ids": order}).raise_for_status()
    assert [rule["id"] for rule in desk.rules()] == order
    for wrong in (order[1:], [*order, order[0]], [*order[1:], "r999"]):
        answer = desk.mira.ask("PUT", "/rules/order", json={"ids": wrong})
        assert (answer.status_code, list(answer.json()["errors"])) == (422, ["ids"])

    desk.mira.ask("DELETE", path).raise_for_status()
    assert desk.mira.ask("DELETE", path).status_code == 404
    assert [rule["id"] for rule in desk.rules()] == order[1:]


def test_who_did_not_see_an_order_does_not_replace_it(desk: Stage) -> None:
    seen = desk.mira.get("/rules")["order_version"]
    before = [rule["id"] for rule in desk.rules()]
    mine, theirs = before[::-1], [*before[1:], before[0]]
    guard = {"If-Match": f'"{seen}"'}
    done = desk.mira.ask("PUT", "/rules/order", json={"ids": theirs}, headers=guard)
    assert done.status_code == 204
    late = desk.mira.ask("PUT", "/rules/order", json={"ids": mine}, headers=guard)
    assert (late.status_code, late.json()["code"]) == (412, "stale")
    assert [rule["id"] for rule in desk.rules()] == theirs
    assert done.headers["etag"] == f'"{desk.mira.get("/rules")["order_version"]}"'
    again = {"If-Match": done.headers["etag"]}
    desk.mira.ask("PUT", "/rules/order", json={"ids": mine}, headers=again).raise_for_status()
    assert [rule["id"] for rule in desk.rules()] == mine


def test_shipped_rules_stay_and_those_of_replies_as_they_are(desk: Stage) -> None:
    fixed = desk.shipped("staff_reply_answers")

    assert fixed["fixed"] is True
    assert desk.mira.ask("DELETE", f"/rules/{fixed['id']}").status_code == 403
    changed = desk.mira.ask("PATCH", f"/rules/{fixed['id']}", json={"conditions": []})
    assert changed.status_code == 403
    close = desk.shipped("auto_close")
    assert close["fixed"] is False
    assert desk.mira.ask("DELETE", f"/rules/{close['id']}").status_code == 403


FAULTS: list[tuple[Any, list[str]]] = [
    (rule("created", CLOSE, name=" "), ["name"]),
    (rule("created"), ["actions"]),
    (rule("time_passed", CLOSE), ["trigger.minutes", "trigger.since"]),
    (rule({"on": "created", "minutes": 3}, CLOSE), ["trigger.minutes"]),
    (rule("created", CLOSE, conditions=[when("status", "contains", "x")]), ["conditions.0.op"]),
    (rule("created", CLOSE, conditions=[when("status", "is", "x")]), ["conditions.0.values"]),
    (rule("created", CLOSE, conditions=[when("subject", "lacks")]), ["conditions.0.values"]),
    (
        rule("created", CLOSE, conditions=[when("hours", "within", "x")]),
        ["conditions.0.values"],
    ),
    (rule("created", CLOSE, do("assign", "p999")), ["actions.1.values"]),
    (rule("created", do("assign")), ["actions.0.values"]),
    (rule("created", do("assign_in_turn", "g999")), ["actions.0.values"]),
    (rule("created", do("notify", "somebody")), ["actions.0.values"]),
    (rule("created", do("add_tags", "a,b")), ["actions.0.values"]),
    (rule("created", do("reply", text=" ")), ["actions.0.text"]),
    (rule("created", do("set_priority", "high", text="x")), ["actions.0.text"]),
    (
        rule("created", do("set_department", "d99"), name="", conditions=[when("tags", "is")]),
        ["name", "conditions.0.values", "actions.0.values"],
    ),
]


def test_every_fault_is_told_with_its_place(desk: Stage) -> None:
    for sent, places in FAULTS:
        headers = {"Idempotency-Key": key()}
        answer = desk.mira.ask("POST", "/rules", json=sent, headers=headers)

        assert answer.status_code == 422
        assert list(answer.json()["errors"]) == places
        assert all(why and ";" not in why for why in answer.json()["errors"].values())
        proposed = desk.mira.ask("POST", "/rules/dry-run", json={"rule": sent})
        assert (proposed.status_code, proposed.json()) == (422, answer.json())


# --- what they look at ----------------------------------------------------------------------------


CONDITIONS: list[tuple[Any, bool]] = [
    (when("department", "is", "d3"), True),
    (when("department", "is_not", "d3", "d1"), False),
    (when("status", "is", "waiting", "open"), True),
    (when("priority", "is", "high"), False),
    (when("type", "is", ""), True),
    (when("type", "is_not", "fault"), True),
    (when("assignee", "is", ""), True),
    (when("assignee", "is_not", ""), False),
    (when("tags", "is", ""), True),
    (when("tags", "is", "vip"), False),
    (when("requester", "contains", "@CUSTOMER.example"), True),
    (when("requester", "lacks", "robin"), False),
    (when("customer", "contains", "Robin"), True),
    (when("subject", "contains", "invoice", "MAIL"), True),
    (when("subject", "lacks", "mail"), False),
    (when("body", "contains", "this morning"), True),
    (when("hours", "within"), True),
    (when("hours", "outside"), False),
]


def test_a_condition_looks_at_its_field(desk: Stage) -> None:
    for condition, matches in CONDITIONS:
        id = desk.add("created", do("set_priority", "urgent"), conditions=[condition])

        ticket = desk.robin.open()["ticket"]["id"]

        assert desk.ticket(ticket)["priority"] == ("urgent" if matches else "normal"), condition
        assert desk.runs(ticket) == (["A rule"] if matches else [])
        desk.mira.ask("DELETE", f"/rules/{id}").raise_for_status()


def test_all_conditions_must_hold(desk: Stage) -> None:
    two = [when("department", "is", "d3"), when("subject", "contains", "urgent")]
    desk.add("created", do("set_priority", "urgent"), conditions=two)

    plain = desk.robin.open()["ticket"]["id"]
    both = desk.robin.open("URGENT: mail")["ticket"]["id"]

    assert desk.ticket(plain)["priority"] == "normal"
    assert desk.ticket(both)["priority"] == "urgent"


def test_business_hours_are_those_of_the_helpdesk(desk: Stage) -> None:
    desk.add("created", do("add_tags", "night"), conditions=[when("hours", "outside")])

    day = desk.robin.open()["ticket"]["id"]
    desk.pass_hours(10)
    night = desk.robin.open()["ticket"]["id"]

    assert (desk.ticket(day)["tags"], desk.ticket(night)["tags"]) == ([], ["night"])


# --- what they do ---------------------------------------------------------------------------------


def test_one_run_does_all_its_actions_and_is_noted_once(desk: Stage) -> None:
    lena = desk.lena.get("/me")["id"]
    desk.add(
        "created",
        do("set_status", "progress"),
        do("set_priority", "high"),
        do("set_department", "d1"),
        do("set_type", "fault"),
        do("assign", lena),
        do("add_tags", "Mail", "first"),
        do("remove_tags", "first"),
        do("note", text="#{number} by {customer} {kept}"),
        do("notify", "assignee", text="Look at “{subject}”"),
        name="All of it",
    )
    start = desk.lena.cursor()

    id = desk.robin.open()["ticket"]["id"]

    ticket = desk.ticket(id)
    assert (ticket["status"]["id"], ticket["priority"], ticket["type"]) == (
        "progress",
        "high",
        "fault",
    )
    assert (ticket["department"]["id"], ticket["assignee"]["id"]) == ("d1", lena)
    assert ticket["tags"] == ["mail"]
    note = desk.mira.thread(id)[1]
    assert (note["internal"], note["author"]["role"]) == (True, "system")
    assert note["body"] == f"#{ticket['number']} by Robin {{kept}}"
    assert len(desk.robin.thread(id)) == 1
    (notice,) = desk.lena.get("/notices")["items"]
    assert notice["text"] == "Look at “Mail does not arrive”"
    assert desk.runs(id) == ["All of it"]
    assert desk.lena.changes(start)[0] != []


def test_a_reply_by_a_rule_answers_nobody(desk: Stage) -> None:
    desk.add("created", do("reply", text="We have it, {customer}."))

    id = desk.robin.open()["ticket"]["id"]

    told = desk.robin.thread(id)[1]
    assert (told["body"], told["number"], told["author"]["role"]) == (
        "We have it, Robin.",
        2,
        "system",
    )
    ticket = desk.robin.get(f"/tickets/{id}")
    assert (ticket["status"]["meaning"], ticket["assignee"], ticket["messages"]) == ("new", None, 2)
    assert desk.mira.get(f"/tickets/{id}/queue")["position"] == 1
    assert desk.pass_hours(25) >= 0
    assert desk.ticket(id)["status"]["meaning"] == "new"


def test_what_is_so_already_is_no_run(desk: Stage) -> None:
    desk.add("created", do("set_priority", "normal"), do("remove_tags", "vip"))

    id = desk.robin.open()["ticket"]["id"]

    assert desk.runs(id) == []


def test_what_a_rule_names_may_be_gone(desk: Stage) -> None:
    group = desk.mira.post("/groups", {"name": "Night", "members": []})["group"]["id"]
    desk.add("created", do("assign_in_turn", group), do("add_tags", "seen"))
    with desk.running.helpdesk.database.write() as write:  # while a rule names it nobody can
        write.conn.execute(delete(groups).where(groups.c.id == ids.read("g", group)))

    id = desk.robin.open()["ticket"]["id"]

    assert (desk.ticket(id)["assignee"], desk.ticket(id)["tags"]) == (None, ["seen"])


def test_rules_run_in_their_order(desk: Stage) -> None:
    first = desk.add("created", do("set_priority", "high"), name="First")
    second = desk.add("created", do("set_priority", "low"), name="Second")
    one = desk.robin.open()["ticket"]["id"]

    rest = [r["id"] for r in desk.rules() if r["id"] not in (first, second)]
    desk.mira.ask("PUT", "/rules/order", json={"ids": [second, first, *rest]}).raise_for_status()
    two = desk.robin.open()["ticket"]["id"]

    assert (desk.ticket(one)["priority"], desk.ticket(two)["priority"]) == ("low", "high")
    assert (desk.runs(one), desk.runs(two)) == (["First", "Second"], ["Second", "First"])


@pytest.mark.parametrize(
    ("trigger", "cause"),
    [
        ("customer_replied", lambda desk, id: desk.robin.write(id, "Hello?")),
        ("staff_replied", lambda desk, id: desk.mira.write(id, "Hello.")),
        ("status_changed", lambda desk, id: desk.mira.set_status(id, "hold")),
    ],
)
def test_each_event_sets_its_own_rules_going(desk: Stage, trigger: str, cause: Any) -> None:
    desk.add(trigger, do("add_tags", "seen"))
    id = desk.robin.open()["ticket"]["id"]
    desk.mira.write(id, "A note", internal=True)
    assert desk.ticket(id)["tags"] == []

    cause(desk, id)

    assert desk.ticket(id)["tags"] == ["seen"]


# --- how often ------------------------------------------------------------------------------------


def test_rules_that_set_each_other_going_come_to_rest(desk: Stage) -> None:
    back = do("set_status", "hold"), do("note", text="back")
    on = do("set_status", "progress"), do("note", text="on")
    desk.add("status_changed", *back, conditions=[when("status", "is", "progress")], name="Back")
    desk.add("status_changed", *on, conditions=[when("status", "is", "hold")], name="On")
    id = desk.robin.open()["ticket"]["id"]

    desk.mira.set_status(id, "progress").raise_for_status()

    assert desk.runs(id) == ["Back", "On"]
    assert desk.ticket(id)["status"]["id"] == "progress"
    desk.tick()
    assert desk.runs(id) == ["Back", "On"]


def test_time_runs_a_rule_once_for_what_people_did(desk: Stage) -> None:
    remind = do("reply", text="Are you still there?"), do("set_status", "hold")
    desk.add(passed("staff_wrote", 60), *remind, name="Remind")
    id = desk.robin.open()["ticket"]["id"]
    desk.mira.write(id, "Try again.")

    assert [desk.pass_minutes(59), desk.pass_minutes(2), desk.pass_minutes(600)] == [0, 1, 0]
    assert desk.runs(id).count("Remind") == 1

    desk.mira.write(id, "Any news?")
    assert [desk.pass_minutes(61), desk.pass_minutes(61)] == [1, 0]
    desk.mira.write(id, "Hello?")
    desk.robin.write(id, "Yes.")
    assert desk.pass_minutes(120) == 0


def test_a_rule_of_time_sees_what_matches_only_later(desk: Stage) -> None:
    desk.add(passed("created", 10), do("add_tags", "old"), conditions=[when("tags", "is", "vip")])
    id = desk.robin.open()["ticket"]["id"]
    assert desk.pass_minutes(11) == 0

    desk.change(id, add_tags=["vip"])

    assert [desk.tick(), desk.tick()] == [1, 0]
    assert desk.ticket(id)["tags"] == ["vip", "old"]


def test_a_rule_of_time_waits_for_business_hours(desk: Stage) -> None:
    within = [when("hours", "within")]
    desk.add(passed("customer_wrote", 9 * 60), do("add_tags", "late"), conditions=within)
    id = desk.robin.open()["ticket"]["id"]

    assert desk.pass_hours(9) == 0  # at nine in the evening
    assert desk.pass_hours(12) == 1
    assert desk.ticket(id)["tags"] == ["late"]


def test_a_new_rule_of_time_sees_the_tickets_that_are_there(desk: Stage) -> None:
    ids = [desk.robin.open()["ticket"]["id"] for _ in range(3)]
    desk.pass_hours(2)
    desk.add(passed("created", 60), do("set_priority", "high"))

    assert desk.tick() == 3
    assert [desk.ticket(id)["priority"] for id in ids] == ["high"] * 3


def test_more_tickets_than_one_transaction_takes_all_have_their_turn(
    desk: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.helpdesk.rules_run.BATCH", 2)
    ids = [desk.robin.open()["ticket"]["id"] for _ in range(5)]
    desk.add(passed("created", 1), do("add_tags", "seen"), conditions=[when("hours", "within")])

    assert desk.pass_minutes(2) == 5
    assert all(desk.ticket(id)["tags"] == ["seen"] for id in ids)


def test_a_rule_that_fails_leaves_what_was_written(
    desk: Stage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    desk.add("created", do("add_tags", "lost"), do("note", text="lost"), name="Broken")
    desk.add("created", do("add_tags", "kept"), name="Sound")

    def broken(*_args: Any, **_more: Any) -> int:
        raise ZeroDivisionError

    with monkeypatch.context() as patched:
        patched.setattr("desktop.helpdesk.rules_apply.add_message", broken)
        id = desk.robin.open()["ticket"]["id"]

    assert desk.ticket(id)["tags"] == ["kept"]
    assert desk.runs(id) == ["Broken", "Sound"]
    assert "ZeroDivisionError" in caplog.text


def test_a_rule_switched_off_does_nothing(desk: Stage) -> None:
    desk.add("created", do("add_tags", "seen"), enabled=False)
    desk.add(passed("created", 1), do("add_tags", "old"), enabled=False)

    id = desk.robin.open()["ticket"]["id"]
    desk.pass_minutes(5)

    assert desk.ticket(id)["tags"] == []


# --- notices --------------------------------------------------------------------------------------


def test_notices_are_read_once_each_by_their_own_reader(desk: Stage) -> None:
    desk.add("created", do("notify", "staff"))
    first, second = (desk.robin.open()["ticket"]["id"] for _ in range(2))

    told = desk.lena.get("/notices")
    assert [n["ticket"]["id"] for n in told["items"]] == [second, first]
    body = {"ids": [told["items"][0]["id"], "n999", "x"]}
    desk.lena.ask("PUT", "/notices/read", json=body).raise_for_status()

    assert desk.lena.get("/notices")["unread"] == 1
    assert [n["ticket"]["id"] for n in desk.lena.get("/notices", unread=True)["items"]] == [first]
    assert desk.mira.get("/notices")["unread"] == 2
    desk.running.remove_ticket(first)
    assert desk.mira.get("/notices")["unread"] == 1


def test_a_notice_wakes_whom_it_reaches(desk: Stage) -> None:
    lena = desk.lena.get("/me")["id"]
    desk.add(passed("created", 1), do("notify", lena))
    desk.robin.open()
    with desk.lena.http.stream("GET", "/events") as stream:
        told = (line for line in stream.iter_lines() if line.startswith("data:"))
        first = next(told)
        desk.pass_minutes(2)
        assert next(told) != first
    assert desk.lena.get("/notices")["unread"] == 1
