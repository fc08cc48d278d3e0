"""Copies that were opened with other programs do not outlive their process for long."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.services.opened_copies import OpenedCopies


def test_copies_are_removed_at_the_end(tmp_path: Path) -> None:
    copies = OpenedCopies(tmp_path)
    first, second = copies.folder(), copies.folder()
    (first / "a.txt").write_text("a")
    assert first != second
    assert first.stat().st_mode & 0o077 == 0
    copies.clean_up()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="processes are told by their age there")
def test_what_a_dead_process_left_is_removed_and_nothing_else(tmp_path: Path) -> None:
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    left = tmp_path / f"deskbell-opened-{ended.pid}-abc"
    left.mkdir()
    (left / "secret.pdf").write_text("a")
    kept = ["deskbell-opened-", "deskbell-opened-x-y", "deskbell-other", "mine"]
    kept.append(f"deskbell-opened-{os.getppid()}-abc")
    for name in kept:
        (tmp_path / name).mkdir()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / f"deskbell-opened-{ended.pid}-link").symlink_to(elsewhere)
    copies = OpenedCopies(tmp_path)
    own = copies.folder()
    copies.purge()
    assert not left.exists()
    assert own.is_dir()
    assert elsewhere.is_dir()
    assert all((tmp_path / name).is_dir() for name in kept)
