"""Looks for a newer version by itself and when asked; tells of it, and installs nothing."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.domain.errors import Problem
from desktop.domain.releases import Release
from desktop.services.session import Session
from desktop.ui.commands.command import Command, Group
from desktop.ui.settings.setting import Page, Setting, Switch
from desktop.ui.tasks import Tasks
from desktop.ui.theme import Theme
from desktop.ui.updates.strip import UpdateStrip

_EVERY_MS: Final = 3_600_000
"""How often the clock is looked at; the maker is asked once a day."""


class UpdatesPart(QObject):
    """One for the window; without a maker to ask it offers nothing.

    *tell* says a sentence in the window.
    """

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        parent: QObject,
        tell: Callable[[str], None],
    ) -> None:
        super().__init__(parent)
        self._updates = session.updates
        self._tasks = tasks
        self._say = tell
        self.strip = UpdateStrip(theme)
        self.strip.page_wanted.connect(self._open)
        self.strip.put_away.connect(self._put_away)
        self._tick = QTimer(self, interval=_EVERY_MS)
        self._tick.timeout.connect(self._look_daily)
        if self._updates.possible:
            self._tick.start()
            self._look_daily()

    def command(self) -> Command:
        """Return what looks now."""
        return Command(
            id="help.update",
            words=self.tr("Look for a newer version"),
            group=Group.WINDOW,
            run=self._look_now,
            offered=lambda: self._updates.possible,
            also=self.tr("update upgrade release"),
        )

    def settings(self) -> list[Setting]:
        """Return the setting that lets it look by itself."""
        if not self._updates.possible:
            return []
        return [
            Setting(
                id="updates.look",
                page=Page.GENERAL,
                name=QCoreApplication.translate("Settings", "Look for newer versions"),
                told=QCoreApplication.translate(
                    "Settings",
                    "Once a day. Nothing is sent and nothing is installed; you are told where it "
                    "is.",
                ),
                also=QCoreApplication.translate("Settings", "update upgrade release"),
                control=Switch(value=lambda: self._updates.wanted, choose=self._want, usual=True),
            )
        ]

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self.strip.set_theme(theme)

    def _want(self, wanted: bool) -> None:
        self._tasks.spawn(self._updates.want(wanted), name="choose to look for newer versions")

    def _look_now(self) -> None:
        self._tasks.spawn(self._look(), name="look for a newer version")

    def _look_daily(self) -> None:
        self._tasks.spawn(self._quietly(), name="look for a newer version daily")

    async def _quietly(self) -> None:
        try:
            found = await self._updates.look_daily()
        except Problem:
            # Nobody asked; the next hour asks again.
            return
        if found is not None:
            self.strip.show_release(found)

    async def _look(self) -> None:
        found = await self._updates.look()
        self.strip.show_release(found)
        if found is None:
            self._say(self.tr("This is the newest version."))

    def _open(self, release: Release) -> None:
        QDesktopServices.openUrl(QUrl(release.page))

    def _put_away(self, release: Release) -> None:
        self.strip.show_release(None)
        self._tasks.spawn(self._updates.pass_over(release), name="put a newer version away")
