"""The ticket that docs/cli.md shows is one that the demo's helpdesk takes."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Deskbell
from tests.demo_copy import demo_in

PAGE = Path(__file__).parents[2] / "docs" / "cli.md"


def test_the_documented_ticket_is_sent(
    deskbell: Deskbell, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    shown = re.search(r"```json\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)
    assert shown
    with demo_in(tmp_path / "demo", tmp_path_factory) as helpdesk:
        deskbell.json(
            *("account", "add", "--url", helpdesk.url), stdin=f"{helpdesk.tokens['customer']}\n"
        )
        deskbell.json("sync", "--once", "--json")
        checked = deskbell.json("new", "--file", "-", "--check", stdin=shown[1])
        assert checked["faults"] == []
        assert deskbell.json("new", "--file", "-", stdin=shown[1])["state"] == "sent"
