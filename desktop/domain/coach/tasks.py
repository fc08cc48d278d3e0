"""Several tasks in one message: found by the words that begin another, and numbered or split."""

import re
from collections.abc import Iterator
from itertools import pairwise

from desktop.domain.coach.advice import (
    QT_TRANSLATE_NOOP,
    Advice,
    NumberTasks,
    Part,
    Rule,
    Span,
    SplitTickets,
)
from desktop.domain.coach.message_words import ASKS

_MOST_SEARCHED = 12_000
_ANOTHER = re.compile(
    r"""(?: ^ | (?<=[.!?؟。\n]) ) [ \t]* (?P<begin>
    (?:and\s|then\s)?(?:(?:one|an)\s?(?:more|other)|another|(?:my\s)?(?:second|2nd|third|next))
        \s(?:thing|question|issue|problem|request|matter|topic|task)
    | secondly | thirdly | on\sanother\s(?:note|topic)
    | (?:a\s)?separate\s(?:question|issue|problem)
    | also,?\s(?=(?:please|can\syou|could\syou|would\syou|i\sneed|i\swant|i'd\slike
        |i\swould\slike|how\s(?:do|can)))
    | (?:en\s)?(?:nog\seen|een\s(?:tweede|andere)|tweede|volgende)
        \s(?:vraag|vraagje|probleem|punt|verzoek|ding)
    | ten\stweede | ten\sderde
    | (?:ook|verder|daarnaast|tevens),?\s(?=(?:graag|kunt\su|kan\su|kun\sje|zou\sik|wil\sik
        |heb\sik\seen\svraag))
    | (?:und\s)?(?:noch\seine|eine\s(?:zweite|weitere|andere)|zweite|nächste)
        \s(?:frage|bitte|sache|anfrage)
    | (?:noch\sein|ein\s(?:zweites|weiteres|anderes))\s(?:problem|anliegen|thema)
    | zweitens | drittens
    | (?:außerdem|ausserdem|zudem|ferner),?\s(?=(?:bitte|können\ssie|könnten\ssie|möchte\sich
        |brauche\sich))
    | (?:и\s)?(?:ещ[её]\sодин|второй|другой|следующий)\sвопрос
    | (?:и\s)?(?:ещ[её]\sодна|вторая|другая)\s(?:проблема|просьба|задача)
    | во-вторых | в-третьих
    | (?:также|кроме\sтого|ещ[её]),?\s(?=(?:прошу|пожалуйста|нужно|подскажите|можете|хочу
        |помогите))
    | (?:یک\s)?(?:سوال|سؤال|مشکل|درخواست)\s(?:دیگر|دوم|بعدی)(?:م|ی)?
    | دوم\s(?:اینکه|آنکه) | ثانیا
    | (?:همچنین|ضمنا|در\sضمن)،?\s(?=(?:لطفا|می\s?خواهم|میخوام|چطور|چگونه|آیا|خواهش))
    ) (?!\w) (?!\s(?:i|we)\s(?:\w+\s)?(?:notice|see|saw|observe|find|found|tried))""",
    re.VERBOSE | re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?m)^[^\S\n]*(?:\d{1,2}|[a-d])\s?[.)]\s")


def task_advice(body: str) -> Iterator[Advice]:
    """Yield the offer to number or to split the tasks of *body* where it has several."""
    starts = task_starts(body)
    if len(starts) < 2:
        return
    yield Advice(
        rule=Rule.SEVERAL_TASKS,
        text=QT_TRANSLATE_NOOP(
            "Coach", "Make a ticket for each of these {count} tasks, or number them."
        ),
        reason=QT_TRANSLATE_NOOP(
            "Coach",
            "One ticket goes to one person: the second task waits for the first, or is overlooked.",
        ),
        fields={"count": len(starts)},
        span=Span(Part.BODY, starts[1], len(body)),
        offers=(NumberTasks(numbered(body, starts)), SplitTickets(split(body, starts))),
    )


def task_starts(body: str) -> list[int]:
    """Return where each task of *body* begins; fewer than two where it is one, or numbered."""
    text = body[:_MOST_SEARCHED]
    if _NUMBERED.search(text):
        return []
    others = [match.start("begin") for match in _ANOTHER.finditer(text)]
    edges = [0, *others, len(body)]
    if not others or not all(asks(body[begin:end]) for begin, end in pairwise(edges)):
        return []
    return [_first_task(body[: others[0]]), *others]


def asks(text: str) -> bool:
    """Tell whether *text* asks for something in so many words."""
    return any(mark in text for mark in "?؟？") or text in ASKS


def numbered(body: str, starts: list[int]) -> str:
    """Return *body* with each task on a line of its own behind its number."""
    edges = [*starts, len(body)]
    head = body[: starts[0]].rstrip()
    tasks = [
        f"{number}) {body[begin:end].strip()}"
        for number, (begin, end) in enumerate(pairwise(edges), start=1)
    ]
    return "\n\n".join([head, *tasks] if head else tasks)


def split(body: str, starts: list[int]) -> tuple[str, ...]:
    """Return a body for each task; what stands before the first one stays with it."""
    edges = [0, *starts[1:], len(body)]
    return tuple(body[begin:end].strip() for begin, end in pairwise(edges))


def _first_task(text: str) -> int:
    """Return where the first task begins: behind a line of greeting."""
    first_line, newline, rest = text.partition("\n")
    if newline and rest.strip() and len(first_line) < 60 and not asks(first_line):
        return len(first_line) + 1 + (len(rest) - len(rest.lstrip()))
    return 0
