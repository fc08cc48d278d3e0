"""Signing in with a password, and out."""

from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

import httpx
import pytest

from desktop.helpdesk.attempts import Attempts
from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.passwords import Passwords
from desktop.helpdesk.problems import Refusal
from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.conftest import SignIn
from tests.helpdesk.side import Side
from tests.helpdesk.test_events import listening

LOGIN = "Robin@Customer.example"
PASSWORD = "correct horse bättery"


@pytest.fixture
def known(helpdesk: RunningHelpdesk) -> RunningHelpdesk:
    """A helpdesk whose customer has a password."""
    helpdesk.set_password(helpdesk.tokens["customer"], "robin", PASSWORD)
    return helpdesk


def post(helpdesk: RunningHelpdesk, login: str, password: str) -> httpx.Response:
    body = {"login": login, "password": password}
    return httpx.post(f"{helpdesk.url}/api/v1/sessions", json=body)


@pytest.mark.parametrize("login", ["robin", "ROBIN ", LOGIN, LOGIN.lower()])
def test_a_login_and_its_password_give_a_token(
    known: RunningHelpdesk, sign_in: SignIn, login: str
) -> None:
    answer = post(known, login, PASSWORD)

    assert answer.status_code == 201
    assert answer.headers["Cache-Control"] == "no-store"
    session = answer.json()
    me = sign_in(session["token"]).get("/me")
    assert session["person"]["id"] == me["id"]
    assert session["person"]["role"] == "customer"
    assert session["token"] not in known.tokens.values()


def test_the_same_letters_typed_otherwise_are_the_same_password(known: RunningHelpdesk) -> None:
    assert post(known, "robin", "correct horse ba\u0308ttery").status_code == 201


@pytest.mark.parametrize(
    ("login", "password"),
    [("robin", "wrong"), ("nobody", PASSWORD), ("mira@helpdesk.example", ""), ("robin", "")],
)
def test_every_mistake_gets_the_same_answer(
    known: RunningHelpdesk, login: str, password: str
) -> None:
    wrong = post(known, "robin", "certainly wrong")
    answer = post(known, login, password or "x")

    assert (answer.status_code, answer.json()["code"]) == (401, "sign_in")
    assert answer.content == wrong.content


def test_no_word_at_all_fits_somebody_without_a_password() -> None:
    passwords = Passwords(memory_kib=8, rounds=1)

    assert not passwords.fits("", None)
    assert not passwords.fits("", "no hash at all")
    assert passwords.fits("x", passwords.hash("x"))


def test_no_mistake_is_answered_sooner_than_another() -> None:
    passwords = Passwords(memory_kib=4096, rounds=2)
    stored = passwords.hash(PASSWORD)

    def took(hashed: str | None) -> float:
        start = perf_counter()
        assert not passwords.fits("wrong", hashed)
        return perf_counter() - start

    known = median(took(stored) for _ in range(15))
    unknown = median(took(None) for _ in range(15))
    assert 0.4 < unknown / known < 2.5


def test_guessing_is_slowed_down_for_known_and_unknown_logins_alike(
    known: RunningHelpdesk,
) -> None:
    for login in ("robin", "nobody"):
        tries = [post(known, login, "wrong").status_code for _ in range(5)]
        late = post(known, login, PASSWORD)

        assert tries == [401] * 5
        assert (late.status_code, late.json()["code"]) == (429, "busy")
        assert 1 <= int(late.headers["Retry-After"]) <= 60
    assert post(known, "robin@customer.example", PASSWORD).status_code == 201


def test_waiting_as_long_as_told_is_enough() -> None:
    now = 0.0
    attempts = Attempts(2, 60.0, clock=lambda: now)
    attempts.take("robin")
    now = 10.0
    attempts.take("robin")
    now = 30.5
    with pytest.raises(Refusal) as refused:
        attempts.take("robin")

    assert refused.value.headers == {"Retry-After": "30"}
    now += 30
    attempts.take("robin")
    with pytest.raises(Refusal):
        attempts.take("robin")
    attempts.succeeded("robin")
    attempts.take("robin")
    attempts.take("robin")


def test_attempts_at_many_logins_are_not_remembered_without_end() -> None:
    attempts = Attempts(1, 60.0, clock=lambda: 0.0)
    for number in range(10_001):
        attempts.take(f"login-{number}")

    attempts.take("login-0")  # forgotten, since 10,000 came after it
    with pytest.raises(Refusal):
        attempts.take("login-10000")


def test_signing_out_ends_that_session_alone(known: RunningHelpdesk, sign_in: SignIn) -> None:
    first = sign_in(post(known, "robin", PASSWORD).json()["token"])
    second = sign_in(post(known, "robin", PASSWORD).json()["token"])

    assert first.ask("DELETE", "/sessions/current").status_code == 204

    assert first.ask("GET", "/me").status_code == 401
    assert first.ask("DELETE", "/sessions/current").status_code == 401
    assert second.ask("GET", "/me").status_code == 200


def test_a_token_that_was_given_out_otherwise_cannot_be_signed_out(customer: Side) -> None:
    assert customer.ask("DELETE", "/sessions/current").status_code == 403
    assert customer.ask("GET", "/me").status_code == 200


def test_signing_out_ends_the_stream_of_that_session(
    known: RunningHelpdesk, sign_in: SignIn
) -> None:
    token = post(known, "robin", PASSWORD).json()["token"]
    with listening(known, token) as stream:
        stream.event()
        sign_in(token).ask("DELETE", "/sessions/current")
        assert stream.ended()


def test_a_new_password_ends_what_the_old_one_opened(
    known: RunningHelpdesk, sign_in: SignIn
) -> None:
    old = sign_in(post(known, "robin", PASSWORD).json()["token"])

    known.set_password(known.tokens["customer"], "r", "another password")

    assert old.ask("GET", "/me").status_code == 401
    assert post(known, "robin", PASSWORD).status_code == 401
    assert post(known, "r", "another password").status_code == 201
    assert sign_in(known.tokens["customer"]).ask("GET", "/me").status_code == 200


def test_a_session_outlives_a_restart_and_no_secret_lies_on_the_disk(
    known: RunningHelpdesk, sign_in: SignIn
) -> None:
    token = post(known, "robin", PASSWORD).json()["token"]

    known.stop()
    files = [path.read_bytes() for path in known.directory.rglob("*") if path.is_file()]
    known.start()

    assert sign_in(token).ask("GET", "/me").status_code == 200
    for secret in (token, PASSWORD):
        assert not any(secret.encode() in content for content in files)
    assert any(b"$argon2id$" in content for content in files)


def test_staff_sign_in_as_well(helpdesk: RunningHelpdesk) -> None:
    helpdesk.set_password(helpdesk.tokens["agent"], "mira", PASSWORD)

    session = post(helpdesk, "mira@helpdesk.example", PASSWORD).json()

    assert session["person"]["role"] == "agent"


def test_nobody_takes_the_login_of_another(known: RunningHelpdesk) -> None:
    with pytest.raises(Refusal):
        known.set_password(known.tokens["agent"], "Robin", "something else")

    assert post(known, "robin", PASSWORD).status_code == 201


@pytest.fixture
def usual(tmp_path: Path) -> Iterator[RunningHelpdesk]:
    with RunningHelpdesk(tmp_path / "usual", settings=Settings()) as running:
        yield running


def test_hashes_cost_what_they_should_unless_a_test_says_otherwise(
    usual: RunningHelpdesk,
) -> None:
    assert "$m=19456,t=2,p=1$" in usual.helpdesk.passwords.hash("x")
