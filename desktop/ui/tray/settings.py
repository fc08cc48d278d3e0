"""What the person can set about the program beside its window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.domain.errors import FileProblem
from desktop.services.desktop_entries import LinkEntries, LoginEntries, login_entries
from desktop.services.key_note import Mode
from desktop.services.own_command import own_command
from desktop.services.session import Session
from desktop.ui.settings.setting import Page, Setting, Switch
from desktop.ui.tasks import Tasks
from desktop.ui.tray.host import is_there


@dataclass(slots=True)
class _Known:
    """How the desktop is set, as far as it was looked at."""

    at_login: bool = False
    links: bool = False


class PresenceSettings:
    """Asks the desktop on the worker; `tell` is called when it has answered."""

    def __init__(self, session: Session, tasks: Tasks, tell: Callable[[], object]) -> None:
        self._session = session
        self._tasks = tasks
        self._tell = tell
        self._entries: LoginEntries = login_entries()
        self._known = _Known()
        # The demo's profile is gone when it ends: nothing must start with that.
        self._is_lasting = session.opened.note.mode is not Mode.FILE
        if self._is_lasting:
            tasks.spawn(self._look(), name="ask the desktop")

    def __call__(self) -> list[Setting]:
        """Return what can be set here and now."""
        settings = [self._close_to_tray()] if is_there() else []
        if self._is_lasting:
            settings.append(self._at_login())
            if isinstance(self._entries, LinkEntries):
                settings.append(self._links())
        return settings

    def _close_to_tray(self) -> Setting:
        standing = self._session.standing_by
        return Setting(
            id="tray.close_to",
            page=Page.GENERAL,
            name=QCoreApplication.translate(
                "Settings", "Keep running in the tray when the window is closed"
            ),
            told=QCoreApplication.translate(
                "Settings", "Deskbell goes on syncing, and tells you of new messages."
            ),
            also=QCoreApplication.translate("Settings", "background minimise quit icon"),
            control=Switch(
                value=lambda: bool(standing.keeps_running),
                choose=lambda on: self._tasks.spawn(standing.choose(on), name="close to tray"),
                usual=False,
            ),
        )

    def _at_login(self) -> Setting:
        return Setting(
            id="desktop.at_login",
            page=Page.GENERAL,
            name=QCoreApplication.translate("Settings", "Start when you log in"),
            told=QCoreApplication.translate(
                "Settings", "It waits in the tray, where there is one, until you open it."
            ),
            also=QCoreApplication.translate("Settings", "autostart boot login"),
            control=Switch(
                value=lambda: self._known.at_login,
                choose=self._choose_at_login,
                usual=False,
            ),
        )

    def _links(self) -> Setting:
        return Setting(
            id="desktop.links",
            page=Page.GENERAL,
            name=QCoreApplication.translate("Settings", "Open deskbell:// links with this program"),
            told=QCoreApplication.translate(
                "Settings", "Such links only show a ticket or an empty form; they do nothing else."
            ),
            control=Switch(value=lambda: self._known.links, choose=self._choose_links, usual=False),
        )

    def _choose_at_login(self, on: bool) -> None:
        self._known.at_login = on
        self._tasks.spawn(self._set(self._entries.start_at_login, on), name="start at login")

    def _choose_links(self, on: bool) -> None:
        if isinstance(self._entries, LinkEntries):
            self._known.links = on
            self._tasks.spawn(self._set(self._entries.open_links, on), name="open links")

    async def _set(self, write: Callable[[Sequence[str] | None], None], on: bool) -> None:
        command = own_command(self._session.profile.directory) if on else None
        try:
            await self._session.worker.run(write, command)
        except OSError as error:
            path = str(error.filename or "")
            raise FileProblem(path=path, detail=error.strerror or type(error).__name__) from None
        finally:
            await self._look()

    async def _look(self) -> None:
        self._known = await self._session.worker.run(self._read)
        self._tell()

    def _read(self) -> _Known:
        known = _Known()
        try:
            known.at_login = self._entries.starts_at_login()
            if isinstance(self._entries, LinkEntries):
                known.links = self._entries.opens_links()
        except OSError:
            # What cannot be read is not set.
            pass
        return known
