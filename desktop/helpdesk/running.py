"""A helpdesk that runs in this process, on a real socket: for tests and for the demo."""

import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from desktop.helpdesk import ids, times
from desktop.helpdesk.app import create_app
from desktop.helpdesk.changing import remove_ticket
from desktop.helpdesk.database import Write, set_counter
from desktop.helpdesk.demo import load_demo
from desktop.helpdesk.demo import settings as demo_settings
from desktop.helpdesk.departments import change_department
from desktop.helpdesk.helpdesk import Helpdesk, Settings
from desktop.helpdesk.people import (
    Access,
    account_of,
    add_account,
    add_login,
    add_person,
    add_token,
    viewer_of,
)
from desktop.helpdesk.seed import seed
from desktop.helpdesk.server import Server, listen, url_of
from desktop.helpdesk.sessions import set_password
from desktop.helpdesk.staff import Staff
from desktop.helpdesk.tokens import Tokens, new
from desktop.helpdesk.writing import Draft, reply

START_SECONDS = 30.0


class RunningHelpdesk:
    """A helpdesk over a folder, served by a thread of its own; a context manager.

    `stop` and `start` pull and plug the network: same address, same folder, same tokens.
    """

    def __init__(
        self,
        directory: Path,
        *,
        seed_from: Path | None = None,
        settings: Settings | None = None,
        port: int = 0,
        demo: bool = False,
        staff_seconds: float | None = None,
        clock: Callable[[], int] = times.now,
    ) -> None:
        """Serve *directory*, with threads from a file or the demo's content in it.

        With *staff_seconds* somebody answers what customers write after so many seconds.
        """
        self._clock = clock
        if demo and settings is None:
            settings = demo_settings()
        self._demo = demo
        self._staff_seconds = staff_seconds
        self._staff: Staff | None = None
        self.directory = directory
        """Where it keeps everything."""
        self._seed = seed_from
        self._settings = settings
        self._port = port
        self._server: Server | None = None
        self._thread: threading.Thread | None = None
        self._helpdesk: Helpdesk | None = None
        self._tokens: Tokens | None = None
        self.url = ""
        """The address, once started; it stays the same."""

    @property
    def helpdesk(self) -> Helpdesk:
        """The running helpdesk's parts; raises RuntimeError while it is stopped."""
        if self._helpdesk is None:
            raise RuntimeError("the helpdesk is not running")
        return self._helpdesk

    @property
    def tokens(self) -> Tokens:
        """The ready tokens; raises RuntimeError before the first start."""
        if self._tokens is None:
            raise RuntimeError("the helpdesk was never started")
        return self._tokens

    def start(self) -> None:
        """Serve until `stop`; returns once connections are accepted."""
        if self._thread is not None:
            raise RuntimeError("the helpdesk runs already")
        helpdesk = Helpdesk.open(self.directory, self._settings, clock=self._clock)
        try:
            self._fill(helpdesk)
            listener = listen("127.0.0.1", self._port)
        except BaseException:
            helpdesk.close()
            raise
        if self._staff_seconds is not None:
            self._staff = Staff(helpdesk, self._staff_seconds)
            self._staff.start()
        ready = threading.Event()
        server = Server(create_app(helpdesk), helpdesk, ready.set)
        thread = threading.Thread(
            target=server.run, args=([listener],), name="helpdesk", daemon=True
        )
        self.url = url_of(listener)
        self._port = int(listener.getsockname()[1])
        self._server, self._thread, self._helpdesk = server, thread, helpdesk
        self._tokens = helpdesk.tokens
        thread.start()
        if not ready.wait(START_SECONDS):
            raise RuntimeError("the helpdesk did not start")

    def stop(self) -> None:
        """Close every connection and the port; does nothing when it is stopped."""
        if self._server is None or self._thread is None or self._helpdesk is None:
            return
        if self._staff is not None:
            self._staff.stop()
            self._staff = None
        self._server.should_exit = True
        self._thread.join()
        self._helpdesk.close()
        self._server = self._thread = self._helpdesk = None

    # --- what else happens at a helpdesk ----------------------------------------------------------

    def add_customer(self, name: str, *, beside: str | None = None) -> str:
        """Add a customer and return their token.

        They get an account of their own, or share that of the customer whose token is *beside*.
        """
        with self.helpdesk.database.write() as write:
            account = None if beside is None else account_of(write.conn, beside)
            access: Access = "primary" if account is None else "authorised"
            if account is None:
                account = add_account(write, name)
            person = add_person(write, name=name, role="customer", account=account, access=access)
            return self._ready(write, person)

    def add_agent(self, name: str) -> str:
        """Add somebody who works at the helpdesk, and return their token."""
        with self.helpdesk.database.write() as write:
            email = f"{name.lower()}@helpdesk.example"
            person = add_person(write, name=name, role="agent", account=None, email=email)
            set_counter(write.conn, "catalog", write.seq())
            write.wake.everyone = True
            return self._ready(write, person)

    def set_password(self, token: str, login: str, password: str) -> None:
        """Let whoever *token* signs in do so with a login and a password as well."""
        hashed = self.helpdesk.passwords.hash(password)
        with self.helpdesk.database.write() as write:
            viewer = viewer_of(write.conn, token)
            if viewer is None:
                raise ValueError("the token signs nobody in")
            add_login(write, viewer.id, login)
            set_password(write, viewer.id, hashed)

    def reply_as_agent(self, ticket: str, text: str, *, internal: bool = False) -> str:
        """Write into a ticket as the ready member of staff; return the message's id."""
        with self.helpdesk.database.write() as write:
            viewer = viewer_of(write.conn, self.tokens["agent"])
            if viewer is None:
                raise RuntimeError("there is no staff")
            row = viewer.require_ticket(write.conn, ids.read("t", ticket))
            draft = Draft(text, "text", internal=internal)
            return ids.show("m", reply(write, self.helpdesk.settings, viewer, row, draft))

    def change_department(self, department: str, **parts: Any) -> None:
        """Change what the catalog tells of a department: `form`, `blocking`, `topics` and others.

        Values are stored as the JSON they make, sound or not.
        """
        row = ids.read("d", department)
        if row is None:
            raise ValueError(f"{department!r} is no department")
        with self.helpdesk.database.write() as write:
            change_department(write, row, parts)

    def remove_ticket(self, ticket: str) -> None:
        """Remove a ticket, as staff remove spam."""
        row = ids.read("t", ticket)
        if row is None:
            raise ValueError(f"{ticket!r} is no ticket")
        with self.helpdesk.database.write() as write:
            remove_ticket(write, row)

    def _fill(self, helpdesk: Helpdesk) -> None:
        if self._seed is not None:
            seed(helpdesk, self._seed)
        if self._demo:
            load_demo(helpdesk)

    @staticmethod
    def _ready(write: Write, person: int) -> str:
        token = new()
        add_token(write, token, person)
        return token

    def __enter__(self) -> "RunningHelpdesk":
        self.start()
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()
