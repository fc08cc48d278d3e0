"""Rules about files: sent in parts, resumed, claimed once, and back byte for byte."""

import hashlib
from base64 import b64encode
from typing import Final

from desktop.conformance.desk import API, Desk, Person, expect, fresh_key
from desktop.conformance.rules import rule
from desktop.conformance.wire import Answer

_SECTION = "Uploads: tus 1.0"
_FEATURE = "uploads"
_BYTES: Final = bytes(range(256)) * 12
_TUS: Final = {"Tus-Resumable": "1.0.0"}


def _begin(person: Person, size: int = len(_BYTES)) -> str:
    """Begin an upload; return its path below the API's prefix."""
    name, kind = b64encode(b"conformance.txt").decode(), b64encode(b"text/plain").decode()
    answer = person.ask(
        "POST",
        "/uploads",
        _TUS | {"Upload-Length": str(size), "Upload-Metadata": f"filename {name},filetype {kind}"},
    )
    place = answer.headers.get("Location", "")
    expect(answer.status == 201, f"beginning an upload was answered {answer.status}")
    expect(API in place, f"its Location is {place!r}")
    return place[place.index(API) + len(API) :]


def _append(person: Person, place: str, part: bytes, offset: int) -> Answer:
    kind = "application/offset+octet-stream"
    headers = _TUS | {"Content-Type": kind, "Upload-Offset": str(offset)}
    return person.ask("PATCH", place, headers, raw=part)


def _appended(person: Person, place: str, part: bytes, offset: int) -> None:
    status = _append(person, place, part, offset).status
    expect(status == 204, f"bytes {offset} to {offset + len(part)} were answered {status}")


def _uploaded(person: Person) -> str:
    place = _begin(person)
    _appended(person, place, _BYTES, 0)
    return place.rsplit("/", 1)[-1]


@rule(
    "resumed",
    section=_SECTION,
    feature=_FEATURE,
)
def resumed(desk: Desk) -> None:
    """An upload tells how far it came and goes on there; elsewhere is a 409 that tells where."""
    place = _begin(desk.customer)
    _appended(desk.customer, place, _BYTES[:1000], 0)
    told = desk.customer.ask("HEAD", place, _TUS).headers.get("Upload-Offset")
    expect(told == "1000", f"after 1000 bytes it tells {told!r}")
    wrong = _append(desk.customer, place, b"x", 0)
    told = wrong.headers.get("Upload-Offset")
    expect((wrong.status, told) == (409, "1000"), f"it was answered {wrong.status} with {told!r}")
    _appended(desk.customer, place, _BYTES[1000:], 1000)


@rule(
    "files-come-back",
    section=_SECTION,
    feature=_FEATURE,
)
def files_come_back(desk: Desk) -> None:
    """An attachment comes back byte for byte, with the size and SHA-256 that were told."""
    ticket = desk.open("Conformance: a file")
    message = desk.customer.write(ticket, "With a file.", uploads=[_uploaded(desk.customer)])
    (file,) = message["attachments"]
    expect(file["size"] == len(_BYTES), f"its size is {file['size']}")
    expect(file["sha256"] == hashlib.sha256(_BYTES).hexdigest(), f"its hash is {file['sha256']}")
    got = desk.customer.get(f"/attachments/{file['id']}")
    expect(got.content == _BYTES, f"{len(got.content)} other bytes came back")
    part = desk.customer.get(f"/attachments/{file['id']}", {"Range": "bytes=100-199"})
    expect(part.status == 206, f"a part was answered {part.status}")
    expect(part.content == _BYTES[100:200], "the part is another one")


@rule(
    "claimed-once",
    section=_SECTION,
    feature=_FEATURE,
)
def claimed_once(desk: Desk) -> None:
    """An upload belongs to one message: another is a 409 `upload_claimed`, a repeat is not."""
    ticket = desk.open("Conformance: a file twice")
    upload, key = _uploaded(desk.customer), fresh_key()
    path, body = f"/tickets/{ticket['id']}/messages", {"body": "Mine.", "uploads": [upload]}
    first = desk.customer.post(path, body, key).json(201)
    expect(desk.customer.post(path, body, key).json(201) == first, "a repeat is answered otherwise")
    desk.customer.post(path, body).refused(409, "upload_claimed")


@rule(
    "unfinished",
    section=_SECTION,
    feature=_FEATURE,
)
def unfinished(desk: Desk) -> None:
    """A message with an upload that is not finished is a 409 `upload_incomplete`."""
    ticket = desk.open("Conformance: half a file")
    place = _begin(desk.customer)
    _appended(desk.customer, place, _BYTES[:10], 0)
    body = {"body": "Half.", "uploads": [place.rsplit("/", 1)[-1]]}
    path = f"/tickets/{ticket['id']}/messages"
    desk.customer.post(path, body).refused(409, "upload_incomplete")


@rule(
    "others-files",
    section=_SECTION,
    people=("other_customer",),
    feature=_FEATURE,
)
def others_files(desk: Desk) -> None:
    """A file of another account, and an upload of another person, are a 404 or refused."""
    ticket = desk.open("Conformance: nobody else's file")
    message = desk.customer.write(ticket, "With a file.", uploads=[_uploaded(desk.customer)])
    (file,) = message["attachments"]
    desk.stranger.get(f"/attachments/{file['id']}").refused(404, "not_found")
    place = _begin(desk.customer)
    told = desk.stranger.ask("HEAD", place, _TUS).status
    expect(told == 404, f"another person's upload answered {told}")
