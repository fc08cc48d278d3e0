"""A damaged copy of the tickets is told where a command meets it, and is fetched again."""

from tests.cli.conftest import Deskbell


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
