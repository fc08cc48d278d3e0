"""A newer version, at the foot of the side panel until it is looked at or put away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from desktop.domain.releases import Release
from desktop.ui import icons
from desktop.ui.theme import Theme, Type


class UpdateStrip(QPushButton):
    """Hidden while there is nothing. `page_wanted` and `put_away` carry the `Release`."""

    page_wanted = Signal(object)
    put_away = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._release: Release | None = None
        menu = QMenu(self)
        look = menu.addAction(self.tr("Look at it in the browser"))
        look.triggered.connect(lambda: self.page_wanted.emit(self._release))
        away = menu.addAction(self.tr("Put away"))
        away.triggered.connect(lambda: self.put_away.emit(self._release))
        self.setMenu(menu)
        self.setProperty("kind", "quiet")
        self.setFont(theme.font(Type.SMALL))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_theme(theme)
        self.hide()

    def show_release(self, release: Release | None) -> None:
        """Tell of it; None tells of nothing."""
        self._release = release
        if release is not None:
            words = self.tr("Version {version} is there").format(version=release.version)
            self.setText(words)
            self.setAccessibleName(words)
        self.setVisible(release is not None)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.setIcon(icons.icon("download", theme.colours.text_muted))
