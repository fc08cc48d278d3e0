"""What a person does with views: make, edit, order, hand on, delete and have back."""

from collections.abc import Coroutine
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import structs
from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop.domain.changes import (
    AccountsChanged,
    Change,
    MutesChanged,
    ViewCountsChanged,
    ViewsChanged,
)
from desktop.domain.ids import AccountId
from desktop.domain.saved_view import SavedView, ViewId
from desktop.domain.views import View
from desktop.services.session import Session
from desktop.ui.commands.registry import Commands
from desktop.ui.i18n import isolate, number, one_line, problem_text
from desktop.ui.models.nav_model import Custom, Place
from desktop.ui.navigator import Navigator
from desktop.ui.save_file import SavePlaces
from desktop.ui.sidebar import Sidebar
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance
from desktop.ui.ticket_list import TicketPane
from desktop.ui.ticket_list_scope import saved_name, scope_name
from desktop.ui.views.commands import view_commands
from desktop.ui.views.entries import Listed, entries, listed, ways
from desktop.ui.views.name_dialog import NameDialog

if TYPE_CHECKING:
    from desktop.ui.views.editor import ViewEditor

_FILE = "views.json"


class ViewDesk(QObject):
    """One for a window; it fills the side panel's list of views. `told` carries words."""

    told = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        appearance: Appearance,
        commands: Commands,
        navigator: Navigator,
        sidebar: Sidebar,
        pane: TicketPane,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session = session
        self._views = session.views
        self._tasks = tasks
        self._appearance = appearance
        self._commands = commands
        self._navigator = navigator
        self._sidebar = sidebar
        self._pane = pane
        self._window = window
        self._places = SavePlaces(session, tasks, window)
        self._listed: list[Listed] = []
        self._editor: ViewEditor | None = None
        sidebar.view_of = self._views.get
        sidebar.went.connect(self.show)
        sidebar.custom.menu_asked.connect(self._show_menu)
        sidebar.custom.dropped.connect(self._drop)
        sidebar.custom.new_asked.connect(self.make)
        sidebar.custom.more_asked.connect(self._show_more)
        pane.save_asked.connect(self.save_list)
        pane.edit_asked.connect(self.edit_shown)
        commands.add(*view_commands(self, pane))
        self.show()

    def receive(self, change: Change) -> None:
        """Take note of what changed."""
        match change:
            case ViewsChanged():
                self.show()
                self._show_changed()
            case ViewCountsChanged() | AccountsChanged() | MutesChanged():
                self.show()
            case _:
                pass

    def show(self) -> None:
        """List the views with their counts, as they are now."""
        account = self._sidebar.account
        accounts = [each.id for each in self._session.library.accounts()]
        found = listed(self._views, account, accounts)
        if [one.view for one in found] != [one.view for one in self._listed]:
            self._commands.put("views", *ways(found, self._navigator.go))
        self._listed = found
        mutes = self._session.mutes
        self._sidebar.custom.show_entries(entries(found, self._views, account, mutes))

    # --- for commands

    @property
    def is_offered(self) -> bool:
        """Whether there are views beside the plain ones here."""
        return bool(self._listed)

    def why_no_own(self) -> str:
        """Return why the view on show cannot be changed; "" where it can."""
        one = self._shown()
        if one is None:
            return self.tr("Go to one of your own views first.")
        return "" if one.own else self.tr("This view is not yours: duplicate it, and change that.")

    def make(self) -> None:
        """Begin a new view."""
        self._edit(SavedView(id=ViewId(""), name="", account=None))

    def save_list(self) -> None:
        """Keep the list on show as a view, under a name that is asked for."""
        scope = self._pane.scope
        search = self._pane.query().search
        suggested = search or scope_name(scope)
        NameDialog(self._appearance.theme, suggested, self._save_list_as, self._window).open()

    def edit_shown(self) -> None:
        """Edit the view on show."""
        one = self._shown()
        if one is not None and one.own:
            self._edit(one.view)

    def move_shown(self, by: int) -> None:
        """Move the view on show up or down among the person's own."""
        one = self._shown()
        if one is not None and one.own:
            ids = self._own_ids()
            at = ids.index(one.view.id)
            to = min(max(0, at + by), len(ids) - 1)
            ids.insert(to, ids.pop(at))
            self._spawn(self._views.reorder(ids))

    def delete_shown(self) -> None:
        """Delete the view on show."""
        one = self._shown()
        if one is not None and one.own:
            self._delete(one.view)

    def why_no_view(self, *, muted: bool) -> str:
        """Return why the view on show cannot be muted, or be heard again; "" where it can."""
        one = self._shown()
        if one is None:
            return self.tr("Go to one of the views of staff first.")
        if self._session.mutes.has_view(one.view.id) is not muted:
            return ""
        return self.tr("It is muted already.") if muted else self.tr("It is not muted.")

    def mute_shown(self, *, muted: bool) -> None:
        """Tell nothing of the tickets in the view on show any more, or again."""
        one = self._shown()
        if one is not None:
            self._spawn(self._session.mutes.mute_view(one.view.id, muted=muted))

    # --- menus

    def _show_menu(self, place: Place, where: QPoint) -> None:
        one = self._find(place)
        if one is None:
            return
        view = one.view
        menu = self._menu()
        if one.own:
            menu.addAction(self.tr("Edit…")).triggered.connect(partial(self._edit, view))
        menu.addAction(self.tr("Duplicate…")).triggered.connect(partial(self._duplicate, view))
        muted = self._session.mutes.has_view(view.id)
        words = self.tr("Unmute the view") if muted else self.tr("Mute the view")
        mute = partial(self._session.mutes.mute_view, view.id, muted=not muted)
        menu.addAction(words).triggered.connect(lambda: self._spawn(mute()))
        menu.addSeparator()
        if one.own:
            self._add_sharing(menu, view)
        if one.by:
            menu.addAction(self.tr("Stop sharing with everybody")).triggered.connect(
                lambda: self._spawn(self._views.unshare(view.id))
            )
        menu.addAction(self.tr("Export…")).triggered.connect(partial(self._export, (view.id,)))
        if one.own:
            menu.addSeparator()
            menu.addAction(self.tr("Delete")).triggered.connect(partial(self._delete, view))
        menu.popup(where)

    def _add_sharing(self, menu: QMenu, view: SavedView) -> None:
        for account in self._session.library.accounts():
            if view.account in (None, account.id) and self._views.can_share(account.id):
                words = self.tr("Share with the staff of {helpdesk}")
                action = menu.addAction(
                    words.format(helpdesk=one_line(account.helpdesk or account.name))
                )
                action.triggered.connect(partial(self._share, view, account.id))

    def _show_more(self, where: QPoint) -> None:
        menu = self._menu()
        menu.addAction(self.tr("New view…")).triggered.connect(self.make)
        menu.addAction(self.tr("Import views…")).triggered.connect(self._import)
        own = self._own_ids()
        export = menu.addAction(self.tr("Export all your views…"))
        export.setEnabled(bool(own))
        export.triggered.connect(partial(self._export, tuple(own)))
        accounts = [each.id for each in self._session.library.accounts()]
        for problem in (
            each for id in accounts for each in self._views.shared(id) if each.problem is not None
        ):
            words = self.tr("“{name}” cannot be used here").format(name=one_line(problem.name))
            menu.addAction(words).setEnabled(False)
        menu.popup(where)

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    # --- deeds

    def _edit(self, view: SavedView) -> None:
        from desktop.ui.views.editor import ViewEditor

        editor = self._editor = ViewEditor(
            self._session, self._tasks, self._appearance.theme, view, self._window
        )
        editor.kept.connect(self._go_to)
        editor.finished.connect(editor.deleteLater)
        editor.open()

    def _duplicate(self, view: SavedView) -> None:
        words = self.tr("Copy of {name}").format(name=saved_name(view))
        self._edit(structs.replace(view, id=ViewId(""), name=words))

    def _save_list_as(self, name: str) -> None:
        look = self._pane.looks.look
        view = structs.replace(
            self._views.from_query(self._pane.query(), name),
            layout=look.layout,
            columns=look.columns,
        )
        self._spawn(self._keep_list(view))

    async def _keep_list(self, view: SavedView) -> None:
        kept = await self._views.save(view)
        # They are a part of the view now, and would narrow it twice.
        self._pane.clear()
        self._go_to(kept)

    def _go_to(self, view: SavedView) -> None:
        self.show()
        self._navigator.go(Custom(view.id))

    def _delete(self, view: SavedView) -> None:
        self._spawn(self._delete_view(view))

    async def _delete_view(self, view: SavedView) -> None:
        ids = self._own_ids()
        if self._sidebar.place == Custom(view.id):
            self._sidebar.go(View.ALL)
        await self._views.delete(view.id)
        words = self.tr("“{name}” was deleted.").format(name=isolate(one_line(view.name)))
        self._sidebar.custom.offer_undo(words, lambda: self._spawn(self._have_back(view, ids)))

    async def _have_back(self, view: SavedView, ids: list[ViewId]) -> None:
        await self._views.save(view)
        await self._views.reorder(ids)

    def _drop(self, place: Place, row: int) -> None:
        """Put a view where it was dragged: before the one that stands at *row* now."""
        one = self._find(place)
        if one is None or not one.own:
            return
        ids = self._own_ids()
        behind = [each.view.id for each in self._listed[row:] if each.own]
        ids.remove(one.view.id)
        after = next((id for id in behind if id != one.view.id), None)
        first_own = next(i for i, each in enumerate(self._listed) if each.own)
        at = 0 if row <= first_own else len(ids) if after is None else ids.index(after)
        ids.insert(at, one.view.id)
        self._spawn(self._views.reorder(ids))

    def _share(self, view: SavedView, account: AccountId) -> None:
        self._spawn(self._share_view(view, account))

    async def _share_view(self, view: SavedView, account: AccountId) -> None:
        await self._views.share(view, account)
        words = self.tr("“{name}” is shared: all staff there find it among their views.")
        self.told.emit(words.format(name=isolate(one_line(view.name))))

    def _export(self, ids: tuple[ViewId, ...]) -> None:
        def chosen(path: Path) -> None:
            self._spawn(self._views.export(ids, path))

        self._places.ask_file(_FILE, chosen)

    def _import(self) -> None:
        dialog = QFileDialog(self._window, self.tr("Import views"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._take_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_file(self, path: str) -> None:
        self._spawn(self._import_file(Path(path)))

    async def _import_file(self, path: Path) -> None:
        found = await self._views.import_file(path)
        words = self.tr("Views imported: {count}.").format(count=number(len(found.views)))
        problems = [problem_text(problem) for problem in found.problems]
        self.told.emit("\n".join([words, *problems]))

    # --- parts

    def _shown(self) -> Listed | None:
        return self._find(self._sidebar.place)

    def _find(self, place: Place) -> Listed | None:
        if not isinstance(place, Custom):
            return None
        return next((one for one in self._listed if one.view.id == place.view), None)

    def _own_ids(self) -> list[ViewId]:
        return [view.id for view in self._views.all()]

    def _show_changed(self) -> None:
        """Show the view on show as it was changed; where it is gone, all tickets."""
        place = self._sidebar.place
        saved = self._pane.scope.saved
        if saved is None:
            return
        now = self._views.get(saved.id)
        if now is None:
            self._sidebar.go(View.ALL)
        elif isinstance(place, Custom) and now != saved:
            self._pane.looks.forget(saved.id)
            self._navigator.follow()

    def _spawn(self, deed: Coroutine[Any, Any, Any]) -> None:
        self._tasks.spawn(deed, name="views")
