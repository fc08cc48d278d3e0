"""Words are here for good once they are read."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools import translations

_SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context><name>View</name>{messages}</context>
</TS>
"""
_MESSAGE = (
    "<message><source>{0}</source><translation>{0}, said in another way</translation></message>"
)
_PROGRAM = """
import shutil, sys
from PySide6.QtCore import QCoreApplication, QLocale
from desktop.ui.words_file import find_words
app = QCoreApplication([])
folder, other = sys.argv[1:]
words = find_words(QLocale("en"), "deskbell", folder, app)
assert words is not None
app.installTranslator(words)
del words
shutil.copyfile(other, f"{folder}/deskbell_en.qm")
print({QCoreApplication.translate("View", f"Text {number}") for number in range(2000)} ==
      {f"Text {number}, said in another way" for number in range(2000)})
"""


_MAPPED = """
from PySide6.QtGui import QGuiApplication
from desktop.ui.speech import Speech
app = QGuiApplication([])
speech = Speech(app)
print(bool(speech.files), ".qm" in open("/proc/self/maps").read())
"""


def compiled(path: Path, count: int) -> bytes:
    path.mkdir()
    ts = path / "deskbell_en.ts"
    messages = "".join(_MESSAGE.format(f"Text {number}") for number in range(count))
    ts.write_text(_SOURCE.format(messages=messages), "utf-8")
    return translations.compiled(ts, path)


def ended(program: str, *arguments: str) -> str:
    """Return what a program of its own prints; it has to end well."""
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_an_update_of_the_program_leaves_an_open_window_its_words(tmp_path: Path) -> None:
    folder, other = tmp_path / "translations", tmp_path / "other.qm"
    folder.mkdir()
    (folder / "deskbell_en.qm").write_bytes(compiled(tmp_path / "old", 2000))
    other.write_bytes(compiled(tmp_path / "new", 1500))
    assert ended(_PROGRAM, str(folder), str(other)) == "True\n"


@pytest.mark.skipif(sys.platform != "linux", reason="only there a program reads what it has mapped")
def test_the_window_maps_no_file_of_words() -> None:
    assert ended(_MAPPED) == "True False\n"
