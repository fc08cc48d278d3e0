"""Reads the parts of a form's fields from decoded JSON of any shape."""

from typing import Any, cast

from desktop.domain.fields import Choice, Condition, CredentialKind, FieldKind, Purpose
from desktop.domain.form_bounds import MOST_ID
from desktop.domain.form_numbers import amount, day, normal
from desktop.domain.form_pattern import compiled
from desktop.domain.form_pattern_parts import Unmatched
from desktop.domain.form_pattern_read import read_pattern

MOST_TEXT = 4000
"""Characters of a label, a help text, a name."""
MOST_ITEMS = 1000
"""Choices of a field, conditions, languages."""

_PURPOSES = {purpose.value: purpose for purpose in Purpose}
_CREDENTIAL_KINDS = {kind.value: kind for kind in CredentialKind}


class Unsound(Exception):  # noqa: N818 - it ends as a sentence, not as an error
    """Why a form cannot be used, as the end of a sentence."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def object_of(raw: object, name: str) -> dict[str, Any]:
    """Return a JSON object."""
    if not isinstance(raw, dict):
        raise Unsound(f"{name} is not an object")
    return cast("dict[str, Any]", raw)


def items(raw: object, name: str) -> list[object]:
    """Return a JSON list; absent or null is an empty one."""
    if raw is None:
        return []
    if not isinstance(raw, list | tuple):
        raise Unsound(f"{name} is not a list")
    found = list(cast("list[object]", raw))
    if len(found) > MOST_ITEMS:
        raise Unsound(f"{name} has over {MOST_ITEMS} entries")
    return found


def text(raw: object, name: str, most: int = MOST_TEXT) -> str:
    """Return a text that can be stored and shown."""
    if not isinstance(raw, str):
        raise Unsound(f"{name} is not a text")
    if len(raw) > most:
        raise Unsound(f"{name} is longer than {most} characters")
    if any("\ud800" <= char <= "\udfff" for char in raw):
        raise Unsound(f"{name} holds characters that are none")
    return raw


def identifier(raw: object, name: str) -> str:
    """Return an id: a text of one line that is not empty."""
    found = text(raw, f"the id of {name}", MOST_ID)
    if not found or not found.isprintable():
        raise Unsound(f"{name} has no proper id")
    return found


def flag(raw: object, name: str) -> bool:
    """Return true or false; absent is false."""
    if raw is None or isinstance(raw, bool):
        return raw is True
    raise Unsound(f"{name} is neither true nor false")


def count(raw: object, name: str) -> int | None:
    """Return a number of things; None where none is named."""
    if raw is None:
        return None
    if not isinstance(raw, int) or isinstance(raw, bool) or raw < 0:
        raise Unsound(f"{name} is not a number of things")
    return raw


def words(raw: object, name: str, *, needed: bool = False) -> dict[str, str]:
    """Return one text in several languages; one that is *needed* has at least one."""
    if isinstance(raw, str):
        raw = {"en": raw}
    entries = {} if raw is None else object_of(raw, name)
    if len(entries) > MOST_ITEMS:
        raise Unsound(f"{name} has over {MOST_ITEMS} languages")
    found = {
        text(language, name, MOST_ID).lower().replace("_", "-"): text(said, name)
        for language, said in entries.items()
    }
    if needed and not any(said.strip() for said in found.values()):
        raise Unsound(f"{name} is missing")
    return found


def among(raw: object, name: str) -> tuple[Condition, ...]:
    """Return the conditions of a field."""
    found: list[Condition] = []
    for entry in items(raw, f"“when” of {name}"):
        condition = object_of(entry, f"a condition of {name}")
        values = items(condition.get("among"), f"a condition of {name}")
        if not values:
            raise Unsound(f"a condition of {name} names no values")
        found.append(
            Condition(
                field=identifier(condition.get("field"), f"a condition of {name}"),
                among=tuple(_among_value(value, name) for value in values),
            )
        )
    return tuple(found)


def _among_value(raw: object, name: str) -> str:
    if isinstance(raw, bool):
        return "true" if raw else "false"
    return text(raw, f"a condition of {name}")


def choices(raw: object, name: str) -> tuple[Choice, ...]:
    """Return what can be chosen."""
    found: dict[str, Choice] = {}
    for entry in items(raw, f"“choices” of {name}"):
        choice = object_of(entry, f"a choice of {name}")
        id = identifier(choice.get("id"), f"a choice of {name}")
        if id in found:
            raise Unsound(f"two choices of {name} are called “{id}”")
        found[id] = Choice(
            id=id,
            name=words(choice.get("name"), f"the name of the choice “{id}” of {name}", needed=True),
        )
    return tuple(found.values())


def pattern(raw: object, name: str) -> str:
    """Return a pattern; "" for none, and for one that only the helpdesk can check."""
    source = "" if raw is None else text(raw, f"the pattern of {name}")
    try:
        read_pattern(source)
    except Unmatched:
        return ""
    except ValueError as error:
        raise Unsound(f"the pattern of {name} is wrong ({error})") from None
    return source if compiled(source) is not None else ""


def purpose(raw: object) -> Purpose | None:
    """Return what an answer tells; None for what is not known here."""
    return _PURPOSES.get(raw) if isinstance(raw, str) else None


def credential_kinds(raw: object, name: str) -> tuple[CredentialKind, ...]:
    """Return the known ones of the kinds of login that are taken."""
    named = items(raw, f"“credential_kinds” of {name}")
    known = (_CREDENTIAL_KINDS.get(kind) for kind in named if isinstance(kind, str))
    return tuple(dict.fromkeys(kind for kind in known if kind is not None))


def limits(raw: dict[str, Any], kind: FieldKind, name: str) -> tuple[str | None, str | None]:
    """Return the least and the most of a number or a date; (None, None) for other kinds."""
    if kind not in (FieldKind.NUMBER, FieldKind.DATE):
        return None, None
    least = _limit(raw.get("least"), kind, f"“least” of {name}")
    most = _limit(raw.get("most"), kind, f"“most” of {name}")
    if least is not None and most is not None:
        above = least > most if kind is FieldKind.DATE else amount(least) > amount(most)
        if above:
            raise Unsound(f"the least of {name} is more than the most")
    return least, most


def _limit(raw: object, kind: FieldKind, name: str) -> str | None:
    if raw is None:
        return None
    if isinstance(raw, int) and not isinstance(raw, bool) and abs(raw) < 2**63:
        raw = str(raw)
    found = text(raw, name)
    limit = day(found) if kind is FieldKind.DATE else normal(found)
    if limit is None:
        raise Unsound(f"{name} is not a {'date' if kind is FieldKind.DATE else 'number'}")
    return limit
