"""In which language somebody who wrote to us is answered."""

from desktop.domain.coach.language import likely_language
from desktop.domain.ids import TicketRef
from desktop.domain.ticket import Role
from desktop.services.library import Library

_NEWEST = 5
"""Messages among which the customer's last one is looked for."""


def answer_languages(library: Library, ref: TicketRef, own: str) -> list[str]:
    """Return in which languages the customer is answered, the best first: theirs, then *own*."""
    messages = library.conversation(ref, _NEWEST).messages
    asked = [m.body for m in messages if m.author.role is Role.CUSTOMER]
    guess = likely_language(asked[-1]) if asked else None
    return [*([guess] if guess else []), own.partition("-")[0], "en"]
