"""The months behind the demo's desk: settled, told plausibly, and of no customer's business."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.helpdesk.demo_past import load_past
from tests.demo_copy import demo_in
from tests.helpdesk.side import Side


def test_its_tickets_were_opened_answered_and_closed(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    with demo_in(tmp_path / "demo", tmp_path_factory) as demo:
        customer = Side(demo.url, demo.tokens["customer"])
        agent = Side(demo.url, demo.tokens["agent"])
        with customer.http, agent.http:
            before = customer.get("/tickets")["total"]
            came = load_past(demo.helpdesk)
            assert came > 150
            assert load_past(demo.helpdesk) == 0
            assert customer.get("/tickets")["total"] == before
            listed = agent.get("/tickets", limit=200)["items"]
            assert all(t["read_until"] for t in listed if t["number"] < "48200")

            since = (datetime.now(UTC) - timedelta(days=200)).isoformat()
            items = agent.get("/histories", **{"from": since, "limit": 1000})["items"]
            past = [item for item in items if item["number"] < "48200"]
            assert len(past) == came
            now = datetime.now(UTC).isoformat()
            for item in past:
                times = [step["time"] for step in item["steps"]]
                assert times == sorted(times)
                assert times[-1] < now
                assert [item["steps"][0]["status"], item["steps"][-1]["status"]] == [
                    "open",
                    "closed",
                ]
                assert all(wait["answered"] and wait["due"] for wait in item["waits"])
            shown = {step["status"] for item in past for step in item["steps"]}
            assert shown == {
                "open",
                "waiting",
                "answered",
                "hold",
                "engineers",
                "progress",
                "closed",
            }
