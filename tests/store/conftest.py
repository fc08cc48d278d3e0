from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.store import Profile
from tests.store import make

Reopen = Callable[[], Profile]


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def profile(directory: Path) -> Iterator[Profile]:
    """A profile with one account, over real files."""
    opened = Profile.open(directory, make.KEY)
    opened.accounts.add(make.account())
    yield opened
    opened.close()
