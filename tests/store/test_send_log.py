"""The log of sends as a file: cut short, torn, and never emptied by a power cut."""

from pathlib import Path

import pytest

from desktop.domain.ids import OutboxId
from desktop.store import disk
from desktop.store import send_log as send_log_module
from desktop.store.send_log import Mark, SendLog


def test_a_log_that_is_cut_short_is_whole_on_the_disk_before_it_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = SendLog(tmp_path)
    ids = [OutboxId(f"i{n}") for n in range(10)]
    for id in ids:
        log.begun(id)
    monkeypatch.setattr(send_log_module, "_MOST", 5)
    monkeypatch.setattr(send_log_module, "_KEPT", 3)
    with (tmp_path / "sends.log").open("ab") as file:
        file.write(b"\n\xff torn\n")
    done: list[str] = []
    fsync = disk.os.fsync

    def noted(handle: int) -> None:
        # Still under its other name: the log itself is as long as it was.
        done.append(str(len(log.marks())))
        fsync(handle)

    monkeypatch.setattr(disk.os, "fsync", noted)
    log.trim()
    assert done == ["10", "2"]
    assert log.marks() == dict.fromkeys(ids[-2:], Mark.BEGUN)
    assert [path.name for path in tmp_path.iterdir()] == ["sends.log"]
