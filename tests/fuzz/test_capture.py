"""Mails and pasted conversations that are anything at all: read, soon, and opening no door."""

import builtins
import socket
import time
from datetime import UTC, datetime

import pytest
from hypothesis import strategies as st

from desktop.domain.capture.mail import read_head, read_mail
from desktop.domain.capture.mbox import MboxSplitter, unescaped
from desktop.domain.capture.speakers import sides
from desktop.domain.capture.transcript import read_transcript
from tests.fuzz.hunt import hunt, hunt_text

NOW = datetime(2026, 11, 22, tzinfo=UTC)
# fmt: off
_LINES = (
    b"From: a@b.example", b"From a@b Sun Nov 22 10:42:00 2026", b">From x", b"Subject: =?utf-8?b?",
    b"Subject: =?utf-8?q?=D0?= =?x?B?2LPZ?=", b"Date: Sun, 22 Nov 2026 10:42:00 +0330", b"Date: 1",
    b"Content-Type: multipart/mixed; boundary=b",
    b"Content-Type: multipart/alternative; boundary=\"\"",
    b"Content-Type: text/html; charset=x", b"Content-Type: text/plain; charset*=utf-7''x",
    b"Content-Type: message/rfc822", b"Content-Type: message/delivery-status", b"Content-Type: /",
    b"Content-Transfer-Encoding: base64", b"Content-Transfer-Encoding: quoted-printable",
    b"Content-Transfer-Encoding: x-uuencode", b"begin 644 x", b"end", b"--b", b"--b--", b"--", b"",
    b"", b" folded", b"Content-Disposition: attachment; filename*0*=utf-8''%E2; filename*1=\"x",
    b"Content-Disposition: inline; filename=\"../..\\x\"", b"Message-ID: <x>", b"References: <a> <",
    b"In-Reply-To: <<<>>>", b"=E2=80", b"\xff\xfe\x00", b"AAAA====", b"To: a, b <c>, \"d", b"From:",
)
_WORDS = (
    "Kim", "علی", "Иван", ":", ": ", " - ", "[", "]", "(", ")", "<", ">", "10:42", "۱۰:۴۲", ", ",
    "22.11.26", "11/22/2026", "۱۴۰۵/۹/۱", "99:99", "0/0/0", " AM", "ق.ظ", "\n", "\n\n",
    "\r", "\u200e",
    "\u202f", "\ud800", "\x00", "https://x", "Kunde", "—", "a" * 300, " ", "\u200c",
)
# fmt: on
_mails = st.lists(st.sampled_from(_LINES) | st.binary(max_size=20), max_size=40).map(b"\n".join)
_chats = st.lists(st.sampled_from(_WORDS) | st.text(max_size=4), max_size=60).map("".join)


def _read_mail(raw: bytes) -> None:
    mail = read_mail(raw)
    assert mail.origin
    assert mail.head == read_head(raw)
    mail.body.encode()
    for file in mail.files:
        assert file.name
        assert "/" not in file.name
        assert "\\" not in file.name
        file.name.encode()


def _read_mbox(raw: bytes) -> None:
    splitter, end = MboxSplitter(), 0
    for place in [p for line in raw.splitlines(keepends=True) if (p := splitter.feed(line))]:
        assert end <= place.start
        end = place.start + place.size
        read_head(place.head)
        read_mail(unescaped(raw[place.start : end]))
    last = splitter.finish()
    assert last is None or last.start + last.size == len(raw)


def _read_chat(text: str) -> None:
    transcript = read_transcript(text, UTC, NOW)
    sides(transcript.speakers, ["Kim"])
    for message in transcript.messages:
        assert message.text
        message.text.encode()
        if message.when is not None:
            message.when.timestamp()


def test_no_mail_breaks_the_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("a mail opened something")

    with monkeypatch.context() as patch:
        patch.setattr(socket, "socket", forbidden)
        patch.setattr(builtins, "open", forbidden)
        _read_mail(
            b'Content-Type: message/external-body; access-type=URL; URL="file:///etc/passwd"\n'
            b"X: <!ENTITY x SYSTEM 'http://a.example/'>\n\n<img src=http://a.example/x>"
        )
    hunt("mail", _mails, _read_mail, 150)


def test_no_mbox_breaks_the_splitter() -> None:
    hunt("mbox", _mails, _read_mbox, 100)


def test_no_text_breaks_the_reader_of_conversations() -> None:
    hunt_text("transcript", _chats, _read_chat, 200)


@pytest.mark.parametrize(
    "piece",
    [
        b"From a@b Sun Nov 22 10:42:00 2026\n\n",
        b"Subject: =?utf-8?q?=41?=\n ",
        b"Content-Type: multipart/mixed; boundary=b\n\n--b\n",
        b"To: a@b.example, \n",
        b"References: <a@b> \n <",
        b"=?utf-8?b?",
        b"\"a\\\"",
        b"x\n",
        b"--b\n",
        b"(((",
        b" <@",
    ],
)  # fmt: skip
def test_a_mail_of_twice_the_size_takes_about_twice_the_time(piece: bytes) -> None:
    begin = b"To: x\nSubject: y\nContent-Type: multipart/mixed; boundary=b\nReferences: "
    _is_linear(lambda size: read_mail(begin + piece * (size // len(piece))), 100_000)


@pytest.mark.parametrize(
    "piece",
    ["[10:42] ", "a: b\n", "22.11.26, ", "10:42 ", "x" * 79 + " ", "<a", "Kim, ", "(", "1/1/1 ",
     "Kim (10:42)", "- ", "a b c d e f 10:", "10:42\n"],
)  # fmt: skip
def test_a_text_of_twice_the_size_takes_about_twice_the_time(piece: str) -> None:
    _is_linear(lambda size: read_transcript(piece * (size // len(piece)), UTC, NOW), 60_000)


def _is_linear(read: "object", size: int) -> None:
    assert callable(read)

    def seconds(of: int) -> float:
        best = 1e9
        for _ in range(3):
            begun = time.thread_time()
            read(of)
            best = min(best, time.thread_time() - begun)
        return best

    read(1000)
    # Eight times as much takes eight times as long; what is quadratic would take 64 times.
    assert seconds(size * 8) < max(seconds(size), 0.004) * 24
