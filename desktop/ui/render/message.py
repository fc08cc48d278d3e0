"""One message body, rendered: the door to this package."""

import re

from desktop.domain.message import BodyFormat
from desktop.domain.whole_text import whole_text
from desktop.ui.render import allow, markdown, plain
from desktop.ui.render.blocks import Note, Picture, Rendered, Wanted
from desktop.ui.render.builder import MAX_CHARACTERS, Builder, Full
from desktop.ui.render.characters import is_rtl
from desktop.ui.render.flow import Flow
from desktop.ui.render.quotes import fold
from desktop.ui.render.weigh import MAX_SOURCE, TooComplex

_TAGS = re.compile(r"<[^>]{0,2000}>")
_PROBE = 4_000


def render(body: str, format: BodyFormat, wanted: Wanted) -> Rendered:
    """Return *body* ready to be shown.

    Pure, and linear in the size of the body; never raises for what a body holds. What it takes
    to lay out stays below the allowance; the rest is counted in `Rendered.rest`.
    """
    body = whole_text(body)
    try:
        return rendered(body, format, wanted)
    except Exception:  # noqa: BLE001 - whatever it is, it must not hide the other messages
        return _text(body[:MAX_CHARACTERS], wanted, Note.PLAIN_AFTER_FAULT)


def text_alone(body: str, format: BodyFormat, wanted: Wanted) -> Rendered:
    """Return the text alone of a *body* that the program died over."""
    text = allow.strip_tags(body) if format is BodyFormat.HTML else body
    return _text(whole_text(text), wanted, Note.PLAIN_AFTER_END)


def withheld(body: str) -> Rendered:
    """Return nothing but the note of a *body* whose very text the program died over."""
    return Rendered(blocks=(), rtl=False, cost=0, rest=len(body), note=Note.WITHHELD)


def rendered(body: str, format: BodyFormat, wanted: Wanted) -> Rendered:
    """Return a *body* without halves of characters ready to be shown; raises for faults of ours."""
    match format:
        case BodyFormat.TEXT:
            return _text(body, wanted, None)
        case BodyFormat.MARKDOWN:
            if len(body) > markdown.MAX_MARKDOWN:
                return _text(body, wanted, Note.PLAIN_TOO_BIG)
            return _html(markdown.to_html(body), wanted)
        case BodyFormat.HTML:
            return _html(body, wanted)


def _html(source: str, wanted: Wanted) -> Rendered:
    try:
        clean = allow.clean(source)
    except TooComplex:
        note = Note.PLAIN_TOO_BIG if len(source) > MAX_SOURCE else Note.PLAIN_TOO_COMPLEX
        return _text(allow.strip_tags(source), wanted, note)
    builder = Builder(wanted, is_rtl(_TAGS.sub(" ", clean[:_PROBE])))
    flow = Flow(builder)
    rest = 0
    try:
        flow.read(clean)
    except Full:
        rest = max(1, len(clean) - flow.position)
    flow.finish()
    pictures = tuple(flow.pictures.values())
    remote = () if wanted.images else tuple(p for p in pictures if p.url)
    return _finished(builder, wanted, rest=rest, pictures=pictures, blocked=remote)


def _text(text: str, wanted: Wanted, note: Note | None) -> Rendered:
    head = text[:MAX_CHARACTERS]
    builder = Builder(wanted, is_rtl(head))
    read = plain.read(builder, head)
    builder.finish()
    return _finished(builder, wanted, rest=len(text) - read, note=note)


def _finished(
    builder: Builder,
    wanted: Wanted,
    *,
    rest: int,
    pictures: tuple[Picture, ...] = (),
    blocked: tuple[Picture, ...] = (),
    note: Note | None = None,
) -> Rendered:
    return Rendered(
        blocks=fold(tuple(builder.blocks), wanted.quotes),
        rtl=builder.rtl,
        cost=builder.cost,
        pictures=pictures,
        blocked=blocked,
        rest=rest,
        note=note,
    )
