"""Multipart bodies that are read while they are sent."""

from email import message_from_bytes
from email.policy import HTTP

import pytest

from desktop.backends.bodies import Files, Part, multipart
from desktop.domain.errors import FileProblem
from desktop.domain.outbox import OutgoingFile
from tests.backends.world import Desk, OneWorker, run


def send(desk: Desk, worker: OneWorker, *parts: Part) -> tuple[bytes, str]:
    heard: list[tuple[str, int]] = []

    async def told() -> tuple[bytes, str]:
        stream = multipart(
            parts, Files(desk, worker), lambda file, sent: heard.append((file.name, sent))
        )
        first = b"".join([piece async for piece in stream.chunks()])
        again = b"".join([piece async for piece in stream.chunks()])
        assert first == again
        assert len(first) == stream.length
        return first, stream.content_type

    body = run(told())
    for part in parts:
        if isinstance(part.content, OutgoingFile) and part.content.size:
            assert (part.content.name, part.content.size) in heard
    return body


def test_fields_and_files_arrive_whole(worker: OneWorker) -> None:
    desk = Desk()
    big = bytes(range(256)) * 3000
    file = desk.file("گزارش.bin", big, "image/png")
    field = Part(name="JSON", content='{"a": "ü"}'.encode(), content_type="application/json")
    body, kind = send(desk, worker, field, Part(name="Attachments", content=file))
    mail = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + body, policy=HTTP)
    first, second = mail.iter_parts()
    assert first.get_content_type() == "application/json"
    assert first.get_payload(decode=True) == '{"a": "ü"}'.encode()
    assert second.get_content_type() == "image/png"
    assert second.get_payload(decode=True) == big
    assert 'name="Attachments"; filename="گزارش.bin"'.encode() in body


@pytest.mark.parametrize("name", ['a"; filename="b', "a\r\nX-Evil: 1\r\n\r\n", "half \ud83d"])
def test_a_file_name_stays_in_its_place(worker: OneWorker, name: str) -> None:
    desk = Desk()
    body, _ = send(desk, worker, Part(name="f", content=desk.file(name, b"x")))
    head = body.partition(b"\r\n\r\n")[0].split(b"\r\n")
    assert len(head) == 3
    assert head[1].count(b'"') == 4


def test_a_content_type_cannot_add_headers(worker: OneWorker) -> None:
    desk = Desk()
    file = desk.file("a", b"x", "text/plain\r\nX-Evil: 1")
    body, _ = send(desk, worker, Part(name="f", content=file))
    assert b"Evil" not in body


def test_a_file_that_shrank_is_told(worker: OneWorker) -> None:
    desk = Desk()
    file = desk.file("a", b"12345")

    async def told() -> None:
        longer = OutgoingFile(file.file, "a", 10, "x/y")
        with pytest.raises(FileProblem):
            async for _ in Files(desk, worker).pieces(longer):
                pass

    run(told())


def test_a_part_of_a_file_can_be_read(worker: OneWorker) -> None:
    desk = Desk()
    file = desk.file("a", b"0123456789")

    async def read(offset: int, size: int | None) -> bytes:
        pieces = Files(desk, worker).pieces(file, offset, size)
        return b"".join([piece async for piece in pieces])

    assert run(read(3, 4)) == b"3456"
    assert run(read(8, 100)) == b"89"
    assert run(read(10, None)) == b""
