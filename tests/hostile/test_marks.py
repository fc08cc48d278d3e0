"""What was saved tells the system that it came from outside."""

import os
from pathlib import Path

import pytest

from desktop.services.part_file import PartFile


def test_a_saved_file_is_marked_and_may_not_run(tmp_path: Path) -> None:
    part = PartFile(tmp_path / "run-me.sh")
    part.write(b"#!/bin/sh\n")
    part.finish()
    saved = tmp_path / "run-me.sh"
    assert saved.stat().st_mode & 0o111 == 0
    try:
        os.setxattr(saved, "user.test", b"1")
    except OSError:
        pytest.skip("this file system keeps no marks")
    assert os.getxattr(saved, "user.xdg.origin.url") == b"about:helpdesk"
