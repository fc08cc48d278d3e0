"""The program's languages for a test, and silence after it."""

from collections.abc import Generator

import pytest
import shiboken6
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.ui.speech import Speech

BRITISH = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)


@pytest.fixture
def speech(qapp: QApplication) -> Generator[Speech]:
    before = QLocale()
    speech = Speech(qapp, BRITISH)
    yield speech
    for translator in speech.findChildren(QTranslator):
        qapp.removeTranslator(translator)
    shiboken6.delete(speech)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)
