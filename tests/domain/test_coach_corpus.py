"""The coach over real messages: what was judged by reading stays so, and nothing new is noisy.

`coach_judged.json` lists, by rule, the ids of messages whose advice somebody read and found right
or wrong; of the rules that are bound, every hit there is.
"""

import json
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

from desktop.domain.coach.advice import Rule
from tools.coach_corpus import Post, hits, posts

JUDGED: dict[str, dict[str, list[int]]] = json.loads(
    (Path(__file__).parent / "coach_judged.json").read_text("utf-8")
)
BOUND = 0.02
"""Of the hits of these rules at most so many may be wrong."""
BOUND_RULES = (
    Rule.FOREIGN_LANGUAGE,
    Rule.RUSSIAN_IN_LATIN,
    Rule.PERSIAN_IN_LATIN,
    Rule.THANKS,
)
EVERY = 3
"""Of the messages that nobody judged so many are looked at: one in three."""


@cache
def corpus(directory: Path) -> tuple[Post, ...]:
    return tuple(posts(directory))


@cache
def found(directory: Path) -> dict[Rule, set[int]]:
    """Return the ids of what each rule hits, over all that was judged and a sample of the rest."""
    judged = {id for lists in JUDGED.values() for ids in lists.values() for id in ids}
    by_rule: dict[Rule, set[int]] = defaultdict(set)
    for place, post in enumerate(corpus(directory)):
        if post.id in judged or place % EVERY == 0:
            for hit in hits(post):
                by_rule[hit.rule].add(post.id)
    return by_rule


@pytest.mark.parametrize("rule", BOUND_RULES)
def test_false_alarms_stay_under_two_in_a_hundred(rule: Rule, shared_data: Path) -> None:
    said = found(shared_data)[rule]
    right = set(JUDGED.get(rule, {}).get("true", ()))
    wrong = said - right  # what nobody has judged counts as wrong
    assert len(wrong) <= BOUND * max(1, len(said)), sorted(wrong)


@pytest.mark.parametrize("rule", [rule for rule in JUDGED if rule != Rule.DUPLICATE])
def test_what_was_right_to_say_is_still_said(rule: str, shared_data: Path) -> None:
    right = set(JUDGED[rule]["true"])
    missed = right - found(shared_data)[Rule(rule)]
    assert len(missed) <= 0.1 * len(right), sorted(missed)


def test_no_message_is_too_odd_for_the_coach(shared_data: Path) -> None:
    assert len(corpus(shared_data)) > 10_000
    assert found(shared_data)[Rule.OBJECT_MISSING]
