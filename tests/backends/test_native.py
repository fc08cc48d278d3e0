"""The native backend keeps the contract against the embedded helpdesk, over a real socket."""

import uuid
from collections.abc import Iterator

import httpx
import msgspec
import pytest

from desktop.backends.base import Backend
from desktop.backends.memory_offer import FORM
from desktop.backends.registry import open_backend
from desktop.domain.ids import RemoteId
from desktop.domain.status import Status
from desktop.domain.ticket import Role
from desktop.helpdesk.running import RunningHelpdesk
from tests.backends.contract import BackendContract
from tests.backends.world import OneWorker, World


class NativeWorld(World):
    def __init__(self, helpdesk: RunningHelpdesk, worker: OneWorker) -> None:
        self.helpdesk = helpdesk
        self.worker = worker
        tokens = helpdesk.tokens
        self.tokens = {Role.CUSTOMER: tokens["customer"], Role.AGENT: tokens["agent"]}

    def connect(self, role: Role, *, token: str | None = None) -> Backend:
        return open_backend("native", self.helpdesk.url, token or self.tokens[role], self.worker)

    def connect_to(self, url: str) -> Backend:
        return open_backend("native", url, self.tokens[Role.CUSTOMER], self.worker)

    async def open_ticket(self, subject: str, body: str) -> RemoteId:
        department = self.ask(Role.CUSTOMER, "GET", "/catalog")["departments"][0]["id"]
        new = {"department": department, "subject": subject, "body": body}
        return RemoteId(self.ask(Role.CUSTOMER, "POST", "/tickets", new)["ticket"]["id"])

    async def technical(self) -> RemoteId:
        offered = self.ask(Role.CUSTOMER, "GET", "/catalog")["departments"]
        department = next(d["id"] for d in offered if d["kind"] == "technical")
        form = msgspec.to_builtins(FORM)
        await self.worker(self.helpdesk.change_department, department, form=form, blocking=[])
        return RemoteId(department)

    async def say(self, role: Role, ticket: RemoteId, body: str, *, internal: bool = False) -> None:
        self.ask(role, "POST", f"/tickets/{ticket}/messages", {"body": body, "internal": internal})

    async def set_status(self, ticket: RemoteId, meaning: Status) -> None:
        statuses = self.ask(Role.AGENT, "GET", "/catalog")["statuses"]
        status = next(s["id"] for s in statuses if s["meaning"] == meaning)
        self.ask(Role.AGENT, "PATCH", f"/tickets/{ticket}", {"status": status})

    def ask(self, role: Role, method: str, path: str, body: object = None) -> dict:
        answer = httpx.request(
            method,
            f"{self.helpdesk.url}/api/v1{path}",
            json=body,
            headers={
                "Authorization": f"Bearer {self.tokens[role]}",
                "Idempotency-Key": str(uuid.uuid4()),
            },
            timeout=30.0,
        )
        answer.raise_for_status()
        return answer.json()


@pytest.fixture(scope="module")
def helpdesk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningHelpdesk]:
    with RunningHelpdesk(tmp_path_factory.mktemp("helpdesk")) as running:
        yield running


@pytest.fixture
def world(helpdesk: RunningHelpdesk, worker: OneWorker) -> NativeWorld:
    return NativeWorld(helpdesk, worker)


class TestNative(BackendContract):
    pass
