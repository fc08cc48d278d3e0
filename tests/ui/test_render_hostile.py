"""Bodies made to hurt: every one renders quickly, small, and without anything active."""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.message import BodyFormat
from desktop.domain.text import html_to_text
from desktop.ui.render.blocks import Block, Note, Paragraph, Rendered, Run, Wanted
from desktop.ui.render.file_names import display_name, safe_name
from desktop.ui.render.message import render

SECONDS = 3.0
"""Generous: what these tests catch takes minutes. The usual is under 50 ms."""
ALLOWANCE = 64_000


def safely(body: str, format: BodyFormat = BodyFormat.HTML) -> Rendered:
    """Render *body* and check everything that must hold for any body."""
    began = time.thread_time()
    done = render(body, format, Wanted(allowance=ALLOWANCE, last_number=50))
    assert time.thread_time() - began < SECONDS
    assert done.cost <= ALLOWANCE + 5_000
    for run in runs(done.blocks):
        assert not run.link or run.link.startswith(("http://", "https://", "mailto:"))
        assert run.link.isascii()
        assert run.action.partition(":")[0] in {"", "message", "quote"}
        assert not any(c in run.text for c in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\ufffc")
    for picture in done.pictures:
        assert picture.data or picture.url.startswith(("http://", "https://"))
    return done


def runs(blocks: tuple[Block, ...]) -> Iterator[Run]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from block.runs
        else:
            for row in block.rows:
                for cell in row:
                    yield from runs(cell.blocks)


BOMBS = {
    "div": "<div>" * 200_000,
    "unclosed b": "<b>" * 200_000,
    "formatting and paragraphs": "".join(f"<font size={n}><p>" for n in range(20_000)),
    "formatting work": "".join(f"<font size={n}>" for n in range(100)) + "<p></p>" * 300_000,
    "tables": "<table><tr><td>" * 50_000,
    "tables closed": "<table><tr><td>" * 300 + "x" + "</td></tr></table>" * 300,
    "lists": "<ul><li>" * 50_000,
    "end tags in comments": "<div><!--</div>-->" * 100_000,
    "end tags in attributes": "<div a='\"' b=\"'></div>\">" * 50_000,
    "end tags that tables ignore": "<div><table></div></table>" * 50_000,
    "end tags that select ignores": "<div><select></div></select>" * 50_000,
    "raw text in foreign": "<svg><style>" + "<div>" * 100_000,
    "ruby": "<rt>" * 100_000,
    "unclosed tag": "<x" * 900_000,
    "unclosed attribute": '<a href="x' * 200_000,
    "unclosed script": "<script" * 300_000,
    "unclosed comment": "<!--" * 300_000,
    "entities": "&amp;" * 400_000,
    "less-than": "<" * 700_000,
    "attributes": "<a " + " ".join(f"a{n}=1" for n in range(30_000)) + ">x",
    "paragraphs": "<p>x</p>" * 300_000,
    "cells": "<table>" + "<tr><td>a</td><td>b</td></tr>" * 50_000 + "</table>",
    "images": '<img src="https://a.example/x.png">' * 50_000,
    "links": '<a href="https://a.example/">x</a> ' * 50_000,
    "big": "<p>" + "word " * 1_000_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_markup_bombs(name: str) -> None:
    safely(BOMBS[name])


TEXT_BOMBS = {
    "token": "x" * 3_000_000,
    "newlines": "\n" * 3_000_000,
    "quotes": "> " * 1_000_000,
    "urls": "http://a.example/b " * 100_000,
    "brackets in url": "http://a.example/" + "(" * 100_000 + ")" * 100_000,
    "at": "a@" * 1_000_000,
    "mail-like": "a" * 60 + "@" + "b." * 300_000,
    "numbers": "#1 " * 300_000,
    "mixed scripts": "aאбא" * 200_000,
    "ideographs": "日本語" * 300_000,
    "marks": "a" + "\u0301" * 500_000,
    "controls": "\u202e" * 200_000,
    "wrote": "On " + "a " * 100_000 + "wrote:\n> x",
}


@pytest.mark.parametrize("name", TEXT_BOMBS)
def test_text_bombs(name: str) -> None:
    safely(TEXT_BOMBS[name], BodyFormat.TEXT)


@pytest.mark.parametrize(
    "piece", ["[", "![", "*", "_a_*", "`", "> ", "- ", "[a](", "[a][", "<", "|a"]
)
def test_markdown_bombs(piece: str) -> None:
    safely(piece * (32_000 // len(piece)), BodyFormat.MARKDOWN)
    safely(piece * 100_000, BodyFormat.MARKDOWN)


def test_what_is_too_complex_says_so_and_keeps_its_text() -> None:
    done = safely("<div>" * 5_000 + "the words<script>alert(1)</script>")
    assert done.note is Note.PLAIN_TOO_COMPLEX
    assert "".join(run.text for run in runs(done.blocks)) == "the words"


@pytest.mark.parametrize("format", BodyFormat)
def test_halves_of_characters_are_replaced(format: BodyFormat) -> None:
    done = safely("<p>a\ud800b</p>", format)
    assert "\ufffd" in "".join(run.text for run in runs(done.blocks))
    assert html_to_text("<p>a\ud800b</p>") == "a\ufffdb"


@pytest.mark.parametrize(
    "letter", ["\u16a0", "\u1100", "\uff41", "\u20c0", "\U00012000", "\U0001f680"]
)
def test_what_few_fonts_have_is_shown_in_small_steps(letter: str) -> None:
    # Measured: 32,000 such letters take Qt a quarter of a second on the window's thread.
    done = safely(letter * 30_000, BodyFormat.TEXT)
    assert sum(len(run.text) for run in runs(done.blocks)) < 4_000
    assert done.rest > 20_000


def test_mail_as_people_send_it_is_not_too_complex() -> None:
    mail = (
        "<div><table>" + "<tr><td><p><font><b>x</b></font></p></td></tr>" * 300 + "</table></div>"
    )
    assert safely(mail).note is None
    sloppy = "<p><b><i>a</b></i> <font>b</p>" * 60
    assert safely(sloppy).note is None


def _corpus(folder: Path) -> Iterator[str]:
    """Yield every attack of the corpus, whatever file it is in."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file() or path.name.startswith(("LICENSE", "SOURCE")):
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        yield text
        if path.suffix == ".json":
            yield from _strings(json.loads(text))
        else:
            yield from text.splitlines()


def _strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for inner in value.values():
                yield from _strings(inner)
        case list():
            for inner in value:
                yield from _strings(inner)
        case _:
            return


def test_every_known_attack_is_harmless(shared_data: Path) -> None:
    count = 0
    for attack in _corpus(shared_data / "html-xss"):
        for format in BodyFormat:
            safely(attack, format)
        count += 1
    assert count > 1_000


@pytest.mark.timeout(300)
def test_every_nasty_thread_renders(shared_data: Path) -> None:
    count = 0
    with (shared_data / "threads-nasty" / "tickets.jsonl").open(encoding="utf-8") as threads:
        for line in threads:
            for message in json.loads(line)["messages"]:
                done = safely(message["html"])
                assert done.blocks or not html_to_text(message["html"]).strip()
                count += 1
    assert count >= 535


def test_naughty_strings_and_trojan_lines_show_what_they_hide(shared_data: Path) -> None:
    for path in sorted((shared_data / "unicode-naughty").rglob("*.json")):
        for text in _strings(json.loads(path.read_text(encoding="utf-8"))):
            safely(text, BodyFormat.TEXT)
            safely(text, BodyFormat.MARKDOWN)


def test_weird_attachment_names_are_shown_and_saved_safely(shared_data: Path) -> None:
    rows = json.loads((shared_data / "attachment-names" / "weird_names.json").read_text("utf-8"))
    for name in _strings(rows):
        shown, safe = display_name(name), safe_name(name)
        assert shown
        assert "\n" not in shown
        assert "/" not in safe
        assert "\\" not in safe
        assert len(safe.encode()) <= 180
        assert safe.strip(" .") == safe


@pytest.mark.parametrize(
    ("name", "shown", "safe"),
    [
        ("../../etc/passwd", "passwd", "passwd"),
        ("C:\\Users\\x\\a.txt", "a.txt", "a.txt"),
        ("invoice\u202egpj.exe", "invoicegpj.exe", "invoicegpj.exe"),
        ("con.txt", "con.txt", "_con.txt"),
        ("a\nb.txt", "a b.txt", "a_b.txt"),
        ("a.e\ue000xe", "a.e\ue000xe", "a.e_xe"),
        ("a.e\u180exe", "a.exe", "a.exe"),
        ("a.png\u3164.exe", "a.png.exe", "a.png.exe"),
        ("...", "file", "file"),
        ("", "file", "file"),
        ("a<b>:c?.pdf", "a<b>:c?.pdf", "a_b__c_.pdf"),
        ("سند.pdf", "سند.pdf", "سند.pdf"),
    ],
)
def test_names(name: str, shown: str, safe: str) -> None:
    assert display_name(name) == shown
    assert safe_name(name) == safe


def test_long_names_keep_their_extension() -> None:
    assert safe_name("ф" * 300 + ".docx").endswith("ф.docx")
    assert display_name("a" * 300 + ".docx").endswith(".docx")
