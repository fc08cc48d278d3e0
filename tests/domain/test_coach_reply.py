"""What is thought of before a reply is sent: thanks, the queue, many messages."""

from dataclasses import replace
from typing import Any

import pytest

from desktop.domain.catalog import Catalog
from desktop.domain.coach.advice import CloseTicket, JoinMessages, LeaveUnsent, Rule, Severity
from desktop.domain.coach.reply import Standing
from desktop.domain.coach.review import advise_reply
from desktop.domain.coach.thanks import is_only_thanks
from desktop.domain.ids import FileId, OutboxId, RemoteId
from desktop.domain.outbox import OutboxItem, OutgoingFile, Reply, SetStatus, State
from desktop.domain.status import Status
from tests.store.make import ACCOUNT, draft, ticket

THANKS = {
    "en": (
        "Thank you!",
        "Hi David, it works - thank you for your support! Best regards, Gregor",
        "Problem solved. Thanks!",
        "THANK YOU SOOOOO MUCH!!!",
        "Thanks.\n\n> Please restart the server\n> and tell us if that is not enough?",
    ),
    "nl": ("Hartelijk dank!", "Super bedankt, het werkt!", "Het is opgelost, bedankt Mark"),
    "de": ("Danke!", "Vielen Dank für die schnelle Hilfe!", "Danke, hat geklappt. Gruß"),
    "ru": ("Спасибо!", "Большое спасибо за помощь, всё работает", "Благодарю, вопрос решён"),
    "fa": ("ممنون", "خیلی ممنون از راهنمایی شما", "با تشکر، مشکل حل شد", "مرسی، عالیه"),
}
MORE = {
    "en": (
        "Thanks, but it still does not work.",
        "Thank you. How do I change the port?",
        "Thanks, I will try that tomorrow.",
        "Thanks! My phone number is 0612345678.",
        "Thank you, please also renew example.org.",
        "Please close this ticket.",
        "",
    ),
    "nl": ("Bedankt, maar het werkt niet.", "Dank, ga ik proberen", "Alvast bedankt, wanneer?"),
    "de": ("Danke, aber es geht nicht.", "Danke, werde es versuchen", "Danke, wie lange noch?"),
    "ru": ("Спасибо, но не работает", "Спасибо, попробую завтра", "Спасибо, а когда почините?"),
    "fa": ("ممنون ولی هنوز کار نمی‌کند", "مرسی، چطور باید انجام بدم؟", "ممنون، فردا امتحان می‌کنم"),
}
FILE = OutgoingFile(FileId("0" * 64), "a.png", 1, "image/png")
CATALOG = Catalog(departments=(), statuses=(), queue_statuses=("open",))


def standing(status: Status = Status.WAITING_FOR_STAFF, **changes: Any) -> Standing:
    values: dict[str, Any] = {"ticket": ticket("1", status=status), "newest_is_mine": False}
    return Standing(**(values | changes))


def rules(body: str, at: Standing, **changes: Any) -> list[Rule]:
    return [a.rule for a in advise_reply(draft(body=body, **changes), at, CATALOG)]


def queued(id: str, body: str = "short", **changes: Any) -> OutboxItem:
    values: dict[str, Any] = {
        "id": OutboxId(id),
        "account": ACCOUNT,
        "command": Reply(ticket=RemoteId("1"), body=body),
        "created": 0.0,
        "sequence": 1,
    }
    return OutboxItem(**(values | changes))


def flat(table: dict[str, tuple[str, ...]]) -> list[str]:
    return [text for texts in table.values() for text in texts]


@pytest.mark.parametrize("body", flat(THANKS))
def test_thanks_alone_are_recognised(body: str) -> None:
    assert is_only_thanks(body)


@pytest.mark.parametrize("body", flat(MORE))
def test_more_than_thanks_is_worth_sending(body: str) -> None:
    assert not is_only_thanks(body)


def test_thanks_would_reopen_a_closed_ticket() -> None:
    [one] = advise_reply(draft(body="Thanks!"), standing(Status.CLOSED), CATALOG)
    assert one.rule is Rule.THANKS
    assert one.severity is Severity.WARNING
    assert one.offers == (LeaveUnsent(),)


def test_thanks_to_an_answered_ticket_close_it_instead() -> None:
    [one] = advise_reply(draft(body="Thanks!"), standing(Status.ANSWERED), CATALOG)
    assert one.offers == (CloseTicket(), LeaveUnsent())


def test_thanks_elsewhere_or_with_a_file_are_fine() -> None:
    assert rules("Thanks!", standing(Status.IN_PROGRESS)) == []
    assert rules("Thanks!", standing(Status.CLOSED), files=(FILE,)) == []
    assert rules("Thanks!", standing(Status.CLOSED), internal=True) == []
    assert rules("Thanks, it is back.", standing(Status.CLOSED)) == []


def test_writing_again_while_waiting_moves_the_ticket_back() -> None:
    waiting = standing(newest_is_mine=True)
    assert rules("And?", waiting) == [Rule.BACK_OF_QUEUE]
    assert rules("And?", standing(newest_is_mine=False)) == []
    elsewhere = replace(waiting, ticket=ticket("1", status_id="pending"))
    assert rules("And?", elsewhere) == []
    assert rules("And?", waiting, internal=True) == []
    assert [a.rule for a in advise_reply(draft(body="And?"), waiting, None)] == []


def test_short_messages_that_still_wait_can_be_joined() -> None:
    items = (queued("a"), queued("b"))
    [one] = advise_reply(draft(body="And?"), standing(pending=items), CATALOG)
    assert one.rule is Rule.MANY_MESSAGES
    assert one.offers == (JoinMessages((OutboxId("a"), OutboxId("b"))),)


@pytest.mark.parametrize(
    "other",
    [
        queued("b", state=State.IN_FLIGHT),
        queued("b", doubted=True),
        queued("b", "long " * 200),
        queued("b", command=Reply(ticket=RemoteId("1"), body="note", internal=True)),
        queued(
            "b",
            command=SetStatus(ticket=RemoteId("1"), status_id="x", meaning=Status.CLOSED),
        ),
    ],
)
def test_what_may_have_left_or_is_no_short_reply_is_not_joined(other: OutboxItem) -> None:
    assert rules("And?", standing(pending=(queued("a"), other))) == []


def test_a_ticket_that_is_not_here_leaves_the_rules_of_the_text() -> None:
    assert rules_without("password: Abc123!x") == [Rule.PASSWORD]


def rules_without(body: str) -> list[Rule]:
    return [a.rule for a in advise_reply(draft(body=body), None, CATALOG)]
