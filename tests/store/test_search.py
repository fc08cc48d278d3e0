"""What a search finds, by small stories and against a naive search over real conversations."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from desktop.domain.ids import RemoteId
from desktop.domain.message import BodyFormat, Message, Thread
from desktop.domain.text import fold, html_to_text, search_terms, words
from desktop.domain.ticket import Person, Role
from desktop.domain.views import TicketQuery
from desktop.store import Profile, finder
from tests.real_data import real_data
from tests.store import make


def store(profile: Profile, **bodies: str | list[str]) -> None:
    """Save a ticket for each name, with that body or those bodies."""
    profile.tickets.save(
        make.ACCOUNT,
        me=make.ME.id,
        tickets=[make.ticket(id, n, subject=f"About {id}") for n, id in enumerate(bodies)],
        messages=[
            make.message(f"{id}-{n}", id, body=body)
            for id, texts in bodies.items()
            for n, body in enumerate([texts] if isinstance(texts, str) else texts)
        ],
    )


@pytest.fixture(params=["indexed", "waiting"])
def catch_up(request: pytest.FixtureRequest):
    """Index everything, or leave it waiting: what is found must be the same."""
    return (lambda p: p.search.index_some(30)) if request.param == "indexed" else lambda p: None


def found(profile: Profile, search: str) -> set[str]:
    query = TicketQuery(search=search)
    hits: set[str] = {row.ref.id for row in profile.tickets.all(query)}
    assert profile.tickets.count(query) == len(hits)
    listed = profile.tickets.list(query)
    listed.finish()
    assert {row.ref.id for row in listed.rows(0, 1000)} == hits
    return hits


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Ёлка и Счёт-фактура", "елка"),
        ("ЁЛКА", "ёлк"),
        ("كتاب عربي", "کتاب"),
        ("می‌خواهم", "میخواهم"),
        ("میخواهم", "می‌خو"),
        ("شماره ۱۴۰۵ فاکتور", "1405"),
        ("Straße gesperrt", "STRASSE"),
        ("Größe geändert", "grosse geand"),
        ("Café crème", "cafe creme"),
        ("naïve façade", "NAIVE FACADE"),
        ("invoice 20260042 due", "202600"),
        ("see C:\\Temp\\print_job.log", "print_j"),
        ("write to anna@example.com", "anna@example.com"),
        ("it isn't", "isn't"),
        ("100% sure", "100%"),
    ],
)
def test_letters_that_people_take_for_the_same_are_the_same(
    profile: Profile, catch_up, written: str, typed: str
) -> None:
    store(profile, hit=f"Hello. {written}, thank you", miss="Something else")
    catch_up(profile)
    assert found(profile, typed) == {"hit"}


def test_every_word_must_begin_some_word_anywhere_in_the_conversation(
    profile: Profile, catch_up
) -> None:
    store(
        profile,
        one=["The printer is broken", "We sent a technician", "Thanks, works"],
        two=["The printer is new"],
        three=["A technician came"],
    )
    catch_up(profile)
    assert found(profile, "printer techn") == {"one"}
    assert found(profile, "techn PRINT") == {"one"}
    assert found(profile, "about works") == {"one"}
    assert found(profile, "printer") == {"one", "two"}
    assert found(profile, "rinter") == set()
    assert found(profile, "p t") == {"one", "two"} & found(profile, "p") & found(profile, "t")
    assert found(profile, "printer printer prin") == {"one", "two"}


def test_a_phrase_stands_together_in_one_message(profile: Profile, catch_up) -> None:
    store(
        profile,
        together="You charged the wrong VAT rate",
        apart="The VAT is wrong",
        across=["this is wrong", "VAT is missing"],
        email="My e-mail address",
        mail="mail e address",
    )
    catch_up(profile)
    assert found(profile, '"wrong vat"') == {"together"}
    assert found(profile, '"wrong va') == {"together"}
    assert found(profile, '"wrong vat" charg') == {"together"}
    assert found(profile, "wrong vat") == {"together", "apart", "across"}
    assert found(profile, "e-mail") == {"email"}
    assert found(profile, "e-m") == {"email"}
    assert found(profile, 'address "e-mail"') == {"email"}


@pytest.mark.parametrize(
    "typed",
    ['"', '""', "*", "AND", "NOT x OR", "a*b", "(", "near(", "text:x", "'; DROP TABLE", "\ue000",
     "-x", "^x", "x" * 5000, '"a" "b', "\x00", "{text}: x"],
)  # fmt: skip
def test_nothing_that_is_typed_is_taken_for_a_command(profile: Profile, typed: str) -> None:
    store(profile, one="and not or near text x a b", two="drop table")
    profile.search.index_some(5)
    expected = {
        id
        for id, text in (
            ("one", "about one and not or near text x a b"),
            ("two", "about two drop table"),
        )
        if naive_has([words(fold(text))], typed.replace("\ue000", " "))
    }
    assert found(profile, typed) == expected


def test_html_is_searched_as_people_read_it(profile: Profile, catch_up) -> None:
    body = "<p>Dear <b>cus</b>tomer,</p><p>next&nbsp;line</p><script>secretcode()</script>"
    profile.tickets.save(
        make.ACCOUNT,
        me=make.ME.id,
        tickets=[make.ticket("1")],
        messages=[make.message("m", "1", body=body, format=BodyFormat.HTML)],
    )
    catch_up(profile)
    assert found(profile, "customer") == {"1"}
    assert found(profile, '"next line"') == {"1"}
    assert found(profile, "customernext") == set()
    assert found(profile, "secretcode") == set()
    assert found(profile, "script") == set()


def test_changes_are_found_before_and_after_the_index_has_them(profile: Profile) -> None:
    store(profile, a="first words", b="other")
    profile.search.index_some(5)
    assert profile.search.waiting() == 0
    later = make.message("late", "a", 9, body="pineapple")
    profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=[], messages=[later])
    assert profile.search.waiting() == 1
    for _ in range(2):
        assert found(profile, "pineapple first") == {"a"}
        profile.search.index_some(5)
    # The helpdesk took the message back, and renamed the other ticket.
    thread = Thread(make.ticket("a", 10), (make.message("a-0", "a", body="first words"),))
    base = profile.tickets.begin_thread(make.ref(thread.ticket.id))
    profile.tickets.save_thread(base, me=make.ME.id, thread=thread)
    renamed = make.ticket("b", 1, subject="Melon")
    profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=[renamed], messages=[])
    for _ in range(2):
        assert found(profile, "pineapple") == set()
        assert found(profile, "melon") == {"b"}
        assert found(profile, "about b") == set()
        profile.search.index_some(5)
    profile.tickets.save(
        make.ACCOUNT, me=make.ME.id, tickets=[], messages=[], removed=[RemoteId("b")]
    )
    assert found(profile, "melon") == set()
    profile.tickets.forget(make.ACCOUNT)
    assert found(profile, "first") == set()
    for index in ("words", "phrases"):
        assert profile.cache.rows(f"SELECT count(*) FROM {index}_docsize") == [(0,)]


def test_a_save_that_changes_nothing_asks_for_no_indexing(profile: Profile) -> None:
    store(profile, a="one", b="two")
    profile.search.index_some(5)
    store(profile, a="one", b="two")
    assert profile.search.waiting() == 0


def test_newer_conversations_are_indexed_first(profile: Profile) -> None:
    store(profile, **{f"t{n:03}": "word " * 400 for n in range(200)})
    left = 200
    while left == 200:
        left = profile.search.index_some(0.0)
    row = profile.cache.row("SELECT max(rank) FROM tickets WHERE indexed = 1")
    other = profile.cache.row("SELECT min(rank) FROM tickets WHERE indexed = 0")
    assert row is not None
    assert other is not None
    assert row[0] < other[0]


def test_many_conversations_of_the_same_moment_are_all_indexed(profile: Profile) -> None:
    tickets = [make.ticket(str(n), 0, subject=f"bulk import {n}") for n in range(700)]
    profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=tickets, messages=[])
    while profile.search.index_some(5):
        pass
    assert profile.tickets.count(TicketQuery(search="bulk imp")) == 700
    assert len(found(profile, "699")) == 1


def test_the_first_answer_is_the_newest_hits_and_says_that_there_are_more(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    tickets = [make.ticket(str(n), n * 100, subject=f"printer {n}") for n in range(900)]
    profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=tickets, messages=[])
    while profile.search.index_some(5):
        pass
    monkeypatch.setattr(finder, "_QUICK", 60.0)
    for typed in ("p", "printer"):
        listed = profile.tickets.list(TicketQuery(search=typed))
        assert (listed.count, listed.complete) == (200, False)
        newest = [row.ref.id for row in listed.rows(0, 200)]
        assert newest == [str(n) for n in range(899, 699, -1)]
        listed.finish()
        assert (listed.count, listed.complete) == (900, True)
        assert [row.ref.id for row in listed.rows(0, 200)] == newest
        assert listed.index_of(make.ref("0")) == 899
    # With no time at all it says so, and still finds all in the end.
    monkeypatch.setattr(finder, "_QUICK", -1.0)
    monkeypatch.setattr("desktop.store.database._STEPS", 1)
    listed = profile.tickets.list(TicketQuery(search="p"))
    assert not listed.complete
    assert listed.count < 200
    listed.finish()
    assert listed.count == 900


def test_beginnings_of_very_many_words_lose_none(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    tickets = [make.ticket(str(n), n, subject=f"prefix{n:04} e-prefix{n}") for n in range(120)]
    profile.tickets.save(make.ACCOUNT, me=make.ME.id, tickets=tickets, messages=[])
    while profile.search.index_some(5):
        pass
    first = profile.tickets.list(TicketQuery(search="prefix"))
    assert not first.complete
    first.finish()
    assert first.count == 120
    for most in (3, 1000):
        monkeypatch.setattr("desktop.store.terms._MOST_WORDS", most)
        assert profile.tickets.count(TicketQuery(search="prefix")) == 120
        assert profile.tickets.count(TicketQuery(search="e-prefix")) == 120
        assert profile.tickets.count(TicketQuery(search="prefix000")) == 10


def test_merging_the_index_changes_nothing_that_is_found(
    profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.store.search._BATCH", 4)
    monkeypatch.setattr("desktop.store.search._MERGE_PAGES", 1)
    words_of = {f"t{n}": f"common {'even' if n % 2 == 0 else 'odd'} word{n}" for n in range(1200)}
    store(profile, **words_of)
    while profile.search.index_some(0.0):
        pass
    assert segments(profile) > 2
    while segments(profile) > 2:
        profile.search.index_some(0.5)
    assert len(found(profile, "common ev")) == 600
    assert found(profile, '"odd word701"') == {"t701"}


def segments(profile: Profile) -> int:
    """Count the pieces of both indexes; merged, each is one."""
    total = 0
    for index in ("words", "phrases"):
        row = profile.cache.row(f"SELECT count(DISTINCT segid) FROM {index}_idx")
        assert row is not None
        total += row[0]
    return total


def naive_has(texts: list[list[str]], typed: str) -> bool:
    """Tell whether the folded words of a ticket have what was typed, straight from the contract."""

    def has(term: list[str]) -> bool:
        n = len(term)
        return any(
            part[at : at + n - 1] == term[:-1] and part[at + n - 1].startswith(term[-1])
            for part in texts
            for at in range(len(part) - n + 1)
        )

    return all(has(term) for term in search_terms(typed))


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory, request) -> Iterator[tuple[Profile, dict]]:
    """All real threads in a profile, and the folded texts of each."""
    path = real_data("threads/threads.jsonl")
    profile = Profile.open(tmp_path_factory.mktemp("real") / "profile", make.KEY)
    profile.accounts.add(make.account())
    texts: dict[str, list[list[str]]] = {}
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            keep_thread(profile, json.loads(line), texts)
    while profile.search.index_some(30):
        pass
    yield profile, texts
    profile.close()


def keep_thread(profile: Profile, told: dict, texts: dict[str, list[list[str]]]) -> None:
    id = str(told["id"])
    messages = [
        Message(
            id=RemoteId(str(m["id"])),
            ticket=RemoteId(id),
            number=n,
            author=Person(RemoteId(str(m["author"])), str(m["author"]), Role(m["role"])),
            created=datetime.fromisoformat(m["created"]).replace(tzinfo=UTC),
            body=m["html"],
            format=BodyFormat.HTML,
        )
        for n, m in enumerate(told["messages"], 1)
    ]
    profile.tickets.save(
        make.ACCOUNT,
        me=make.ME.id,
        tickets=[
            make.ticket(id, subject=told["subject"], last_message=max(m.created for m in messages))
        ],
        messages=messages,
        first=True,
    )
    folded = [fold(told["subject"]), *(fold(html_to_text(m.body)) for m in messages)]
    texts[id] = [words(text) for text in folded]


REAL_SEARCHES = (
    "t", "ü", "я", "q", "th", "thund", "thunderbird", "password imap", "calendar add-on", "e-mail",
    '"not working"', '"can not"', "größe", "grosse", "счет", "нет", "не раб", "kann nicht",
    "message filter rules", "128.3", "http www", "user.js", "outlook.com oauth", "xyzzy",
    "c:", '"mozilla thunder', "it's", "1", "2024", "a b c d e f", "über unter", "ñ", "日",
)  # fmt: skip


@pytest.mark.timeout(300)
def test_searches_over_real_conversations_agree_with_a_naive_search(real) -> None:
    profile, texts = real
    for typed in REAL_SEARCHES:
        expected = {id for id, parts in texts.items() if naive_has(parts, typed)}
        assert found_all(profile, typed) == expected, typed


def found_all(profile: Profile, typed: str) -> set[str]:
    query = TicketQuery(search=typed)
    hits = {row.ref.id for row in profile.tickets.all(query)}
    assert profile.tickets.count(query) == len(hits)
    return set(hits)
