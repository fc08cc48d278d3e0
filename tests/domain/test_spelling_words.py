"""Which words of a line are checked, and in which languages."""

import pytest

from desktop.domain.spelling.languages import judges, likely_languages
from desktop.domain.spelling.words import in_code, words


def checked(line: str) -> list[str]:
    return [word.text for word in words(line)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("De foto's van zo’n e-mail: 's avonds", "De foto's van zo'n e-mail avonds"),
        ("Vor- und Nachteile der Straße", "Vor und Nachteile der Straße"),
        ("می‌خواهم کِتاب بـخرم", "می‌خواهم کتاب بخرم"),
        ("ещё за́мок, какой-то", "ещё замок какой-то"),
        ("“zitaat” «цитата» (haakjes) **vet** _schuin_", "zitaat цитата haakjes vet schuin"),
        ("hij/zij en/of", "hij zij en of"),
        ("see https://x.nl/foo, www.x.nl, mail@x.nl or server.example.com now", "see or now"),
        ("run ./make.sh --force /etc/hosts C:\\Windows ~/.ssh `rm qqq` here", "run here"),
        ("v1.2 PC2 3e 2nd A4 €5 12:30 abc123", ""),
        ("HTTP iPhone PyCharm snake_case x=y <b> #tag $HOME @kim", ""),
        ("{{customer name}} schreef", "schreef"),
        ("> quoted wrods", ""),
        ("a I э", ""),
        ("x" * 61, ""),
    ],
)
def test_what_of_a_line_is_checked(line: str, found: str) -> None:
    assert checked(line) == found.split()


def test_a_word_is_told_where_it_stands() -> None:
    line = "😀 kīno за́мок `x` fout"
    assert [line[word.start : word.end] for word in words(line)] == ["kīno", "за́мок", "fout"]


def test_lines_between_fences_are_code() -> None:
    lines = ["tekst", "```python", "print", "```", "tekst", "~~~", "open"]
    assert in_code(lines) == [False, True, True, True, False, True, True]


DUTCH = "Ik heb het vandaag nog eens geprobeerd, maar de printer doet het niet en dat is jammer."


def test_a_line_that_is_certain_has_one_language_whatever_else_is_known() -> None:
    assert likely_languages(DUTCH, DUTCH, ("de", "en")) == ("nl",)


def test_a_line_of_another_language_in_a_text_has_its_own() -> None:
    english = "This is what we have seen on the screen of the computer and it does not work."
    assert likely_languages(english, f"{DUTCH}\n{english}", ("nl",)) == ("en",)


def test_a_short_line_is_in_the_language_of_its_text_or_of_its_people() -> None:
    likely = likely_languages("Groetjes", DUTCH, ("de", "en"))
    assert likely[:3] == ("nl", "de", "en")
    assert likely_languages("Moin", "Moin", ("de", "en")) == ("de", "en")


def test_a_word_is_judged_in_languages_of_its_letters_that_have_a_dictionary() -> None:
    assert judges("printer", ("nl", "ru", "en"), {"nl", "ru", "en"}) == ("nl", "en")
    assert judges("Thunderbird", ("ru",), {"ru", "en"}) == ()
    assert judges("слово", ("nl", "ru"), {"nl", "ru"}) == ("ru",)
    assert judges("کتاب", ("fa", "en"), {"fa", "en"}) == ("fa",)


def test_nobody_judges_a_word_whose_own_language_has_no_dictionary() -> None:
    assert judges("Rechnung", ("de", "en"), {"en"}) == ()
    assert judges("Rechnung", ("de", "en"), {"de"}) == ("de",)
