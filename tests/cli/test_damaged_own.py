"""What a person wrote is damaged on the disk: a command restores it, says so once, and goes on."""

import os
from pathlib import Path

from desktop.helpdesk.running import RunningHelpdesk
from tests.cli.conftest import Deskbell


def spoil(deskbell: Deskbell) -> None:
    (deskbell.profile / "own.db").write_bytes(b"no database" * 1000)


def test_a_command_restores_the_newest_backup_and_tells_it_once(signed_in: Deskbell) -> None:
    # The session that signed in has left a backup behind.
    assert list((signed_in.profile / "backups").iterdir())
    spoil(signed_in)
    done = signed_in.run("tickets", "--json")
    assert done.returncode == 0
    assert done.stderr.startswith("deskbell: warning: What you had written on this computer was")
    assert "restored from the backup of 20" in done.stderr
    (kept,) = signed_in.profile.glob("own.db.damaged-*[0-9]")
    assert str(kept) in done.stderr
    assert kept.read_bytes().startswith(b"no database")
    assert not signed_in.run("tickets", "--json").stderr


def test_without_a_backup_the_way_on_is_told_and_nothing_is_touched(signed_in: Deskbell) -> None:
    for backup in (signed_in.profile / "backups").iterdir():
        backup.unlink()
    spoil(signed_in)
    told = signed_in.fails("tickets")
    assert "there is no backup of it that can be read" in told
    assert f"rename the folder {signed_in.profile}" in told
    assert (signed_in.profile / "own.db").read_bytes().startswith(b"no database")


def test_a_reply_sent_after_the_backup_is_not_sent_again(
    signed_in: Deskbell, helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    text = tmp_path / "reply"
    text.write_text("once only", "utf-8")
    (first,) = (signed_in.profile / "backups").iterdir()
    os.utime(first, (1.0, 1.0))
    helpdesk.stop()
    signed_in.json("reply", "502", "--text-file", str(text), code=3)
    assert len(list((signed_in.profile / "backups").iterdir())) == 2
    helpdesk.start()
    signed_in.json("sync", "--once", "--json")
    spoil(signed_in)
    assert "restored from the backup" in signed_in.run("sync", "--once").stderr
    messages = signed_in.json("ticket", "502", "--json")["messages"]
    assert [m["text"] for m in messages].count("once only") == 1
    assert signed_in.json("outbox", "--json") == []
