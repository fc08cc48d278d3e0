"""A ticket with everything in it: begun offline, edited after restarts, once at a real RT."""

import hashlib
import json
import uuid
from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop.backends.rt.attaching import kept_name
from desktop.backends.rt.forms import LOGIN
from desktop.domain.drafts import Draft
from desktop.domain.fields import CredentialKind, Credentials, Value
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.outbox import State
from desktop.domain.secret import Secret
from desktop.services import keys
from desktop.services.session import Session
from tests.canary import CORE, PASSWORD, deciphered, hits_below
from tests.cli.conftest import Deskbell
from tests.faults.proxy import Proxy
from tests.live.arrived import ANSWERS, Arrived, arrived, places
from tests.live.request_tracker import BILLING, RequestTracker, RtWorld
from tests.real_data import real_data
from tests.services.conftest import opened, run, until
from tests.services.technical import screenshot

MAPPING = {
    "login": "Access login",
    "password": "Access password",
    "host": "Access host",
    "port": "Access port",
}
OWN_NAMES = (
    'say "hi"; 100% =?UTF-8?Q?no?= ☃.txt',
    "گزارش «۱»\u202e.pdf",
    "line\nbreak and trailing dot.",
    "-rf ~ $(HOME) 'x'.log",
    "ы" * 120 + ".tar.gz",
    "leer – empty.txt",
)
FIRST = "not-yet-the-password"
"""Typed first, and replaced before anything is sent."""
SHOT = "Screenshot 2026-11-22 12.00.png"


@dataclass(frozen=True)
class Writing:
    """What somebody has to say, by its own subject."""

    subject: str
    contents: dict[str, bytes]
    """Of the files, by the names they have on disk."""

    @classmethod
    def with_files(cls, names: tuple[str, ...], directory: Path) -> "Writing":
        """Write a file under each name, text or not, none like another."""
        directory.mkdir()
        contents = {
            name: f"файл {i} «{name!r}»\r\n".encode() * (400 * i + 1) + bytes(range(256)) * (i % 2)
            for i, name in enumerate(names)
            if "empty" not in name
        }
        contents |= {name: b"" for name in names if name not in contents}
        for name, content in contents.items():
            (directory / name).write_bytes(content)
        return cls(f"Unterlagen {uuid.uuid4().hex}", contents)

    def digests(self) -> dict[str, str]:
        """Return the SHA-256 that RT should have, by the name that it gives."""
        return {kept_name(n): hashlib.sha256(c).hexdigest() for n, c in self.contents.items()}


@pytest.fixture
def proxy(rt: RequestTracker) -> Generator[Proxy]:
    with Proxy(rt.url) as proxy:
        yield proxy


@pytest.fixture
def names(request: pytest.FixtureRequest) -> tuple[str, ...]:
    """Names of files: of our own, and as real mails have them."""
    if request.param == "own":
        return OWN_NAMES
    listed = real_data("attachment-names/weird_names.json")
    found = (entry["name"] for entry in json.loads(listed.read_text("utf-8")))
    # What names a folder too cannot lie on a disk under that name.
    return tuple(name for name in found if "/" not in name)


def login(password: str) -> Credentials:
    return Credentials(
        kind=CredentialKind.CONTROL_PANEL,
        login="root@panel",
        password=Secret(password),
        host="panel.example.com/admin",
        port=8443,
    )


def ids(session: Session, draft: Draft) -> Callable[[str], str]:
    """Return what finds a field of Billing's form by its name."""
    catalog = session.library.catalog(draft.account)
    assert catalog is not None
    department = catalog.department(RemoteId(BILLING))
    assert department is not None
    assert LOGIN in {field.id for field in department.form}
    by_name = {field.label["en"]: field.id for field in department.form}
    return by_name.__getitem__


def filled(session: Session, draft: Draft, writing: Writing) -> Draft:
    id = ids(session, draft)
    fields: dict[str, Value] = {
        id("Reason"): "Почему «так»?",
        id("Invoice"): "2026-0042",
        id("Due"): "2026-12-24",
        id("Topics"): ("Payment", "Umlaut – ä"),
        LOGIN: login(FIRST),
    }
    return replace(
        draft,
        department=RemoteId(BILLING),
        subject=writing.subject,
        body="Anbei die Unterlagen.",
        fields=fields,
    )


def check_fields(found: Arrived, reason: str) -> None:
    assert {name: sorted(values) for name, values in found.fields.items()} == {
        "Reason": [reason],
        "Invoice": ["2026-0042"],
        "Due": ["2026-12-24"],
        "Topics": ["Payment", "Umlaut – ä"],
        "Access login": ["root@panel"],
        "Access password": [PASSWORD],
        "Access host": ["panel.example.com/admin"],
        "Access port": ["8443"],
    }


@pytest.mark.timeout(300)
@pytest.mark.parametrize("names", ["own", "listed"], indirect=True)
def test_written_offline_and_taken_back_it_arrives_once_and_whole(
    names: tuple[str, ...], world: RtWorld, proxy: Proxy, rt_state: Path, tmp_path: Path
) -> None:
    profile = tmp_path / "profile"
    writing = Writing.with_files(names, tmp_path / "files")
    paths = [tmp_path / "files" / name for name in writing.contents]
    writing.contents[SHOT] = screenshot()
    begun: list[Draft] = []

    async def signs_in() -> None:
        async with opened(profile) as session:
            account = await session.accounts.add("rt", proxy.url, world.rt.tokens["alice"])
            account = await session.accounts.set_login_fields(account.id, MAPPING)
            await (await session.connect(account)).sync_once()

    async def begins() -> None:
        async with opened(profile) as session:
            await session.start()
            [account] = session.library.accounts()
            draft = filled(session, session.actions.new_draft(account.id), writing)
            files = [await session.actions.attach_path(path) for path in paths]
            files.append(
                await session.actions.attach_bytes(writing.contents[SHOT], SHOT, "image/png")
            )
            draft = replace(draft, files=tuple(files))
            await session.actions.save_draft(draft)
            begun.append(draft)
        for path in paths:
            path.unlink()

    async def resumes_and_queues() -> None:
        async with opened(profile) as session:
            await session.start()
            [draft] = session.library.drafts()
            assert replace(draft, changed=0.0) == replace(begun[0], changed=0.0)
            id = ids(session, draft)
            draft = replace(draft, fields=draft.fields | {id("Reason"): "Reason, second try"})
            await session.actions.save_draft(draft)
            await session.actions.send(draft, 0.0)
            assert session.library.drafts() == []

    async def takes_back_and_queues_again() -> None:
        async with opened(profile) as session:
            await session.start()
            [item] = session.library.outbox()
            assert item.state is State.QUEUED
            draft = await session.actions.edit(item.id)
            assert session.library.outbox() == []
            fields = draft.fields | {LOGIN: login(PASSWORD)}
            draft = replace(draft, body=f"{draft.body}\n\nDanke – 谢谢!", fields=fields)
            await session.actions.send(draft, 0.0)

    async def arrives() -> None:
        async with opened(profile) as session:
            await session.start()
            await until(lambda: not session.library.outbox(), session)
            [account] = session.library.accounts()
            ref = TicketRef(account.id, the_ticket().id)
            conversation = session.library.conversation(ref)
            [message] = conversation.messages
            kept = [kept_name(file.name) for file in begun[0].files]
            assert [file.name for file in message.attachments] == kept
            assert CORE not in repr(conversation)

    def the_ticket() -> Arrived:
        [found] = arrived(world.people["agent1"], writing.subject)
        return found

    run(signs_in())
    with proxy.offline():
        run(begins())
        run(resumes_and_queues())
        run(takes_back_and_queues_again())
        assert arrived(world.people["agent1"], writing.subject) == []
    run(arrives())
    found = the_ticket()
    check_fields(found, "Reason, second try")
    assert found.files == writing.digests()
    assert found.bodies[0].strip() == "Anbei die Unterlagen.\n\nDanke – 谢谢!"
    assert places(rt_state, CORE) == {ANSWERS}
    assert places(rt_state, FIRST) == set()
    assert hits_below(profile) == {}
    assert CORE.encode() not in deciphered(profile / "own.db", keys.obtain(profile, None).key)


@pytest.mark.timeout(300)
def test_a_ticket_file_waits_without_a_network_and_arrives_once(
    world: RtWorld, proxy: Proxy, rt_state: Path, tmp_path: Path
) -> None:
    passphrase = tmp_path / "passphrase"
    passphrase.write_text("correct horse battery staple\n", "utf-8")
    deskbell = Deskbell(tmp_path / "profile", passphrase)
    add = ("account", "add", "--kind", "rt", "--url", proxy.url, "--name", "rt")
    deskbell.json(*add, stdin=world.rt.tokens["alice"])
    named = [word for part, name in MAPPING.items() for word in (f"--{part}", name)]
    deskbell.json("account", "logins", "rt", *named)
    deskbell.json("sync", "--once", "--json")

    writing = Writing.with_files(OWN_NAMES, tmp_path / "files")
    [billing] = [d for d in deskbell.json("departments", "--json") if d["name"] == "Billing"]
    asked = {field["label"]["en"]: field["id"] for field in billing["form"]}
    answers = {"Reason": "By file", "Invoice": "2026-0042", "Due": "2026-12-24"}
    secret = {"kind": "control_panel", "login": "root@panel", "password": PASSWORD}
    ticket = {
        "department": "Billing",
        "subject": writing.subject,
        "body": "Anbei die Unterlagen.\n",
        "fields": {
            **{asked[name]: said for name, said in answers.items()},
            asked["Topics"]: ["Payment", "Umlaut – ä"],
            LOGIN: secret | {"host": "panel.example.com/admin", "port": 8443},
        },
    }
    attach = [f"--attach={tmp_path / 'files' / name}" for name in writing.contents]
    new = ("new", "--file", "-", *attach)
    with proxy.offline():
        assert deskbell.json(*new, stdin=json.dumps(ticket), code=3)["state"] == "queued"
    deskbell.json("sync", "--once", "--json")
    deskbell.json("sync", "--once", "--json")
    assert deskbell.json("outbox", "--json") == []
    [found] = arrived(world.people["agent1"], writing.subject)
    check_fields(found, "By file")
    assert found.files == writing.digests()
    assert found.bodies[0] == ticket["body"]
    assert places(rt_state, CORE) == {ANSWERS}
    assert hits_below(tmp_path) == {}
    shown = deskbell.run("ticket", found.id, "--json")
    assert shown.returncode == 0
    assert CORE not in shown.stdout
