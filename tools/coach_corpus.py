"""`python -m tools.coach_corpus DIR`: what the coach says about real support messages.

DIR holds the folders threads, threads-multilang and threads-nasty of JSON Lines. Every rule on
new tickets runs over subject and first message of each thread, as if they were written to a
technical department that wants everything; the rule on thanks runs over the customers' later
messages, and the one on duplicates over each customer's own earlier threads.
"""

import argparse
import json
import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from desktop.domain.catalog import Catalog, Department, DepartmentKind, Topic
from desktop.domain.coach.advice import Rule
from desktop.domain.coach.duplicates import Candidate, likely_duplicate, telling_words
from desktop.domain.coach.review import advise_new
from desktop.domain.coach.thanks import is_only_thanks
from desktop.domain.drafts import Draft
from desktop.domain.fields import Purpose
from desktop.domain.ids import AccountId, DraftId, RemoteId, TicketRef
from desktop.domain.text import html_to_text

FOLDERS = ("threads", "threads-multilang", "threads-nasty")
LANGUAGES = ("en", "nl", "de", "ru", "fa")
"""Those that the imagined desk reads; all others are one column."""
EXAMPLES = 10
SEED = 20
RECENT = timedelta(days=30)
_SHOWN = 110

_HELP = Department(
    RemoteId("help"),
    "Technical Support",
    DepartmentKind.TECHNICAL,
    topics=(Topic(RemoteId("fault"), "Fault", tuple(Purpose)),),
)
CATALOG = Catalog(departments=(_HELP,), statuses=(), languages=LANGUAGES)


@dataclass(frozen=True, slots=True)
class Post:
    """One customer's message."""

    id: int
    thread: int
    language: str
    author: str
    created: datetime
    subject: str
    body: str
    first: bool


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule said of a message."""

    rule: Rule
    post: Post
    where: str
    """The words that the rule points at, never for a password."""


def posts(directory: Path) -> list[Post]:
    """Return the customers' messages of every thread, each thread once."""
    found: dict[int, list[Post]] = {}
    for folder in FOLDERS:
        for file in sorted((directory / folder).glob("*.jsonl")):
            with file.open(encoding="utf-8") as lines:
                for line in lines:
                    thread = json.loads(line)
                    found.setdefault(thread["id"], list(_posts(thread)))
    return [post for thread in found.values() for post in thread]


def _posts(thread: dict[str, Any]) -> Iterator[Post]:
    for place, message in enumerate(thread["messages"]):
        if message["role"] == "customer":
            yield Post(
                id=message["id"],
                thread=thread["id"],
                language=thread["lang"].removesuffix("?"),
                author=message["author"],
                created=datetime.fromisoformat(message["created"]),
                subject=thread["subject"],
                body=html_to_text(message["html"]),
                first=place == 0,
            )


def hits(post: Post) -> Iterator[Hit]:
    """Yield what the rules say of one message by itself."""
    if not post.first:
        if is_only_thanks(post.body):
            yield Hit(Rule.THANKS, post, post.body)
        return
    draft = Draft(
        id=DraftId(""),
        account=AccountId(""),
        ticket=None,
        department=RemoteId("help"),
        topic=RemoteId("fault"),
        subject=post.subject,
        body=post.body,
    )
    for advice in advise_new(draft, CATALOG):
        span, where = advice.span, ""
        if span is not None and advice.rule is not Rule.PASSWORD:
            text = post.subject if span.part.name == "SUBJECT" else post.body
            where = text[span.start : span.end]
        yield Hit(advice.rule, post, where)


def duplicate_hits(all_posts: list[Post]) -> Iterator[Hit]:
    """Yield the threads that their author seems to have opened before, some days earlier."""
    own: dict[str, list[Post]] = defaultdict(list)
    frequency: Counter[str] = Counter()
    firsts = [post for post in all_posts if post.first]
    for post in firsts:
        frequency.update(telling_words(f"{post.subject} {post.body}"))
    for post in sorted(firsts, key=lambda post: post.created):
        earlier = [p for p in own[post.author] if post.created - p.created <= RECENT]
        candidates = [
            Candidate(TicketRef(AccountId(""), RemoteId(str(p.id))), str(p.id), p.subject, p.body)
            for p in earlier
        ]
        found = likely_duplicate(post.subject, post.body, candidates, frequency, len(firsts))
        if found is not None:
            yield Hit(Rule.DUPLICATE, post, f"#{found.number} {found.subject}")
        own[post.author].append(post)


def looked_at(rule: Rule, all_posts: list[Post]) -> list[Post]:
    """Return the messages that *rule* is meant for."""
    return [post for post in all_posts if post.first == (rule is not Rule.THANKS)]


def _column(post: Post) -> str:
    return post.language if post.language in LANGUAGES else "other"


def _table(found: dict[Rule, list[Hit]], all_posts: list[Post]) -> Iterator[str]:
    columns = (*LANGUAGES, "other")
    yield f"| rule | {' | '.join(columns)} | all |"
    yield f"|---|{'---:|' * (len(columns) + 1)}"
    for rule, said in found.items():
        meant = Counter(map(_column, looked_at(rule, all_posts)))
        hit = Counter(_column(h.post) for h in said)
        cells = [f"{hit[c]} ({hit[c] / max(1, meant[c]):.1%})" for c in columns]
        total = f"{hit.total()} ({hit.total() / max(1, meant.total()):.1%})"
        yield f"| `{rule}` | {' | '.join(cells)} | {total} |"


def _line(hit: Hit) -> str:
    post = hit.post
    body = " ".join(post.body.split())[:_SHOWN]
    where = f" [{' '.join(hit.where.split())[:60]}]" if hit.where else ""
    return f"  {post.thread}/{post.id} {post.language}: {post.subject[:70]} — {body}{where}"


def main() -> int:
    """Print the hit rate of each rule and language, and examples drawn with a fixed seed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("directory", type=Path)
    parser.add_argument("--rule", choices=[*Rule], help="only this rule")
    parser.add_argument("--examples", type=int, default=EXAMPLES, help="how many; 0 for all")
    given = parser.parse_args()
    all_posts = posts(given.directory)
    found: dict[Rule, list[Hit]] = defaultdict(list)
    for post in all_posts:
        for hit in hits(post):
            found[hit.rule].append(hit)
    found[Rule.DUPLICATE] = list(duplicate_hits(all_posts))
    if not all_posts:
        print(f"no threads in {given.directory}", file=sys.stderr)
        return 1
    shown = [rule for rule in Rule if found[rule] and given.rule in (None, rule)]
    print("\n".join(_table({rule: found[rule] for rule in shown}, all_posts)))
    for rule in shown:
        chosen = found[rule]
        if given.examples and len(chosen) > given.examples:
            chosen = random.Random(SEED).sample(chosen, given.examples)  # noqa: S311 - a sample
        print(f"\n{rule}")
        print("\n".join(map(_line, chosen)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
