"""The panel: tabs, and the page of the one that is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop.backends.base import Capabilities
from desktop.domain.wishes import Part
from desktop.services.library import Library
from desktop.ui.desk.activity_page import ActivityPage
from desktop.ui.desk.customer_page import CustomerPage
from desktop.ui.desk.files_page import FilesPage
from desktop.ui.desk.links_page import LinksPage
from desktop.ui.desk.on_show import OnShow
from desktop.ui.desk.properties_page import PropertiesPage
from desktop.ui.desk.tabs import Tab, Tabs
from desktop.ui.desk.time_page import TimePage
from desktop.ui.theme import Theme

LEAST = 264
MOST = 480


class DeskPanel(QWidget):
    """Shows one ticket. `turned` carries the `Tab` that was opened."""

    turned = Signal(object)

    def __init__(self, library: Library, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ticket panel"))
        self.setProperty("pane", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabs = Tabs(theme)
        self.properties = PropertiesPage(library, theme)
        self.links = LinksPage(library, theme)
        self.customer = CustomerPage(theme)
        self.files = FilesPage(theme)
        self.activity = ActivityPage(theme)
        self.time = TimePage(theme)
        self._pages: dict[Tab, QWidget] = {
            Tab.PROPERTIES: self.properties,
            Tab.LINKS: self.links,
            Tab.CUSTOMER: self.customer,
            Tab.FILES: self.files,
            Tab.ACTIVITY: self.activity,
            Tab.TIME: self.time,
        }
        self._stack = QStackedWidget()
        self._scrolls: dict[Tab, QScrollArea] = {}
        for tab, page in self._pages.items():
            self._scrolls[tab] = _scrolled(page)
            self._stack.addWidget(self._scrolls[tab])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.tabs.chosen.connect(self.turn)

    @property
    def tab(self) -> Tab:
        """The tab that is open."""
        return self.tabs.current

    def turn(self, tab: Tab) -> None:
        """Open a tab."""
        self.tabs.show_tab(tab)
        self._stack.setCurrentWidget(self._scrolls[tab])
        self.turned.emit(tab)

    def offer(self, can: Capabilities, *, someone: bool) -> None:
        """Offer what the helpdesk has; *someone*: the requester is known."""
        offered = {
            Tab.PROPERTIES: True,
            Tab.LINKS: can.links or can.merge or can.sub_tasks,
            Tab.CUSTOMER: can.customer_card and someone,
            Tab.FILES: True,
            Tab.ACTIVITY: can.activity,
            Tab.TIME: can.time,
        }
        tabs = frozenset(tab for tab, there in offered.items() if there)
        self.tabs.offer(tabs)
        if self.tab not in tabs:
            self.turn(Tab.PROPERTIES)

    def show_ticket(self, shown: OnShow) -> None:
        """Show a ticket as it will be; what is fetched comes apart."""
        self.offer(shown.can, someone=shown.ticket.requester is not None)
        self.properties.show_ticket(shown)
        self.links.show_ticket(shown)
        self.time.show_ticket(shown)

    def to_top(self) -> None:
        """Scroll every page to its beginning: another ticket is shown."""
        for scroll in self._scrolls.values():
            scroll.verticalScrollBar().setValue(0)

    def anchor(self, part: Part) -> QWidget:
        """Return beside what the choice of *part* is to be asked."""
        if part is Part.LINKS and self.tab is Tab.LINKS:
            return self.links.add_button
        if part is Part.MERGE and self.tab is Tab.LINKS:
            return self.links.merge_button
        found = self.properties.anchor(part)
        if found is not None and found.isVisible():
            return found
        return self.tabs.button(self.tab)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.tabs.set_theme(theme)
        for page in (
            *(self.properties, self.links, self.customer),
            *(self.files, self.activity, self.time),
        ):
            page.set_theme(theme)


def _scrolled(page: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    page.setProperty("pane", "surface")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    scroll.setWidget(page)
    return scroll
