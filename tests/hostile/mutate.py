"""Makes hostile bodies without end: body *n* of a seed is always the same one."""

import random
import re
from collections.abc import Callable

from desktop.domain.message import BodyFormat
from tests.hostile.corpus import Body, Corpus

_URL = re.compile(r"(?:https?:)?//[^\s\"'<>)]{1,200}")
_MOST = 60_000
_FORMATS = (BodyFormat.HTML,) * 6 + (BodyFormat.MARKDOWN, BodyFormat.TEXT)


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


# fmt: off
_TAGS = _words(
    """
a abbr address applet area article aside audio b base bdi bdo bgsound big blink blockquote body br
button canvas caption center cite code col colgroup data dd del details dfn dialog dir div dl dt em
embed fieldset figure font footer form frame frameset h1 h2 h6 head hr html i iframe image img input
ins isindex kbd keygen label legend li link listing main map mark marquee math menu meta meter nav
nobr noembed noframes noscript object ol optgroup option output p param picture plaintext pre
progress q rp rt ruby s samp script section select slot small source span strike strong style sub
summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var
video wbr xmp foreignObject animate set use mglyph x-own
    """
)
_ATTRIBUTES = _words(
    """
href src background style onclick onerror onload onfocus srcset action formaction poster data
xlink:href cite longdesc usemap lowsrc dynsrc ping manifest profile codebase classid archive srcdoc
http-equiv content width height colspan rowspan start value dir lang id name class title alt rel
target type align face size color
    """
)
_SCHEMES = (
    "javascript:alert(1)", "JaVaScRiPt:x()", "java\tscript:x", "java\nscript:x", "\x01javascript:x",
    "vbscript:x", "data:text/html,<script>x</script>", "data:image/svg+xml,<svg onload=x>",
    "data:image/png;base64,iVBORw0KGgo=", "data:image/gif;base64,R0lGODlhAQABAAAAACw=", "cid:x@y",
    "file:///etc/passwd", "file:////etc/hosts", "/etc/passwd", "\\\\127.0.0.1\\c$\\x",
    "qrc:/x", ":/x", "deskbell-picture:x", "deskbell-icon:lock/000000/99999", "deskbell-do:x/open",
    "deskbell://ticket/1", "mailto:a@b.example?bcc=c@d.example", "https://user:pw@a.example/",
    "https://xn--80ak6aa92e.com/", "https://аррӏе.com/", "https://a.example\u202e/moc.knab",
    "http://[::1]/", "http://2130706433/", "http://a.example:99999/", "//a.example/x", "blob:x",
)
_SCRIPTS = (
    "abc ", "Wort ", "рус ", "سلام ", "שלום ", "日本語", "한국어", "ไทย", "हिन्दी", "தமிழ்", "ཨོཾ",
    "ᚠᚢᚦ",
    "😀👩‍👩‍👧‍👦", "𝕳𝖊𝖑𝖑𝖔", "ﷺ", "꧁꧂", "\U00012000", "\ue000", "Z̵̢̛a̴l̷g̶o̸", "ß", "İ", "ǅ",
)
_ODD = (
    "\x00", "\x01", "\x07", "\x1b[31m", "\x7f", "\x85", "\xa0", "\u00ad", "\u061c", "\u180e",
    "\u200b", "\u200d", "\u200e", "\u200f", "\u2028", "\u2029", "\u202a", "\u202e", "\u2066",
    "\u2069", "\u206f", "\ufdd0", "\ufeff", "\ufffc", "\ufffd", "\uffff", "\U000e0041",
    "\U0010ffff", "\ud800", "\udfff", "\r", "\r\n", "\t", "\x0b", "\x0c",
)
_ENTITIES = (
    "&lt;", "&#60;", "&#x3c;script&#x3e;", "&#0;", "&#x110000;", "&#xd800;", "&nbsp;", "&amp;amp;",
    "&", "&#", "&#x", "&lt", "&notit;", "&Tab;", "&NewLine;", "&colon;", "&#x202e;", "&rlm;",
    "&#13;",
)
_LOADS = (
    "<img src='{url}'>", "<img src={url} width=40>", "<a href='{url}'>x</a>", "![x]({url})",
    "<link rel=stylesheet href='{url}'>", "<td background='{url}'>",
    "<script src='{url}'></script>",
    "<p style=\"background:url('{url}')\">x</p>", "<iframe src='{url}'>", "<object data='{url}'>",
    "<form action='{url}'><button>x</button></form>", "<style>@import '{url}';</style>", " {url} ",
)
_CSS = (
    "background:url({url})", "width:expression(x())", "behavior:url({url})", "@import '{url}'",
    "-moz-binding:url({url})", "position:fixed;top:0;left:0;width:9999px;height:9999px",
    "font-family:'{url}'", "display:none", "content:'x'", "list-style-image:url({url})",
    "font-size:99999px", "margin:-99999px",
)
# fmt: on


class Maker:
    """Makes bodies out of *corpus* and of nothing; addresses in them lead to *doors*."""

    def __init__(self, seed: int, corpus: Corpus, doors: tuple[str, ...]) -> None:
        self._seed = seed
        self._corpus = corpus
        self._doors = doors
        self._order = list(range(len(corpus.bodies)))
        random.Random(seed).shuffle(self._order)

    def body(self, n: int) -> Body:
        """Return body *n*: every second one of the corpus, while it lasts, the others made."""
        known = self._corpus.bodies
        if n % 2 == 0 and n // 2 < len(known):
            return known[self._order[n // 2]]
        rng = random.Random(f"{self._seed}/{n}")
        format = rng.choice(_FORMATS)
        if known and rng.random() < 0.5:
            text = self._mutant(rng, rng.choice(known).text)
        else:
            text = self._invention(rng)
        return Body(text[:_MOST], format)

    def name(self, n: int) -> str:
        """Return a short text for a subject, a person, a status or a file."""
        rng = random.Random(f"{self._seed}/name/{n}")
        if self._corpus.names and rng.random() < 0.5:
            return rng.choice(self._corpus.names)[:300]
        if rng.random() < 0.4:
            return f"<img src='{rng.choice(self._doors)}'><b>{self._text(rng, 2)}</b>"
        return self._text(rng, rng.randint(1, 6))[:300]

    # --- changing what is known ----------------------------------------------------------------

    def _mutant(self, rng: random.Random, text: str) -> str:
        start = rng.randrange(len(text)) if len(text) > _MOST else 0
        text = text[start : start + _MOST]
        for _ in range(rng.randint(1, 6)):
            text = rng.choice(_CHANGES)(self, rng, text)
        return text

    def aim(self, rng: random.Random, text: str) -> str:
        return _URL.sub(lambda _: rng.choice(self._doors), text)

    def insert(self, rng: random.Random, text: str) -> str:
        at = rng.randint(0, len(text))
        return text[:at] + self._piece(rng) + text[at:]

    def cut(self, rng: random.Random, text: str) -> str:
        at = rng.randint(0, len(text))
        return text[:at] + text[at + rng.randint(0, 40) :]

    def repeat(self, rng: random.Random, text: str) -> str:
        at = rng.randint(0, len(text))
        part = text[at : at + rng.randint(1, 60)]
        return text[:at] + part * rng.choice((2, 3, 20, 300)) + text[at:]

    def swap_case(self, rng: random.Random, text: str) -> str:
        at = rng.randint(0, len(text))
        return text[:at] + text[at : at + 40].swapcase() + text[at + 40 :]

    def flip(self, rng: random.Random, text: str) -> str:
        if not text:
            return text
        at = rng.randrange(len(text))
        return text[:at] + chr(rng.choice((0, 9, 10, 34, 39, 60, 62, 38, 47, 0x202E))) + text[at:]

    def splice(self, rng: random.Random, text: str) -> str:
        other = rng.choice(self._corpus.bodies).text[:2_000] if self._corpus.bodies else ""
        at = rng.randint(0, len(text))
        return text[:at] + other + text[at:]

    # --- inventing -----------------------------------------------------------------------------

    def _invention(self, rng: random.Random) -> str:
        kind = rng.random()
        if kind < 0.05:
            return self._tower(rng)
        if kind < 0.1:
            return self._token(rng)
        return "".join(self._piece(rng) for _ in range(rng.choice((1, 5, 20, 60))))

    def _piece(self, rng: random.Random) -> str:
        match rng.randrange(9):
            case 8:
                return rng.choice(_LOADS).format(url=rng.choice(self._doors))
            case 0 | 1:
                return self._tag(rng) + self._text(rng, 3) + f"</{rng.choice(_TAGS)}>"
            case 2:
                return self._tag(rng)
            case 3:
                return rng.choice(_ENTITIES)
            case 4:
                return rng.choice(_ODD)
            case 5:
                return rng.choice(("<!--", "-->", "<![CDATA[", "]]>", "<?", "<!", "</", "<", "<%"))
            case 6:
                return rng.choice(
                    ("\n> ", "\n", "\n* ", "](", "[x](", "![", "```", "|a|b|\n|-|-|\n")
                )
            case _:
                return self._text(rng, 8)

    def _tag(self, rng: random.Random) -> str:
        name = rng.choice(_TAGS)
        attributes = "".join(
            f"{rng.choice((' ', '/', chr(10), chr(9)))}{rng.choice(_ATTRIBUTES)}"
            f"{rng.choice(('=', ' = ', '=='))}{self._value(rng)}"
            for _ in range(rng.choice((0, 0, 1, 2, 5)))
        )
        return f"<{name}{attributes}{rng.choice(('>', '>', '>', '/>', '', ' '))}"

    def _value(self, rng: random.Random) -> str:
        url = rng.choice((*_SCHEMES, *self._doors, *self._doors))
        value = rng.choice((url, url, rng.choice(_CSS).format(url=url), self._text(rng, 2), "-1"))
        quote = rng.choice(("'", '"', '"', ""))
        return f"{quote}{value}{quote}"

    def _text(self, rng: random.Random, most: int) -> str:
        pool = rng.choice((_SCRIPTS, _SCRIPTS, _ODD, _SCHEMES))
        return "".join(
            rng.choice(pool) * rng.choice((1, 1, 1, 7)) for _ in range(rng.randint(0, most))
        )

    def _tower(self, rng: random.Random) -> str:
        piece = rng.choice(
            ("<table><tr><td>", "<blockquote>", "<ul><li>", "<div>", "<b><p>", "> ", "<svg><g>")
        )
        high = rng.choice((4, 12, 60, 390, 3_000))
        return piece * high + self._text(rng, 4) + "</td></tr></table>" * rng.choice((0, high))

    def _token(self, rng: random.Random) -> str:
        piece = rng.choice((*_SCRIPTS, *_ODD, "x", "a.", "a@", "http://a.example/", "#1", "("))
        return piece * rng.choice((50, 3_000, _MOST // len(piece)))


_CHANGES: tuple[Callable[[Maker, random.Random, str], str], ...] = (
    Maker.aim, Maker.aim, Maker.insert, Maker.cut, Maker.repeat, Maker.swap_case, Maker.flip,
    Maker.splice,
)  # fmt: skip
