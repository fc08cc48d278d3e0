"""What becomes of HTML and Markdown: what is allowed, links, tables, hidden letters."""

from typing import Any

import pytest

from desktop.domain.message import BodyFormat
from desktop.ui.render.blocks import Block, Kind, Mark, Paragraph, Rendered, Run, Table, Wanted
from desktop.ui.render.message import render


def html(source: str, **wanted: Any) -> Rendered:
    return render(source, BodyFormat.HTML, Wanted(**wanted))


def runs(blocks: tuple[Block, ...]) -> list[Run]:
    found: list[Run] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            found.extend(block.runs)
        else:
            found.extend(r for row in block.rows for cell in row for r in runs(cell.blocks))
    return found


def lines(rendered: Rendered) -> list[str]:
    return [b.text if isinstance(b, Paragraph) else "<table>" for b in rendered.blocks]


def links(rendered: Rendered) -> list[str]:
    return [run.link for run in runs(rendered.blocks) if run.link]


def test_paragraphs_lists_and_looks() -> None:
    done = html(
        "<p>One <b>bold</b> <i>word</i>.</p><ul><li>a<ol start=3><li>b</li></ol></li></ul>"
        "<h2>H</h2>"
    )
    assert lines(done) == ["One bold word.", "a", "b", "H"]
    bold = next(r for r in runs(done.blocks) if r.text == "bold")
    assert bold.marks == Mark.BOLD
    a, b, h = done.blocks[1:]
    assert isinstance(a, Paragraph)
    assert isinstance(b, Paragraph)
    assert isinstance(h, Paragraph)
    assert (a.marker, a.indent, b.marker, b.indent) == ("•", 1, "3.", 2)
    assert (h.kind, h.level) == (Kind.HEADING, 2)


def test_code_keeps_its_lines_and_spaces() -> None:
    done = html("<pre>if x:\n    y()</pre><p>after</p>")
    assert lines(done) == ["if x:", "    y()", "after"]
    assert [b.kind for b in done.blocks if isinstance(b, Paragraph)] == [
        Kind.CODE,
        Kind.CODE,
        Kind.TEXT,
    ]


def test_scripts_styles_and_forms_leave_nothing() -> None:
    done = html(
        "<style>p{color:red}</style><script>alert(1)</script><p onclick=x style='x'>hi</p>"
        "<form action=//evil><input value=secret><button>Go</button></form><iframe src=x></iframe>"
    )
    assert " ".join(lines(done)) == "hi Go"
    assert links(done) == []


@pytest.mark.parametrize(
    ("href", "target"),
    [
        ("https://example.com/a?b=c#d", "https://example.com/a?b=c#d"),
        ("HTTP://EXAMPLE.com:80", "http://example.com"),
        ("https://bücher.example/ö", "https://xn--bcher-kva.example/%C3%B6"),
        ("https://user:pass@evil.example/x", "https://evil.example/x"),
        ("mailto:a@b.example?subject=x&bcc=c@d.example", "mailto:a@b.example"),
        ("https://[2001:db8::1]:8080/", "https://[2001:db8::1]:8080/"),
    ],
)
def test_links_are_rebuilt_in_ascii(href: str, target: str) -> None:
    assert links(html(f'<a href="{href}">x</a>')) == [target]


@pytest.mark.parametrize(
    "href",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "file:///etc/passwd",
        "deskbell:do/something",
        "deskbell-do:m%3A1/retry",
        "vbscript:x",
        "smb://host/share",
        "//relative.example/x",
        "/path",
        "#part",
        "https://",
        "https://exa\u202emple.com",
        "https://exam ple.com",
        "https://a.example\\@evil.example",
        "mailto:not an address",
        "https://" + "a" * 3000 + ".example",
    ],
)
def test_other_links_are_only_text(href: str) -> None:
    done = html(f'<p><a href="{href}">words</a></p>')
    assert links(done) == []
    assert lines(done) == ["words"]


def test_a_link_that_shows_another_address_tells_its_own() -> None:
    done = html('<a href="https://evil.example/login">www.bank.example</a>')
    assert lines(done) == ["www.bank.example (evil.example)"]
    assert lines(html('<a href="https://www.bank.example/x">bank.example</a>')) == ["bank.example"]
    assert lines(html('<a href="https://evil.example">Click here</a>')) == ["Click here"]


def test_addresses_in_text_become_links_without_their_punctuation() -> None:
    text = "See https://a.example/x_(y), www.b.example. Or mail me@c.example!"
    done = render(text, BodyFormat.TEXT, Wanted())
    assert links(done) == [
        "https://a.example/x_(y)",
        "https://www.b.example",
        "mailto:me@c.example",
    ]
    assert lines(done) == [text]


def test_only_numbers_of_messages_that_exist_become_links() -> None:
    done = render(
        "see #3 and #12, not a#1 or #0 or ##2 or #7", BodyFormat.TEXT, Wanted(last_number=7)
    )
    assert [r.action for r in runs(done.blocks) if r.action] == ["message:3", "message:7"]
    assert not [r for r in runs(html("<code>#3</code>", last_number=7).blocks) if r.action]


def test_markdown_shows_html_as_text_and_keeps_line_breaks() -> None:
    source = "one\ntwo <img src=x onerror=alert(1)> **b**\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    done = render(source, BodyFormat.MARKDOWN, Wanted())
    assert lines(done) == ["one", "two <img src=x onerror=alert(1)> b", "<table>"]
    assert done.pictures == ()


def test_tables_that_only_lay_out_are_taken_apart() -> None:
    layout = (
        "<table><tr><td></td><td><table><tr><td><p>Hello</p></td></tr></table></td></tr></table>"
    )
    assert lines(html(layout)) == ["Hello"]
    data = html("<table><tr><th>a</th><th>b</th></tr><tr><td colspan=2>c</td></tr></table>")
    (table,) = data.blocks
    assert isinstance(table, Table)
    assert [[cell.span for cell in row] for row in table.rows] == [[1, 1], [2]]


def _depth(blocks: tuple[Block, ...]) -> int:
    inner = [
        _depth(cell.blocks)
        for b in blocks
        if isinstance(b, Table)
        for row in b.rows
        for cell in row
    ]
    return 1 + max(inner) if inner else 0


@pytest.mark.parametrize("deep", [3, 8, 20, 40])
def test_tables_never_nest_deeper_than_four(deep: int) -> None:
    done = html("<table><tr><td>a</td><td>" * deep + "x" + "</td></tr></table>" * deep)
    assert 0 < _depth(done.blocks) <= 4
    assert any("x" in run.text for run in runs(done.blocks))


def test_quotes_and_lists_never_set_in_further_than_six() -> None:
    done = html("<blockquote>" * 40 + "<ul><li>" * 40 + "deep")
    deepest = next(b for b in done.blocks if "deep" in (b.text if isinstance(b, Paragraph) else ""))
    assert isinstance(deepest, Paragraph)
    assert (deepest.quote, deepest.indent) == (6, 6)


def test_colspans_cannot_blow_up_a_table() -> None:
    (table,) = html("<table><tr><td colspan=100000>a</td><td>b</td></tr></table>").blocks
    assert isinstance(table, Table)
    assert [cell.span for cell in table.rows[0]] == [1, 1]
    assert lines(html("<table><tr><td colspan=900>a</td><td>b</td></tr></table>")) == ["a", "b"]


def test_hidden_direction_characters_are_shown_by_name() -> None:
    done = html("<p>invoice\u202egpj.exe\u2066x\u2069 \x07</p>")
    shown = [r.text for r in runs(done.blocks) if r.marks & Mark.CONTROL]
    assert shown == ["[RLO]", "[LRI]", "[PDI]", "[U+0007]"]
    assert not any(c in run.text for run in runs(done.blocks) for c in "\u202e\u2066\u2069")


def test_joiners_that_languages_need_stay() -> None:
    text = "می\u200cخواهم 👨\u200d👩\u200d👧"
    assert lines(render(text, BodyFormat.TEXT, Wanted())) == [text]


def test_stacked_marks_are_bounded() -> None:
    done = html("<p>z" + "\u0301" * 500 + "algo</p>")
    assert lines(done) == ["z" + "\u0301" * 4 + "algo"]


def test_what_qt_cannot_hold_is_replaced() -> None:
    done = render("a\ud800b\ufdd0c\ufffcd\u2029e", BodyFormat.TEXT, Wanted())
    assert lines(done) == ["a\ufffdb\ufffdcd", "e"]


def test_a_third_seldom_script_is_replaced() -> None:
    done = render("ދިވެހި ߒߞߏ ᚠᚢᚦ hello سلام 日本", BodyFormat.TEXT, Wanted())
    assert lines(done) == ["ދިވެހި ߒߞߏ \ufffd\ufffd\ufffd hello سلام 日本"]


def test_each_paragraph_has_its_own_direction_within_that_of_the_message() -> None:
    done = html("<p>سلام Firefox کار نمی‌کند</p><p>Restart it</p><p>123</p><pre>ls -l</pre>")
    assert done.rtl
    assert [b.rtl for b in done.blocks] == [True, False, True, False]


def test_remote_images_wait_and_trackers_never_show() -> None:
    source = (
        '<img src="http://a.example/1.png" alt="plan"><img src="//b.example/2.png">'
        '<img src="https://t.example/p.gif" width=1 height=1><img src="file:///etc/passwd" alt="f">'
        '<img src="cid:part1" alt="logo">'
    )
    done = html(source)
    assert [picture.host for picture in done.blocked] == ["a.example", "b.example"]
    assert "[f][logo]" in "".join(run.text for run in runs(done.blocks))
    assert html(source, images=True).blocked == ()


def test_images_within_the_body_are_carried_along() -> None:
    done = html('<img src="data:image/png;base64,iVBORw0KGgo=">')
    (picture,) = done.pictures
    assert (picture.data, picture.url) == (b"\x89PNG\r\n\x1a\n", "")
    assert done.blocked == ()
    assert html('<img src="data:image/svg+xml;base64,PHN2Zz4=" alt="s">').pictures == ()


def test_a_long_message_is_shown_in_steps() -> None:
    body = "<p>" + "word " * 40_000 + "</p>"
    first = html(body, allowance=64_000)
    assert first.rest > 100_000
    assert first.cost < 70_000
    second = html(body, allowance=128_000)
    assert second.rest < first.rest
    assert html(body, allowance=400_000).rest == 0


def test_no_paragraph_is_too_long_to_lay_out() -> None:
    done = html(f"<p>{'x' * 50_000}</p><p>{'日本' * 3_000}</p>", allowance=10**6)
    assert max(len(b.text) for b in done.blocks if isinstance(b, Paragraph)) <= 2_000
    assert "".join(lines(done)).count("x") == 50_000
    assert "".join(lines(done)).count("日") == 3_000
