"""A line that says with which account something is done: its mark, and its name in words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain.accounts import Account, Colour
from desktop.ui import theme as t
from desktop.ui.i18n import isolate, one_line
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_accounts import paint_mark
from desktop.ui.theme_label import plain_tooltip, text_label


class AccountMark(QWidget):
    """The mark alone; the words are beside it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.colour: Colour | None = None
        self.setFixedSize(QSize(t.SPACE_1, t.ICON))

    def show_colour(self, colour: Colour | None) -> None:
        """Show another one."""
        self.colour = colour
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self.colour is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(self.rect()), self._theme, self.colour)
        painter.end()


class AccountLabel(QWidget):
    """Hidden where there is but one account, with which all is done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mark = AccountMark(theme, self)
        self._words = text_label(theme, Type.SMALL, "muted")
        # Where there is little room the words are cut; the tooltip has all of them.
        self._words.setMinimumWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(t.SPACE_2)
        row.addWidget(self.mark)
        row.addWidget(self._words)
        self.hide()

    @property
    def words(self) -> str:
        """What it says; "" where it is hidden."""
        return "" if self.isHidden() else self._words.text()

    def show_account(self, account: Account | None, *, as_person: bool = False) -> None:
        """Name an account, *as_person* with who writes; None hides it."""
        self.setVisible(account is not None)
        if account is None:
            return
        name = isolate(one_line(account.name))
        words = self.tr("as {person} at {account}") if as_person else "{account}"
        told = words.format(person=isolate(one_line(account.person.name)), account=name)
        self._words.setText(told)
        self.setToolTip(plain_tooltip(told))
        self.mark.show_colour(account.colour)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.mark.set_theme(theme)
