"""The helpdesk as a process of its own."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

CODE = """
import sys
from pathlib import Path
from desktop.helpdesk.serve import serve
serve(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]) if len(sys.argv) > 3 else None)
"""


@contextmanager
def serving(folder: Path, port: int = 0, *more: str) -> Iterator[tuple[Any, Any]]:
    process = subprocess.Popen(
        [sys.executable, "-c", CODE, str(folder), str(port), *more],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield process, json.loads(process.stdout.readline())
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_the_first_line_leads_in_and_a_signal_leads_out(
    tmp_path: Path, ending: signal.Signals
) -> None:
    with serving(tmp_path / "data") as (process, first):
        assert set(first) == {"url", "tokens"}
        for role, token in first["tokens"].items():
            headers = {"Authorization": f"Bearer {token}"}
            assert httpx.get(f"{first['url']}/api/v1/me", headers=headers).json()["role"] == role
        process.send_signal(ending)
        out, err = process.communicate(timeout=60)

    assert process.returncode == 0
    assert (out, err) == ("", "")


def test_tokens_and_tickets_outlive_a_kill(tmp_path: Path) -> None:
    seed = tmp_path / "seed.jsonl"
    row = {"id": 7, "subject": "Seven", "created": "2025-01-01T00:00:00Z", "messages": []}
    seed.write_text(json.dumps(row), "utf-8")
    with serving(tmp_path / "data", 0, str(seed)) as (process, first):
        os.kill(process.pid, signal.SIGKILL)
        process.wait(timeout=60)
    port = int(first["url"].rpartition(":")[2])

    with serving(tmp_path / "data", port, str(seed)) as (_, second):
        headers = {"Authorization": f"Bearer {second['tokens']['customer']}"}
        tickets = httpx.get(f"{second['url']}/api/v1/tickets", headers=headers).json()

    assert second == first
    assert [t["number"] for t in tickets["items"]] == ["7"]


def test_the_demos_child_ends_with_its_parent(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from desktop.helpdesk.serve import serve_demo;"
        "serve_demo(Path(sys.argv[1]), until_stdin_ends=True)"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / "demo")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        headers = {"Authorization": f"Bearer {first['tokens']['customer']}"}
        me = httpx.get(f"{first['url']}/api/v1/me", headers=headers).json()
        out, err = process.communicate(timeout=60)  # it closes standard input
    finally:
        process.kill()
        process.communicate()

    assert me["helpdesk"]["name"] == "Lindenhost Support"
    assert (process.returncode, out, err) == (0, "", "")
