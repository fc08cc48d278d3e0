"""Text that is searched: folding, words and queries of any kind."""

from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import strategies as st

from desktop.domain.text import find_hits, fold, preview, search_terms, words
from desktop.domain.views import TicketQuery
from desktop.domain.whole_text import whole_text
from desktop.store import Profile
from tests.fuzz.hunt import hunt_text
from tests.store.make import ACCOUNT, KEY, account, message, ticket

_TEXTS = st.lists(
    st.sampled_from(
        ('"', '""', "*", "^", "-", "+", "AND", "OR", "NOT", "NEAR(", ")", ":", "{", "}", "subject:",
         "a", "e-mail", "é", "e\u0301", "ё", "ك", "\u200c", "ß", "İ", "ﬁ", "１", "日本", "\x00",
         "\u202e", "\ue000", "\U0010fffd", "'", ";", "--", "%", "_", "\\", "\n", " ",
         "😀", "\u0345", "ǰ")
    )
    | st.text(max_size=4),
    max_size=12,
).map("".join)  # fmt: skip


def test_folding_is_character_by_character_and_hits_lie_within() -> None:
    def holds(text: str) -> None:
        half = len(text) // 2
        assert fold(text[:half]) + fold(text[half:]) == fold(text)
        for query in (text, text[:half], text[half:], text[:3]):
            terms = search_terms(query)
            assert all(term and all(term) for term in terms)
            end = 0
            for start, stop in find_hits(text, query):
                assert end <= start < stop <= len(text)
                end = stop
        assert all(word in fold(text) for word in words(fold(text)))
        assert len(preview(text)) <= 160
        assert "\n" not in preview(text)
        whole_text(text).encode()

    hunt_text("text", _TEXTS, holds, 150)


@pytest.fixture
def profile(tmp_path: Path) -> Generator[Profile]:
    opened = Profile.open(tmp_path / "profile", KEY)
    opened.accounts.add(account())
    opened.tickets.save(
        ACCOUNT,
        me=account().person.id,
        tickets=[ticket("1", subject='e-mail "quoted" AND 日本')],
        messages=[message("1", "1", body="résumé NEAR(a b) * ё")],
    )
    while opened.search.index_some(1.0):
        pass
    yield opened
    opened.close()


def test_any_query_is_answered(profile: Profile) -> None:
    def holds(text: str) -> None:
        # The search box hands over what is typed; a half of a character is made whole before.
        found = profile.tickets.list(TicketQuery(search=whole_text(text)))
        assert found.count in (0, 1)
        assert len(found.rows(0, 10)) == found.count

    hunt_text("text", _TEXTS, holds, 80)
