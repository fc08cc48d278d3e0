"""The environment comes about with the uv that is there, or with one of its own."""

import os
import sys
from pathlib import Path

import pytest

from tools import bootstrap


def fake_uv(folder: Path, says: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    uv = folder / "uv"
    uv.write_text(f'#!/bin/sh\nif [ "$1" = --version ]; then echo "{says}"; else echo "$@"; fi\n')
    uv.chmod(0o755)
    return uv


@pytest.mark.parametrize(
    ("says", "version"),
    [("uv 0.13.9 (x86_64)", (0, 13)), ("uv 1.2.3", (1, 2)), ("nonsense", None)],
)
def test_the_version_is_read(tmp_path: Path, says: str, version: tuple[int, int] | None) -> None:
    assert bootstrap.version_of(fake_uv(tmp_path, says)) == version


def test_a_uv_on_the_path_is_used_when_new_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    uv = fake_uv(tmp_path, "uv 0.13.9")
    assert bootstrap.uv_on_path() == uv
    fake_uv(tmp_path, "uv 0.1.0")
    assert bootstrap.uv_on_path() is None


def test_no_uv_on_the_path_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert bootstrap.uv_on_path() is None


def test_an_own_uv_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bootstrap, "BOOTSTRAP", tmp_path)
    uv = fake_uv(tmp_path / "bin", "uv 0.13.9")
    assert bootstrap.own_uv() == uv


def test_an_old_python_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 10, 0))
    assert bootstrap.main() == 1
    assert "needs Python 3.11" in capsys.readouterr().err
