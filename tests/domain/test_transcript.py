"""Pasted conversations are read as what was said: by whom, when, every word of it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.capture.moments import gregorian
from desktop.domain.capture.speakers import customer_among, sides
from desktop.domain.capture.transcript import Transcript, read_transcript
from desktop.domain.outbox import Side

HERE = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def read(text: str) -> Transcript:
    return read_transcript(text, HERE, NOW)


def told(text: str) -> list[tuple[str, str, str]]:
    return [
        (m.when.astimezone(HERE).strftime("%d.%m. %H:%M") if m.when else "", m.speaker, m.text)
        for m in read(text).messages
    ]


# fmt: off
CHATS = {
    "whatsapp-german": (
        "22.11.26, 10:42 - Nachrichten sind Ende-zu-Ende-verschlüsselt.\n"
        "22.11.26, 10:42 - Jürgen Müller: Hallo\nmeine Seite: weg\n"
        "22.11.26, 10:44 - Support: Welche?",
        [("22.11. 10:42", "", "Nachrichten sind Ende-zu-Ende-verschlüsselt."),
         ("22.11. 10:42", "Jürgen Müller", "Hallo\nmeine Seite: weg"),
         ("22.11. 10:44", "Support", "Welche?")],
    ),
    "whatsapp-phone": (
        "\u200e[22/11/2026, 10:42:01] Jan de Vries: Goedemiddag\n"
        "[22/11/2026, 10:43:11] ~\u202fKim: hoi\n"
        "\u200e[22/11/2026, 10:44:00] Jan de Vries: \u200eafbeelding weggelaten",
        [("22.11. 10:42", "Jan de Vries", "Goedemiddag"), ("22.11. 10:43", "Kim", "hoi"),
         ("22.11. 10:44", "Jan de Vries", "afbeelding weggelaten")],
    ),
    "whatsapp-american": (
        "11/9/26, 9:42\u202fPM - John: hi there\n11/10/26, 9:43\u202fAM - Kim: yes",
        [("09.11. 21:42", "John", "hi there"), ("10.11. 09:43", "Kim", "yes")],
    ),
    "whatsapp-persian": (
        "[۱۴۰۵/۹/۱،\u200f ۱۰:۴۲:۰۱] علی رضایی: سلام\nسایت من باز نمی‌شود\n"
        "[۱۴۰۵/۹/۱،\u200f ۱۰:۴۵:۰۱] پشتیبان: دامنه؟",
        [("22.11. 10:42", "علی رضایی", "سلام\nسایت من باز نمی‌شود"),
         ("22.11. 10:45", "پشتیبان", "دامنه؟")],
    ),
    "time-in-brackets": (
        "(10:42:33) Visitor 123: hello\n(10:43:00) Kim: hi",
        [("22.11. 10:42", "Visitor 123", "hello"), ("22.11. 10:43", "Kim", "hi")],
    ),
    "name-then-time": (
        "Kim (10:42): Hello\nJohn Smith (10:43): My site\nis down\nKim (10:44): ok",
        [("22.11. 10:42", "Kim", "Hello"), ("22.11. 10:43", "John Smith", "My site\nis down"),
         ("22.11. 10:44", "Kim", "ok")],
    ),
    "headings": (
        "Kim, 10:42\nHello there\n\nJan, 10:43\nMy site is down\n\nreally\n10:44\nstill",
        [("22.11. 10:42", "Kim", "Hello there"),
         ("22.11. 10:43", "Jan", "My site is down\n\nreally"), ("22.11. 10:44", "Jan", "still")],
    ),
    "slack": (
        "Kim Agent  10:42 AM\nhello\nJan  11:02 AM\nhm",
        [("22.11. 10:42", "Kim Agent", "hello"), ("22.11. 11:02", "Jan", "hm")],
    ),
    "telegram": (
        "Иван Петров, [21.11.2026 10:42]\nЗдравствуйте\n\nПоддержка, [21.11.2026 10:44]\nДа",
        [("21.11. 10:42", "Иван Петров", "Здравствуйте"), ("21.11. 10:44", "Поддержка", "Да")],
    ),
    "teams": (
        "[10:42] Jan de Vries\nHallo\n[10:43] Kim\nHoi",
        [("22.11. 10:42", "Jan de Vries", "Hallo"), ("22.11. 10:43", "Kim", "Hoi")],
    ),
    "irc": (
        "[10:42] <jan> hello\n[10:43] <@kim> hi: there",
        [("22.11. 10:42", "jan", "hello"), ("22.11. 10:43", "kim", "hi: there")],
    ),
    "names-alone": (
        "Kunde: Hallo\nIch: Guten Tag\nKunde: Meine Domain: example.com",
        [("", "Kunde", "Hallo"), ("", "Ich", "Guten Tag"),
         ("", "Kunde", "Meine Domain: example.com")],
    ),
    "over-midnight": (
        "[23:58] Jan: a\n[00:02] Kim: b",
        [("21.11. 23:58", "Jan", "a"), ("22.11. 00:02", "Kim", "b")],
    ),
    "day-above": (
        "--- 20.11.2026 ---\n[10:42] Jan: a\n--- 21.11.2026 ---\n[09:00] Jan: b",
        [("20.11. 10:42", "Jan", "a"), ("21.11. 09:00", "Jan", "b")],
    ),
}
# fmt: on


@pytest.mark.parametrize("chat", CHATS)
def test_a_chat_is_read_as_it_was_held(chat: str) -> None:
    text, wanted = CHATS[chat]
    assert told(text) == wanted
    assert told(text.replace("\n", "\r\n")) == wanted


@pytest.mark.parametrize(
    "notes",
    [
        "Klant belde om 10:30 over factuur 123. Wil graag uitstel.\nTerugbellen morgen.",
        "Called at 10:42, the site is down.\nDomain: example.com\nProblem: 500\nPhone: 0612345678",
        "سلام\nتماس گرفت",
    ],
)
def test_notes_of_a_call_stay_one_text(notes: str) -> None:
    transcript = read(notes)
    assert transcript.way is None
    assert [(m.speaker, m.text) for m in transcript.messages] == [("", notes)]


def test_nothing_is_nothing() -> None:
    assert read("").messages == read(" \n\r\n\u200e").messages == ()


def test_the_helpdesks_own_people_are_staff() -> None:
    assert sides(("Jan", "Kim", "kim.doe"), ["Kim Doe", "kim.doe@desk.example"]) == {
        "Jan": Side.CUSTOMER,
        "Kim": Side.STAFF,
        "kim.doe": Side.STAFF,
    }
    # Nobody is known: who begins is the customer, and notes without a speaker are staff's.
    assert sides(("Sara", "Ali"), []) == {"Sara": Side.CUSTOMER, "Ali": Side.STAFF}
    assert sides(("", "Bezoeker", "Piet"), []) == {
        "": Side.STAFF,
        "Bezoeker": Side.CUSTOMER,
        "Piet": Side.STAFF,
    }
    assert customer_among(sides(("پشتیبان", "علی"), [])) == "علی"


def test_days_of_the_persian_calendar() -> None:
    days = [gregorian(1403, 8, 2), gregorian(1404, 1, 1), gregorian(1399, 12, 30)]
    assert [f"{day:%Y-%m-%d}" for day in days] == ["2024-10-23", "2025-03-21", "2021-03-20"]
    with pytest.raises(ValueError, match="no such day"):
        gregorian(1403, 7, 31)
