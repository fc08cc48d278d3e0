"""A profile's key: never made anew beside what an older one locked, never shown by accident."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.cli.demo import Ready
from desktop.domain.errors import ProfileDamaged
from desktop.services import keys
from desktop.settings import FirstAccount
from desktop.ui.welcome import SignIn


def obtain_in_keyring(directory: Path) -> object:
    return keys.obtain(directory, None)


def obtain_with(directory: Path) -> object:
    return keys.obtain_with(directory, "passphrase")


@pytest.mark.parametrize(
    "way", [obtain_in_keyring, obtain_with, keys.create_demo_key, keys.mode_of]
)
def test_a_profile_without_its_note_is_left_as_it_is(
    tmp_path: Path, way: Callable[[Path], object]
) -> None:
    (tmp_path / "own.db").write_bytes(b"what only this machine has")
    with pytest.raises(ProfileDamaged) as caught:
        way(tmp_path)
    assert "key.json" in str(caught.value)
    assert [path.name for path in tmp_path.iterdir()] == ["own.db"]
    assert (tmp_path / "own.db").read_bytes() == b"what only this machine has"


def test_a_demo_key_never_replaces_another(tmp_path: Path) -> None:
    first = keys.create_demo_key(tmp_path)
    with pytest.raises(ProfileDamaged):
        keys.create_demo_key(tmp_path)
    assert keys.obtain(tmp_path, None) == first


@pytest.mark.parametrize(
    "holder",
    [
        keys.Opened(b"hush-hush", keys.KeyNote(keys.Mode.FILE, "name")),
        SignIn("native", "https://desk.example", "hush-hush", None),
        FirstAccount("native", "https://desk.example", "hush-hush", "Demo"),
        Ready("https://desk.example", {"agent": "hush-hush"}),
    ],
)
def test_nothing_secret_stands_in_a_repr(holder: object) -> None:
    assert "hush-hush" not in repr(holder)
    assert type(holder).__name__ in repr(holder)
