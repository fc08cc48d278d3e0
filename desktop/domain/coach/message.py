"""Rules about the message: that staff can act on it without asking back."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.domain.coach.advice import QT_TRANSLATE_NOOP, Advice, FillField, Rule
from desktop.domain.coach.language import likely_language
from desktop.domain.coach.lexicon import plain
from desktop.domain.coach.message_words import ERROR, FAILS, FAULT, SHOWN, SILENT, STEPS, WISH
from desktop.domain.fields import Purpose

FEWEST_WORDS = 5
"""Shorter messages are being begun; what they lack shows by itself."""
_READ = frozenset({"en", "nl", "de", "ru", "fa"})
"""Languages whose faults, steps and wishes these rules know."""
_SHORT_COMPLAINT = 40
"""Words; whoever writes more without speaking of an error has told what is to be seen."""
_LOG = 4_000
"""Nobody types so much: it was copied, with the error in it."""
_MOST_SEARCHED = 12_000

_ERROR_TEXT = re.compile(
    r"""
    ["“”„«»‘’`'][^"“”„«»‘’`'\n]{6,}["“”«»‘’`']      # a quotation
    | \b0x[0-9a-f]{2,} | \b[A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+\b  # ERR_CONNECTION_REFUSED
    | \b\w*(?:Error|Exception|Warning)\b[:(] | \b(?:[1-5]\.\d\.\d|[45]\d\d)\b  # 5.7.1, 404
    | (?:errors?|message|says?|saying|said|reads?|code|\w*melding|mededeling|boodschap|foutcode|zegt
        |\w*meldung|fehlercode|lautet
        |ошибк\w*|сообщени\w*|пишет|код\w*|خطای?|ارور|پیغام|پیام|می\s?گوید|میگه)\s*(?:\w+\s){0,3}?(?:\([^)\n]{1,40}\)\s*)?
        [:;=\-–—]\s*\S.{4,}                                       # the error says: …
    | ^[^\S\n]*(?:at\s\S+\(|Traceback|File\s")|^[>|$#]\s?\S
    | \b\w+\.(?:dll|exe|so|py|php|java|js):?\d*\b
    """,
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)
_REPORTED = re.compile(
    r"\b(?:says?|saying|said|told me|tells me|reads?|zegt|staat er|staat dan|sagt|steht|kommt"
    r"|пишет|выдает|выдаёт|говорит)\s+(?:that |dat |dass |что )?[A-ZА-Я\"“„«]"
)
_USUAL_ERRORS = re.compile(
    r"""
    error\shas\soccurr?ed|error\soccurr?ed|timed?\s?out|connection\s(?:refused|failed|reset|lost)
    | (?:access|permission)\sdenied|could\snot\s(?:be|connect|verify|find)|not\sfound
    | invalid\s\w+
    | \sfailed\b.{0,40}\bserver|server.{0,80}\bfailed|too\smany\s\w+
    | (?:error|fout|fehler|ошибк\w|خطای?)\s*(?:code\s*)?\#?\d{2,}
    | niet\sgevonden|is\smislukt|kon(?:den)?\sniet\s\w+|fehlgeschlagen|konnten?\snicht
    | nicht\sgefunden
    | не\sудалось|доступ\sзапрещ|отказано|не\sнайден|یافت\sنشد|رد\sشد
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What error messages say, also where it is copied without any mark."""
_OBJECT = re.compile(
    r"""
    # a URL, a domain or an address, IPv4, IPv6
    https?://\S | \b[\w-]{1,63}(?:\.[\w-]{1,63}){0,8}\.[^\W\d_]{2,24}\b
    | \b\d{1,3}(?:\.\d{1,3}){3}\b | \b[0-9a-f]{1,4}(?::[0-9a-f]{0,4}){3,}
    | \#\s?\d{2,} | \b[A-Z]{1,6}[-_]?\d{3,}\b | \b\d{5,}\b               # an order, an invoice
    """,
    re.VERBOSE | re.IGNORECASE,
)
_NUMBERED = re.compile(
    r"(?m)^[^\S\n]*(?:\d{1,2}\s?[.)]|[-*•–])\s+\S.*\n\s*(?:\d{1,2}\s?[.)]|[-*•–])\s"
)
_ARROW = re.compile(r"--|->|→|=>|\S > \S|⇒|>>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What this message should tell, and what the form knows already."""

    purposes: frozenset[Purpose] = frozenset()
    """What the topic wants and no field of the form has answered."""
    fields: dict[Purpose, str] = field(default_factory=dict[Purpose, str])
    """The fields that ask for it, by what they ask."""
    wants_object: bool = False
    """The department is a technical one, and no domain, URL or order was chosen."""
    object_field: str = ""
    has_files: bool = False
    names: tuple[str, ...] = ()
    """What the customer has ordered, by name."""


def message_advice(subject: str, body: str, asked: Asked) -> Iterator[Advice]:
    """Yield what *body* lacks of what is asked of it."""
    if plain(body).count(" ") <= FEWEST_WORDS:
        return
    fault = speaks_of_fault(subject, body)
    if Purpose.ERROR in asked.purposes and not asked.has_files and lacks_error(subject, body):
        yield Advice(
            rule=Rule.ERROR_MISSING,
            text=QT_TRANSLATE_NOOP(
                "Coach", "If an error is shown, copy its exact words, or attach a screenshot."
            ),
            reason=QT_TRANSLATE_NOOP(
                "Coach",
                "Staff find the cause by the exact words; without them they have to ask first.",
            ),
            offers=_field(asked, Purpose.ERROR),
        )
    if asked.wants_object and not names_object(f"{subject}\n{body}", asked.names):
        yield Advice(
            rule=Rule.OBJECT_MISSING,
            text=QT_TRANSLATE_NOOP("Coach", "Say which domain, address or order it is about."),
            reason=QT_TRANSLATE_NOOP(
                "Coach",
                "Staff see everything you have ordered and cannot tell which of it you mean.",
            ),
            offers=(FillField(asked.object_field),) if asked.object_field else (),
        )
    if Purpose.STEPS in asked.purposes and fault and not has_steps(f"{subject}\n{body}"):
        yield Advice(
            rule=Rule.STEPS_MISSING,
            text=QT_TRANSLATE_NOOP(
                "Coach", "Tell where it happens, since when, and what you do just before."
            ),
            reason=QT_TRANSLATE_NOOP(
                "Coach", "What staff can make happen themselves they can mend at once."
            ),
            offers=_field(asked, Purpose.STEPS),
        )
    if Purpose.WISH in asked.purposes and fault and not has_wish(subject, body):
        yield Advice(
            rule=Rule.WISH_MISSING,
            text=QT_TRANSLATE_NOOP("Coach", "Say what should be done."),
            reason=QT_TRANSLATE_NOOP(
                "Coach",
                "It tells what is wrong, not what you want: mend it, restore it, explain it, or "
                "give the money back?",
            ),
            offers=_field(asked, Purpose.WISH),
        )


def speaks_of_fault(subject: str, body: str) -> bool:
    """Tell whether something is said to be wrong, in a language that these rules know."""
    if likely_language(f"{subject} {body}") not in _READ:
        return False
    return subject in FAULT or body in FAULT


def lacks_error(subject: str, body: str) -> bool:
    """Tell whether an error is spoken of, or in few words a failure, without the error's words."""
    if not speaks_of_fault(subject, body) or has_error(subject) or has_error(body):
        return False
    if body in SHOWN:
        return False
    if plain(body).count(" ") > _SHORT_COMPLAINT or body in SILENT or subject in SILENT:
        return body in ERROR
    return body in ERROR or body in FAILS or subject in FAILS


def has_error(body: str) -> bool:
    """Tell whether *body* holds the words of an error, or a log."""
    part = body[:_MOST_SEARCHED]
    known = (_ERROR_TEXT, _REPORTED, _USUAL_ERRORS)
    return len(body) > _LOG or any(pattern.search(part) for pattern in known)


def names_object(text: str, names: tuple[str, ...] = ()) -> bool:
    """Tell whether *text* names a domain, an address, a number of an order, or one of *names*."""
    if _OBJECT.search(text[:_MOST_SEARCHED]):
        return True
    known = plain(text)
    return any(plain(name) in known for name in names if plain(name).strip())


def has_steps(text: str) -> bool:
    """Tell whether *text* says when or where it happens."""
    part = text[:_MOST_SEARCHED]
    return text in STEPS or bool(_NUMBERED.search(part) or _ARROW.search(part)) or len(text) > _LOG


def has_wish(subject: str, body: str) -> bool:
    """Tell whether *body* or *subject* asks for anything."""
    asks = any(mark in text for text in (subject, body) for mark in "?؟？")
    return asks or body in WISH or subject in WISH


def _field(asked: Asked, purpose: Purpose) -> tuple[FillField, ...]:
    id = asked.fields.get(purpose)
    return () if id is None else (FillField(id),)
