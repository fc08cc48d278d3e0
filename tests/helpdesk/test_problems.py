"""Every error is a problem document, and no log holds what people wrote."""

import logging
from typing import Any

import pytest

from desktop.helpdesk import feed
from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.side import Side, key


@pytest.mark.parametrize(
    ("method", "path", "more", "status", "code"),
    [
        ("GET", "/nothing", {}, 404, "not_found"),
        ("GET", "/../../etc/passwd", {}, 404, "not_found"),
        ("DELETE", "/tickets", {}, 405, "method"),
        ("GET", "/tickets?limit=0", {}, 422, "invalid"),
        ("GET", "/tickets?limit=501", {}, 422, "invalid"),
        ("GET", "/changes", {}, 422, "invalid"),
        ("GET", "/changes?cursor=-1", {}, 422, "invalid"),
        ("GET", "/changes?cursor=1e3", {}, 422, "invalid"),
        ("POST", "/tickets", {"content": b"{"}, 400, "bad_request"),
        ("POST", "/tickets", {"content": b"\x80"}, 400, "bad_request"),
        ("POST", "/tickets", {"content": b"[" * 100_000}, 400, "bad_request"),
        ("POST", "/tickets", {"content": b" " * (8 * 1024**2 + 1)}, 413, "too_large"),
        ("POST", "/tickets", {"content": b'{"subject": "\\ud800"}'}, 422, "invalid"),
    ],
)
def test_errors_are_problem_documents(
    customer: Side, method: str, path: str, more: Any, status: int, code: str
) -> None:
    headers = {"Idempotency-Key": key(), "Content-Type": "application/json"}

    answer = customer.ask(method, path, headers=headers, **more)

    assert answer.headers["Content-Type"] == "application/problem+json"
    problem = answer.json()
    assert (answer.status_code, problem["status"], problem["code"]) == (status, status, code)
    assert problem["type"] == "about:blank"
    assert problem["title"]
    assert problem["detail"]


def test_a_fault_is_answered_and_logged_without_anybodys_words(
    helpdesk: RunningHelpdesk,
    customer: Side,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    # Not as one word in this line, which others may print: a warning shows the line it arose at.
    words = "a secret" + " word"

    def broken(*_: object) -> None:
        raise RuntimeError(words)

    monkeypatch.setattr(feed, "_entries", broken)
    with caplog.at_level(logging.DEBUG):
        answer = customer.ask("GET", "/changes", params={"cursor": 0})

    assert (answer.status_code, answer.json()["code"]) == (500, "fault")
    assert answer.headers["Content-Type"] == "application/problem+json"
    logged = caplog.text + "".join(capfd.readouterr())
    assert "RuntimeError" in logged
    assert [line for line in logged.splitlines() if words in line] == []
    assert helpdesk.tokens["customer"] not in logged
    assert customer.get("/tickets")["total"] == 0, "it goes on"


def test_ordinary_work_logs_no_bodies_and_no_tokens(
    helpdesk: RunningHelpdesk,
    customer: Side,
    caplog: pytest.LogCaptureFixture,
    capfd: pytest.CaptureFixture[str],
) -> None:
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("httpx").setLevel(logging.WARNING)
        logging.getLogger("httpcore").setLevel(logging.WARNING)
        customer.open("a secret subject", body="a secret body")
        customer.ask("POST", "/tickets", json={"subject": "a secret subject"})

    logged = caplog.text + "".join(capfd.readouterr())
    assert "secret" not in logged
    assert helpdesk.tokens["customer"] not in logged
