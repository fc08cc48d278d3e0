"""What stands around every input of a form: its label, help, and what is wrong with it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui import theme as t
from desktop.ui.i18n import one_line
from desktop.ui.theme import Theme, Type
from desktop.ui.theme_label import text_label


class FaultLine(QWidget):
    """Says what is wrong, and offers what was probably meant. `offered` carries that."""

    offered = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offer = ""
        self._sign = QLabel()
        self._words = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._use = QPushButton()
        self._use.setProperty("kind", "link")
        self._use.setFont(theme.font(Type.SMALL))
        self._use.clicked.connect(lambda: self.offered.emit(self._offer))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(t.SPACE_1)
        layout.addWidget(self._sign)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._use)
        self.set_theme(theme)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; "" for nothing."""
        return "" if self.isHidden() else self._words.text()

    def show_words(self, words: str, offer: str = "") -> None:
        """Say *words* and offer to take *offer* in place of what was typed; "" for neither."""
        self._offer = offer
        self._words.setText(words)
        use = QCoreApplication.translate("Form", "Use {answer}").format(answer=one_line(offer))
        self._use.setText(use.replace("&", "&&"))
        self._use.setVisible(bool(offer))
        self.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        ratio = self.devicePixelRatioF()
        colour = theme.colours.danger.text
        self._sign.setPixmap(icons.pixmap("circle-alert", colour, t.ICON_SMALL, ratio))


class Titled(QWidget):
    """Holds *body* under its label; the words for the ear are up to whoever knows the body."""

    def __init__(
        self,
        body: QWidget,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        headed: bool = True,
    ) -> None:
        super().__init__(parent)
        self._headed = headed
        self._title = text_label(theme, Type.BODY)
        self._required = text_label(theme, Type.CAPTION, "faint")
        self._help = text_label(theme, Type.SMALL, "muted", wrap=True)
        self.fault_line = FaultLine(theme)
        head = QHBoxLayout()
        head.setSpacing(t.SPACE_2)
        if headed:
            head.addWidget(self._title, 0)
        head.addWidget(self._required, 0)
        head.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(t.SPACE_1)
        if headed:
            layout.addLayout(head)
        layout.addWidget(body)
        if not headed:
            layout.addLayout(head)
        layout.addWidget(self._help)
        layout.addWidget(self.fault_line)
        self.show_help("")
        self.show_title("", body, required=False)

    @property
    def title(self) -> str:
        """The label."""
        return self._title.text()

    @property
    def fault(self) -> str:
        """What is said to be wrong; "" for nothing."""
        return self.fault_line.text

    @property
    def description(self) -> str:
        """All that is said around the input, for the ear."""
        parts = (self._required.text(), self._help.text(), self.fault)
        return ". ".join(part.rstrip(".") for part in parts if part)

    def show_title(self, title: str, entry: QWidget, *, required: bool) -> None:
        """Put *title* over the input whose keys go to *entry*; say it where it is *required*."""
        self._title.setText(one_line(title))
        self._title.setVisible(self._headed and bool(title))
        self._title.setBuddy(entry)
        self._required.setText(QCoreApplication.translate("Form", "required") if required else "")
        self._required.setVisible(required)

    def hide_title(self) -> None:
        """Leave the label to the ear: what stands in the body names itself."""
        self._headed = False
        self._title.hide()

    def show_help(self, text: str) -> None:
        """Say under the input what it is for; "" says nothing."""
        self._help.setText(text)
        self._help.setVisible(bool(text))

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.fault_line.set_theme(theme)
