"""Numbers and dates as people write them in any language, and as they are sent."""

import re
import unicodedata
from datetime import date
from decimal import Decimal

_SIGNS = str.maketrans({"−": "-", "﹣": "-", "－": "-", "٫": ".", "٬": "'", "’": "'", "．": "."})
_SPACES = re.compile(r"(?<=\d)[\s\u00a0\u2009\u202f'](?=\d{3}(?!\d))")
_PLAIN = re.compile(r"([+-]?)(\d*)(?:\.(\d+))?")
_GROUPED = re.compile(r"([+-]?)(\d{1,3}(?:([.,])\d{3})+)(?:(?!\3)[.,](\d+))?")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MARKS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
MOST_DIGITS = 40


def ascii_digits(text: str) -> str:
    """Return *text* with the digits of every script as 0–9."""
    if text.isascii():
        return text
    return "".join(c if (d := unicodedata.decimal(c, None)) is None else str(d) for c in text)


def normal(text: str) -> str | None:
    """Return a number as it is sent ("-12.5"); None for what is none, or could be two.

    Digits of any script, a point or a comma for decimals, and separators of thousands are read.
    "1,250" is a thousand to some and one and a quarter to others: it is None. "1.250" is read as it
    is sent.
    """
    line = ascii_digits(_MARKS.sub("", text.strip())).translate(_SIGNS)
    line = _SPACES.sub("", line)
    grouped = _GROUPED.fullmatch(line)
    if grouped and (grouped[4] is not None or line.count(grouped[3]) > 1):
        sign, whole, decimals = grouped[1], re.sub(r"[.,]", "", grouped[2]), grouped[4]
    else:
        if grouped and grouped[3] == "," and not grouped[2].startswith("0"):
            return None
        plain = _PLAIN.fullmatch(line.replace(",", ".", 1))
        if plain is None or not (plain[2] or plain[3]):
            return None
        sign, whole, decimals = plain[1], plain[2], plain[3]
    return _canonical(sign, whole, decimals or "")


def _canonical(sign: str, whole: str, decimals: str) -> str | None:
    if len(whole) + len(decimals) > MOST_DIGITS:
        return None
    whole, decimals = whole.lstrip("0") or "0", decimals.rstrip("0")
    text = f"{whole}.{decimals}" if decimals else whole
    return f"-{text}" if sign == "-" and text != "0" else text


def amount(text: str) -> Decimal:
    """Return the value of a number in the form in which it is sent."""
    return Decimal(text)


def day(text: str) -> str | None:
    """Return a date as year-month-day, also where its digits are of another script; or None."""
    line = ascii_digits(_MARKS.sub("", text.strip())).translate(_SIGNS)
    if not _DATE.fullmatch(line):
        return None
    try:
        return date.fromisoformat(line).isoformat()
    except ValueError:
        return None
