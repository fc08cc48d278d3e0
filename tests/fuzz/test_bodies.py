"""Bodies and names from outside: whatever they hold, what comes out is harmless, and soon."""

import re
import time
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import strategies as st

from desktop.domain.message import BodyFormat
from desktop.domain.text import html_to_text
from desktop.domain.whole_text import whole_text
from desktop.ui.attachment_kinds import contradiction
from desktop.ui.render import allow
from desktop.ui.render.blocks import Block, Paragraph, Run, Wanted
from desktop.ui.render.file_names import display_name, extension, is_risky, safe_name
from desktop.ui.render.links import check, find
from desktop.ui.render.message import rendered, text_alone
from desktop.ui.render.weigh import TooComplex
from desktop.ui.save_file import free_target
from tests.fuzz.hunt import hunt, hunt_text
from tests.fuzz.markup import bodies, markup

SECONDS = 3.0
_SAFE = re.compile(r"(?:https?://[!-~]+|mailto:[!-~]+)\Z")
_OBEYED = re.compile("[\x00-\x08\x0e-\x1f\u202a-\u202e\u2066-\u2069\ufffc\ud800-\udfff]")
_ATTRIBUTES = {"a": {"href"}, "img": {"src", "alt", "width", "height"}, "ol": {"start"}} | {
    cell: {"colspan"} for cell in ("td", "th")
}


class Looked(HTMLParser):
    """Another parser's view of what the allow-list let through."""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in allow.BLOCK_TAGS | allow.INLINE_TAGS
        for name, value in attrs:
            assert name in _ATTRIBUTES.get(tag, set())
            scheme = re.match(r"[\x00-\x20]*([a-z][a-z0-9+.-]*):", value or "", re.I)
            assert scheme is None or scheme[1].lower() in {
                "http", "https", "mailto", "data", "cid",
            }  # fmt: skip

    def handle_comment(self, data: str) -> None:
        raise AssertionError

    def handle_decl(self, decl: str) -> None:
        raise AssertionError

    def handle_pi(self, data: str) -> None:
        raise AssertionError


def test_the_allow_list_holds() -> None:
    def holds(source: str) -> None:
        source = whole_text(source)
        try:
            clean = allow.clean(source)
        except TooComplex:
            assert "<" in source
            return
        # A parser takes a mark of byte order off the beginning, each time one.
        assert allow.clean(clean) == clean.removeprefix("\ufeff")
        looked = Looked()
        looked.feed(clean)
        looked.close()

    hunt_text("html", bodies, holds, 120)


@pytest.mark.parametrize("format", BodyFormat)
def test_a_body_is_bounded_and_harmless(format: BodyFormat) -> None:
    wanted = Wanted(allowance=20_000, last_number=50)

    def holds(source: str) -> None:
        source = whole_text(source)
        began = time.thread_time()
        for done in (rendered(source, format, wanted), text_alone(source, format, wanted)):
            assert done.cost <= wanted.allowance + 5_000
            assert 0 <= done.rest <= max(1, 8 * len(source) + 100)
            for run in _runs(done.blocks):
                assert not run.link or _SAFE.match(run.link)
                assert not _OBEYED.search(run.text)
                assert run.action.partition(":")[0] in {"", "message", "quote"}
            assert all(p.data or _SAFE.match(p.url) for p in done.pictures)
        html_to_text(source)
        assert time.thread_time() - began < SECONDS

    hunt_text("html", bodies, holds, 60)


def _runs(blocks: tuple[Block, ...]) -> Iterator[Run]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from block.runs
        else:
            for row in block.rows:
                for cell in row:
                    yield from _runs(cell.blocks)


_ADDRESSES = st.lists(
    st.sampled_from(
        ("http", "https", "mailto", "javascript", "data", "file", ":", "//", "/", "\\", "@", "a.b",
         "[::1]", "[", "]", "%00", "%2e", "?", "#", ":80", ":99999", ":-1", "\t", "\n", "\u202e",
         "\u3002", "\uff0e", "аррӏе", "xn--", "xn--a", "..", "..", "127.1", "user:pw", "\u2044"),
    )
    | st.text(max_size=4),
    max_size=12,
).map("".join)  # fmt: skip


def test_a_link_leads_where_it_says() -> None:
    def holds(text: str) -> None:
        link = check(text)
        if link is not None:
            assert _SAFE.match(link.url)
            assert "@" not in link.host or link.url.startswith("mailto:")
            assert link.host in link.url
            assert check(link.url) == link
        for found in find(text, 50):
            assert 0 <= found.start < found.end <= len(text)
            assert (found.link is None) == (1 <= found.number <= 50)

    hunt_text("link", _ADDRESSES | markup, holds, 150)


_NAMES = st.lists(
    st.sampled_from(
        ("..", "/", "\\", ".", " ", ":", "con", "nul", "aux.", "com1", "LPT9", ".exe", ".png",
         ".pdf", ".lnk", "\x00", "\n", "\r", "\t", "\u202e", "gpj", "\u200f", "\u2066", "\ufeff",
         "\u3000", "~",
         "$", "%2e", "*", "?", '"', "<b>", "|", "é", "e\u0301", "ф" * 90, "a" * 130, "\ud800",
         "\U0010ffff", "\u2024", "\uff0f", "\u2215", "\xa0", "\u00ad", "\u115f", "\u3164", "CON²"),
    )
    | st.text(max_size=4),
    max_size=10,
).map("".join)  # fmt: skip
_INVISIBLE = re.compile("[\x00-\x1f\x7f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]")
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|\Z)", re.I)


def test_a_name_stays_in_its_folder_and_shows_its_end(tmp_path: Path) -> None:
    def holds(name: str) -> None:
        shown, safe = display_name(name), safe_name(name)
        assert shown.strip()
        assert len(shown) <= 200
        assert not _INVISIBLE.search(shown + safe)
        assert len(safe.encode()) <= 180
        assert not set(safe) & set('<>:"/\\|?*')
        assert safe.strip(" .") == safe
        assert not _DEVICE.match(safe)
        assert safe_name(safe) == safe
        assert is_risky(name) == is_risky(safe)
        # What can run something says so to the eye too.
        assert not is_risky(name) or shown.casefold().endswith(f".{extension(name)}")
        target = free_target(tmp_path, name, set())
        assert target.parent == tmp_path
        target.write_bytes(b"")
        target.unlink()

    hunt_text("name", _NAMES, holds, 150)


def test_any_beginning_of_a_file_is_judged() -> None:
    heads = st.sampled_from(
        (b"MZ", b"\x7fELF", b"#!", b"%PDF-", b"PK\x03\x04", b"GIF89a", b"RIFF....WEBP", b"\x89PNG")
    )

    def holds(head: bytes) -> None:
        for name in ("a.png", "a.exe", "a", "a.pdf", "a.docx"):
            contradiction(name, head)

    parts = st.lists(heads | st.binary(max_size=20), max_size=4).map(b"".join)
    hunt("head", parts, holds, 60)
