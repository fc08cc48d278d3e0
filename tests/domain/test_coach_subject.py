"""Subjects that say nothing, shout or stop short, and those that are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.coach.advice import Rewrite, Rule
from desktop.domain.coach.subject import (
    calm,
    in_small_letters,
    is_capitals,
    is_too_short,
    says_nothing,
    subject_advice,
)
from tests.domain.coach_stage import advice, said

VAGUE = {
    "en": ("Help", "Problem", "Please help me!!!", "It doesn't work", "URGENT: need help", "Hi"),
    "nl": ("Werkt niet", "Probleem", "Dringend: hulp nodig", "Het doet het niet", "Vraagje"),
    "de": ("Geht nicht", "Hilfe!", "Dringende Frage", "Funktioniert nicht mehr", "Fehlermeldung"),
    "ru": ("Не работает!", "Проблема", "ПОМОГИТЕ СРОЧНО", "Ничего не работает", "Есть вопрос"),
    "fa": ("مشکل", "کمک", "کار نمی‌کند", "سلام، سوال دارم", "مشكل دارم"),
}
TELLING = {
    "en": ("Problem with example.org", "Mail not working", "Help moving a WordPress site", "404"),
    "nl": ("Website werkt niet", "Vraag over factuur 2024-17", "Geen verbinding met IMAP"),
    "de": ("E-Mail geht nicht", "Frage zur Rechnung", "Fehler 500 im Shop"),
    "ru": ("Не работает почта", "Вопрос по оплате домена", "Ошибка 502 на сайте"),
    "fa": ("سایت کار نمی‌کند", "مشکل در ارسال ایمیل", "سوال درباره فاکتور"),
}
SHORT = ("Thunderbird", "Wachtwoord", "Почта", "ایمیل", "登录", "Rechnung")
LONG_ENOUGH = (
    "Mail rejected",
    "example.org",
    "ERR_CONNECTION_RESET",
    "Datenbankverbindungsfehler",
    "无法登录邮箱",
    "",
)
CAPITALS = ("MY WEBSITE IS DOWN", "WERKT NIET MEER", "САЙТ НЕ РАБОТАЕТ", "MEINE SEITE GEHT NICHT")
NOT_CAPITALS = (
    "DNS and SSL of a VPS",
    "VPS SSL IMAP",
    "PR_CONNECT_RESET_ERROR",
    "سایت باز نمیشود",
    "OK",
)
SHOUTING = ("Help!!!", "Почему???", "چرا؟؟؟", "What ?! ! now", "Now! Now! Now! Now!")
NOT_SHOUTING = ("Why?", "Really?!", "Wow! Stop! Wait!", "Was nun?", "a != b")


def flat(table: dict[str, tuple[str, ...]]) -> list[str]:
    return [text for texts in table.values() for text in texts]


@pytest.mark.parametrize("subject", flat(VAGUE))
def test_a_subject_that_fits_every_ticket_is_named(subject: str) -> None:
    assert says_nothing(subject)
    assert Rule.SUBJECT_VAGUE in said(subject)
    assert Rule.SUBJECT_SHORT not in said(subject)


@pytest.mark.parametrize("subject", [*flat(TELLING), ""])
def test_a_subject_that_names_something_is_left_alone(subject: str) -> None:
    assert not says_nothing(subject)


@pytest.mark.parametrize("subject", SHORT)
def test_a_single_word_is_too_short(subject: str) -> None:
    assert is_too_short(subject)
    assert Rule.SUBJECT_SHORT in said(subject)


@pytest.mark.parametrize("subject", LONG_ENOUGH)
def test_two_words_a_name_or_a_code_are_long_enough(subject: str) -> None:
    assert not is_too_short(subject)


@pytest.mark.parametrize("subject", CAPITALS)
def test_capitals_are_heard(subject: str) -> None:
    assert Rule.SUBJECT_CAPITALS in said(subject)


@pytest.mark.parametrize("subject", NOT_CAPITALS)
def test_abbreviations_and_codes_are_no_shouting(subject: str) -> None:
    assert not is_capitals(subject)


@pytest.mark.parametrize("subject", SHOUTING)
def test_many_marks_are_heard(subject: str) -> None:
    assert Rule.SUBJECT_SHOUTING in said(subject)


@pytest.mark.parametrize("subject", NOT_SHOUTING)
def test_a_mark_or_two_are_left_alone(subject: str) -> None:
    assert Rule.SUBJECT_SHOUTING not in said(subject)


def test_the_offers_write_the_subject_quietly() -> None:
    quiet = advice(Rule.SUBJECT_CAPITALS, "MY SITE Example.ORG IS DOWN").offer
    assert isinstance(quiet, Rewrite)
    assert quiet.text == "My site Example.ORG is down"
    assert calm("No mail since 9:00!!! Why???") == "No mail since 9:00! Why?"
    assert calm("چرا؟؟؟") == "چرا؟"
    assert in_small_letters("ÜBER ALLES") == "Über alles"


def test_the_span_is_where_the_shouting_is() -> None:
    one = advice(Rule.SUBJECT_SHOUTING, "No mail!!! since nine")
    assert one.span is not None
    assert "No mail!!! since nine"[one.span.start : one.span.end].strip() == "!!!"


@given(st.text(max_size=60))
def test_no_subject_is_too_odd_and_an_offer_quiets_it(subject: str) -> None:
    for one in subject_advice(subject):
        for offer in one.offers:
            assert isinstance(offer, Rewrite)
            again = {a.rule for a in subject_advice(offer.text)}
            assert one.rule is not Rule.SUBJECT_SHOUTING or one.rule not in again
