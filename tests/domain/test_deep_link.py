"""Links into the client: read strictly, and never more than a way to something."""

import pytest

from desktop.domain.deep_link import MOST, BadLink, ToNewTicket, ToTicket, parse, write
from desktop.domain.ids import AccountId, RemoteId

ACCOUNT = AccountId("0123456789ab")


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("deskbell://ticket/1042", ToTicket("1042")),
        ("DESKBELL://Ticket/1042", ToTicket("1042")),
        ("deskbell://ticket/0123456789ab/INC-7", ToTicket("INC-7", ACCOUNT)),
        ("deskbell://ticket/0123456789ab/7#m%2F9", ToTicket("7", ACCOUNT, RemoteId("m/9"))),
        ("deskbell://ticket/%D9%A1%D9%A2", ToTicket("١٢")),
        ("deskbell://new", ToNewTicket()),
        ("deskbell://new/", ToNewTicket()),
        ("deskbell://new?department=b%20c", ToNewTicket(None, RemoteId("b c"))),
        ("deskbell://new?subject=It%20broke", ToNewTicket(None, None, "It broke")),
        (
            "deskbell://new?department=1&account=0123456789ab",
            ToNewTicket(ACCOUNT, RemoteId("1")),
        ),
    ],
)
def test_a_link_leads_somewhere(text: str, link: ToTicket | ToNewTicket) -> None:
    assert parse(text) == link
    assert parse(write(link)) == link


@pytest.mark.parametrize(
    "text",
    [
        "",
        "deskbell:",
        "deskbell://",
        "deskbell:ticket/1",
        "deskbell:/ticket/1",
        " deskbell://ticket/1",
        "deskbell://ticket/1\n",
        "desk\tbell://ticket/1",
        "https://ticket/1",
        "javascript:deskbell://ticket/1",
        "deskbell://ticket",
        "deskbell://ticket/",
        "deskbell://ticket//",
        "deskbell://ticket/1/",
        "deskbell://ticket/a/1",
        "deskbell://ticket/0123456789ab/1/2",
        "deskbell://ticket/0123456789AB/1",
        "deskbell://ticket/1?send=1",
        "deskbell://ticket/1?",
        "deskbell://ticket/1#",
        "deskbell://ticket:80/1",
        "deskbell://user@ticket/1",
        "deskbell://ticket/%",
        "deskbell://ticket/%zz",
        "deskbell://ticket/%FF",
        "deskbell://ticket/%00",
        "deskbell://ticket/%0A",
        "deskbell://ticket/%20",
        "deskbell://ticket/1%E2%80%AE2",
        "deskbell://ticket/1%E2%80%8B2",
        "deskbell://ticket/١",
        "deskbell://ticket/1\u202e",
        "deskbell://ticket/--profile=x y",
        "deskbell://ticket/1\\2",
        'deskbell://ticket/1" --exec',
        "deskbell://close/1",
        "deskbell://reply/1?text=x",
        "deskbell://new/1",
        "deskbell://new#x",
        "deskbell://new?",
        "deskbell://new?department=",
        "deskbell://new?department=1&department=2",
        "deskbell://new?subject=",
        "deskbell://new?subject=a%0Ab",
        "deskbell://new?subject=a%E2%80%AEb",
        "deskbell://new?subject=a+b&subject=c",
        "deskbell://new?body=x",
        "deskbell://new?Department=1",
        "deskbell://new?account=x",
        "deskbell://new?attach=/etc/passwd",
        "deskbell://ticket/" + "1" * 201,
        "deskbell://ticket/1#" + "1" * MOST,
    ],
)
def test_what_is_no_link_is_refused_in_words_that_are_not_its_own(text: str) -> None:
    with pytest.raises(BadLink) as caught:
        parse(text)
    assert "nothing was done" in str(caught.value)
    assert caught.value.fields == {}
