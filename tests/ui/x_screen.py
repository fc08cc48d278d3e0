"""A screen that nobody sees, and a keyboard on it: keys go through a real X server.

Keys are pressed by their place on the keyboard, as hands do it: what a place means is up to the
layout, the window system and Qt.
"""

import ctypes
import os
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from typing import Final

import pytest

from tools.system_libs import SCREEN, is_loadable

_NEEDED: Final = ("Xvfb", "setxkbmap")
_PLACES: Final = {
    **{key: 10 + place for place, key in enumerate("1234567890-=")},
    **{key: 24 + place for place, key in enumerate("qwertyuiop[]")},
    **{key: 38 + place for place, key in enumerate("asdfghjkl;'`")},
    **{key: 52 + place for place, key in enumerate("zxcvbnm,./")},
    "Esc": 9,
    "Backspace": 22,
    "Tab": 23,
    "Return": 36,
    "Space": 65,
    " ": 65,
    **{f"F{number}": 66 + number for number in range(1, 11)},
    "Home": 110,
    "Up": 111,
    "Left": 113,
    "Right": 114,
    "End": 115,
    "Down": 116,
    "Del": 119,
    "Ctrl": 37,
    "Shift": 50,
    "Alt": 64,
}
"""Where keys are on a keyboard of 105 keys, by what is printed on an American one."""
_SHIFTED: Final = dict(
    zip('~!@#$%^&*()_+{}:"<>?|', "`1234567890-=[];',./\\", strict=True),
)


@contextmanager
def screen() -> Generator[str]:
    """Run an X server of its own; give what DISPLAY is to be. Skips where there is none."""
    missing = [program for program in _NEEDED if shutil.which(program) is None]
    missing += [library for library in SCREEN if not is_loadable(library)]
    if missing:
        pytest.skip(f"{' and '.join(missing)} missing: make test installs them where it may")
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        try:
            assert server.stdout is not None
            number = server.stdout.readline().strip()
            assert number, "the X server did not start"
            yield f":{number}"
        finally:
            server.terminate()
            server.wait()


class XKeyboard:
    """Presses keys on the screen that DISPLAY names; `presses` counts them, modifiers left out."""

    def __init__(self) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(None))
        assert self._display, "the X server cannot be reached"
        self.presses = 0

    def press(self, keys: str) -> None:
        """Press one chord, told as Qt tells it: "Ctrl+Shift+Return", "j", "?"."""
        *held, key = keys.split("+") if len(keys) > 1 else [keys]
        if key in _SHIFTED or (len(key) == 1 and key.isupper()):
            held = [*held, "Shift"]
            key = _SHIFTED.get(key, key.lower())
        codes = [_PLACES[name] for name in (*held, key)]
        for code in codes:
            self._send(code, down=True)
        for code in reversed(codes):
            self._send(code, down=False)
        self.presses += 1

    def choose_layout(self, *layouts: str, group: int = 0) -> None:
        """Give the keyboard other layouts, and let the one numbered *group* count."""
        subprocess.run(["setxkbmap", ",".join(layouts)], check=True, env=os.environ)
        use_core_keyboard = 0x0100
        self._x11.XkbLockGroup(self._display, use_core_keyboard, group)
        self._x11.XSync(self._display, 0)

    def _send(self, code: int, *, down: bool) -> None:
        self._test.XTestFakeKeyEvent(self._display, code, int(down), 0)
        self._x11.XSync(self._display, 0)
