"""Every setting of the window, told by the parts that own them."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from desktop.domain.fuzzy import match
from desktop.ui.settings.setting import Page, Setting

Source = Callable[[], Sequence[Setting]]
"""What a part has to set now; asked whenever settings are shown."""


class SettingsBook(QObject):
    """Parts `add` what they have, and `tell` where a value changed elsewhere."""

    changed = Signal()
    """Some value is another one now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sources: list[Source] = []

    def add(self, source: Source) -> None:
        """Take what *source* has, after all that was there before."""
        self._sources.append(source)

    def tell(self) -> None:
        """Have what is on show read its values again."""
        self.changed.emit()

    def all(self) -> list[Setting]:
        """Return every setting that there is now, by page."""
        found = [setting for source in self._sources for setting in source()]
        order = list(Page)
        return sorted(found, key=lambda setting: order.index(setting.page))

    def find(self, text: str) -> list[Setting]:
        """Return the settings that were probably meant by *text*, by page; "" finds all."""
        return [setting for setting in self.all() if not text or _finds(setting, text)]


def _finds(setting: Setting, text: str) -> bool:
    """Tell whether each word of *text* is in what the setting says, or its name is close to it."""
    if match(setting.name, text) is not None:
        return True
    words = f"{setting.page.words()} {setting.name} {setting.told} {setting.also}".casefold()
    return all(word in words for word in text.casefold().split())
