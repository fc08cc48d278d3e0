"""The words of a saved reply that a rule says: chosen by language, and filled in."""

import re
from collections.abc import Mapping

from sqlalchemy import Connection, select

from desktop.helpdesk.languages import language_of
from desktop.helpdesk.macros import NewMacro
from desktop.helpdesk.macros_schema import macros
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.schema import messages

ANY = ""
"""The language of words that serve wherever there are none in the customer's."""
OWN = "en"
"""That of the helpdesk: better than none where nothing else fits."""
_PLACE = re.compile(r"\{\{\s*([a-z_]+\.[a-z_]+)\s*\}\}")
_READ = 3
"""A customer's newest messages that tell their language."""


def saved_reply(conn: Connection, id: str) -> NewMacro | None:
    """Return a saved reply that the helpdesk keeps; None where it is gone."""
    data = conn.scalar(select(macros.c.data).where(macros.c.id == id))
    return None if data is None else NewMacro.model_validate_json(data)


def has_words(macro: NewMacro) -> bool:
    """Whether it says anything at all."""
    return any(text.strip() for text in macro.texts.values())


def worded(conn: Connection, ticket: int, requester: int, macro: NewMacro) -> str:
    """Return its words in the customer's language, else in any; refuses where there are none."""
    texts = {code: text for code, text in macro.texts.items() if text.strip()}
    by_language = {code.partition("-")[0]: text for code, text in texts.items()}
    wrote = (
        select(messages.c.body)
        .where(
            messages.c.ticket_id == ticket,
            messages.c.author_id == requester,
            messages.c.number.is_not(None),
        )
        .order_by(messages.c.created.desc(), messages.c.id.desc())
        .limit(_READ)
    )
    theirs = language_of("\n".join(conn.scalars(wrote)), by_language)
    for code in (theirs, ANY, OWN):
        if code is not None and code in by_language:
            return by_language[code]
    if len(texts) == 1:
        return next(iter(texts.values()))
    raise _not_sent(macro, "it has no words in the customer's language, and none for any")


def filled(macro: NewMacro, text: str, values: Mapping[str, str]) -> str:
    """Return *text* with its places filled in; refuses where one of them is not known."""
    unknown = dict.fromkeys(
        found[0] for found in _PLACE.finditer(text) if not values.get(found[1], "").strip()
    )
    if unknown:
        raise _not_sent(macro, f"nothing is known for {', '.join(unknown)}")
    return _PLACE.sub(lambda found: values[found[1]], text).strip()


def gone() -> Refusal:
    """Return the refusal of a saved reply that was removed, or has no words any more."""
    return Refusal(422, "The saved reply was not sent: it is gone, or has no words any more.")


def first_name(name: str) -> str:
    """Return how somebody is addressed; an address instead of a name addresses nobody."""
    word = name.split(maxsplit=1)[0] if name.split() else ""
    return "" if "@" in word else word


def _not_sent(macro: NewMacro, why: str) -> Refusal:
    return Refusal(422, f"The saved reply “{macro.name}” was not sent: {why}.")
