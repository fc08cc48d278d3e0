"""Help in the window: guides, a report of a problem, what the program is."""

import locale
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QLocale, QObject, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.brand import BRAND
from desktop.domain.ticket import Role
from desktop.services.session import Session
from desktop.ui import window_memory
from desktop.ui.commands.command import Command, Group
from desktop.ui.save_file import SavePlaces
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.updates.part import UpdatesPart

if TYPE_CHECKING:
    # Seldom wanted.
    from desktop.ui.help.guide_window import GuideWindow

_LONGEST_MAIL = 4_000
"""Characters of a report in an address for a mail program; more would not open everywhere."""


class HelpPart(QObject):
    """One for the window; *tell* says a sentence in it."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        window: QWidget,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(window)
        self.updates = UpdatesPart(session, tasks, theme, self, tell)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._window = window
        self._saving = SavePlaces(session, tasks, window)
        self._guides: GuideWindow | None = None

    def commands(self) -> list[Command]:
        """Return what the menu of help has."""
        return [
            Command(
                id="help.guides",
                words=self.tr("Guides"),
                group=Group.WINDOW,
                icon="book-open",
                keys=("Shift+F1",),
                also=self.tr("help documentation manual how to"),
                run=self._show_guides,
            ),
            Command(
                id="help.report",
                words=self.tr("Report a problem…"),
                group=Group.WINDOW,
                icon="circle-alert",
                also=self.tr("bug fault error feedback"),
                run=self._report,
            ),
            Command(
                id="help.about",
                words=self.tr("About Deskbell"),
                group=Group.WINDOW,
                icon="info",
                also=self.tr("version licence profile folder log"),
                run=self._about,
            ),
            self.updates.command(),
        ]

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._theme = theme
        self.updates.set_theme(theme)
        if self._guides is not None:
            self._guides.set_theme(theme)

    def _show_guides(self) -> None:
        from desktop.ui.help.guide_window import GuideWindow
        from desktop.ui.help.guides import GUIDES

        if self._guides is None:
            self._guides = GuideWindow(self._theme, self._window)
            staff = any(a.person.role is Role.AGENT for a in self._session.library.accounts())
            self._guides.show_guide(GUIDES[1] if staff else GUIDES[0])
        self._guides.show()
        self._guides.raise_()
        self._guides.activateWindow()

    def _about(self) -> None:
        from desktop.ui.help.about import about

        about(self._session, self._window).open()

    def _report(self) -> None:
        self._tasks.spawn(self._show_report(), name="report a problem")

    async def _show_report(self) -> None:
        from desktop.services.problem_report import parts
        from desktop.ui.help.report_dialog import ReportDialog

        found = await self._session.worker.run(parts, self._session, self._about_window())
        dialog = ReportDialog(found, self._theme, self._window)
        dialog.copied.connect(_copy)
        dialog.saved.connect(self._save)
        dialog.mailed.connect(self._mail)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _about_window(self) -> tuple[str, ...]:
        screens = QGuiApplication.screens()
        sizes = ", ".join(f"{s.size().width()}x{s.size().height()}" for s in screens)
        return (
            f"Qt {qVersion()}, {QGuiApplication.platformName()}, screens {sizes}",
            f"language {window_memory.language(self._session).value}, system {QLocale().name()}",
            f"encoding {locale.getpreferredencoding(False)}",
        )

    def _save(self, text: str) -> None:
        def write(path: Path) -> None:
            self._tasks.spawn(self._write(path, text), name="save a report")

        self._saving.ask_file(f"{BRAND.id}-report.txt", write)

    async def _write(self, path: Path, text: str) -> None:
        from desktop.services.saved_whole import save_whole

        await self._session.aside.run(save_whole, path, text.encode())

    def _mail(self, text: str) -> None:
        if len(text) > _LONGEST_MAIL:
            QGuiApplication.clipboard().setText(text)
            text = self.tr("The report is long. It was copied: paste it here.")
        subject = quote(f"{BRAND.name}: ")
        address = f"mailto:{quote(BRAND.support, safe='@')}?subject={subject}&body={quote(text)}"
        QDesktopServices.openUrl(QUrl(address))


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
