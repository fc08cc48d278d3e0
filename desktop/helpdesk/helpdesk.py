"""The parts of one helpdesk: its folder, database, event hub and settings."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import insert, select

from desktop.brand import BRAND
from desktop.helpdesk import promises, rules_shipped, times, tokens
from desktop.helpdesk.attempts import Attempts
from desktop.helpdesk.database import Database, Write
from desktop.helpdesk.hub import Hub
from desktop.helpdesk.passwords import Passwords
from desktop.helpdesk.people import add_account, add_person, add_token
from desktop.helpdesk.presence import Presence
from desktop.helpdesk.rules_groups import make_manager
from desktop.helpdesk.schema import departments as departments_table
from desktop.helpdesk.schema import people
from desktop.helpdesk.uploads import UploadStore


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What can differ between helpdesks."""

    name: str = f"{BRAND.name} Helpdesk"
    colour: str = ""
    """What people know it by, #rrggbb; "" for none."""
    logo: bytes = b""
    """A PNG picture; b"" for none."""
    attachment_bytes: int = 2 * 1024**3
    attachments: int = 20
    attachment_types: tuple[str, ...] = ()
    """The media types that are taken, such as "image/*"; () for any."""
    body_characters: int = 200_000
    page_bytes: int = 4 * 1024**2
    """A page of messages ends before its bodies exceed this, but holds one at least."""
    close_answered_hours: int = 24
    heartbeat_seconds: float = 15.0
    presence_seconds: float = 45.0
    """How long somebody is thought to be at a ticket who says no more."""
    time_zone: str = "Europe/Amsterdam"
    password_memory_kib: int = 19 * 1024
    """What a password's hash costs; tests take less."""
    password_rounds: int = 2
    sign_in_attempts: int = 5
    """How often a login can be tried within `sign_in_seconds`."""
    sign_in_seconds: float = 60.0
    customer: str = "Robin"
    agent: str = "Mira"


DEPARTMENTS = (
    ("Sales", "sales", "Orders, offers and questions before you buy."),
    ("Billing", "billing", "Invoices, payments and refunds."),
    ("Technical Support", "technical", "Something does not work as it should."),
)


@dataclass(slots=True)
class Helpdesk:
    """One helpdesk over one folder."""

    directory: Path
    settings: Settings
    hub: Hub
    database: Database
    tokens: tokens.Tokens
    uploads: UploadStore
    passwords: Passwords
    attempts: Attempts
    presence: Presence

    @classmethod
    def open(
        cls,
        directory: Path,
        settings: Settings | None = None,
        *,
        clock: Callable[[], int] = times.now,
    ) -> "Helpdesk":
        """Open the helpdesk in *directory*, or found one there; *clock* tells microseconds.

        Raises OSError where the folder cannot be used, or another version made it.
        """
        settings = settings or Settings()
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
        hub = Hub()
        database = Database(directory / "helpdesk.db", hub, clock, settings.time_zone)
        ready = tokens.load(directory)
        if ready is None:
            ready = tokens.Tokens(customer=tokens.new(), agent=tokens.new())
            # The file first: a start that dies between the two founds the same helpdesk again.
            tokens.save(directory, ready)
        with database.write() as write:
            if write.conn.scalar(select(people.c.id).limit(1)) is None:
                _found(write, settings, ready)
            rules_shipped.follow_setting(write, settings.close_answered_hours)
            # Hours and targets are those of this program and these settings, not of the folder.
            promises.refresh(write)
        folder = directory / "uploads"
        folder.mkdir(mode=0o700, exist_ok=True)
        uploads = UploadStore(folder, database)
        uploads.drop_forgotten()
        return cls(
            directory,
            settings,
            hub,
            database,
            ready,
            uploads,
            Passwords(settings.password_memory_kib, settings.password_rounds),
            Attempts(settings.sign_in_attempts, settings.sign_in_seconds),
            Presence(hub, settings.presence_seconds),
        )

    def close(self) -> None:
        """Let go of the folder."""
        self.hub.close()
        self.database.close()


def _found(write: Write, settings: Settings, ready: tokens.Tokens) -> None:
    """Make the two ready people and the departments of a new helpdesk."""
    account = add_account(write, settings.customer)
    customer = add_person(
        write,
        name=settings.customer,
        role="customer",
        account=account,
        email=f"{settings.customer.lower()}@customer.example",
        access="primary",
    )
    agent = add_person(
        write,
        name=settings.agent,
        role="agent",
        account=None,
        email=f"{settings.agent.lower()}@helpdesk.example",
    )
    add_token(write, ready["customer"], customer)
    add_token(write, ready["agent"], agent)
    make_manager(write, agent)
    write.conn.execute(
        insert(departments_table),
        [{"name": name, "kind": kind, "description": about} for name, kind, about in DEPARTMENTS],
    )
    rules_shipped.found(write)
