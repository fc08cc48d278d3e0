"""Rules about the subject: that it names the thing, and does not shout."""

import re
from collections.abc import Iterator

from desktop.domain.coach.advice import QT_TRANSLATE_NOOP, Advice, Part, Rewrite, Rule, Span
from desktop.domain.coach.lexicon import lexicon, plain

_VAGUE = lexicon(
    # English
    "help, help me, please, pls, problem*, question*, issue*, error*, not working, not work",
    "work, does not work, doesn't work, don't work, do not work, isn't working",
    "is not working, working, it, nothing works, something, wrong, is wrong, urgent, asap",
    "broken, is broken, trouble, hi, hello, hey, support, need, i, have, a, an, the",
    "need help, with, another, new, request, some, important, very, big, serious, fault, bug",
    "ticket, my, your, you, can, anybody, someone, info, information, there, is, there's",
    "there is, got, having, again, still, sos, emergency, to you, can you, could you, that",
    "this, any, all, everything, just, message, assistance, in",
    # Dutch
    "hulp, help mij, probleem*, problemen, vraag, vraagje, vragen, storing, fout, foutje",
    "foutmelding, werkt niet, werkt niet meer, doet het niet, het, niets werkt, iets, mis, is",
    "er is iets mis, dringend, spoed, kapot, is kapot, hallo, hoi, goedendag, aub",
    "alstublieft, verzoek, graag, nodig, een, de, ik, heb, nieuw*, belangrijk, mijn, over",
    "melding, goedemorgen",
    # German
    "hilfe, bitte, frage, fragen, fehler, störung, problem, probleme, geht nicht",
    "geht nicht mehr, funktioniert nicht, funktioniert nicht mehr, klappt nicht, es",
    "nichts geht, etwas, stimmt nicht, dringend*, eilig*, kaputt, ist kaputt, hallo, guten tag",
    "anfrage, brauche, ein, eine, ich, habe, wichtig, der, die, das, mein, meine, zu",
    "fehlermeldung, bitte um hilfe, helfen, mir, sie",
    # Russian
    "помогите, помощь, помоги, пожалуйста, проблема, проблемы, вопрос, вопросы, ошибка",
    "ошибки, не работает, ничего не работает, не работают, не работал, сбой, срочно",
    "очень срочно, плохо, сломалось, сломался, сломано, привет, здравствуйте, добрый день",
    "у меня, есть, нужна, нужен, по, вопросу, что то, не так, все, всё, это, она, он, оно",
    "опять, снова, баг, мне, просьба, обращение, заявка, тикет, важно, можно, с, новая, новый",
    # Persian
    "کمک, لطفا, مشکل, مشکلات, مشکل دارم, سوال, سؤال, سوالات, پرسش, خطا, ارور, کار نمی کند",
    "کار نمیکند, کار نمی‌کند, کار نمیکنه, کار نمی کنه, خراب, خراب است, خرابه, خراب شد, فوری",
    "ضروری, سلام, درخواست, کمک کنید, کمک می خواهم, یک, دارم, است, هست, شده, مهم, جدید, پیام",
    "درود, دارد, داره, راهنمایی, من, به, در",
)
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_SPECIFIC = re.compile(r"\d|\w[._/@-]\w")
"""A number, a domain or a code names something already."""
_LONG_WORD = 18
"""Letters; so long a compound says as much as a sentence."""
_SHOUT = re.compile(r"(?:[!?؟！？‼⁉]\s*){3,}|(?:!.*){4,}")
_MARKS = re.compile(r"[!?؟！？‼⁉\s]{2,}")

_NAME_IT = QT_TRANSLATE_NOOP(
    "Coach",
    "Name the thing and what is wrong with it, such as “example.org: mail to Gmail is rejected”.",
)


def subject_advice(subject: str) -> Iterator[Advice]:
    """Yield what there is to say about *subject*; nothing about an empty one."""
    whole = Span(Part.SUBJECT, 0, len(subject))
    if says_nothing(subject):
        yield Advice(
            rule=Rule.SUBJECT_VAGUE,
            text=_NAME_IT,
            reason=QT_TRANSLATE_NOOP(
                "Coach",
                "This subject fits any ticket. Staff sort tickets by their subjects, and you find "
                "yours by them.",
            ),
            span=whole,
        )
    elif is_too_short(subject):
        yield Advice(
            rule=Rule.SUBJECT_SHORT,
            text=_NAME_IT,
            reason=QT_TRANSLATE_NOOP(
                "Coach", "From a single word nobody can tell who should read the ticket."
            ),
            span=whole,
        )
    if is_capitals(subject):
        yield Advice(
            rule=Rule.SUBJECT_CAPITALS,
            text=QT_TRANSLATE_NOOP("Coach", "Write the subject in small letters: “{subject}”."),
            reason=QT_TRANSLATE_NOOP(
                "Coach", "Capitals read slowly and sound like shouting; they make nothing faster."
            ),
            fields={"subject": in_small_letters(subject)},
            span=whole,
            offers=(Rewrite(Part.SUBJECT, in_small_letters(subject)),),
        )
    if shout := _SHOUT.search(subject):
        yield Advice(
            rule=Rule.SUBJECT_SHOUTING,
            text=QT_TRANSLATE_NOOP("Coach", "One mark at the end is enough: “{subject}”."),
            reason=QT_TRANSLATE_NOOP(
                "Coach",
                "Many marks do not make a ticket more urgent; its priority or a plain sentence "
                "about the damage does.",
            ),
            fields={"subject": calm(subject)},
            span=Span(Part.SUBJECT, shout.start(), shout.end()),
            offers=(Rewrite(Part.SUBJECT, calm(subject)),),
        )


def says_nothing(subject: str) -> bool:
    """Tell whether *subject* is made of words that fit every ticket."""
    return _VAGUE.covers(subject)


def is_too_short(subject: str) -> bool:
    """Tell whether *subject* is one word (or three signs of a script without spaces)."""
    letters = plain(subject).strip()
    if not letters or _SPECIFIC.search(subject):
        return False
    if signs := len(_CJK.findall(subject)):
        return signs < 4
    return " " not in letters and len(letters) < _LONG_WORD


def is_capitals(subject: str) -> bool:
    """Tell whether *subject* is written in capitals, abbreviations aside."""
    named = " ".join(part for part in subject.split() if not _SPECIFIC.search(part))
    cased = [char for char in named if char.isupper() or char.islower()]
    loud = [word for word in re.findall(r"[^\W\d_]{4,}", named) if word.isupper()]
    return len(loud) >= 2 and sum(map(str.islower, cased)) * 10 <= len(cased)


def in_small_letters(subject: str) -> str:
    """Return *subject* as a sentence; words with digits or dots stay as they are."""
    parts = [part if _SPECIFIC.search(part) else part.lower() for part in subject.split(" ")]
    lowered = " ".join(parts)
    return lowered[:1].upper() + lowered[1:]


def calm(subject: str) -> str:
    """Return *subject* with one mark where it had many: a question stays a question."""

    def one(marks: re.Match[str]) -> str:
        kept = next((mark for mark in marks[0] if mark in "?؟？"), "!" if marks[0].strip() else "")
        return kept + (" " if marks.end() < len(subject) else "")

    quiet = _MARKS.sub(lambda m: one(m) if m[0].strip() else m[0], subject)
    return (re.sub("[!！]", "", quiet) if quiet.count("!") >= 4 else quiet).strip()
