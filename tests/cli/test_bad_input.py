import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.cli.conftest import Deskbell


@contextmanager
def server_saying(answer: bytes) -> Iterator[str]:
    """Answer every connection on loopback with the same bytes."""
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with connection:
                connection.recv(65536)
                connection.sendall(answer)

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()


def answer(status: str, content_type: str, body: str, *headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {content_type}", "Connection: close", *headers]
    return ("\r\n".join([*lines, f"Content-Length: {len(body)}", "", body])).encode()


ANSWERS = {
    "html": answer("200 OK", "text/html", "<html><body>Welcome to the hotel WLAN</body></html>"),
    "nonsense": answer("200 OK", "application/json", '{"name": ['),
    "another_api": answer("200 OK", "application/json", '{"hello": "world"}'),
    "redirect": answer("302 Found", "text/html", "", "Location: https://elsewhere.example/"),
    "busy": answer("429 Too Many Requests", "text/plain", "", "Retry-After: 7"),
    "down": answer("503 Service Unavailable", "text/html", "<h1>Back soon</h1>"),
    "teapot": b"SSH-2.0-OpenSSH_9.2\r\n",
}


@pytest.mark.parametrize("kind", ["native", "rt"])
@pytest.mark.parametrize("case", sorted(ANSWERS))
def test_what_is_no_helpdesk_is_one_sentence_and_keeps_nothing(
    deskbell: Deskbell, kind: str, case: str
) -> None:
    with server_saying(ANSWERS[case]) as url:
        line = deskbell.fails("account", "add", "--kind", kind, "--url", url, stdin="token-1\n")
    assert line.startswith("deskbell: ")
    assert "Traceback" not in line
    assert "token-1" not in line
    assert deskbell.json("account", "list", "--json") == []


@pytest.mark.parametrize("kind", ["native", "rt"])
@pytest.mark.parametrize("url", ["", "ftp://desk.example", "http://", "https://a b/"])
def test_an_address_that_cannot_be_one(deskbell: Deskbell, kind: str, url: str) -> None:
    line = deskbell.fails("account", "add", "--kind", kind, "--url", url, stdin="t\n")
    assert "address" in line


def test_nobody_listens(deskbell: Deskbell) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    url = f"http://127.0.0.1:{port}"
    line = deskbell.fails("account", "add", "--kind", "native", "--url", url, stdin="t\n")
    assert "Cannot reach" in line


def test_a_wrong_token(deskbell: Deskbell, helpdesk: RunningHelpdesk) -> None:
    line = deskbell.fails(
        *("account", "add", "--kind", "native", "--url", helpdesk.url), stdin="wrong\n"
    )
    assert "sign" in line


def test_no_token(deskbell: Deskbell, helpdesk: RunningHelpdesk) -> None:
    line = deskbell.fails("account", "add", "--kind", "native", "--url", helpdesk.url)
    assert "token" in line


def test_a_wrong_passphrase(signed_in: Deskbell, tmp_path: Path) -> None:
    signed_in.passphrase.write_text("something else\n", "utf-8")
    assert "passphrase" in signed_in.fails("tickets", "--json")


def test_no_account_yet_and_reading_makes_no_profile(deskbell: Deskbell) -> None:
    assert "account add" in deskbell.fails("tickets", "--json")
    assert deskbell.json("account", "list", "--json") == []
    assert not deskbell.profile.exists()


def test_wrong_usage_is_2(deskbell: Deskbell) -> None:
    deskbell.fails("reply", "501", code=2)
    deskbell.fails("dance", code=2)


def test_doctor_tells_no_secret(signed_in: Deskbell, helpdesk: RunningHelpdesk) -> None:
    done = signed_in.run("doctor")
    assert done.returncode == 0, done.stderr
    assert "desk" in done.stdout
    assert helpdesk.tokens["customer"] not in done.stdout + done.stderr
    helpdesk.stop()
    assert signed_in.run("doctor").returncode == 1
