"""Quotes are folded where they repeat, and stay where they are what an answer is about."""

import pytest

from desktop.domain.message import BodyFormat
from desktop.ui.render.blocks import Paragraph, Wanted
from desktop.ui.render.message import render

FOLD = "<fold>"


def shown(source: str, format: BodyFormat = BodyFormat.TEXT, *opened: int) -> list[str]:
    """Return the lines on show; a closed or open fold is one line."""
    done = render(source, format, Wanted(quotes=frozenset(opened)))
    found: list[str] = []
    for block in done.blocks:
        assert isinstance(block, Paragraph)
        folds = [run.action for run in block.runs if run.action.startswith("quote:")]
        found.append(FOLD if folds else block.text)
    return found


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, 3 Feb 2025 at 10:00, Mara Lind wrote:",
        "On Mon, 3 Feb 2025 at 10:00, Mara Lind\n<mara@help.example> wrote:",
        "Am 03.02.2025 um 10:00 schrieb Mara Lind:",
        "Op ma 3 feb 2025 om 10:00 schreef Mara Lind <mara@help.example>:",
        "Le lun. 3 févr. 2025 à 10:00, Mara Lind a écrit :",
        "пн, 3 февр. 2025 г. в 10:00, Mara Lind <mara@help.example>:",
        "3 февраля 2025 Мара Линд написал(а):",
        "در تاریخ ۳ فوریه ۲۰۲۵، مارا نوشت:",
    ],
)
def test_what_stands_below_an_attribution_is_folded(attribution: str) -> None:
    text = f"Thanks, works.\n\n{attribution}\n> Hello\n> try this\n>> older"
    assert shown(text) == ["Thanks, works.", FOLD]
    opened = shown(text, BodyFormat.TEXT, 0)
    assert opened[:2] == ["Thanks, works.", FOLD]
    assert opened[-3:] == ["Hello", "try this", "older"]


def test_a_blockquote_below_an_attribution_is_folded() -> None:
    source = "<p>Yes.</p><div>On 1 May 2025, A wrote:<br><blockquote>Hello</blockquote></div>"
    assert shown(source, BodyFormat.HTML) == ["Yes.", FOLD]


def test_a_long_quote_is_folded_and_the_answer_below_it_stays() -> None:
    text = "\n".join(f"> line {n}" for n in range(9)) + "\nMy answer"
    assert shown(text) == [FOLD, "My answer"]


def test_a_short_quote_with_its_answer_stays() -> None:
    assert shown("> Does it work?\nYes.") == ["Does it work?", "Yes."]


def test_forwarded_heads_and_dividers_fold_the_rest() -> None:
    head = "From: A <a@b.example>\nSent: Monday\nTo: B\nSubject: x\n\nHello"
    assert shown(f"See below.\n\n{head}") == ["See below.", FOLD]
    assert shown(f"Bitte.\n-----Ursprüngliche Nachricht-----\n{head}") == ["Bitte.", FOLD]


def test_a_message_that_is_all_quote_is_shown() -> None:
    assert shown("> a\n> b\n> c\n> d\n> e") == ["a", "b", "c", "d", "e"]
    assert FOLD not in shown("From: A\nSent: Monday\nTo: B\nSubject: x\n\nHello")


def test_folds_open_one_by_one() -> None:
    quote = "\n".join(f"> old {n}" for n in range(6))
    text = f"{quote}\nfirst\n{quote.replace('old', 'new')}\nsecond"
    assert shown(text) == [FOLD, "first", FOLD, "second"]
    opened = shown(text, BodyFormat.TEXT, 1)
    assert opened[:3] == [FOLD, "first", FOLD]
    assert "new 0" in opened
    assert "old 0" not in opened
