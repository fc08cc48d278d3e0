"""Drafts: what is worth keeping."""

import pytest

from desktop.domain.drafts import Draft
from desktop.domain.ids import AccountId, DraftId, RemoteId

BLANK = Draft(id=DraftId("d"), account=AccountId("a"), ticket=None)


def test_a_chosen_department_alone_is_nothing_written() -> None:
    chosen = Draft(id=BLANK.id, account=BLANK.account, ticket=None, department=RemoteId("1"))
    assert BLANK.is_empty
    assert chosen.is_empty


@pytest.mark.parametrize(
    "begun",
    [
        Draft(id=BLANK.id, account=BLANK.account, ticket=None, requester="b@customer.example"),
        Draft(id=BLANK.id, account=BLANK.account, ticket=None, channel="phone"),
        Draft(id=BLANK.id, account=BLANK.account, ticket=None, follows=RemoteId("7")),
        Draft(id=BLANK.id, account=BLANK.account, ticket=None, fields={"line": "x"}),
    ],
)
def test_what_was_settled_before_a_word_is_written_is_kept(begun: Draft) -> None:
    assert not begun.is_empty
