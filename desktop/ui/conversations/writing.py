"""What writing to a conversation beside the main one changes about the box."""

from dataclasses import replace
from typing import Final

from desktop.domain.conversations import SideConversation
from desktop.domain.drafts import Draft
from desktop.services.library import Library
from desktop.services.side_conversations import side_conversations
from desktop.ui.composer_box import ComposerBox
from desktop.ui.conversations import words

_BESIDE: Final = 240
"""What stands beside the words of the button that sends: tools, and that the draft is saved."""


def addressed(draft: Draft, there: SideConversation | None) -> Draft:
    """Return a new draft that goes there; None: to the main conversation."""
    if there is None:
        return draft
    begins = there.name if there.last_message is None else ""
    return replace(draft, conversation=there.id, begins=begins)


def placed(
    library: Library, draft: Draft | None, begun: list[Draft]
) -> tuple[bool, SideConversation | None]:
    """Return whether a draft's ticket has several, and which it goes to; None: the main one."""
    if draft is None or draft.ref is None:
        return False, None
    side = side_conversations(library, draft.ref, begun)
    return bool(side), next((there for there in side if there.id == draft.conversation), None)


def dress_for(
    box: ComposerBox,
    there: SideConversation | None,
    *,
    several: bool,
    internal: bool,
    closed: bool,
) -> None:
    """Let the box, dressed for its kind, also say where it goes among several conversations."""
    said = ""
    if there is not None:
        whole = words.send_words(there)
        room = box.width() - _BESIDE
        brief = box.send_button.fontMetrics().horizontalAdvance(whole) > room
        said = words.send_words(there, brief=brief)
        box.edit.setPlaceholderText(words.hint_words(there))
        box.edit.setAccessibleDescription(words.place_words(there))
        box.send_button.setAccessibleName(whole)
    else:
        box.edit.setAccessibleDescription("")
        if several and not internal and not closed:
            said = words.reply_to_customer()
    if said:
        box.foot.say_send(said)
