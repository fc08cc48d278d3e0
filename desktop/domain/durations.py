"""How long something took, as people type it."""

import re

from desktop.domain.text import fold

_HOURS = r"(?:h|hr|hrs|hours?|u|uur|std|stunden?|ч|час|часа|часов|ساعت)"
_MINUTES = r"(?:m|min|mins|minutes?|minuten?|м|мин|минут[аы]?|دقیقه)"
_CLOCK = re.compile(r"(\d{1,3}):(\d{2})")
_PLAIN = re.compile(r"\d{1,4}")
_WORDS = re.compile(
    rf"(?:(\d{{1,3}})(?:[.,](\d{{1,2}}))?\s*{_HOURS}\.?)?\s*(?:و\s*)?"
    rf"(?:(\d{{1,4}})\s*(?:{_MINUTES}\.?)?)?"
)


def parse_minutes(text: str) -> int | None:
    """Return how many minutes *text* says; None where it says no duration.

    "90", "1:30", "1h 30m", "1,5 Std", "2 ч 05 мин", "۱ ساعت و ۳۰ دقیقه".
    """
    typed = " ".join(fold(text).split())
    if not typed:
        return None
    if _PLAIN.fullmatch(typed):
        return int(typed)
    clock = _CLOCK.fullmatch(typed)
    if clock:
        hours, rest = int(clock[1]), int(clock[2])
        return hours * 60 + rest if rest < 60 else None
    words = _WORDS.fullmatch(typed)
    if words is None or (words[1] is None and words[3] is None):
        return None
    part = 0 if words[2] is None else round(float(f"0.{words[2]}") * 60)
    return int(words[1] or 0) * 60 + part + int(words[3] or 0)
