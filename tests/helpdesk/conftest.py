"""A running helpdesk and the two sides of its desk."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop.helpdesk.helpdesk import Settings
from desktop.helpdesk.running import RunningHelpdesk
from tests.helpdesk.side import Side

SETTINGS = Settings(
    attachment_bytes=8 * 1024**2,
    attachments=3,
    body_characters=10_000,
    page_bytes=20_000,
    heartbeat_seconds=0.2,
    password_memory_kib=8,
    password_rounds=1,
)


@pytest.fixture
def helpdesk(tmp_path: Path) -> Iterator[RunningHelpdesk]:
    with RunningHelpdesk(tmp_path / "helpdesk", settings=SETTINGS) as running:
        yield running


SignIn = Callable[[str], Side]


@pytest.fixture
def sign_in(helpdesk: RunningHelpdesk) -> Iterator[SignIn]:
    """Sign in with a token; the connections end with the test."""
    with ExitStack() as stack:

        def sign_in(token: str) -> Side:
            side = Side(helpdesk.url, token)
            stack.enter_context(side.http)
            return side

        yield sign_in


@pytest.fixture
def customer(helpdesk: RunningHelpdesk, sign_in: SignIn) -> Side:
    return sign_in(helpdesk.tokens["customer"])


@pytest.fixture
def agent(helpdesk: RunningHelpdesk, sign_in: SignIn) -> Side:
    return sign_in(helpdesk.tokens["agent"])


@pytest.fixture
def lena(helpdesk: RunningHelpdesk, sign_in: SignIn) -> Side:
    """Another agent."""
    return sign_in(helpdesk.add_agent("Lena"))


@pytest.fixture
def stranger(helpdesk: RunningHelpdesk, sign_in: SignIn) -> Side:
    """A customer with an account of their own."""
    return sign_in(helpdesk.add_customer("Noor"))


@pytest.fixture
def colleague(helpdesk: RunningHelpdesk, sign_in: SignIn) -> Side:
    """Another person of the customer's account."""
    return sign_in(helpdesk.add_customer("Ilse", beside=helpdesk.tokens["customer"]))
