"""What a server's answers mean, and the bounds on them."""

import gzip
import tracemalloc

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.backends.answers import Answer, error_code, one_line, problem_of, server_words
from desktop.backends.bounds import MAX_BODY, MAX_DEPTH, check_json, is_deeper, unpack
from desktop.domain.errors import (
    Busy,
    Conflict,
    Forbidden,
    NotFound,
    Overloaded,
    Problem,
    Refused,
    ServerFault,
    SignInRefused,
    TooMuch,
    UnexpectedAnswer,
)
from desktop.domain.network_errors import WebPage

JSON = ("content-type", "application/problem+json")
HTML = ("content-type", "text/html; charset=utf-8")
WORDS = b'{"detail": "Your words."}'

MEANINGS: dict[int, type[Problem]] = {
    301: UnexpectedAnswer,
    302: UnexpectedAnswer,
    307: UnexpectedAnswer,
    400: Refused,
    401: SignInRefused,
    403: Forbidden,
    404: NotFound,
    405: Refused,
    407: WebPage,
    408: ServerFault,
    409: Conflict,
    410: NotFound,
    412: Conflict,
    413: Refused,
    422: Refused,
    425: Busy,
    429: Busy,
    500: ServerFault,
    502: ServerFault,
    503: ServerFault,
    504: ServerFault,
    511: WebPage,
    700: UnexpectedAnswer,
}


def meaning(status: int, body: bytes = WORDS, *headers: tuple[str, str]) -> Problem:
    answer = Answer(status, headers or (JSON,), body)
    return problem_of(answer, host="desk.example", what="This ticket", secrets=("s3cret",))


@pytest.mark.parametrize("status", MEANINGS)
def test_each_status_means_one_problem(status: int) -> None:
    problem = meaning(status)
    assert type(problem) is MEANINGS[status]
    assert str(problem)


@pytest.mark.parametrize("status", [400, 403, 404, 409, 412, 422])
def test_a_web_page_that_refuses_is_not_the_helpdesk(status: int) -> None:
    page = b"<html><body>Blocked by the hotel</body></html>"
    assert type(meaning(status, page, HTML)) is WebPage
    assert type(meaning(status, page, JSON)) is WebPage


def test_a_proxy_may_refuse_what_is_too_large() -> None:
    assert str(meaning(413, b"<html>413</html>", HTML)).startswith(
        "The helpdesk did not accept it: it is too large."
    )


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "120"}, 120.0),
        ({"retry-after": " 0 "}, 0.0),
        ({"retry-after": "99999999999"}, None),
        ({"retry-after": "9999999999"}, 86400.0),
        ({"retry-after": "-5"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "1.5"}, None),
        ({"retry-after": "٥"}, None),
        (
            {
                "retry-after": "Fri, 31 Dec 1999 23:59:59 GMT",
                "date": "Fri, 31 Dec 1999 23:59:29 GMT",
            },
            30.0,
        ),
        ({"retry-after": "Fri, 31 Dec 1999 23:59:59 GMT"}, 0.0),
        ({"retry-after": "Fri, 99 Dec 1999 23:59:59 GMT"}, None),
        ({}, None),
    ],
)
def test_busy_says_how_long(headers: dict[str, str], seconds: float | None) -> None:
    problem = problem_of(Answer(429, tuple(headers.items()), b""), host="h", what="w")
    assert isinstance(problem, Busy)
    assert problem.seconds == seconds
    unavailable = problem_of(Answer(503, tuple(headers.items()), b""), host="h", what="w")
    assert type(unavailable) is (ServerFault if seconds is None else Overloaded)


def test_the_servers_own_words_are_plain_short_and_without_secrets() -> None:
    words = "Line one\r\n\x1b[31mred\x00 \u202eevil\u2066 key=s3cret " + "x" * 5000 + "."
    problem = meaning(422, msgspec.json.encode({"detail": words}))
    detail = problem.fields["detail"]
    assert isinstance(detail, str)
    assert detail.startswith("Line one [31mred evil key=••• xxx")
    assert detail.isprintable()
    assert len(detail) <= 300
    assert "s3cret" not in str(problem)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"detail": "Too long."}', "Too long"),
        (b'{"message": "Permission Denied"}', "Permission Denied"),
        (b'{"title": "Not valid", "detail": ""}', "Not valid"),
        (b'{"detail": {"a": [1]}, "error": "no"}', "no"),
        (b'["no"]', ""),
        (b'{"detail": 5}', ""),
        (b"nothing", ""),
        (b"", ""),
        (b"\xff\xfe", ""),
        (b"[" * 100_000, ""),
    ],
)
def test_words_are_found_where_helpdesks_put_them(body: bytes, words: str) -> None:
    assert server_words(body) == words


@given(
    st.binary(max_size=300) | st.text().map(lambda t: msgspec.json.encode({"detail": _sound(t)}))
)
def test_any_refusal_becomes_a_sentence(body: bytes) -> None:
    for status in (400, 401, 404, 409, 418, 429, 500, 503):
        assert str(meaning(status, body)).isprintable()
    assert isinstance(error_code(body), str)


def _sound(text: str) -> str:
    return text.encode("utf-8", "replace").decode()


@given(st.text())
def test_a_line_has_nothing_invisible(text: str) -> None:
    line = one_line(text, limit=50)
    assert len(line) <= 50
    assert line.isprintable()
    assert line == line.strip()


# --- unpacking --------------------------------------------------------------------------------


def test_gzip_is_unpacked() -> None:
    assert unpack(gzip.compress(b"hello"), "gzip", "h") == b"hello"
    assert unpack(b"hello", "", "h") == b"hello"
    assert unpack(b"hello", "Identity", "h") == b"hello"
    exact = bytes(MAX_BODY)
    assert unpack(gzip.compress(exact), "gzip", "h") == exact


def test_a_bomb_does_not_go_off() -> None:
    bomb = gzip.compress(bytes(319 * 1024 * 1024), 9)
    assert len(bomb) < 400_000
    tracemalloc.start()
    try:
        with pytest.raises(TooMuch, match="16 MiB"):
            unpack(bomb, "gzip", "h")
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 2.5 * MAX_BODY


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (gzip.compress(b"x" * 1000, mtime=0)[:-4], "gzip"),
        (gzip.compress(b"a", mtime=0) * 1000, "gzip"),
        (b"not gzip", "gzip"),
        (b"", "gzip"),
        (b"\x1b\x03\x00", "br"),
        (b"x", "gzip, gzip"),
        (b"x", "deflate"),
    ],
)
def test_other_packing_is_refused(body: bytes, encoding: str) -> None:
    with pytest.raises(UnexpectedAnswer):
        unpack(body, encoding, "h")


def test_a_plain_body_has_the_same_bound() -> None:
    with pytest.raises(TooMuch):
        unpack(bytes(MAX_BODY + 1), "", "h")


# --- depth ------------------------------------------------------------------------------------

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text('[]{}"\\ab'),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text('[]{}"\\', max_size=4), inner, max_size=4)
    ),
    max_leaves=40,
)


def depth(value: object) -> int:
    match value:
        case list():
            return 1 + max(map(depth, value), default=0)
        case dict():
            return 1 + max(map(depth, value.values()), default=0)
        case _:
            return 0


@given(json_values, st.integers(0, 8))
def test_depth_is_counted_right(value: object, limit: int) -> None:
    body = msgspec.json.encode(value)
    # The quick way out counts brackets; padding makes sure that the slow way is taken too.
    padded = b"[" + body + b',"' + b"[" * 20 + b'"]'
    assert is_deeper(body, limit) == (depth(value) > limit)
    assert is_deeper(padded, limit) == (max(depth(value), 0) + 1 > limit)


def test_the_bound_on_depth_is_exact() -> None:
    check_json(b"[" * MAX_DEPTH + b"]" * MAX_DEPTH, "h")
    with pytest.raises(TooMuch, match="64 deep"):
        check_json(b"[" * (MAX_DEPTH + 1) + b"]" * (MAX_DEPTH + 1), "h")
    with pytest.raises(TooMuch):
        check_json(b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "h")


@given(st.text('[]{}"\\', max_size=200))
def test_depth_of_nonsense_is_some_answer(text: str) -> None:
    assert is_deeper(text.encode(), 3) in {True, False}
