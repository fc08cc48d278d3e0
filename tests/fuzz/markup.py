"""Draws markup: pieces that mean something to a parser, in any order, and other text."""

from hypothesis import strategies as st

# fmt: off
_PIECES = (
    "<p>", "</p>", "<b>", "</b>", "<i>", "<a href='", "<a href=https://a.example/>", "</a>", "'>",
    "\">", ">", "<", "/>", "</", "<img src='", "<img src=x alt=y>", "<table>", "<tr>", "<td>",
    "<th colspan=9>", "</td>", "</tr>", "</table>", "<ul>", "<ol start=3>", "<li>", "</ul>",
    "<blockquote>", "</blockquote>", "<pre>", "</pre>", "<code>", "<h1>", "</h1>", "<hr>", "<br>",
    "<div>", "</div>", "<span style='x'>", "<font>", "<script>", "</script>", "<style>", "</style>",
    "<svg>", "<math>", "<mi>", "<mtext>", "<mglyph>", "<annotation-xml encoding='text/html'>",
    "<foreignObject>", "<title>", "</title>", "<textarea>", "<select>", "<option>", "<template>",
    "<noscript>", "<plaintext>", "<xmp>", "<iframe>", "<form>", "<input>", "<button>", "<object>",
    "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<!doctype html>", "<?xml", "&lt;", "&#60;", "&#0;",
    "&#x80;", "&nbsp;", "&amp", "&", "javascript:", "data:text/html,", "data:image/png;base64,",
    "vbscript:", "file:///etc/passwd", "https://a.example/x", "http://[::1", "mailto:a@b.example",
    "www.a.example", "#1", "#99", "\n", "\r\n", "\n> ", "\n\n", " ", "\t", "\x00", "\x0c", "\x1b",
    "\u202e", "\u2066", "\u2069", "\u200b", "\u2028", "\ufeff", "\ufffc", "\ud800", "\U000e0041",
    "العربية", "עברית", "русский", "日本", "😀", "a\u0301\u0301\u0301\u0301\u0301", "*", "_", "`",
    "```\n", "[", "](", ")", "![", "|", "|-|-|\n", "\\", "- ", "1. ", "On 1 May somebody wrote:\n",
    "-----Original Message-----\n",
    "onclick=x ", "style=\"background:url(x)\" ", "width=1 ", "height=9999999 ", "class=x ",
)
# fmt: on

markup = st.lists(st.sampled_from(_PIECES) | st.text(max_size=6), max_size=40).map("".join)
repeated = st.tuples(markup, st.integers(1, 400)).map(lambda drawn: (drawn[0] * drawn[1])[:50_000])
bodies = markup | repeated
