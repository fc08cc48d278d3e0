"""What the window says: times, the state of sync, notices, empty places."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.domain import form_faults
from desktop.domain.changes import SyncPhase, SyncState
from desktop.domain.errors import DiskFull, SignInRefused, TlsFailed, Unreachable, Unsupported
from desktop.domain.form_faults import Wrong
from desktop.domain.ids import AccountId, OutboxId, RemoteId
from desktop.domain.outbox import OutboxItem, Reply, State
from desktop.domain.views import View
from desktop.ui.i18n import (
    clock_text,
    date_text,
    fault_text,
    file_size,
    is_rtl,
    isolate,
    language_name,
    number,
    one_line,
    problem_text,
    relative_time,
    written_locale,
)
from desktop.ui.notices import Deed, choose
from desktop.ui.promise_words import PromiseCounts
from desktop.ui.speech import OWN_NAMES, Language, Speech
from desktop.ui.sync_bar import Unsent, summary, sync_sentence
from desktop.ui.theme_label import plain_tooltip
from desktop.ui.ticket_list_scope import Scope, Way, view_name, why_empty
from tests.ui.frame_stage import NOW

A, B = AccountId("a"), AccountId("b")
SYNCED = datetime(2026, 3, 4, 10, 42).astimezone().timestamp()
OFFLINE = SyncState(A, SyncPhase.OFFLINE, problem=Unreachable(host="desk.example"))
REFUSED = SyncState(B, SyncPhase.NEEDS_YOU, problem=SignInRefused(host="desk.example"))


@pytest.fixture(autouse=True)
def _english() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (None, "No account yet"),
        (SyncState(A, SyncPhase.OFFLINE), "Connecting…"),
        (OFFLINE, "Offline"),
        (REFUSED, "Needs you"),
        (SyncState(A, SyncPhase.SYNCING), "Syncing…"),
        (SyncState(A, SyncPhase.SYNCING, done=1200), "Syncing 1,200"),
        (SyncState(A, SyncPhase.SYNCING, done=1200, total=3444), "Syncing 1,200 of 3,444"),
        (SyncState(A, SyncPhase.IDLE), "Not synced yet"),
        (SyncState(A, SyncPhase.IDLE, synced_at=SYNCED), "All synced 10:42"),
    ],
)
def test_sync_is_told_in_words(state: SyncState | None, sentence: str) -> None:
    assert sync_sentence(state) == sentence


def test_several_accounts_speak_with_one_voice() -> None:
    idle = [SyncState(a, SyncPhase.IDLE, synced_at=SYNCED + i) for i, a in enumerate((B, A))]
    assert summary([]) is None
    assert sync_sentence(summary(idle)) == "All synced 10:42"
    assert sync_sentence(summary(idle), Unsent(waits=2)) == "Still to be sent: 2"
    assert sync_sentence(summary(idle), Unsent(waits=2, needs=1)) == "Waiting for you: 1"
    assert sync_sentence(summary([*idle, OFFLINE]), Unsent(waits=2)) == "Offline"
    assert sync_sentence(summary([*idle, OFFLINE])) == "Offline"
    pulls = [SyncState(a, SyncPhase.SYNCING, done=10, total=100) for a in (A, B)]
    assert sync_sentence(summary([*pulls, OFFLINE])) == "Syncing 20 of 200"
    assert sync_sentence(summary([*pulls, REFUSED])) == "Needs you"


def test_the_banner_tells_the_most_urgent() -> None:
    item = OutboxItem(
        id=OutboxId("x"),
        account=A,
        command=Reply(ticket=RemoteId("1"), body="b"),
        created=0,
        sequence=1,
    )
    stuck = replace(item, state=State.PARKED)

    def told(states: list[SyncState], outbox: list[OutboxItem]) -> Deed | None:
        notice = choose(states, outbox, None)
        return None if notice is None else notice.deed

    assert told([SyncState(A, SyncPhase.OFFLINE)], [item]) is None
    assert told([OFFLINE], [item]) is Deed.SYNC
    assert told([OFFLINE], [stuck]) is Deed.OUTBOX
    assert told([OFFLINE, REFUSED], [stuck]) is Deed.SIGN_IN
    tls = SyncState(A, SyncPhase.NEEDS_YOU, problem=TlsFailed(host="h", detail="expired"))
    assert told([tls], [stuck]) is Deed.BROWSER
    cramped = SyncState(A, SyncPhase.NEEDS_YOU, problem=DiskFull(directory="d"))
    assert told([cramped], [stuck]) is Deed.SYNC
    failure = choose([REFUSED], [stuck], Unreachable(host="desk.example"))
    assert failure is not None
    assert failure.deed is Deed.DISMISS
    assert failure.text.startswith("Cannot reach desk.example.")


def test_an_empty_list_says_why_and_what_to_do() -> None:
    done = [SyncState(A, SyncPhase.IDLE, synced_at=SYNCED)]
    first = [SyncState(A, SyncPhase.SYNCING, done=50, total=100)]

    def way(view: View, states: list[SyncState], *, narrowed: bool = False) -> Way:
        return why_empty(Scope(None, view), narrowed=narrowed, states=states)[1]

    assert way(View.ALL, done, narrowed=True) is Way.CLEAR
    assert way(View.ALL, done) is Way.NEW_TICKET
    assert way(View.CLOSED, done) is Way.SHOW_ALL
    assert way(View.ALL, first) is Way.NONE
    assert way(View.ALL, [SyncState(A, SyncPhase.OFFLINE)]) is Way.NONE
    assert way(View.ALL, [OFFLINE]) is Way.SYNC
    assert why_empty(Scope(), narrowed=False, states=first)[0].text == "50 of 100 have arrived."


def test_the_second_view_depends_on_the_side_of_the_desk() -> None:
    assert view_name(View.WAITING_FOR_STAFF, staff=False) == "Waiting for staff"
    assert view_name(View.WAITING_FOR_STAFF, staff=True) == "Waiting for customer"


@pytest.mark.parametrize(
    ("age", "words"),
    [
        (timedelta(seconds=20), "now"),
        (timedelta(minutes=5), "5 min"),
        (timedelta(days=1), "Yesterday"),
        (timedelta(days=3), "Sun"),
        (timedelta(days=40), "23 Jan"),
        (timedelta(days=400), "28 Jan 2025"),
    ],
)
def test_times_are_told_briefly(age: timedelta, words: str) -> None:
    assert relative_time(NOW - age, NOW) == words


def test_today_and_a_fast_clock_are_told_by_the_hour() -> None:
    noon = NOW.astimezone().replace(hour=12)
    assert relative_time(noon - timedelta(hours=2), noon) == "10:00"
    assert relative_time(noon + timedelta(hours=1), noon) == "13:00"


def test_persian_dates_are_jalali() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.Persian, QLocale.Country.Iran))
    assert relative_time(NOW - timedelta(days=400), NOW) == "۹ بهمن ۱۴۰۳"


def test_foreign_text_is_kept_to_its_line_and_direction() -> None:
    assert one_line("a\u2028b\r\n c\u202e\x00") == "a b c"
    assert one_line("\ud800") == "\ufffd"
    assert isolate("") == ""
    assert isolate("سلام") == "\u2068سلام\u2069"
    assert is_rtl("12, «سلام» hello")
    assert not is_rtl("hello سلام")
    assert file_size(1_500_000) == "1.5 MB"


Speaks = Callable[[QLocale], Speech]


@pytest.fixture
def speaks(qapp: QApplication) -> Iterator[Speaks]:
    """Speak the language of a system, and be silent after the test."""
    made: list[Speech] = []

    def speak(system: QLocale) -> Speech:
        made.append(Speech(qapp, system))
        return made[-1]

    yield speak
    for speech in made:
        for translator in speech.findChildren(QTranslator):
            qapp.removeTranslator(translator)
        shiboken6.delete(speech)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_words_come_in_one_language_only(qapp: QApplication, speaks: Speaks) -> None:
    """A language without a translation of ours must not show Qt's own words in it."""
    speech = speaks(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    assert [Path(name).name for name in speech.files] == ["qtbase_en.qm", "deskbell_en.qm"]
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("language", [*OWN_NAMES])
def test_every_language_that_is_offered_is_spoken(
    language: Language, qapp: QApplication, speaks: Speaks
) -> None:
    """Ours and Qt's words, the names of months and days, and the direction."""
    speech = speaks(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    speech.choose(language)
    names = {Path(name).name for name in speech.files}
    assert {f"qtbase_{language}.qm", f"deskbell_{language}.qm"} <= names
    assert QLocale().language() is QLocale(language.value).language()
    mirrored = language is Language.PERSIAN
    assert (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft) is mirrored
    assert language_name(language.value).strip("\u2068\u2069")
    spoken = QCoreApplication.translate("Shortcuts", "Next ticket")
    assert (spoken == "Next ticket") is (language is Language.ENGLISH)
    speech.choose(Language.SYSTEM)
    assert QCoreApplication.translate("Shortcuts", "Next ticket") == "Next ticket"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_numbers_and_dates_come_in_the_language_of_the_words(speaks: Speaks) -> None:
    speaks(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    assert number(1_234_567) == "1,234,567"
    assert file_size(1_500_000) == "1.5 MB"
    assert clock_text(NOW.astimezone().replace(hour=16, minute=5)) == "16:05"
    assert date_text(QDate(2026, 3, 4), "dddd, d MMM yyyy") == "Wednesday, 4 Mar 2026"
    assert PromiseCounts().hours(4) == "4 hours"


class _Upside(QTranslator):
    """Speaks a language of its own."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        return f"{context}: {sourceText}"


def test_what_fills_a_sentence_is_translated_with_it(qapp: QApplication) -> None:
    problem = Unsupported(what="logging time")
    other = _Upside()
    qapp.installTranslator(other)
    try:
        told = problem_text(problem)
    finally:
        qapp.removeTranslator(other)
    assert told.startswith("Problem: ")
    assert "Detail: logging time" in told
    assert problem_text(problem) == str(problem)


def test_english_keeps_the_ways_of_the_country() -> None:
    def written(language: QLocale.Language, country: QLocale.Country) -> str:
        day = QDate(2026, 3, 4)
        shown = written_locale(QLocale(language, country), QLocale.Language.English)
        return f"{shown.toString(day, QLocale.FormatType.ShortFormat)} {shown.toString(1234.5)}"

    english, german = QLocale.Language.English, QLocale.Language.German
    assert written(english, QLocale.Country.UnitedStates) == "3/4/26 1,234.5"
    assert written(english, QLocale.Country.UnitedKingdom) == "04/03/2026 1,234.5"
    assert written(german, QLocale.Country.Germany) == "04/03/2026 1.234,5"


def test_months_and_digits_of_another_language_do_not_mix_in() -> None:
    """A system may be told to write times and numbers in another language than its words."""
    told = {"LANG": "en_GB.UTF-8", "LC_TIME": "fa_IR.UTF-8", "LC_NUMERIC": "fa_IR.UTF-8"}
    kept = {key: value for key, value in os.environ.items() if not key.startswith(("LC_", "LANG"))}
    program = (
        "from PySide6.QtCore import QDate\n"
        "from PySide6.QtGui import QGuiApplication\n"
        "from desktop.ui.i18n import date_text, number\n"
        "from desktop.ui.speech import Speech\n"
        "app = QGuiApplication([])\n"
        "before = number(1234)\n"
        "Speech(app)\n"
        "print(ascii(before), number(1234), date_text(QDate(2026, 3, 4)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=kept | told,
        capture_output=True,
        text=True,
        check=True,
    )
    before, *after = done.stdout.split(maxsplit=1)
    assert "\\u06f1" in before
    assert after == ["1,234 4 Mar 2026\n"]


def test_a_tooltip_shows_what_looks_like_html() -> None:
    assert plain_tooltip("Robin & Sam") == "Robin & Sam"
    assert plain_tooltip("&lt;b&gt;") == "<qt>&amp;lt;b&amp;gt;</qt>"
    assert plain_tooltip("<b>hi</b>") == "<qt>&lt;b&gt;hi&lt;/b&gt;</qt>"


def test_numbers_that_a_form_gave_follow_the_language() -> None:
    fault = Wrong(template=form_faults.TOO_LOW, fields={"least": "1.50"})
    assert "1.50" in fault_text(fault, "en")
    QLocale.setDefault(QLocale(QLocale.Language.Persian, QLocale.Country.Iran))
    assert "۱٫۵۰" in fault_text(fault, "fa")
    assert "۴" in PromiseCounts().hours(4)
