"""The left pane: new ticket, accounts, views with counts, and the state of sync."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.brand import BRAND
from desktop.domain.changes import (
    AccountsChanged,
    Change,
    DraftsChanged,
    OutboxChanged,
    SyncStateChanged,
    TicketsChanged,
)
from desktop.domain.ids import AccountId
from desktop.domain.outbox import NEEDS_PERSON
from desktop.domain.saved_view import SavedView, ViewId
from desktop.domain.views import View
from desktop.services.library import Library
from desktop.ui import icons
from desktop.ui.i18n import one_line
from desktop.ui.models.nav_model import AccountPlace, AccountView, Custom, Place
from desktop.ui.refresher import Refresher
from desktop.ui.sidebar_entries import account_entries, is_staff_side, section_entries, view_entries
from desktop.ui.sidebar_list import NavList
from desktop.ui.sidebar_views import SidebarViews
from desktop.ui.sync_bar import SyncBar, Unsent, summary
from desktop.ui.theme import ICON, ICON_LARGE, SPACE_1, SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import rule, text_label
from desktop.ui.ticket_list_scope import Scope


class Sidebar(QWidget):
    """`went` is sent when another account or place is current; read `scope` and `place` then.

    `settled` follows where the person chose it for good: with a click or with Return.
    `foot_turned` tells that something at the foot came or went: see `has_news`.
    """

    went = Signal()
    settled = Signal()
    foot_turned = Signal()
    new_ticket = Signal()
    sync_requested = Signal(object)

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._account: AccountId | None = None
        self._apart = False
        """Whether each account has a section of its own."""
        self.view_of: Callable[[ViewId], SavedView | None] = _no_view
        """Finds the view of a place; whoever keeps views says how."""
        self._sign = QLabel()
        self._name = text_label(theme, Type.TITLE)
        self._name.setText(BRAND.name)
        self.menu_button = QToolButton()
        self.menu_button.setAccessibleName(self.tr("Menu"))
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        # The space parts sign and words, which the style sets close together.
        new = self.tr("New ticket")
        self._new = QPushButton(f" {new}")
        self._new.setAccessibleName(new)
        self._new.setProperty("kind", "primary")
        self._new.setIconSize(QSize(ICON, ICON))
        self._new.clicked.connect(self.new_ticket)
        self._accounts = NavList(theme, self.tr("Accounts"), self)
        self._views = NavList(theme, self.tr("Views"), self)
        self.custom = SidebarViews(theme, self)
        """The views of staff; whoever keeps them says what it lists."""
        self.custom.hide()
        self._person = text_label(theme, Type.SMALL)
        self._helpdesk = text_label(theme, Type.CAPTION, "muted")
        self._sync = SyncBar(theme, self)
        self._sync.sync_requested.connect(lambda: self.sync_requested.emit(self._account))
        self._card = self._make_card()
        self._lay_out()
        self._draw_signs(theme)
        self._counts = Refresher(self._show_counts, self)
        self._unsent = Refresher(self._show_sync, self)
        self._show_accounts()
        self._show_counts()
        self._show_sync()
        self._views.go(self._listed(View.ALL))
        self._accounts.go(AccountPlace(None))
        self._accounts.went.connect(self._on_account)
        self._views.went.connect(self._on_view)
        self.custom.went.connect(self._on_custom)
        for places in (self._accounts, self._views, self.custom.list):
            places.clicked.connect(self.settled)
            places.activated.connect(self.settled)

    @property
    def scope(self) -> Scope:
        """The account and view whose tickets are to be shown."""
        place = self.place
        view = place if isinstance(place, View) else View.ALL
        saved = self.view_of(place.view) if isinstance(place, Custom) else None
        return Scope(self._account, view, is_staff_side(self._library, self._account), saved)

    @property
    def account(self) -> AccountId | None:
        """The chosen account, or None for all."""
        return self._account

    @property
    def place(self) -> Place:
        """The current view, drafts or outbox."""
        place = self.custom.list.place() or self._views.place() or View.ALL
        return place.view if isinstance(place, AccountView) else place

    def go(self, place: Place) -> None:
        """Go to a view, to the drafts or to the outbox."""
        (self.custom.list if isinstance(place, Custom) else self._views).go(self._listed(place))

    def take_keys(self) -> None:
        """Give the keys to the list of views that the person is at."""
        (self.custom.list if self.custom.list.place() is not None else self._views).setFocus()

    def buttons(self) -> list[tuple[QWidget, str]]:
        """Return the buttons that do what commands do, each with the id of its command."""
        return [
            (self._new, "ticket.new"),
            (self._sync.button, "window.sync"),
            (self.menu_button, "window.menu"),
        ]

    def go_account(self, account: AccountId | None) -> None:
        """Choose an account, or all of them; where each is apart, there is no such choice."""
        if not self._apart:
            self._accounts.go(AccountPlace(account))
        elif account is not None:
            view = self.place if isinstance(self.place, View) else View.ALL
            self._views.go(AccountView(account, view))

    def places(self) -> list[tuple[str, Place]]:
        """Return the places by name, in the order of Ctrl+1 to Ctrl+6."""
        return [(e.name, e.place) for e in view_entries(self._library, self._account)]

    def add_foot(self, part: QWidget) -> None:
        """Put something above the state of sync, where it is seen whatever the lists show."""
        self._foot.addWidget(part)
        part.installEventFilter(self)

    @property
    def has_news(self) -> bool:
        """Whether anything stands at the foot that the person should see."""
        items = (self._foot.itemAt(place) for place in range(self._foot.count()))
        parts = (None if item is None else item.widget() for item in items)
        return any(part is not None and not part.isHidden() for part in parts)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # These come whether the panel itself is in view or not.
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.foot_turned.emit()
        return super().eventFilter(watched, event)

    def receive(self, change: Change) -> None:
        """Take note of what changed; many changes cost one recount."""
        match change:
            case OutboxChanged():
                self._counts.request()
                # Hundreds are queued in a row: each look reads all that waits.
                self._unsent.request()
            case TicketsChanged() | DraftsChanged():
                self._counts.request()
            case SyncStateChanged():
                self._show_sync()
            case AccountsChanged():
                self._turn()
                self._show_sync()
            case _:
                pass

    def set_theme(self, theme: Theme) -> None:
        """Take the look of another theme."""
        self._draw_signs(theme)
        for part in (self._accounts, self._views, self.custom, self._sync):
            part.set_theme(theme)

    # --- parts

    def _draw_signs(self, theme: Theme) -> None:
        c = theme.colours
        ratio = self.devicePixelRatioF()
        logo = icons.application_icon().pixmap(
            QSize(ICON_LARGE + SPACE_1, ICON_LARGE + SPACE_1), ratio
        )
        self._sign.setPixmap(logo)
        self.menu_button.setIcon(icons.icon("ellipsis", c.text_muted))
        self._new.setIcon(icons.icon("square-pen", c.on_accent))

    def _lay_out(self) -> None:
        self.setProperty("pane", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        head = QHBoxLayout()
        head.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        head.setSpacing(SPACE_2)
        # Margins are not mirrored from right to left, spacings are.
        head.addSpacing(SPACE_1)
        head.addWidget(self._sign)
        head.addWidget(self._name, 1)
        head.addWidget(self.menu_button)
        new = QVBoxLayout()
        new.setContentsMargins(SPACE_3, 0, SPACE_3, SPACE_3)
        new.addWidget(self._new)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(new)
        layout.addWidget(self._make_lists(), 1)
        layout.addWidget(self._card)
        layout.addWidget(rule())
        self._foot = QVBoxLayout()
        self._foot.setSpacing(0)
        layout.addLayout(self._foot)
        layout.addWidget(self._sync)

    def _make_lists(self) -> QWidget:
        """Return accounts and views, which may be more than there is room for."""
        page = QWidget()
        page.setProperty("pane", "side")
        lists = QVBoxLayout(page)
        lists.setContentsMargins(0, 0, 0, 0)
        lists.setSpacing(0)
        lists.addWidget(self._accounts)
        lists.addSpacing(SPACE_2)
        lists.addWidget(self._views)
        lists.addWidget(self.custom)
        lists.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(page)
        return scroll

    def _make_card(self) -> QWidget:
        card = QWidget()
        layout = QVBoxLayout(card)
        layout.setContentsMargins(SPACE_4, SPACE_2, SPACE_4, SPACE_3)
        layout.setSpacing(0)
        layout.addWidget(self._person)
        layout.addWidget(self._helpdesk)
        return card

    def _show_accounts(self) -> None:
        accounts = self._library.accounts()
        apart = self._library.is_apart()
        if self._account not in {account.id for account in accounts} or apart != self._apart:
            self._account = accounts[0].id if apart else None
        self._apart = apart
        self._card.setVisible(len(accounts) == 1)
        if len(accounts) == 1:
            self._person.setText(one_line(accounts[0].person.name))
            self._helpdesk.setText(one_line(accounts[0].name))

    def _show_counts(self) -> None:
        entries = account_entries(self._library)
        self._accounts.show_entries(entries)
        self._accounts.setVisible(bool(entries))
        sections = self._apart and section_entries(self._library)
        self._views.show_entries(sections or view_entries(self._library, self._account))

    def _turn(self) -> None:
        """Be where one was, in the lists of the other way to show accounts."""
        place = self.place
        self._show_accounts()
        self._accounts.go(AccountPlace(self._account))
        self._show_counts()
        if not isinstance(place, Custom):
            self._views.go(self._listed(place))

    def _listed(self, place: Place) -> Place:
        """Return where a view stands in the list of views."""
        if self._account is not None and self._apart and isinstance(place, View):
            return AccountView(self._account, place)
        return place

    def _show_sync(self) -> None:
        states = [
            state for state in self._library.sync_states() if self._account in (None, state.account)
        ]
        items = [i for i in self._library.outbox() if self._account in (None, i.account)]
        needs = sum(item.state in NEEDS_PERSON for item in items)
        self._sync.show_state(summary(states), Unsent(len(items) - needs, needs))

    def _on_view(self, place: Place) -> None:
        self.custom.list.rest()
        if isinstance(place, AccountView) and place.account != self._account:
            self._account = place.account
            self._show_sync()
        self.went.emit()

    def _on_custom(self) -> None:
        self._views.rest()
        self.went.emit()

    def _on_account(self, place: Place) -> None:
        if isinstance(place, AccountPlace) and place.account != self._account:
            self._account = place.account
            self._counts.now()
            self._show_sync()
            self.went.emit()


def _no_view(view: ViewId) -> SavedView | None:
    """Find no view: nobody keeps any yet."""
    del view
    return None
