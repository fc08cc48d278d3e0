"""The language that the program speaks: the system's, or another one that the person chose."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal
from PySide6.QtGui import QGuiApplication

from desktop.ui import resources
from desktop.ui.i18n import written_locale
from desktop.ui.words_file import WordsFile, find_words


class Language(StrEnum):
    """What the person chose; the value is what the profile remembers."""

    SYSTEM = "system"
    ENGLISH = "en"
    DUTCH = "nl"
    GERMAN = "de"
    RUSSIAN = "ru"
    PERSIAN = "fa"


OWN_NAMES: Final = {
    Language.ENGLISH: "English",
    Language.DUTCH: "Nederlands",
    Language.GERMAN: "Deutsch",
    Language.RUSSIAN: "Русский",
    Language.PERSIAN: "فارسی",
}
"""What each language calls itself: whoever looks for it reads no other."""


class Speech(QObject):
    """Speaks for *app* from here on; make one. `changed` carries the new `Language`.

    English is a translation too: it has the plurals that the sources only hint at. Qt's own words
    come in the same language, and the layout turns around where that reads from right to left.
    Numbers and dates follow: `i18n.locale()` is of that language. Windows that are open do not
    follow by themselves (see `front`).
    """

    changed = Signal(object)

    def __init__(self, app: QGuiApplication, system: QLocale | None = None) -> None:
        """Speak the language of *system*, where there is a translation."""
        super().__init__(app)
        self._app = app
        self._system = QLocale.system() if system is None else system
        self._translators: list[WordsFile] = []
        self._language = Language.SYSTEM
        self._speak(self._system)

    @property
    def language(self) -> Language:
        """What the person chose."""
        return self._language

    @property
    def files(self) -> list[str]:
        """The translations in use."""
        return [words.file for words in self._translators]

    def choose(self, language: Language) -> None:
        """Speak another language from here on."""
        if language is self._language:
            return
        self._language = language
        wanted = self._system
        if language is not Language.SYSTEM:
            # The country stays: it decides about the clock and the order of days and months.
            spoken = QLocale(language.value)
            wanted = QLocale(spoken.language(), self._system.territory())
            if wanted.territory() != self._system.territory():
                wanted = spoken
        self._speak(wanted)
        self.changed.emit(language)

    def _speak(self, wanted: QLocale) -> None:
        own = str(resources.translations())
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        english = QLocale(QLocale.Language.English)
        language = wanted if QTranslator().load(wanted, "deskbell", "_", own) else english
        before, self._translators = self._translators, []
        for spoken, name, folder in (
            (language, "qtbase", qt),
            (english, "deskbell", own),
            (language, "deskbell", own),
        ):
            words = find_words(spoken, name, folder, self)
            if words is not None and words.file not in self.files:
                self._translators.append(words)
        # First of all: who is told of another language writes numbers and dates in it.
        QLocale.setDefault(written_locale(self._system, language.language()))
        self._app.setLayoutDirection(language.textDirection())
        for translator in before:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        for translator in self._translators:
            self._app.installTranslator(translator)
