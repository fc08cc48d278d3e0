"""Helpdesks without the wait for their tickets: each test gets a copy of a filled one.

What they keep passwords with is cheap: how dear it is by default has tests of its own.
"""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.helpdesk.demo import settings as demo_settings
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.running import RunningHelpdesk

_filled: dict[Path | None, Path] = {}
"""The filled folders of this process, by the file that their threads are from; None: the demo."""


@pytest.fixture(scope="session")
def filled_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a demo helpdesk, to be copied."""
    return _fill(tmp_path_factory, None)


def copy_of(filled: Path, directory: Path) -> RunningHelpdesk:
    """Return a demo helpdesk of its own in *directory*."""
    shutil.copytree(filled, directory)
    return RunningHelpdesk(directory, settings=_cheap(demo_settings()))


def demo_in(directory: Path, factory: pytest.TempPathFactory) -> RunningHelpdesk:
    """Return a demo helpdesk in *directory*; where it is filled, that is done once."""
    return copy_of(_fill(factory, None), directory)


def seeded_in(directory: Path, factory: pytest.TempPathFactory, seed: Path) -> RunningHelpdesk:
    """Return a helpdesk in *directory* with the threads of *seed*, which is read once."""
    shutil.copytree(_fill(factory, seed), directory)
    return RunningHelpdesk(directory, settings=_cheap(Settings()))


def _cheap(settings: Settings) -> Settings:
    return replace(settings, password_memory_kib=8, password_rounds=1)


def _fill(factory: pytest.TempPathFactory, seed: Path | None) -> Path:
    directory = _filled.get(seed)
    if directory is None:
        directory = factory.mktemp("filled") / "helpdesk"
        with RunningHelpdesk(directory, demo=seed is None, seed_from=seed):
            pass
        _filled[seed] = directory
    return directory
