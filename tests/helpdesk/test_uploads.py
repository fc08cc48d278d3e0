"""Uploads by tus, and attachments in parts."""

import base64
import hashlib
import random
import socket
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
import pytest

from desktop.helpdesk.running import RunningHelpdesk
from desktop.helpdesk.uploads import UploadStore
from tests.helpdesk.conftest import SETTINGS
from tests.helpdesk.side import APPEND, TUS, Side, key

CONTENT = random.Random(7).randbytes(300_000)


def test_anybody_can_ask_what_tus_can_do(helpdesk: RunningHelpdesk) -> None:
    answer = httpx.options(f"{helpdesk.url}/api/v1/uploads")

    assert answer.status_code == 204
    assert answer.headers["Tus-Version"] == "1.0.0"
    assert answer.headers["Tus-Extension"] == "creation,termination"
    assert answer.headers["Tus-Max-Size"] == str(8 * 1024**2)


def test_an_upload_goes_on_where_it_stopped(helpdesk: RunningHelpdesk, customer: Side) -> None:
    upload = customer.begin_upload(len(CONTENT), "Прайс نهایی.pdf", "application/pdf")
    assert customer.offset(upload) == 0
    assert customer.append(upload, 0, CONTENT[:100_000]).headers["Upload-Offset"] == "100000"

    wrong = customer.append(upload, 0, CONTENT)
    helpdesk.stop()
    helpdesk.start()

    assert (wrong.status_code, wrong.json()["code"]) == (409, "upload_offset")
    assert wrong.headers["Upload-Offset"] == "100000"
    assert customer.offset(upload) == 100_000
    assert customer.append(upload, 100_000, CONTENT[100_000:]).status_code == 204
    written = customer.open(uploads=[upload.rpartition("/")[2]])
    (file,) = written["message"]["attachments"]
    assert file == {
        "id": file["id"],
        "name": "Прайс نهایی.pdf",
        "size": len(CONTENT),
        "content_type": "application/pdf",
        "sha256": hashlib.sha256(CONTENT).hexdigest(),
    }
    assert customer.ask("GET", f"/attachments/{file['id']}").content == CONTENT
    assert customer.offset(upload) == len(CONTENT), "a claimed upload still tells that it is whole"


def test_what_came_before_the_connection_broke_is_kept(
    helpdesk: RunningHelpdesk, customer: Side
) -> None:
    upload = customer.begin_upload(len(CONTENT))
    lines = [
        f"PATCH /api/v1{upload} HTTP/1.1",
        "Host: localhost",
        f"Authorization: Bearer {helpdesk.tokens['customer']}",
        *(f"{name}: {value}" for name, value in APPEND.items()),
        "Upload-Offset: 0",
        f"Content-Length: {len(CONTENT)}",
    ]
    place = urlsplit(helpdesk.url)
    with socket.create_connection((place.hostname, place.port)) as line:
        line.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + CONTENT[:70_000])

    until(lambda: customer.offset(upload) == 70_000)
    until(lambda: customer.append(upload, 70_000, CONTENT[70_000:]).status_code == 204)
    written = customer.open(uploads=[upload.rpartition("/")[2]])
    assert written["message"]["attachments"][0]["sha256"] == hashlib.sha256(CONTENT).hexdigest()


def test_a_broken_line_after_the_last_byte_leaves_a_whole_upload(
    helpdesk: RunningHelpdesk, customer: Side
) -> None:
    upload = customer.begin_upload(3)
    folder = helpdesk.helpdesk.directory / "uploads"
    (folder / upload.rpartition("/")[2]).write_bytes(b"abc")  # written, but never hashed

    assert customer.append(upload, 3, b"").status_code == 204
    assert customer.open(uploads=[upload.rpartition("/")[2]])["ticket"]["attachments"] == 1


@pytest.mark.parametrize("asks_first", [True, False])
def test_a_death_after_the_last_byte_leaves_a_whole_upload(
    helpdesk: RunningHelpdesk,
    customer: Side,
    monkeypatch: pytest.MonkeyPatch,
    asks_first: bool,
) -> None:
    def die(_store: UploadStore, _upload: str) -> None:
        raise OSError("the helpdesk died here")

    upload = customer.begin_upload(len(CONTENT))
    with monkeypatch.context() as patched:
        patched.setattr(UploadStore, "finish", die)
        assert customer.append(upload, 0, CONTENT).status_code == 500
    helpdesk.stop()
    helpdesk.start()

    if asks_first:
        assert customer.offset(upload) == len(CONTENT)
    written = customer.open(uploads=[upload.rpartition("/")[2]])
    (file,) = written["message"]["attachments"]
    assert file["sha256"] == hashlib.sha256(CONTENT).hexdigest()
    assert customer.ask("GET", f"/attachments/{file['id']}").content == CONTENT


def test_an_upload_that_is_not_whole_is_not_claimed(customer: Side) -> None:
    upload = customer.begin_upload(3)
    customer.append(upload, 0, b"ab").raise_for_status()

    body = {"department": "d1", "subject": "s", "body": "x", "uploads": [upload.rpartition("/")[2]]}
    answer = customer.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})

    assert (answer.status_code, answer.json()["code"]) == (409, "upload_incomplete")


def until(condition: Callable[[], bool]) -> None:
    """Wait until *condition* holds."""
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.01)


def test_an_empty_file_is_whole_at_once(customer: Side) -> None:
    written = customer.open(uploads=[customer.upload(b"", "empty.txt")])

    (file,) = written["message"]["attachments"]
    assert file["size"] == 0
    assert customer.ask("GET", f"/attachments/{file['id']}").content == b""


def test_a_message_can_be_files_alone_in_their_order(customer: Side) -> None:
    ids = [customer.upload(bytes([n]), f"{n}.bin") for n in range(3)]

    written = customer.open(body="", uploads=ids[::-1])

    names = [file["name"] for file in written["message"]["attachments"]]
    assert names == ["2.bin", "1.bin", "0.bin"]
    assert written["ticket"]["attachments"] == 3


def test_an_upload_is_claimed_once_and_then_stays(customer: Side) -> None:
    upload = customer.upload(b"abc")
    customer.open(uploads=[upload])

    body = {"department": "d1", "subject": "Again", "body": "x", "uploads": [upload]}
    again = customer.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})
    twice = customer.upload(b"abc")
    body["uploads"] = [twice, twice]
    both = customer.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})
    dropped = customer.ask("DELETE", f"/uploads/{upload}", headers=TUS)

    assert [a.json()["code"] for a in (again, both, dropped)] == ["upload_claimed"] * 3
    assert customer.get("/tickets")["total"] == 1


def test_a_dropped_upload_is_gone(helpdesk: RunningHelpdesk, customer: Side) -> None:
    upload = customer.begin_upload(3)
    folder = helpdesk.helpdesk.directory / "uploads"
    assert len(list(folder.iterdir())) == 1

    assert customer.ask("DELETE", upload, headers=TUS).status_code == 204

    assert customer.ask("HEAD", upload, headers=TUS).status_code == 404
    assert customer.append(upload, 0, b"abc").status_code == 404
    assert list(folder.iterdir()) == []


def test_more_than_was_announced_is_refused(customer: Side) -> None:
    upload = customer.begin_upload(3)

    assert customer.append(upload, 0, b"abcd").status_code == 413
    assert customer.append(upload, 0, b"abc").status_code == 204


def test_bounds_and_forms_are_kept(customer: Side) -> None:
    length = {**TUS, "Upload-Length": "3"}
    cases = [
        ({**TUS, "Upload-Length": str(8 * 1024**2 + 1)}, 413),
        ({**TUS, "Upload-Length": "-1"}, 422),
        (TUS, 422),
        ({"Upload-Length": "3"}, 412),
        ({**length, "Tus-Resumable": "0.2.2"}, 412),
        ({**length, "Upload-Metadata": "filename ***"}, 422),
        ({**length, "Upload-Metadata": "filename /w=="}, 422),
    ]
    for headers, status in cases:
        answer = customer.ask("POST", "/uploads", headers=headers)
        assert answer.status_code == status, headers
        assert answer.headers["Content-Type"] == "application/problem+json"
    upload = customer.begin_upload(3)
    plain = {**TUS, "Upload-Offset": "0", "Content-Type": "text/plain"}
    assert customer.ask("PATCH", upload, content=b"abc", headers=plain).status_code == 415


def test_too_many_files_are_refused(customer: Side) -> None:
    body: dict[str, Any] = {"department": "d1", "subject": "s", "body": "x"}
    body["uploads"] = [customer.upload(b"x") for _ in range(4)]

    answer = customer.ask("POST", "/tickets", json=body, headers={"Idempotency-Key": key()})

    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


@pytest.mark.parametrize(
    ("header", "status", "part"),
    [
        ("bytes=0-0", 206, CONTENT[:1]),
        ("bytes=100-199", 206, CONTENT[100:200]),
        ("bytes=299999-400000", 206, CONTENT[-1:]),
        ("bytes=200000-", 206, CONTENT[200_000:]),
        ("bytes=-5", 206, CONTENT[-5:]),
        ("bytes=-999999", 206, CONTENT),
        ("bytes=300000-", 416, None),
        ("bytes=-0", 416, None),
        ("bytes=5-4", 200, CONTENT),
        ("bytes=0-1,5-6", 200, CONTENT),
        ("lines=1-2", 200, CONTENT),
        ("bytes=-", 200, CONTENT),
    ],
)
def test_a_part_of_a_file(customer: Side, header: str, status: int, part: bytes | None) -> None:
    file = customer.open(uploads=[customer.upload(CONTENT)])["message"]["attachments"][0]

    answer = customer.ask("GET", f"/attachments/{file['id']}", headers={"Range": header})

    assert answer.status_code == status
    if part is None:
        assert answer.headers["Content-Range"] == "bytes */300000"
        assert answer.json()["code"] == "range"
    else:
        assert answer.content == part


def test_a_part_is_of_the_same_file_or_it_is_the_whole(customer: Side) -> None:
    file = customer.open(uploads=[customer.upload(CONTENT)])["message"]["attachments"][0]
    path = f"/attachments/{file['id']}"
    etag = customer.ask("GET", path).headers["ETag"]

    same = customer.ask("GET", path, headers={"Range": "bytes=0-9", "If-Range": etag})
    other = customer.ask("GET", path, headers={"Range": "bytes=0-9", "If-Range": '"other"'})

    assert etag == f'"{file["sha256"]}"'
    assert (same.status_code, same.content) == (206, CONTENT[:10])
    assert (other.status_code, other.content) == (200, CONTENT)


def test_a_file_is_a_download_and_never_a_page(customer: Side) -> None:
    name = 'x"; evil=/../\r\n\u202egpj.html'
    upload = customer.upload(b"<script>", name, "text/html; charset=utf-8")
    file = customer.open(uploads=[upload])["message"]["attachments"][0]

    answer = customer.ask("GET", f"/attachments/{file['id']}")

    assert file["name"] == name
    assert file["content_type"] == "text/html"
    disposition = answer.headers["Content-Disposition"]
    assert disposition == f"attachment; filename*=UTF-8''{quote(name, safe='')}"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"] == "sandbox"


@pytest.mark.parametrize(
    ("taken", "kind", "status"),
    [
        ((), "application/x-msdownload", 201),
        (("image/*", "text/plain"), "image/png", 201),
        (("image/*", "text/plain"), "text/plain", 201),
        (("image/*", "text/plain"), "text/html", 415),
        (("image/*", "text/plain"), "nonsense", 415),
    ],
)
def test_only_files_of_the_types_in_the_catalog_are_taken(
    tmp_path: Path, taken: tuple[str, ...], kind: str, status: int
) -> None:
    settings = replace(SETTINGS, attachment_types=taken)
    with RunningHelpdesk(tmp_path / "data", settings=settings) as running:
        customer = Side(running.url, running.tokens["customer"])
        with customer.http:
            encoded = base64.b64encode(kind.encode()).decode()
            metadata = f"filename YQ==,filetype {encoded}"
            headers = {**TUS, "Upload-Length": "1", "Upload-Metadata": metadata}
            answer = customer.ask("POST", "/uploads", headers=headers)

            assert customer.get("/catalog")["limits"]["attachment_types"] == list(taken)
            assert answer.status_code == status
            if status == 415:
                assert answer.json()["code"] == "media_type"
                told = kind if "/" in kind else "application/octet-stream"
                assert told in answer.json()["detail"]
