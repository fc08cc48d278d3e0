"""Help: guides without a network, a report with nothing of the person in it, the version."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QMessageBox, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop.brand import BRAND
from desktop.diagnostics import log
from desktop.services.problem_report import blacked_out, parts
from desktop.ui.help.guide_window import GuideWindow
from desktop.ui.help.guides import GUIDES, read_guide
from desktop.ui.help.report_dialog import ReportDialog
from desktop.ui.main_window import MainWindow
from tests.ui.command_stage import window
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage", "window"]
TOKEN = "bench-Zq8-token-of-nobody"


def dialog_of(window: MainWindow, stage: Stage) -> ReportDialog:
    window.commands.run("help.report")
    stage.until(lambda: window.findChild(ReportDialog) is not None)
    dialog = window.findChild(ReportDialog)
    assert dialog is not None
    return dialog


def button(dialog: ReportDialog, words: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == words)


def test_a_report_says_nothing_of_the_person(window: MainWindow, stage: Stage) -> None:
    """Whatever should ever get into a log or crash report of ours, this is the last sieve."""
    account = stage.session.library.accounts()[0]
    directory = stage.session.profile.directory
    planted = (
        f"{account.url}/api {account.url.upper()} {account.person.name} {account.person.email} "
        f"{account.name} {directory} {Path.home()}/letters sam@private.example "
        f"https://elsewhere.example/?token={TOKEN}"
    )
    (directory / log.FILE).write_text(f"INFO before\nERROR {planted}\nINFO after\n", "utf-8")
    (directory / "crashes").mkdir(exist_ok=True)
    (directory / "crashes" / "crash-1.txt").write_text(f"KeyError\n{planted}\n", "utf-8")
    dialog = dialog_of(window, stage)
    told = dialog.report()
    assert {"--- program", "--- accounts", "--- crash", "--- log"} <= set(told.splitlines())
    assert "INFO before" in told
    assert "INFO after" in told
    assert BRAND.name in told
    host = QUrl(account.url).host()
    for secret in (
        *(account.url, f"{host}:", account.person.name, str(account.person.email)),
        *(str(directory), str(Path.home()), "sam@private.example", TOKEN, "elsewhere.example"),
    ):
        assert secret.lower() not in told.lower(), secret


def test_the_person_reads_changes_and_leaves_out_before_anything_leaves(
    window: MainWindow, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    (stage.session.profile.directory / log.FILE).write_text("INFO a line of the log\n", "utf-8")
    dialog = dialog_of(window, stage)
    assert "a line of the log" in dialog.report()
    ticks = {tick.box.accessibleName(): tick.box for tick in dialog.ticks}
    ticks["The log"].click()
    assert "a line of the log" not in dialog.report()
    dialog.said.setPlainText("It beeped twice.")
    button(dialog, "Copy").click()
    clipboard = QGuiApplication.clipboard().text()
    assert clipboard.startswith("It beeped twice.")
    assert clipboard == dialog.report()
    assert not opened, "something was opened unasked"
    button(dialog, "Write an e-mail…").click()
    (mail,) = opened
    assert mail.scheme() == "mailto"
    assert mail.path() == BRAND.support
    assert "It beeped twice." in mail.query(QUrl.ComponentFormattingOption.FullyDecoded)


def test_what_is_blacked_out() -> None:
    text = "Robin wrote to ROBIN at http://a.example/x and r@b.example; robins stay? /home/you/x"
    told = blacked_out(text, {"robin", "/home/you", "r", ""})
    assert told == "[…] wrote to […] at […] and […]; […]s stay? […]/x"


def test_parts_name_kinds_and_no_helpdesk(window: MainWindow, stage: Stage) -> None:
    del window
    by_name = {part.name: part.text for part in parts(stage.session)}
    assert "native, customer: " in by_name["accounts"]
    assert "127.0.0.1" not in "".join(by_name.values())


def test_guides_are_there_without_a_network(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.commands.run("help.guides")
    guides = window.findChild(GuideWindow)
    assert guides is not None
    qtbot.waitUntil(guides.isVisible)
    text = guides.findChild(QTextBrowser)
    assert text is not None
    assert text.toPlainText().startswith("For customers")
    assert text.verticalScrollBar().value() == 0
    text.anchorClicked.emit(QUrl("guide-agent.md"))
    assert text.toPlainText().startswith("For agents")
    find = guides.findChild(QLineEdit)
    assert find is not None
    find.setText("timesheet")
    find.setFocus()
    qtbot.keyClick(find, Qt.Key.Key_Return)
    assert text.textCursor().selectedText().lower() == "timesheet"
    assert guides.isVisible()
    text.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert not opened


@pytest.mark.parametrize("name", GUIDES)
def test_a_guide_links_to_nothing_that_does_not_come_along(name: str) -> None:
    told = read_guide(name)
    assert "](export.md" not in told
    assert "](backends.md" not in told
    assert told.startswith("# ")


def test_about_tells_version_and_folders(window: MainWindow, stage: Stage) -> None:
    window.commands.run("help.about")
    stage.until(lambda: window.findChild(QMessageBox) is not None)
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.text().startswith(f"{BRAND.name} ")
    assert str(stage.session.profile.directory) in box.informativeText()
    box.close()
