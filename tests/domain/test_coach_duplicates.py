"""Tickets about the same thing are found; those that only share common words are not."""

import pytest

from desktop.domain.coach.duplicates import (
    Candidate,
    duplicate_advice,
    likely_duplicate,
    significant,
)
from desktop.domain.ids import AccountId, RemoteId, TicketRef

FREQUENCY = {"mail": 30, "websit": 40, "server": 40, "domain": 30, "почта": 20}
TOTAL = 100


def candidate(subject: str, body: str = "", number: str = "1042") -> Candidate:
    return Candidate(TicketRef(AccountId("a"), RemoteId(number)), number, subject, body)


def found(subject: str, body: str, *candidates: Candidate) -> str | None:
    one = likely_duplicate(subject, body, candidates, FREQUENCY, TOTAL)
    return None if one is None else one.number


@pytest.mark.parametrize(
    ("subject", "other"),
    [
        ("Mail to Gmail is rejected", "Gmail rejects our mail: mail to Gmail rejected"),
        ("Webshop checkout shows blank page", "Blank page at webshop checkout"),
        ("Почта на Gmail отклоняется", "Отклоняется почта на Gmail"),
        ("گواهی SSL دامنه منقضی شده", "گواهي SSL دامنه منقضی شده است"),
        ("Rechnung 2024-118 doppelt abgebucht", "Doppelt abgebucht: Rechnung 2024-118"),
        ("Mailbox vol op server falcon", "mailbox vol, server falcon"),
    ],
)
def test_the_same_matter_in_other_words_is_found(subject: str, other: str) -> None:
    assert found(subject, "", candidate("Renew the domain"), candidate(other, number="7")) == "7"


@pytest.mark.parametrize(
    ("subject", "other"),
    [
        ("Mail server is slow", "Mail server certificate expired on Friday"),
        ("Website down", "Website redesign quote"),
        ("Renew domain example.org", "Transfer domain other.net away"),
        ("Thunderbird", "Thunderbird"),
        ("Help please", "Help please"),
        ("", ""),
    ],
)
def test_common_words_alone_make_no_duplicate(subject: str, other: str) -> None:
    assert found(subject, "", candidate(other)) is None


def test_a_subject_of_one_word_is_judged_with_its_message() -> None:
    body = "The imap folders vanished after the migration to falcon"
    assert found("Thunderbird", body, candidate("Thunderbird", body)) == "1042"
    assert found("Thunderbird", body, candidate("Thunderbird", "How do I print labels?")) is None


def test_the_likest_of_several_is_named() -> None:
    close = candidate("Webshop checkout page blank after plugin update", number="2")
    far = candidate("Webshop checkout page colours", number="1")
    assert found("Webshop checkout page blank after update", "", far, close) == "2"


def test_the_advice_names_it_and_leads_there() -> None:
    one = duplicate_advice(candidate("Blank page"))
    assert one.text.format(**one.fields) == "#1042 looks like this: answer there instead."


def test_few_words_are_looked_up_the_subjects_first() -> None:
    words = significant("Blank page at checkout", "hello there " + "word " * 50 + "falcon " * 9)
    assert words[:3] == ["blank", "page", "checko"]
    assert len(words) <= 12
