"""What holds inside a vendor's program. `test_second_brand` runs it in the copy that it built."""

import os
import re
from collections.abc import Generator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop import app as application
from desktop.backends.http import Http
from desktop.domain import deep_link
from desktop.domain.errors import InternalFault, ProfileInUse, Unreachable
from desktop.services import browser_return, keys
from desktop.services.linux_entries import LinuxEntries
from desktop.services.macos_entries import MacosEntries
from desktop.services.notify import Notifier
from desktop.services.own_command import own_command
from desktop.settings import default_profile
from desktop.ui import icons, resources
from desktop.ui.main_window import MainWindow
from desktop.ui.speech import Language, Speech
from desktop.ui.theme import DARK, LIGHT
from desktop.ui.theme_apply import Appearance
from desktop.ui.welcome import Welcome
from tests.demo_copy import demo_in
from tests.ui.frame_stage import Stage, appearance, staged
from tests.ui.pseudo import words_on
from tests.ui.test_pseudo import walk

__all__ = ["appearance"]

ROOT = Path(os.environ["BRAND_TREE"])
URL = os.environ["BRAND_URL"]
PROJECT = re.compile("deskbell|دسک‌بل", re.IGNORECASE)


@pytest.fixture
def speech(qapp: QApplication) -> Generator[Speech]:
    direction, before = qapp.layoutDirection(), QLocale()
    speech = Speech(qapp, QLocale("en_GB"))
    yield speech
    speech.choose(Language.ENGLISH)
    for words in speech._translators:
        QCoreApplication.removeTranslator(words)
    qapp.setLayoutDirection(direction)
    QLocale.setDefault(before)


@pytest.fixture
def stage(
    speech: Speech,
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Generator[Stage]:
    helpdesk = demo_in(tmp_path / "helpdesk", tmp_path_factory)
    with staged(qtbot, qapp, helpdesk, tmp_path / "profile") as ready:
        yield ready


@pytest.fixture
def window(stage: Stage, appearance: Appearance) -> Generator[MainWindow]:
    window = MainWindow(stage.session, appearance)
    window.resize(1440, 900)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    yield window
    stage.run(window.shut_down())
    shiboken6.delete(window)


def test_this_is_the_vendors_program() -> None:
    assert Path(application.__file__).is_relative_to(ROOT)
    assert resources.path("logo.svg").read_bytes() == (ROOT / "resources/logo.svg").read_bytes()
    assert not icons.application_icon().isNull()


def test_computers_know_it_by_its_own_names(tmp_path: Path) -> None:
    assert default_profile().parts[-2:] == ("northpine", "profile")
    assert keys.SERVICE == "Northpine"
    assert Notifier.__init__.__defaults__ is not None
    assert Notifier.__init__.__defaults__[0] == "Northpine Support"
    assert own_command(tmp_path)[-2:] == ["--profile", str(tmp_path)]
    with pytest.raises(deep_link.BadLink):
        deep_link.parse("deskbell://ticket/1042")
    link = deep_link.parse("northpine://ticket/1042")
    assert deep_link.write(link) == "northpine://ticket/1042"
    assert str(deep_link.BadLink()).endswith("northpine://ticket/1042.")
    http = Http("http://127.0.0.1:1", lambda *_: None)  # pyright: ignore[reportArgumentType]
    assert http._made(None, outward=False).headers["User-Agent"].startswith("Northpine/")
    assert MacosEntries(tmp_path).at_login.name == "example.northpine.Support.login.plist"


def test_the_desktop_is_told_its_own_names(tmp_path: Path) -> None:
    entries = LinuxEntries({"HOME": str(tmp_path), "PATH": ""})
    entries.start_at_login(["northpine"])
    assert entries.at_login.name == "northpine.desktop"
    assert entries.links.name == "northpine-links.desktop"
    text = entries.at_login.read_text("utf-8")
    assert "Name=Northpine Support\n" in text
    assert "Icon=northpine\n" in text
    assert not PROJECT.search(text)


def test_its_colours_are_on_what_is_painted(appearance: Appearance) -> None:
    assert (LIGHT.colours.accent, DARK.colours.accent) == ("#9a3412", "#f0a070")
    highlight = QApplication.palette().highlight().color()
    assert highlight == QColor("#9a3412")


def test_problems_name_it_without_a_window_too() -> None:
    for problem in (ProfileInUse(directory="x"), InternalFault(path="x")):
        assert "Northpine Support" in str(problem)
        assert not PROJECT.search(str(problem))
    assert "Northpine Support" in browser_return._PAGE + browser_return._DONE


@pytest.mark.parametrize("language", [*Language][1:])
def test_no_translation_names_the_project(speech: Speech, language: Language) -> None:
    speech.choose(language)
    told = QCoreApplication.translate("Start", "Deskbell cannot start")
    assert "Northpine Support" in told
    link = QCoreApplication.translate("Settings", "Open deskbell:// links with this program")
    assert "northpine://" in link
    for file in speech.files:
        content = Path(file).read_bytes()
        # What texts are found by is hashed; what is left are the words.
        for name in ("Deskbell", "deskbell"):
            assert name.encode("utf-16-be") not in content, file


def test_the_first_page_asks_for_nothing_but_the_sign_in(
    stage: Stage, window: MainWindow, speech: Speech
) -> None:
    [page] = window.findChildren(Welcome)

    def button(words: str) -> QPushButton:
        return next(b for b in page.findChildren(QPushButton) if b.text() == words)

    stage.until(lambda: any(URL in text for text in words_on(window)))
    words = words_on(window)
    assert any("Sign in to" in text for text in words), words
    assert any("Northpine control panel" in text for text in words)
    assert any(URL in text for text in words)
    shown = {b.text() for b in page.findChildren(QPushButton) if b.isVisible()}
    assert not shown & {"Change", "Enter everything by hand", "Try the demo"}
    assert not any(f.text() == URL for f in page.findChildren(QLineEdit) if f.isVisible())
    button("Sign in with a password instead").click()
    for name, typed in (("Login or e-mail address", "sam"), ("Password", "a good password")):
        field = next(f for f in page.findChildren(QLineEdit) if f.accessibleName() == name)
        field.setText(typed)
    button("Sign in").click()
    stage.until(lambda: bool(stage.session.library.accounts()))
    [account] = stage.session.library.accounts()
    assert account.url == URL


def test_without_a_network_it_says_so_and_asks_again(
    stage: Stage, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    [page] = window.findChildren(Welcome)
    again = next(b for b in page.findChildren(QPushButton) if b.property("kind") == "primary")
    stage.until(lambda: again.isEnabled() or again.text() == "Sign in")
    asked: list[str] = []
    page.find_requested.disconnect()
    page.find_requested.connect(asked.append)
    page.done()
    page.offer(cancellable=False)
    stage.until(lambda: bool(asked))
    page.show_problem(Unreachable(host="support.northpine.example"))
    assert again.isEnabled()
    assert again.hasFocus()
    labels = {label.text() for label in page.findChildren(QLabel) if label.isVisible()}
    assert any("support.northpine.example" in text for text in labels)
    again.click()
    assert asked == [URL, URL]


def test_nothing_in_the_window_names_the_project(stage: Stage, window: MainWindow) -> None:
    assert window.windowTitle() == "Northpine Support"
    assert window.accessibleName() == "Northpine Support"
    found: set[str] = set()
    places = 0
    for place in walk(stage, window):
        places += 1
        texts = {place.windowTitle(), *words_on(place)}
        found |= {text for text in texts if PROJECT.search(text)}
    for command in window.commands.all():
        found |= {text for text in (command.words, command.also) if PROJECT.search(text)}
    assert found == set()
    assert places > 20
