"""What was answered while somebody wrote: a reply that does not know of it is stale."""

from desktop.domain.drafts import Draft
from desktop.domain.errors import Nothing
from desktop.domain.holding import answers_after
from desktop.domain.message import Message
from desktop.services.library import Library

_NEWEST = 50


def answers_meanwhile(library: Library, draft: Draft) -> list[Message]:
    """Return the answers of others that came since *draft* was begun or they were last shown.

    Oldest first. A note is never overtaken: it tells staff something, whoever said what meanwhile.
    """
    if draft.ref is None or draft.basis is None or draft.internal or draft.is_empty:
        return []
    try:
        messages = library.conversation(draft.ref, _NEWEST, draft.conversation).messages
    except Nothing:
        return []
    return answers_after(draft.basis, messages, library.me(draft.account), draft.conversation)
