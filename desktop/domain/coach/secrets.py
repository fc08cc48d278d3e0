"""Passwords in a text, where everybody who may read it sees them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from desktop.domain.coach.advice import (
    QT_TRANSLATE_NOOP,
    Advice,
    MoveCredentials,
    Part,
    Rule,
    Severity,
    Span,
)
from desktop.domain.coach.lexicon import word_set
from desktop.domain.fields import DEFAULT_PORTS, CredentialKind, Credentials
from desktop.domain.secret import Secret

_MOST_SEARCHED = 100_000
_NEAR = 250
"""Characters about a password in which its login and host are looked for."""
_LONGEST = 128

_SEP = r"[ \t\u00a0\u200c]{0,3}(?:[:=：]|→|->|[-–—](?=\s))[ \t\u00a0]{0,3}"
_IS = r"[ \t]+(?:is|ist|это|هست|است)[ \t]*:?[ \t]+"
_BEFORE = r"(?<![\w.=@#?&/-])"
_LABEL = (
    r"(?:pass(?:[ -]?word|[ -]?code|[ -]?phrase|wd)|pwd|парол[ьяи]|passwort|kennwort|wachtwoord"
    r"|رمز(?:[ \u200c]?ی)?(?:[ \u200c]?عبور)?|گذر[ \u200c]?واژه|پسورد|پسوورد"
    r"|کلمه[ \u200c]?ی?[ \u200c]?عبور)"
)
_WEAK_LABEL = r"(?:pass|pw|ww|psw|пасс?|пас|پس)"
"""Too short to mean a password without a login beside it."""
_LOGIN_LABEL = (
    r"(?:log[io]n|user(?:[ -]?name)?|account|e-?mail|mailbox|логин|пользовател[ья]|уч[её]тка|почта"
    r"|ящик|benutzer(?:name)?|anmeldename|postfach|gebruiker(?:snaam)?|inlognaam|postvak"
    r"|نام[ \u200c]?کاربری|یوزر(?:[ \u200c]?نیم)?|کاربر|لاگین|ایمیل)"
)
_HOST_LABEL = r"(?:host(?:name)?|server|ip|url|site|сервер|хост|адрес|сайт|سرور|هاست|آدرس|سایت)"
_PORT_LABEL = r"(?:port|порт|poort|پورت)"
_VALUE = r"[\"'«“]?(?P<value>[^\s\"«»“”]{3,128})"

_PASSWORD = re.compile(
    rf"{_BEFORE}(?:(?P<label>{_LABEL})|(?P<weak>{_WEAK_LABEL}))(?:(?P<sep>{_SEP})|{_IS}){_VALUE}",
    re.IGNORECASE,
)
_PAIR = re.compile(
    rf"{_BEFORE}{_LOGIN_LABEL}[ \t]*[/|,+&][ \t]*(?:{_LABEL}|{_WEAK_LABEL}){_SEP}"
    r"(?P<login>[^\s/|,;]{2,128})(?:[ \t]*[/|,;][ \t]*|[ \t]+)(?P<value>[^\s]{4,128})",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    rf"{_BEFORE}{_LOGIN_LABEL}{_SEP}[\"'«“]?(?P<value>[^\s\"«»“”,;]{{2,128}})", re.I
)
_HOST = re.compile(
    rf"{_BEFORE}{_HOST_LABEL}{_SEP}(?:https?://)?(?P<value>[\w.-]+\.[\w-]{{2,}})(?::(?P<port>\d{{1,5}}))?",
    re.IGNORECASE,
)
_PORT = re.compile(rf"{_BEFORE}{_PORT_LABEL}{_SEP}(?P<value>\d{{1,5}})\b", re.IGNORECASE)
_TRAILING = ".,;:)]}'"
_MASKED = re.compile(r"[*•●.xXхХ_#?-]+|[<\[({].*|.*[>\])}]")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.\w+")

_KINDS: tuple[tuple[CredentialKind, re.Pattern[str]], ...] = (
    (CredentialKind.SERVER_ROOT, re.compile(r"\b(?:root|ssh|sudo|vps|rdp|administrator)\b", re.I)),
    (
        CredentialKind.CMS,
        re.compile(
            r"wordpress|wp-admin|wp-login|joomla|drupal|bitrix|битрикс|\bcms\b|админк|وردپرس", re.I
        ),
    ),
    (
        CredentialKind.MAILBOX,
        re.compile(r"\b(?:imap|smtp|pop3?|mailbox|webmail|postfach|postvak)\b|ящик|ایمیل", re.I),
    ),
)


_MOVED = QT_TRANSLATE_NOOP(
    "Coach",
    "The text stays in the ticket for good, and in e-mail copies. A protected field is "
    "shown to staff only when they need it, and destroyed when the ticket closes.",
)
_LEFT_OUT = QT_TRANSLATE_NOOP(
    "Coach",
    "The text stays in the ticket for good, and in e-mail copies. This form asks for no login; "
    "where staff need one, they say so, and a reply can carry it protected.",
)


@dataclass(frozen=True, slots=True)
class Found:
    """A password in a text, with what belongs to it."""

    credentials: Credentials
    span: tuple[int, int]
    """The password with its label."""
    removed: tuple[tuple[int, int], ...] = field(repr=False)
    """What goes from the text when it is moved."""


def secret_advice(text: str, part: Part, *, movable: bool) -> Iterator[Advice]:
    """Yield one piece of advice for each password in *text*.

    *movable* tells that what is written can carry credentials, so that moving it is offered.
    """
    for found in passwords(text):
        offer = MoveCredentials(found.credentials, part, without(text, found))
        yield Advice(
            rule=Rule.PASSWORD,
            severity=Severity.WARNING,
            text=QT_TRANSLATE_NOOP("Coach", "Take this password out of the text."),
            reason=_MOVED if movable else _LEFT_OUT,
            span=Span(part, *found.span),
            offers=(offer,) if movable else (),
        )


def passwords(text: str) -> list[Found]:
    """Return every password that *text* gives away, in order."""
    part = text[:_MOST_SEARCHED]
    found: list[Found] = []
    for match in sorted([*_PAIR.finditer(part), *_PASSWORD.finditer(part)], key=_start):
        if found and match.start() < found[-1].removed[-1][1]:
            continue
        one = _pair(part, match) if match.re is _PAIR else _single(part, match)
        if one is not None:
            found.append(one)
    return found


def without(text: str, found: Found) -> str:
    """Return *text* without that login; lines that held nothing else are gone."""
    for start, end in sorted(found.removed, reverse=True):
        text = _cut(text, start, end)
    return text


def _start(match: re.Match[str]) -> int:
    return match.start()


def _single(text: str, match: re.Match[str]) -> Found | None:
    value, end = _trimmed(text, match, "value")
    login = _nearest(_LOGIN, text, match)
    if match["weak"] and login is None:
        return None
    if not _is_secret(text, match, value, end, paired=login is not None):
        return None
    removed = [(match.start(), end)]
    name = ""
    if login is not None:
        name, login_end = _trimmed(text, login, "value")
        removed.append((login.start(), login_end))
    return _found(text, (match.start(), end), tuple(sorted(removed)), name, value)


def _pair(text: str, match: re.Match[str]) -> Found | None:
    value, end = _trimmed(text, match, "value")
    if _is_masked(value):
        return None
    span = (match.start(), end)
    return _found(text, span, (span,), match["login"], value)


def _found(
    text: str,
    span: tuple[int, int],
    removed: tuple[tuple[int, int], ...],
    login: str,
    password: str,
) -> Found:
    near = text[max(0, span[0] - _NEAR) : span[1] + _NEAR]
    host = _HOST.search(near)
    port = _PORT.search(near)
    digits = port["value"] if port else host["port"] if host else None
    kind = _kind(near, login)
    credentials = Credentials(
        kind=kind,
        login=login,
        password=Secret(password),
        host=host["value"] if host else "",
        port=int(digits) if digits and 0 < int(digits) < 65_536 else DEFAULT_PORTS[kind],
    )
    return Found(credentials, span, removed)


def _kind(near: str, login: str) -> CredentialKind:
    for kind, sign in _KINDS:
        if sign.search(login) or sign.search(near):
            return kind
    return CredentialKind.MAILBOX if _MAIL.fullmatch(login) else CredentialKind.CONTROL_PANEL


def _nearest(pattern: re.Pattern[str], text: str, match: re.Match[str]) -> re.Match[str] | None:
    """Return the label on the lines just before a password, else the one just behind it."""
    before = list(pattern.finditer(text, max(0, match.start() - _NEAR), match.start()))
    close = [m for m in before if text.count("\n", m.end(), match.start()) <= 2]
    if close:
        return close[-1]
    after = pattern.search(text, match.end(), match.end() + _NEAR)
    near = after is not None and text.count("\n", match.end(), after.start()) <= 2
    return after if near else None


def _trimmed(text: str, match: re.Match[str], group: str) -> tuple[str, int]:
    """Return a value without the punctuation behind it, and where it ends in *text*."""
    raw = match[group]
    value = raw.rstrip(_TRAILING) or raw
    end = match.start(group) + len(value)
    return value, end + (text[end : end + 1] in {'"', "'", "»", "”"} and match[group] == value)


def _is_secret(text: str, match: re.Match[str], value: str, end: int, *, paired: bool) -> bool:
    """Tell whether *value* is a password rather than the next word of a sentence."""
    if len(value) < 4 or len(value) > _LONGEST or _is_masked(value):
        return False
    digits = any(char.isdigit() for char in value)
    letters = any(char.isalpha() for char in value)
    signs = any(not char.isalnum() and char not in "-'’_." for char in value)
    mixed = value[1:].lower() != value[1:] and value.upper() != value
    if match["sep"] is None:
        return digits and letters
    if digits or signs or mixed:
        return True
    if not _stands_alone(text, end):
        return False
    foreign = value.isascii() and not match[0][:3].isascii()
    return len(value) >= 6 and value not in _NO_PASSWORDS and (paired or foreign)


def _is_masked(value: str) -> bool:
    lowered = value.lower()
    return bool(_MASKED.fullmatch(value)) or lowered in _NO_PASSWORDS or "://" in value


def _stands_alone(text: str, end: int) -> bool:
    line = text[end:].partition("\n")[0]
    return not line.strip(" \t.,;'\"»”")


def _cut(text: str, start: int, end: int) -> str:
    head, tail = text[:start], text[end:]
    line_head, line_tail = head.rpartition("\n")[2], tail.partition("\n")[0]
    if not (line_head + line_tail).strip(" \t,;/|.-*•"):
        head = head[: len(head) - len(line_head)]
        tail = tail[len(line_tail) :]
        return head.removesuffix("\n") + tail if head else tail.removeprefix("\n")
    return (
        head.rstrip(" \t,;/|")
        + (" " if line_tail.strip() and line_head else "")
        + tail.lstrip(" \t,;/|")
    )


_NO_PASSWORDS = word_set(
    """
    password passwort wachtwoord kennwort пароль forgotten forgot unknown required incorrect invalid
    expired normal encrypted plaintext reset change changed none same oauth2 oauth needed missing
    wrong correct secret hidden removed edited redacted vergessen unbekannt falsch geheim vergeten
    onbekend verkeerd забыл забыла неизвестен неверный тот прежний firefox thunderbird google gmail
    ntlm kerberos imap4 pop3 smtp sha-256 sha256 md5 enter error failed connecting connected
    فراموش ندارم
    """
)
