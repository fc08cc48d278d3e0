"""What was found at an address: its logo and colour, and only pictures that are safe to show."""

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFrame, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.found import FoundHelpdesk, SignInWay
from desktop.helpdesk.demo_script import CONTENT
from desktop.ui.theme import DARK, LIGHT
from desktop.ui.welcome_found import FoundCard

LOGO = (CONTENT / "logo.png").read_bytes()


def found(*, logo: bytes = b"", colour: str = "") -> FoundHelpdesk:
    return FoundHelpdesk(
        kind="native",
        url="https://desk.example",
        name="Desk",
        ways=(SignInWay.TOKEN,),
        logo=logo,
        colour=colour,
    )


def sign(card: FoundCard) -> QImage:
    return next(
        label.pixmap().toImage()
        for label in card.findChildren(QLabel)
        if not label.pixmap().isNull()
    )


def bars(card: FoundCard) -> list[QFrame]:
    return [b for b in card.findChildren(QFrame) if b.isVisibleTo(card) and b.styleSheet()]


@pytest.fixture
def card(qtbot: QtBot) -> FoundCard:
    card = FoundCard(LIGHT)
    qtbot.addWidget(card)
    return card


def test_a_helpdesk_is_shown_with_its_logo_and_its_colour(card: FoundCard) -> None:
    card.show_found(found(logo=LOGO, colour="#2f7d4f"))
    shown = sign(card)
    assert shown.pixelColor(shown.width() // 2, 4) == QColor("#2f7d4f")
    (bar,) = bars(card)
    assert "#2f7d4f" in bar.styleSheet()
    card.set_theme(DARK)
    assert sign(card).size() == shown.size()


def test_one_without_them_has_a_tick(card: FoundCard) -> None:
    card.show_found(found())
    tick = sign(card)
    card.show_found(found(logo=LOGO, colour="#2f7d4f"))
    assert sign(card).size() != tick.size()
    card.show_found(found())
    assert sign(card) == tick
    assert not bars(card)


def large() -> bytes:
    image = QImage(5000, 1000, QImage.Format.Format_Mono)
    image.fill(0)
    buffer = QBuffer(data := QByteArray())
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")  # pyright: ignore[reportCallIssue, reportArgumentType]
    return bytes(data.data())


@pytest.mark.parametrize("logo", [b"<svg/>", LOGO[:90], b"\0" * 4000, None], ids=repr)
def test_what_is_no_picture_to_show_is_not_shown(card: FoundCard, logo: bytes | None) -> None:
    card.show_found(found())
    tick = sign(card)
    card.show_found(found(logo=large() if logo is None else logo))
    assert sign(card) == tick
