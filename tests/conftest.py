"""What every test shares: a headless Qt, a home of its own, and the real data."""

import os
from pathlib import Path

import pytest

from tests.real_data import real_data

# Before anything imports Qt. A developer who wants to watch sets QT_QPA_PLATFORM=xcb.
# The screen is one of a usual size: on Qt's own, of 800 x 800, the panes would take turns.
SCREEN = Path(__file__).parent.parent / "tools" / "screenshots" / "screen.json"
WINDOW = Path(__file__).parent / "ui"
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")
# Qt scales by the screen's resolution; tests measure in the same pixels everywhere.
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_FONT_DPI"] = "96"


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Refuse tests of the window elsewhere: those that follow have threads, see the Makefile.

    What is not called a test runs alone, in a process of its own.
    """
    elsewhere = item.path.name.startswith("test_") and WINDOW not in item.path.parents
    if elsewhere and "qapp" in getattr(item, "fixturenames", ()):
        pytest.fail("what has a window is tested in tests/ui, which come last")


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep every test away from the real profile, configuration and keyring of the person."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    # Nobody's desktop is told what a test does.
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")


@pytest.fixture
def shared_data() -> Path:
    """The folder of real support threads, hostile HTML and odd texts; skips where it is absent."""
    return real_data()
