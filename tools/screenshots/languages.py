"""The ten main states of the window in every language, light and dark."""

import asyncio
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication, QDialog

from desktop.domain.ticket import TicketRow
from desktop.domain.views import View
from desktop.helpdesk.running import RunningHelpdesk
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.desk.tabs import Tab
from desktop.ui.i18n import is_rtl
from desktop.ui.new_ticket import NewTicketDialog
from desktop.ui.speech import Language
from desktop.ui.theme_apply import Scheme
from tools.checks.translations import texts
from tools.screenshots.agents import busy
from tools.screenshots.scenes import Scene, richest
from tools.screenshots.stage import ROOT, Spoken, Stage
from tools.translations import FOLDER

SIZE = (1280, 800)
_COLOURS = 128
_EXACT = 24
_SHADE = 0xE0E0E0
_WRITTEN = {
    Language.ENGLISH: "Thank you, that helped. One more question: ",
    Language.DUTCH: "Bedankt, dat werkt. Nog één vraag: ",
    Language.GERMAN: "Vielen Dank, das hat geholfen. Eine Frage noch: ",
    Language.RUSSIAN: "Спасибо, помогло. Ещё один вопрос: ",
    Language.PERSIAN: "سپاس، درست شد. یک پرسش دیگر: ",
}
_WINDOWS = {
    "views": "views.new",
    "automation": "window.automation",
    "overview": "window.overview",
    "time": "time.sheet",
}
Take = Callable[[str], Awaitable[None]]


def spoken(language: Language) -> Spoken:
    """Return what English texts are in a language."""
    source = ROOT / FOLDER / f"deskbell_{language}.ts"
    words: defaultdict[str, set[str]] = defaultdict(set)
    for text in texts(source.read_text("utf-8")):
        words[text.source].update(text.translations)
    return {english: frozenset(own) for english, own in words.items()}


def states(language: Language) -> Scene:
    """Return the scene of an agent's window in *language*."""

    async def play(stage: Stage, server: RunningHelpdesk) -> None:
        await stage.synced()
        for scheme, take in _both(stage, language):
            stage.appearance.choose(scheme)
            await _states(stage, take, language)
        stage.appearance.choose(Scheme.LIGHT)

    return play


def first_start(language: Language) -> Scene:
    """Return the scene of the first start in *language*."""

    async def play(stage: Stage, server: RunningHelpdesk) -> None:
        for scheme, take in _both(stage, language):
            stage.appearance.choose(scheme)
            await take("welcome")
        stage.appearance.choose(Scheme.LIGHT)

    return play


def fewer_colours(picture: QPixmap) -> QImage:
    """Return a picture of the window with the colours that make it: a fifth of the size."""
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    found = Counter(memoryview(image.constBits()).cast("I"))
    # The most frequent ones as they are, and of every other shade the one that stands for it: a
    # red word on a page of greys stays red.
    table = [colour for colour, _ in found.most_common(_EXACT)]
    shades: dict[int, list[tuple[int, int]]] = {}
    for colour, count in found.items():
        shades.setdefault(colour & _SHADE, []).append((count, colour))
    often = sorted(shades.values(), key=lambda held: -sum(count for count, _ in held))
    table += [max(held)[1] for held in often[: _COLOURS - _EXACT]]
    table = [colour | 0xFF000000 for colour in dict.fromkeys(table)]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return image.convertToFormat(QImage.Format.Format_Indexed8, table, flags)


def _both(stage: Stage, language: Language) -> list[tuple[Scheme, Take]]:
    def taking(end: str) -> Take:
        async def take(name: str) -> None:
            await stage.take(f"languages/{language}/{name}{end}", fewer_colours)

        return take

    return [(Scheme.LIGHT, taking("")), (Scheme.DARK, taking("-dark"))]


async def _states(stage: Stage, take: Take, language: Language) -> None:
    stage.go(View.ALL)
    await stage.read(_fitting(stage.rows(), language).ref)
    details = stage.find(ConversationPane).details
    details.choose(shown=False)
    await take("inbox")
    await stage.read(richest(stage.rows()).ref)
    await take("ticket")
    box = stage.find(ConversationPane).composer.box
    box.edit.setPlainText(_WRITTEN[language])
    await take("reply")
    box.edit.clear()
    await stage.read(busy(stage.rows()).ref)
    details.choose(shown=True)
    details.turn(Tab.PROPERTIES)
    await take("desk")
    details.choose(shown=False)
    await _new_ticket(stage, take)
    for name, command in _WINDOWS.items():
        stage.window.commands.run(command)
        await stage.until(lambda: bool(_dialogs()), f"the window of {command}")
        await take(name)
        for dialog in _dialogs():
            dialog.close()
        await stage.until(lambda: not _dialogs(), f"the end of {command}")


async def _new_ticket(stage: Stage, take: Take) -> None:
    stage.window.commands.run("ticket.new")
    await asyncio.sleep(0.5)
    (form,) = (dialog for dialog in _dialogs() if isinstance(dialog, NewTicketDialog))
    await take("new-ticket")
    form.close()
    await stage.until(lambda: not _dialogs(), "the form's end")


def _fitting(rows: list[TicketRow], language: Language) -> TicketRow:
    """Return the newest ticket, for a reader of Persian one in that script."""
    if language is Language.PERSIAN:
        return next(row for row in rows if is_rtl(row.ticket.subject))
    return rows[0]


def _dialogs() -> list[QDialog]:
    found = QApplication.topLevelWidgets()
    return [w for w in found if isinstance(w, QDialog) and w.isVisible()]
