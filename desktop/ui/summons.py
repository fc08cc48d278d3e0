"""What a later start, a link or the desktop asks of the window, whatever state that is in."""

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.brand import BRAND
from desktop.domain.errors import Problem
from desktop.ui.come_forward import come_forward
from desktop.ui.front import Front
from desktop.ui.window_door import Ask, Follow, Show, Stay


class Summons(QObject):
    """Obeys at once where there is a window; a link that comes before is followed once there is."""

    def __init__(self, app: QApplication, link: str | None = None) -> None:
        super().__init__(app)
        self._front: Front | None = None
        self._link = link
        # How macOS hands links over.
        app.installEventFilter(self)

    def obey(self, ask: Ask) -> bool:
        """Do what *ask* says; tell whether it is done, or will be."""
        match ask:
            case Show():
                return self.come_forward()
            case Stay():
                return True
            case Follow(link=link):
                self.follow(link)
                return True

    def come_forward(self) -> bool:
        """Bring the window to the front; tell whether there is anything to bring."""
        if self._front is not None and not self._front.window.isVisible():
            self._front.window.show()
        return come_forward()

    def follow(self, link: str) -> None:
        """Come to the front and go where *link* leads."""
        if self._front is None:
            self._link = link
            come_forward()
            return
        # Rarely wanted: not before the first paint.
        from desktop.ui.links import follow

        self.come_forward()
        try:
            follow(link, self._front.window)
        except Problem as problem:
            self._front.show_problem(problem)

    def serve(self, front: Front) -> None:
        """Turn to *front*, which is complete."""
        self._front = front
        link, self._link = self._link, None
        if link is not None:
            self.follow(link)

    def leave(self) -> None:
        """The window is about to end: who asks from now on waits for the profile."""
        self._front = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.url().scheme() == BRAND.id:
            self.follow(event.url().toString(QUrl.ComponentFormattingOption.FullyEncoded))
            return True
        return super().eventFilter(watched, event)
