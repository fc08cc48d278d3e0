import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.text import (
    find_hits,
    fold,
    html_to_text,
    preview,
    search_terms,
    words,
)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Ёлка", "елка"),
        ("كتاب", "کتاب"),
        ("علي", "علی"),
        ("می‌خواهم", "میخواهم"),
        ("Straße", "STRASSE"),
        ("Café", "cafe"),
        ("ﬁnance", "finance"),
        ("۱۴۰۵", "1405"),
        ("ســلام", "سلام"),
    ],
)
def test_what_people_take_for_the_same_word_folds_to_the_same(written: str, typed: str) -> None:
    assert fold(written) == fold(typed)


@given(st.text(), st.text())
def test_folding_is_per_character(a: str, b: str) -> None:
    assert fold(a + b) == fold(a) + fold(b)


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_words_are_cut_at_everything_that_is_no_letter_or_number() -> None:
    assert words(fold("E-Mail: web-3_log (50%) Привет,мир")) == [
        "e", "mail", "web", "3", "log", "50", "привет", "мир",
    ]  # fmt: skip


def test_quotes_make_a_phrase_and_the_rest_are_terms_of_their_own() -> None:
    assert search_terms('printer "wrong VAT" e-mail') == [
        ["printer"],
        ["wrong", "vat"],
        ["e", "mail"],
    ]
    assert search_terms(" … ") == []


def test_hits_are_ranges_of_the_original_text() -> None:
    text = "Die Druckerei druckt, می‌خواهم Ёлка"
    hits = [text[a:b] for a, b in find_hits(text, "druck ел میخ")]
    assert hits == ["Druck", "druck", "می‌خ", "Ёл"]


def test_hits_are_the_words_that_the_index_knows() -> None:
    assert words(fold("½ liter")) == ["1", "2", "liter"]
    assert find_hits("½ liter", "2") == [(0, 1)]
    assert find_hits("Straße, ﬁne", "strasse fi") == [(0, 6), (8, 9)]


@given(st.text(max_size=60), st.text(max_size=10))
def test_hits_are_in_order_inside_the_text_and_do_not_overlap(text: str, query: str) -> None:
    end = 0
    for start, stop in find_hits(text, query):
        assert end <= start < stop <= len(text)
        end = stop


@given(st.text(max_size=60), st.text(max_size=8))
def test_a_one_word_query_hits_exactly_where_a_word_begins_with_it(text: str, query: str) -> None:
    terms = search_terms(query)
    if len(terms) == 1 and len(terms[0]) == 1:
        found = any(word.startswith(terms[0][0]) for word in words(fold(text)))
        assert bool(find_hits(text, query)) is found


def test_blocks_become_lines_and_nothing_is_added() -> None:
    source = "<p>One&nbsp;<b>two</b></p><ul><li>three<li>four</ul>five<br>six<script>x()</script>"
    assert html_to_text(source).split("\n") == [
        "One\xa0two",
        "",
        "three",
        "",
        "four",
        "",
        "five",
        "six",
    ]


def test_preformatted_text_keeps_its_spaces_and_entities_are_decoded_once() -> None:
    assert html_to_text("<pre>a   b\n  c</pre>&amp;lt;") == "a   b\nc\n&lt;"


@given(st.text(alphabet="<>/!-abp =\"'&;#x0?[]", max_size=400))
def test_no_markup_survives_however_broken(source: str) -> None:
    assert "\x00" not in html_to_text(source)
    assert not re.search(r"<(p|b|script)>", html_to_text(f"<p>{source.replace('&', '')}</p>"))


def test_a_preview_is_one_line_of_bounded_length() -> None:
    assert preview("a\n\n b\tc") == "a b c"
    long = preview("word " * 100)
    assert len(long) <= 160
    assert long.endswith("…")


def test_words_are_cut_exactly_at_what_is_no_word_character_of_the_index() -> None:
    def is_word_char(char: str) -> bool:
        category = unicodedata.category(char)
        return category[0] in "LN" or category == "Co"

    text = "".join(map(chr, range(0x110000)))
    assert "".join(words(text)) == "".join(filter(is_word_char, text))
