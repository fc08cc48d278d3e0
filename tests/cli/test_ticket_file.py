"""Reading a ticket's file: what is wrong with it is said, what stands in it is not."""

import io
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest

from desktop.cli.ticket_file import STANDARD_INPUT, read_ticket_file
from desktop.cli.ticket_values import read_values
from desktop.domain.errors import FileProblem
from desktop.domain.fields import CredentialKind, Credentials, Rows
from desktop.domain.form_sound import sound
from desktop.domain.secret import Secret

CANARY = "c4nary-pässword"

FORM, _ = sound(
    [
        {"id": "line", "kind": "line", "label": "L"},
        {"id": "n", "kind": "number", "label": "N"},
        {"id": "order", "kind": "service", "label": "O"},
        {"id": "tick", "kind": "checkbox", "label": "T"},
        {"id": "cc", "kind": "followers", "label": "F"},
        {
            "id": "login",
            "kind": "credentials",
            "label": "C",
            "credential_kinds": ["server_root", "cms"],
        },
        {
            "id": "boxes",
            "kind": "group",
            "label": "G",
            "fields": [
                {"id": "old", "kind": "checkbox", "label": "Old"},
                {
                    "id": "login",
                    "kind": "credentials",
                    "label": "C",
                    "credential_kinds": ["mailbox"],
                },
            ],
        },
    ]
)
LOGIN = {"kind": "cms", "login": "ann", "password": CANARY}


def test_values_are_read_as_their_fields_ask() -> None:
    raw = {
        "line": 1234,
        "n": -0.5,
        "order": "s-1",
        "tick": False,
        "cc": ["a@example.com"],
        "login": {**LOGIN, "host": "example.com", "port": 443},
        "boxes": {"rows": [{"old": True, "login": {"login": "b", "password": "p"}}, {"old": None}]},
    }
    values, troubles = read_values(FORM, raw)
    assert troubles == []
    box = Credentials(kind=CredentialKind.MAILBOX, login="b", password=Secret("p"))
    assert values == {
        "line": "1234",
        "n": "-0.5",
        "order": "s-1",
        "tick": False,
        "cc": ("a@example.com",),
        "login": Credentials(
            kind=CredentialKind.CMS,
            login="ann",
            password=Secret(CANARY),
            host="example.com",
            port=443,
        ),
        "boxes": Rows(({"old": True, "login": box}, {})),
    }
    assert read_values(FORM, {"line": None, "login": None, "boxes": None})[1] == []


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ({"line": ["site"]}, "Give a text."),
        ({"order": True}, "Give a text."),
        ({"n": {}}, "Give a text."),
        ({"tick": "yes"}, "Give true or false."),
        ({"cc": "a@example.com"}, "Give a list of texts."),
        ({"cc": [5]}, "Give a list of texts."),
        ({"login": CANARY}, '"kind", "login"'),
        ({"login": {**LOGIN, "pasword": CANARY}}, '"kind", "login"'),
        ({"login": {**LOGIN, "port": CANARY}}, '"kind", "login"'),
        ({"login": {**LOGIN, "kind": CANARY}}, "Name its kind: server_root, cms."),
        ({"login": {"login": "root", "password": CANARY}}, "Name its kind"),
        ({"boxes": [1]}, "Give the rows"),
        ({"boxes": {"rows": [CANARY]}}, "Give the rows"),
        ({"boxes": {"rows": [{"old": CANARY}]}}, "true or false"),
        ({"boxes": {"rows": [{}, {"x": CANARY}]}}, "no such field"),
        ({"unheard": CANARY}, "no such field"),
    ],
)
def test_a_value_of_the_wrong_type_is_said_without_showing_it(
    raw: dict[str, Any], words: str
) -> None:
    values, [trouble] = read_values(FORM, raw)
    assert words in trouble.text
    assert CANARY not in trouble.line + repr(trouble) + repr(values)


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "[]",
        "[" * 100_000,
        '{"department": 5}',
        '{"subject": "no department"}',
        '{"department": "hardware", "feilds": {}}',
        '{"department": "hardware", "password": "' + CANARY + '"}',
        '{"department": "hardware", "fields": "' + CANARY + '"}',
    ],
)
def test_what_is_no_ticket_is_said_without_showing_it(content: str) -> None:
    with patch("sys.stdin", io.StringIO(content)), pytest.raises(FileProblem) as caught:
        read_ticket_file(STANDARD_INPUT)
    assert "not a ticket as JSON" in str(caught.value)
    assert CANARY not in str(caught.value)


def test_a_file_of_another_encoding_is_no_ticket(tmp_path: Path) -> None:
    (tmp_path / "raw").write_bytes('{"department": "x"}'.encode("utf-16"))
    with pytest.raises(FileProblem, match="not a ticket"):
        read_ticket_file(tmp_path / "raw")
    (tmp_path / "marked").write_bytes(b'\xef\xbb\xbf{"department": "x", "fields": {"a": 1}}')
    ticket = read_ticket_file(tmp_path / "marked")
    assert ticket.fields == {"a": 1}
    assert repr(ticket) == "TicketFile('x')"
