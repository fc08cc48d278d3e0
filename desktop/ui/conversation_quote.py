"""What a message says as text: to be quoted, copied or saved."""

from desktop.domain.message import BodyFormat, Message
from desktop.domain.text import html_to_text
from desktop.ui.render.allow import strip_tags
from desktop.ui.render.weigh import TooComplex, weigh

_MAX_QUOTE = 8_000


def text_of(message: Message) -> str:
    """Return a message's body as plain text. For the worker thread: a body may be large."""
    if message.format is not BodyFormat.HTML:
        return message.body
    try:
        weigh(message.body)
    except TooComplex:
        return strip_tags(message.body)
    return html_to_text(message.body)


def quote_of(message: Message) -> str:
    """Return what of a message goes into a reply as its quote."""
    text = text_of(message).strip("\n")
    return text if len(text) <= _MAX_QUOTE else text[:_MAX_QUOTE].rstrip() + " …"
