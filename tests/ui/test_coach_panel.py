"""The coach's panel: what it says and offers, what stays when the text changes, promises."""

from collections.abc import Generator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain.coach.advice import (
    Advice,
    NumberTasks,
    OpenTicket,
    Part,
    Rewrite,
    Rule,
    Severity,
    SplitTickets,
)
from desktop.domain.coach.review import advise_new
from desktop.domain.ids import AccountId, RemoteId, TicketRef
from desktop.domain.promise_answer import Closing, ExpectedAnswer, Presence
from desktop.domain.promise_hours import UsualHours
from desktop.ui import resources
from desktop.ui.coach_panel import MOST, CoachPanel
from desktop.ui.i18n import advice_texts
from desktop.ui.promise_words import closing_words, expected_words, moment_words
from desktop.ui.theme import DARK, LIGHT
from tests.domain.coach_stage import desk, new_ticket

W = TypeVar("W", bound=QWidget)
LOUD = Advice(
    rule=Rule.SUBJECT_SHOUTING,
    text="One mark at the end is enough.",
    reason="Many marks do not make a ticket more urgent.",
    offers=(Rewrite(Part.SUBJECT, "Mail!"),),
)
TASKS = Advice(
    rule=Rule.SEVERAL_TASKS,
    text="Make a ticket for each of these {count} tasks, or number them.",
    reason="One ticket goes to one person.",
    fields={"count": 2},
    offers=(NumberTasks("1) a\n\n2) b"), SplitTickets(("a", "b"))),
)
TWIN = Advice(
    rule=Rule.DUPLICATE,
    text="#{number} looks like this: answer there instead.",
    reason="Yours: “{subject}”.",
    fields={"number": "1042", "subject": "<b>Blank</b>\npage\u202e"},
    offers=(OpenTicket(TicketRef(AccountId("a"), RemoteId("1"))),),
)


@pytest.fixture(autouse=True)
def _english() -> Generator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def panel(qtbot: QtBot) -> Generator[CoachPanel]:
    """A panel under a form of fixed height, as it stands in a window."""
    frame = QWidget()
    layout = QVBoxLayout(frame)
    form = QWidget()
    form.setObjectName("form")
    shown = CoachPanel(LIGHT)
    layout.addWidget(form, 1)
    layout.addWidget(shown)
    qtbot.addWidget(frame)
    frame.resize(420, 500)
    frame.show()
    yield shown
    frame.close()


def visible(panel: CoachPanel, kind: type[W]) -> list[W]:
    """Return the widgets that can be seen, once what was put into a layout is shown."""
    QApplication.processEvents()
    return [widget for widget in panel.findChildren(kind) if widget.isVisibleTo(panel)]


def texts(panel: CoachPanel) -> list[str]:
    return [label.text() for label in visible(panel, QLabel) if label.text()]


def button(panel: CoachPanel, words: str) -> QAbstractButton:
    [one] = [b for b in visible(panel, QAbstractButton) if words in {b.text(), b.accessibleName()}]
    return one


def test_it_says_what_to_do_and_why(panel: CoachPanel) -> None:
    assert panel.is_empty
    panel.show_advice([LOUD, TASKS])
    assert texts(panel) == [
        LOUD.text,
        LOUD.reason,
        "Make a ticket for each of these 2 tasks, or number them.",
        TASKS.reason,
    ]
    assert not panel.is_empty
    panel.show_advice([])
    assert texts(panel) == []
    assert panel.is_empty


def test_each_offer_is_a_button(panel: CoachPanel, qtbot: QtBot) -> None:
    panel.show_advice([LOUD, TASKS])
    with qtbot.waitSignal(panel.offer_taken) as taken:
        qtbot.mouseClick(button(panel, "Make separate tickets"), Qt.MouseButton.LeftButton)
    assert taken.args == [TASKS, TASKS.offers[1]]
    with qtbot.waitSignal(panel.offer_taken) as rewritten:
        button(panel, "Write it so").click()
    assert rewritten.args == [LOUD, LOUD.offers[0]]


def test_a_rule_is_put_away_and_all_are_brought_back(panel: CoachPanel, qtbot: QtBot) -> None:
    panel.show_advice([LOUD])
    with qtbot.waitSignal(panel.hidden) as hidden:
        button(panel, "Hide this advice for this draft").click()
    assert hidden.args == [Rule.SUBJECT_SHOUTING]
    [never] = button(panel, "More about this advice").actions()
    assert never.text() == "Never say this again"
    with qtbot.waitSignal(panel.dismissed) as away:
        never.trigger()
    assert away.args == [Rule.SUBJECT_SHOUTING]
    panel.show_advice([], unwanted=1)
    assert not panel.is_empty
    with qtbot.waitSignal(panel.restored):
        button(panel, "Bring back the advice you put away (1)").click()


def test_what_blocks_has_no_way_to_be_put_away(panel: CoachPanel) -> None:
    panel.show_advice([replace(LOUD, blocks=True, severity=Severity.WARNING)])
    names = {b.accessibleName() for b in visible(panel, QAbstractButton)}
    assert not names & {"Hide this advice for this draft", "More about this advice"}


def test_nothing_jumps_and_the_keys_stay_while_the_text_changes(
    panel: CoachPanel, qtbot: QtBot
) -> None:
    form = panel.window().findChild(QWidget, "form")
    assert form is not None
    before = form.geometry()
    panel.show_advice([LOUD, TASKS])
    offer = button(panel, "Number them")
    offer.setFocus()
    qtbot.waitUntil(offer.hasFocus)
    changed = replace(TASKS, fields={"count": 3}, offers=(NumberTasks("x"), SplitTickets(("x",))))
    panel.show_advice([changed])
    assert offer.hasFocus()
    assert "3 tasks" in texts(panel)[0]
    panel.show_advice([LOUD, changed, TWIN] * 3)
    qtbot.waitUntil(lambda: panel.verticalScrollBar().maximum() > 0)
    assert form.geometry() == before
    with qtbot.waitSignal(panel.offer_taken) as taken:
        offer.click()
    assert taken.args is not None
    assert taken.args[0] == changed


def test_no_more_is_shown_than_is_read(panel: CoachPanel) -> None:
    panel.show_advice([LOUD] * (MOST + 3))
    assert len(visible(panel, QLabel)) == 3 * MOST


def test_words_of_others_are_one_plain_line(panel: CoachPanel) -> None:
    panel.show_advice([TWIN])
    assert "<b>Blank</b> page" in texts(panel)[1]
    assert "\u202e" not in texts(panel)[1]
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText
        for label in visible(panel, QLabel)
        if label.text()
    )


def test_every_control_has_a_name_and_the_dark_theme_holds(panel: CoachPanel) -> None:
    panel.show_advice([LOUD, TASKS, TWIN], unwanted=2)
    panel.set_theme(DARK)
    assert panel.accessibleName() == "Advice"
    for one in visible(panel, QPushButton):
        assert one.text()
    for one in visible(panel, QAbstractButton):
        assert one.text() or one.accessibleName()


def test_languages_are_named_in_their_own_words() -> None:
    body = "Bonjour, depuis ce matin je ne peux plus envoyer de messages, que dois-je faire ?"
    [one] = [
        a
        for a in advise_new(new_ticket("example.org", body), desk(languages=("nl", "fa")))
        if a.rule is Rule.FOREIGN_LANGUAGE
    ]
    text, _ = advice_texts(one)
    assert "Nederlands" in text
    assert "فارسی" in text


# --- promises --------------------------------------------------------------------------------

NOW = datetime(2026, 3, 4, 12, 0).astimezone()
WORKING_DAYS = frozenset(range(5))


def expected(
    presence: Presence, by: datetime | None, usual: UsualHours | None = None
) -> ExpectedAnswer:
    return ExpectedAnswer(presence=presence, hours=4, by=by, opens=None, usual=usual)


def elsewhere(days: frozenset[int] = WORKING_DAYS) -> UsualHours:
    """Return hours of a helpdesk whose clocks show another time than here."""
    zone = "UTC" if NOW.utcoffset() else "Asia/Tehran"
    return UsualHours(days, "08:00", "24:00", zone)


def test_a_promise_stands_above_the_advice(panel: CoachPanel) -> None:
    panel.show_promise("Usually within 1 hour.")
    panel.show_advice([LOUD])
    assert texts(panel)[0] == "Usually within 1 hour."
    panel.show_promise("")
    assert texts(panel)[0] == LOUD.text


def test_hours_of_another_clock_are_told_as_such() -> None:
    words = expected_words(expected(Presence.AWAY, NOW + timedelta(hours=21), elsewhere()), NOW)
    assert "on working days 08:00–00:00 (the helpdesk's time)" in words
    assert words.endswith("; now closed, so by 09:00 tomorrow, your time.")


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (WORKING_DAYS, "on working days"),
        (frozenset(range(7)), "every day"),
        (frozenset({0, 2}), "on opening days"),
    ],
)
def test_the_days_are_named(days: frozenset[int], told: str) -> None:
    answer = expected(Presence.THERE, NOW + timedelta(hours=1), elsewhere(days))
    assert told in expected_words(answer, NOW)


def test_other_weeks_and_no_hours_are_told_without_them() -> None:
    soon = NOW + timedelta(hours=1)
    assert "of opening time: by 13:00 today, your time." in expected_words(
        expected(Presence.THERE, soon), NOW
    )
    assert "by day and by night" in expected_words(expected(Presence.ALWAYS, soon), NOW)
    unknown = expected_words(expected(Presence.UNKNOWN, None), NOW)
    assert unknown.endswith("of opening time.")


def test_moments_to_come_are_told_briefly() -> None:
    assert moment_words(NOW + timedelta(hours=3), NOW) == "today 15:00"
    assert moment_words(NOW + timedelta(days=1), NOW) == "tomorrow 12:00"
    assert moment_words(NOW + timedelta(days=3), NOW) == "Sat 7 Mar, 12:00"


def test_the_countdown_to_closing() -> None:
    closing = Closing(NOW + timedelta(hours=5), timedelta(hours=5))
    assert "today 17:00" in closing_words(closing, NOW)
    minutes = Closing(NOW + timedelta(minutes=5), timedelta(minutes=5))
    assert "5 minute" in closing_words(minutes, NOW)
    assert "any moment" in closing_words(Closing(NOW, timedelta(0)), NOW)


def test_hours_are_counted_in_words(qapp: QApplication) -> None:
    translator = QTranslator()
    assert translator.load(str(resources.translations() / "deskbell_en.qm"))
    qapp.installTranslator(translator)
    try:
        one = replace(expected(Presence.ALWAYS, NOW), hours=1)
        assert "within 1 hour," in expected_words(one, NOW)
        assert "within 4 hours," in expected_words(expected(Presence.ALWAYS, NOW), NOW)
    finally:
        qapp.removeTranslator(translator)
