"""Mails as they really come are read: words in any charset, names, times, files; none breaks it."""

import base64
from datetime import UTC, datetime
from email.message import EmailMessage

import pytest

from desktop.domain.capture.conversations import bare_subject, conversations
from desktop.domain.capture.mail import LARGEST, Address, MailHead, read_head, read_mail
from desktop.domain.capture.mbox import MboxSplitter, is_mbox, unescaped
from desktop.domain.capture.words_of_mail import decoded, header_words
from desktop.domain.message import BodyFormat
from tests.real_data import real_data


def mail(*lines: str | bytes, body: bytes = b"Hello\r\n") -> bytes:
    head = b"\r\n".join(x if isinstance(x, bytes) else x.encode() for x in lines)
    return head + b"\r\n\r\n" + body


@pytest.mark.parametrize(
    ("label", "codec", "text"),
    [
        ("windows-1251", "cp1251", "Привет, мир"),
        ("iso-8859-9", "iso8859-9", "Türkçe ışık"),
        ("gb2312", "gb18030", "简体中文𠀀"),
        ("gb18030", "gb18030", "简体中文"),
        ("koi8-r", "koi8-r", "Добрый день"),
        ("utf-8", "utf-8", "سلام دنیا"),
        ("iso-8859-1", "cp1252", "“€ 5”"),
        # Wrong, unknown or not told at all.
        ("iso-8859-1", "utf-8", "Überweisung für Łukasz"),
        ("us-ascii", "utf-8", "سلام"),
        ("x-unknown", "utf-8", "сайт не работает"),
        ("utf-8", "cp1251", "Здравствуйте, сайт не работает"),
        ("", "cp1252", "Müller & Söhne grüßen"),
        ("zip", "utf-8", "plain"),
        ("unicode_escape", "ascii", "\\u0041"),
    ],
)
def test_words_in_any_charset(label: str, codec: str, text: str) -> None:
    assert decoded(text.encode(codec), label) == text


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("=?UTF-8?B?2LPZhNin2YU=?=", "سلام"),
        ("=?utf-8?q?=D0=9F=D1=80=D0?=\r\n =?utf-8?q?=B8=D0=B2=D0=B5=D1=82?= Kim", "Привет Kim"),
        ("=?windows-1251?Q?=CF=F0=E8=E2=E5=F2_=EC=E8=F0?=", "Привет мир"),
        ("=?iso-8859-1*de?Q?M=FCller?=", "Müller"),
        ("=?nope?B?SGk=?= =?utf-8?B?!!!!?=", "Hi"),
        ("plain =?broken", "plain =?broken"),
        ("Привет".encode().decode("ascii", "surrogateescape"), "Привет"),
    ],
)
def test_encoded_words_of_headers(raw: str, words: str) -> None:
    assert header_words(raw) == words


def test_who_wrote_when_and_about_what() -> None:
    head = read_head(
        mail(
            "From: =?utf-8?b?2LnZhNuMINix2LbYp9uM24w=?= <Ali@Example.IR>",
            'To: "Kim, Desk" <kim@desk.example>, b@x.example',
            "Subject: =?utf-8?b?2LPYp9uM2Ko=?=",
            "Date: Sun, 22 Nov 2026 10:42:00 +0330",
            "Message-ID: <1@a>",
            "In-Reply-To: <0@a>",
            "References: <r@a>\r\n <0@a>",
        )
    )
    assert (head.author.name, head.author.email) == ("علی رضایی", "Ali@Example.IR")
    assert [a.name for a in head.to] == ["Kim, Desk", ""]
    assert head.subject == "سایت"
    assert head.when == datetime(2026, 11, 22, 7, 12, tzinfo=UTC).timestamp()
    assert (head.id, head.before) == ("1@a", ("r@a", "0@a"))


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\n",
        b"Subject: only\n",
        b"no headers at all",
        mail("Date: yesterday", "From: nobody", "Message-ID: odd"),
        mail("Date: Sun, 99 Nov 99999 99:99:99 +9999", "From: <>", "Content-Type: x/y/z; ="),
        mail("Content-Type: multipart/mixed; boundary=b", body=b"--b\r\n\r\nx\r\n--b"),
        mail("Content-Type: multipart/mixed"),
        mail("Content-Type: text/plain; charset*=x''%ff", "Content-Transfer-Encoding: base64"),
        mail("Content-Type: message/rfc822", "Content-Transfer-Encoding: base64", body=b"////"),
        mail("Content-Disposition: attachment; filename*0*=a'b'%; filename*2=x", body=b"\xff"),
        b"\xff\xfe" + b"\x00" * 1000,
    ],
)
def test_broken_mails_are_read_as_far_as_they_go(raw: bytes) -> None:
    read = read_mail(raw)
    assert read.origin
    assert read.head == read_head(raw)


def test_plain_words_go_before_html_and_files_keep_their_names() -> None:
    whole = EmailMessage()
    whole["From"] = "a@x.example"
    whole.set_content("Plain")
    whole.add_alternative("<p>Rich <img src='cid:p'></p>", subtype="html")
    rich = list(whole.iter_parts())[1]
    assert isinstance(rich, EmailMessage)
    rich.add_related(b"PNG", "image", "png", cid="<p>")
    whole.add_attachment(b"\x00\x01", "application", "ms-tnef", filename="winmail.dat")
    whole.add_attachment("سند".encode(), "text", "plain", filename="سند ۱.txt")
    inner = EmailMessage()
    inner["Subject"] = "Within/it"
    inner.set_content("deep")
    whole.add_attachment(inner)
    read = read_mail(whole.as_bytes())
    assert (read.body, read.format) == ("Plain", BodyFormat.TEXT)
    assert [(f.name, f.inline) for f in read.files] == [
        ("part-1.png", True),
        ("winmail.dat", False),
        ("سند ۱.txt", False),
        ("Within it.eml", False),
    ]
    assert read.files[2].data.decode() == "سند"
    assert b"deep" in read.files[3].data


def test_html_alone_is_html_and_a_path_is_no_name() -> None:
    html = mail("Content-Type: text/html; charset=utf-8", body="<b>سلام</b>".encode())
    assert (read_mail(html).format, read_mail(html).body) == (BodyFormat.HTML, "<b>سلام</b>")
    evil = mail(
        "Content-Type: application/x-x",
        'Content-Disposition: attachment; filename="../../etc/passwd"',
        "Content-Transfer-Encoding: base64",
        body=base64.b64encode(b"x"),
    )
    assert [f.name for f in read_mail(evil).files] == ["passwd"]


def test_a_mail_without_an_id_is_known_by_what_it_is() -> None:
    one, other = mail("Subject: a"), mail("Subject: b")
    assert read_mail(one).origin == read_mail(one).origin != read_mail(other).origin
    assert len(read_mail(one).origin) < 100


def test_enormous_headers_and_depths_are_bounded() -> None:
    read = read_mail(mail("Subject: x", *(f"X-{n}: {'y' * 900}" for n in range(1000))))
    assert read.head.subject == "x"
    assert read.body.strip() == "Hello"
    deep = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(600)
    )
    assert read_mail(b"Subject: deep\r\n" + deep).head.subject == "deep"
    assert LARGEST > 1 << 20


# --- mbox --------------------------------------------------------------------------------------

FROM = b"From a@x.example Sun Nov 22 10:42:00 2026"


def split(data: bytes) -> list[bytes]:
    splitter = MboxSplitter()
    places = [p for line in data.splitlines(keepends=True) if (p := splitter.feed(line))]
    last = splitter.finish()
    if last is not None:
        places.append(last)
    return [data[p.start : p.start + p.size] for p in places]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_an_mbox_is_cut_where_its_mails_begin(end: bytes) -> None:
    lines = [
        FROM, b"Subject: one", b"", b"From here on all is broken.", b"", b"From me to you, 1999",
        b">From marked", b">>From twice", b"", FROM, b"Subject: two", b"", b"cut o",
    ]  # fmt: skip
    data = end.join(lines)
    assert is_mbox(data)
    one, two = split(data)
    assert read_mail(unescaped(one)).head.subject == "one"
    body = read_mail(unescaped(one)).body
    assert "\nFrom marked\n>From twice" in body
    assert "From here on" in body
    assert read_mail(unescaped(two)).body == "cut o"


def test_one_mail_is_no_mbox() -> None:
    assert not is_mbox(b"From: a@x.example\nSubject: x\n\nHello")
    assert not is_mbox(b"From the beginning of time\n")
    assert is_mbox(b"From - Sun Nov 22 10:42:00 2026\nSubject: x\n\nHello")


# --- conversations -----------------------------------------------------------------------------


def head(
    id: str, subject: str = "", *before: str, by: str = "c@x.example", at: float = 0.0
) -> MailHead:
    return MailHead(
        id=id,
        before=before,
        author=Address("", by),
        to=(Address("", "desk@d.example"),),
        subject=subject,
        when=at,
    )


def test_mails_that_answer_each_other_are_one_conversation() -> None:
    staff = frozenset({"kim@d.example"})
    found = conversations(
        [
            head("3", "Re: Site", "2", "1", at=3),
            head("9", "Other", at=2.5, by="d@x.example"),
            head("2", "AW: Site", "1", by="kim@d.example", at=2),
            head("1", "Site", at=1),
            head("5", "RE: Fwd: Site", at=5),
            head("6", "Re: Site", at=6, by="stranger@y.example"),
        ],
        staff,
    )
    ids = [[("3", "9", "2", "1", "5", "6")[place] for place in one.mails] for one in found]
    # Of one subject alone are those between the same people; the desk is who all write to.
    assert ["9"] in ids
    assert ["1", "2", "3", "5", "6"] in ids
    site = next(one for one in found if len(one.mails) == 5)
    assert (site.subject, site.customer.email) == ("Site", "c@x.example")


@pytest.mark.parametrize(
    ("subject", "bare"),
    [("Re: AW: [desk #1] Site", "Site"), ("پاسخ: سایت", "سایت"), ("Отв: Сайт", "Сайт"),
     ("Re:", "Re:"), ("Regarding it", "Regarding it"), ("Re[2]: x", "x")],
)  # fmt: skip
def test_a_subject_without_what_answering_adds(subject: str, bare: str) -> None:
    assert bare_subject(subject) == bare


@pytest.mark.parametrize("folder", ["mail-mikel-mail", "mail-mimekit", "mail-zbateson"])
def test_real_and_nasty_mails(folder: str) -> None:
    read = authors = full = 0
    for path in sorted(real_data(folder).rglob("*.eml")):
        found = read_mail(path.read_bytes())
        read += 1
        authors += bool(found.head.author.email)
        full += bool(found.body.strip() or found.files)
        assert "\x00" not in found.body
    assert full >= read * 0.9
    assert authors >= read * 0.8
