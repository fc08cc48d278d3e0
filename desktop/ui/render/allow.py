"""The one allow-list: which HTML survives."""

import html
import re

import nh3

from desktop.ui.render.characters import one_newline
from desktop.ui.render.names import names
from desktop.ui.render.weigh import MAX_SOURCE, weigh

BLOCK_TAGS = names(
    """
    address article aside blockquote br caption center dd details div dl dt fieldset
    figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section
    summary table tbody td tfoot th thead tr ul
    """
)
INLINE_TAGS = names(
    """
    a b big cite code del dfn em i img ins kbd mark q s samp small strike strong sub sup
    tt u var
    """
)
_ATTRIBUTES = {
    "a": {"href"},
    "img": {"src", "alt", "width", "height"},
    "td": {"colspan"},
    "th": {"colspan"},
    "ol": {"start"},
}
_GONE = names(
    """
    script style title template noscript iframe object embed select option textarea svg
    math audio video noframes noembed xmp
    """
)
_SCHEMES = {"http", "https", "mailto", "data", "cid"}
"""`data` and `cid` pass for pictures alone: `links.check` refuses them as links."""

_ALLOWED = nh3.Cleaner(
    tags=set(BLOCK_TAGS | INLINE_TAGS),
    clean_content_tags=set(_GONE),
    attributes=_ATTRIBUTES,
    url_schemes=_SCHEMES,
    link_rel=None,
    strip_comments=True,
)

_ANY_TAG = re.compile(r"<([a-zA-Z!?/][^<>]{0,20000})>")
_LINE_TAGS = re.compile(r"/?(?:p|div|br|tr|li|h[1-6]|table|blockquote|pre|ul|ol)\b", re.IGNORECASE)
_HIDDEN = re.compile(r"<(script|style|title|template|noscript|!--)", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n{3,}")


def clean(source: str) -> str:
    """Return *source* as well-formed HTML of allowed tags and attributes alone.

    Raises `TooComplex` for what would be slow to parse.
    """
    weigh(source)
    return _ALLOWED.clean(source)


def strip_tags(source: str) -> str:
    """Return the text of HTML that is too complex to parse: tags go, nothing else is understood."""
    text = _without_hidden(source[:MAX_SOURCE])
    text = _ANY_TAG.sub(lambda match: "\n" if _LINE_TAGS.match(match[1]) else "", text)
    return _BLANK_LINES.sub("\n\n", one_newline(html.unescape(text))).strip()


def _without_hidden(source: str) -> str:
    """Return *source* without scripts, styles and comments; one that never ends takes the rest."""
    kept: list[str] = []
    position = 0
    while match := _HIDDEN.search(source, position):
        kept.append(source[position : match.start()])
        name = match[1].lower()
        ending = "-->" if name == "!--" else rf"</{name}\b[^<>]*>?"
        end = re.compile(ending, re.IGNORECASE).search(source, match.end())
        if end is None:
            return "".join(kept)
        position = end.end()
    kept.append(source[position:])
    return "".join(kept)
