"""Whether a ticket that is being written has been opened before.

Words that many of one's tickets share say little, rare ones much: each counts by how few of the
tickets hold it.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.domain.coach.advice import QT_TRANSLATE_NOOP, Advice, OpenTicket, Rule
from desktop.domain.coach.language_words import STOP_WORDS
from desktop.domain.coach.lexicon import plain, word_set
from desktop.domain.ids import TicketRef
from desktop.domain.text import fold, words

MOST_WORDS = 12
"""Of a new ticket so many words are looked up."""
_SHORTEST = 3
_STEM = 6
_COMMON = frozenset(fold(word) for stop in STOP_WORDS.values() for word in stop) | word_set(
    fold(
        """
        hello dear please thanks thank regards hallo beste graag groet bedankt vriendelijke bitte
        danke guten liebe gruss здравствуйте пожалуйста спасибо добрый день уважением سلام لطفا
        ممنون تشکر work works working werkt funktioniert работает help problem probleem проблема
        error fout fehler ошибка issue again still since today yesterday
        """
    )
)
_LEAST_SHARED = 2
_LEAST_SHARE = 0.6
"""Of the weight of the new subject's words, and of the other's, so much must be shared."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of the person's tickets that shares words with the new one."""

    ref: TicketRef
    number: str
    subject: str
    body: str
    """Its first message as plain text."""


def significant(subject: str, body: str) -> list[str]:
    """Return beginnings of words by which to look for duplicates: the subject's come first."""
    found = [*telling_words(subject), *telling_words(body)]
    return list(dict.fromkeys(found))[:MOST_WORDS]


def likely_duplicate(
    subject: str,
    body: str,
    candidates: Sequence[Candidate],
    frequency: Mapping[str, int],
    total: int,
) -> Candidate | None:
    """Return the candidate that is about the same thing, or None where none surely is.

    *frequency* tells how many of the *total* tickets hold a word that begins so; those it lacks
    count as rare.
    """
    own = _subject_words(subject, body)
    weigh = _Weights(frequency, total)
    best: tuple[float, Candidate] | None = None
    for candidate in candidates:
        score = _likeness(own, set(telling_words(body)), candidate, weigh)
        if score >= _LEAST_SHARE and (best is None or score > best[0]):
            best = score, candidate
    return None if best is None else best[1]


def duplicate_advice(candidate: Candidate) -> Advice:
    """Return the advice to answer in *candidate* instead."""
    return Advice(
        rule=Rule.DUPLICATE,
        text=QT_TRANSLATE_NOOP("Coach", "#{number} looks like this: answer there instead."),
        reason=QT_TRANSLATE_NOOP(
            "Coach",
            "Two tickets about one thing are worked on twice or closed as duplicates. Yours: "
            "“{subject}”.",
        ),
        fields={"number": candidate.number, "subject": candidate.subject},
        offers=(OpenTicket(candidate.ref),),
    )


class _Weights:
    def __init__(self, frequency: Mapping[str, int], total: int) -> None:
        self._frequency = frequency
        self._total = max(total, 2)

    def of(self, found: set[str]) -> float:
        return sum(self._one(word) for word in found)

    def _one(self, word: str) -> float:
        return math.log((self._total + 1) / (min(self._frequency.get(word, 1), self._total) + 0.5))


def _likeness(own: set[str], body: set[str], candidate: Candidate, weigh: _Weights) -> float:
    """Return how much of both the two have in common, by weight, between 0 and 1."""
    theirs = _subject_words(candidate.subject, candidate.body)
    everything = theirs | set(telling_words(candidate.body))
    if len(own & theirs) < _LEAST_SHARED:
        return 0.0
    mine = weigh.of(own & everything) / weigh.of(own)
    other = weigh.of(theirs & (own | body)) / weigh.of(theirs)
    return min(mine, other)


def _subject_words(subject: str, body: str) -> set[str]:
    """Return what a ticket is about by its subject, or by all of it where that says too little."""
    found = set(telling_words(subject))
    return found if len(found) >= _LEAST_SHARED else found | set(telling_words(body))


def telling_words(text: str) -> list[str]:
    """Return the beginnings of the words of *text* that tell what it is about, in order.

    Beginnings, because "rejects" and "rejected" are one matter.
    """
    found = words(plain(text))
    return [_stem(word) for word in found if len(word) >= _SHORTEST and word not in _COMMON]


def _stem(word: str) -> str:
    return word if any(map(str.isdigit, word)) else word[:_STEM]
