"""Agents by name: several people try a helpdesk together, each as somebody else."""

import json
import stat
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from desktop.__main__ import main
from desktop.helpdesk.database import Write
from desktop.helpdesk.helpdesk import Helpdesk, Settings
from desktop.helpdesk.named_agents import AgentNameError, tokens_of
from desktop.helpdesk.people import add_person, agents, viewer_of
from desktop.helpdesk.schema import people

CHEAP = Settings(password_memory_kib=8, password_rounds=1)


@pytest.fixture
def helpdesk(tmp_path: Path) -> Generator[Helpdesk]:
    found = Helpdesk.open(tmp_path / "data", CHEAP)
    yield found
    found.close()


def who(helpdesk: Helpdesk, token: str) -> tuple[str, str] | None:
    with helpdesk.database.write() as write:
        found = viewer_of(write.conn, token)
        return None if found is None else (found.name, found.role)


def staff(helpdesk: Helpdesk) -> list[str]:
    with helpdesk.database.write() as write:
        return [row.name for row in write.conn.execute(agents())]


def test_who_is_named_works_there_and_signs_in_by_the_same_token_always(
    helpdesk: Helpdesk,
) -> None:
    first = tokens_of(helpdesk, ["Kim de Vries", "سارا", "mira"])
    assert {name: who(helpdesk, token) for name, token in first.items()} == {
        "Kim de Vries": ("Kim de Vries", "agent"),
        "سارا": ("سارا", "agent"),
        # The one who was there has one token, not two.
        "mira": ("Mira", "agent"),
    }
    assert first["mira"] == helpdesk.tokens["agent"]
    assert sorted(staff(helpdesk)) == ["Kim de Vries", "Mira", "سارا"]
    again = tokens_of(helpdesk, [" kim  DE vries ", "سارا"])
    assert list(again.values()) == [first["Kim de Vries"], first["سارا"]]
    assert len(staff(helpdesk)) == 3
    file = helpdesk.directory / "agents.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize("kept", [b"", b"[]", b'{"kim": 1}', b"\xff"])
def test_a_damaged_file_stops_no_start(helpdesk: Helpdesk, kept: bytes) -> None:
    before = tokens_of(helpdesk, ["Kim"])["Kim"]
    (helpdesk.directory / "agents.json").write_bytes(kept)
    after = tokens_of(helpdesk, ["Kim"])["Kim"]
    assert after != before
    assert who(helpdesk, after) == ("Kim", "agent")
    assert len(staff(helpdesk)) == 2


def test_a_start_that_died_before_it_wrote_them_down_gives_the_same_tokens(
    helpdesk: Helpdesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def die(*_: object) -> int:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("desktop.helpdesk.named_agents._let_in", die)
        with pytest.raises(KeyboardInterrupt):
            tokens_of(helpdesk, ["Kim"])
    kept = json.loads((helpdesk.directory / "agents.json").read_text("utf-8"))
    assert tokens_of(helpdesk, ["Kim"]) == {"Kim": kept["kim"]}
    assert who(helpdesk, kept["kim"]) == ("Kim", "agent")


def test_whoever_only_wrote_in_old_threads_is_let_in(helpdesk: Helpdesk) -> None:
    def wrote(write: Write) -> int:
        return add_person(write, name="Noa", role="agent", account=None)

    with helpdesk.database.write() as write:
        before = wrote(write)
    token = tokens_of(helpdesk, ["Noa"])["Noa"]
    with helpdesk.database.write() as write:
        viewer = viewer_of(write.conn, token)
        rows = write.conn.scalars(select(people.c.id).where(people.c.name == "Noa")).all()
    assert viewer is not None
    assert (viewer.id, list(rows)) == (before, [before])
    assert "Noa" in staff(helpdesk)


def test_a_name_that_is_none_or_that_two_share_is_refused_before_anything_is_done(
    helpdesk: Helpdesk,
) -> None:
    with helpdesk.database.write() as write:
        for _ in range(2):
            add_person(write, name="Lee", role="agent", account=None)
    for name, why in (("Lee", "2 agents are called"), (" ", "1 to 100"), ("x" * 101, "1 to 100")):
        with pytest.raises(AgentNameError, match=why):
            tokens_of(helpdesk, ["Kim", name])
    assert "Kim" not in staff(helpdesk)
    assert not (helpdesk.directory / "agents.json").exists()


def test_the_command_line_prints_them_and_says_in_words_what_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["helpdesk", "serve", "--data", str(tmp_path / "data"), "--port", "0"]
    process = subprocess.Popen(
        [sys.executable, "-m", "desktop", *words, "--agent", "Kim", "--agent", "سارا"],
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    try:
        assert process.stdout is not None
        first = json.loads(process.stdout.readline())
        names: dict[str, str] = {}
        for name, token in first["agents"].items():
            headers = {"Authorization": f"Bearer {token}"}
            names[name] = httpx.get(f"{first['url']}/api/v1/me", headers=headers).json()["name"]
    finally:
        process.terminate()
        process.communicate(timeout=60)
    assert names == {"Kim": "Kim", "سارا": "سارا"}

    assert main([*words, "--agent", " "]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "an agent's name has 1 to 100 characters" in err
