"""A damaged copy of the tickets is told where a command meets it, and is fetched again."""

import asyncio
import io
from unittest.mock import patch

import pytest

from desktop.cli.opening import session
from desktop.cli.parser import parse
from tests.cli.conftest import Deskbell


class Unread(io.StringIO):
    """A pipe at whose other end nobody reads any more."""

    def write(self, text: str) -> int:
        raise BrokenPipeError


def test_the_copy_that_was_set_aside_is_told_once_and_fetched_again(signed_in: Deskbell) -> None:
    (signed_in.profile / "cache.db").write_bytes(b"no database" * 1000)
    done = signed_in.run("tickets", "--json")
    assert done.returncode == 0
    assert done.stdout.strip() == "[]"
    assert done.stderr.startswith("deskbell: warning: The copy of your tickets")
    assert "drafts and unsent messages are safe" in done.stderr
    again = signed_in.run("sync", "--once", "--json")
    assert not again.stderr
    assert len(signed_in.json("tickets", "--json")) == 3


def test_a_warning_that_cannot_be_told_leaves_no_open_profile(signed_in: Deskbell) -> None:
    (signed_in.profile / "cache.db").write_bytes(b"no database" * 1000)

    async def story() -> None:
        args = parse(signed_in.words("tickets"))
        with patch("sys.stderr", Unread()), pytest.raises(BrokenPipeError):
            async with session(args):
                pytest.fail("it goes on as if nothing had happened")
        async with session(args, alone=True) as again:
            assert again.owner

    asyncio.run(story())
