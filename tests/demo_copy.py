"""The demo helpdesk without the wait for its tickets: each test gets a copy of a filled one."""

import shutil
from pathlib import Path

import pytest

from desktop.helpdesk.running import RunningHelpdesk


@pytest.fixture(scope="session")
def filled_demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a demo helpdesk, to be copied."""
    directory = tmp_path_factory.mktemp("demo") / "helpdesk"
    with RunningHelpdesk(directory, demo=True):
        pass
    return directory


def copy_of(filled: Path, directory: Path) -> RunningHelpdesk:
    """Return a demo helpdesk of its own in *directory*."""
    shutil.copytree(filled, directory)
    return RunningHelpdesk(directory, demo=True)
