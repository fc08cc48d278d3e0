"""`deskbell key` and signing out, as a person in a shell does it."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.helpdesk.running import RunningHelpdesk
from tests.cli.conftest import Deskbell


def words_file(path: Path, words: str) -> str:
    path.write_text(words + "\n", "utf-8")
    return str(path)


def subjects(deskbell: Deskbell) -> list[str]:
    return [ticket["subject"] for ticket in deskbell.json("tickets", "--json")]


def test_a_recovery_key_opens_where_the_passphrase_is_forgotten(
    signed_in: Deskbell, tmp_path: Path
) -> None:
    there = subjects(signed_in)
    done = signed_in.run("key", "recovery")
    assert done.returncode == 0
    words = done.stdout.strip()
    assert [len(group) for group in words.split("-")] == [4] * 8
    assert "not shown again" in done.stderr

    forgotten = replace(signed_in, passphrase=tmp_path / "guess")
    words_file(forgotten.passphrase, "was it this one?")
    assert "does not open" in forgotten.fails("tickets", "--json")
    kept = words_file(tmp_path / "kept", words.lower().replace("-", " "))
    assert [
        t["subject"] for t in forgotten.json("tickets", "--json", "--recovery-key-file", kept)
    ] == there
    new = words_file(tmp_path / "new", "another horse")
    done = forgotten.run(
        *("key", "passphrase", "--new-passphrase-file", new, "--recovery-key-file", kept)
    )
    assert done.returncode == 0, done.stderr
    assert subjects(replace(signed_in, passphrase=tmp_path / "new")) == there
    signed_in.fails("tickets", "--json")
    mistyped = words_file(tmp_path / "mistyped", words[:-1])
    assert "mistyped" in signed_in.fails("doctor", "--recovery-key-file", mistyped)


def test_a_rotated_key_opens_with_the_same_passphrase(signed_in: Deskbell, tmp_path: Path) -> None:
    there = subjects(signed_in)
    old = words_file(tmp_path / "old", signed_in.run("key", "recovery").stdout.strip())
    done = signed_in.run("key", "rotate")
    assert done.returncode == 0, done.stderr
    new = words_file(tmp_path / "new", done.stdout.strip())
    assert subjects(signed_in) == there
    assert "does not open the profile" in signed_in.fails(
        "tickets", "--json", "--recovery-key-file", old
    )
    signed_in.json("tickets", "--json", "--recovery-key-file", new)
    wrong = replace(signed_in, passphrase=tmp_path / "wrong")
    words_file(wrong.passphrase, "no")
    wrong.fails("key", "rotate")
    assert subjects(signed_in) == there


def test_without_a_keyring_the_key_stays_where_it_is(signed_in: Deskbell) -> None:
    assert "keyring cannot be used" in signed_in.fails("key", "keyring")
    assert subjects(signed_in)
    assert "empty" in signed_in.fails("key", "passphrase", "--new-passphrase-file", "/dev/null")


def test_a_new_passphrase_is_as_long_here_as_in_the_window(
    signed_in: Deskbell, deskbell: Deskbell, tmp_path: Path
) -> None:
    there = subjects(signed_in)
    short = words_file(tmp_path / "short", "1234567")
    told = signed_in.fails("key", "passphrase", "--new-passphrase-file", short)
    assert "at least 8 characters" in told
    assert subjects(signed_in) == there
    new = replace(deskbell, profile=tmp_path / "new", passphrase=Path(short))
    adding = ("account", "add", "--kind", "native", "--url", "http://127.0.0.1:1")
    assert "at least 8 characters" in new.run(*adding, stdin="token").stderr
    assert not new.profile.exists() or not (new.profile / "key.json").exists()


def test_there_is_no_key_without_a_profile(deskbell: Deskbell) -> None:
    for action in ("recovery", "rotate", "passphrase", "keyring"):
        assert "no account yet" in deskbell.fails("key", action)
    assert not deskbell.profile.exists()


def test_signing_out_loses_nothing_unasked(
    signed_in: Deskbell, helpdesk: RunningHelpdesk, tmp_path: Path
) -> None:
    answer = tmp_path / "answer.md"
    answer.write_text("written on the train", "utf-8")
    helpdesk.stop()
    signed_in.run("reply", "501", "--text-file", str(answer))
    told = signed_in.fails("account", "remove", "desk")
    assert "messages: 1, drafts: 0" in told
    assert "--keep-drafts" in told
    assert "--discard-drafts" in told
    assert signed_in.run("account", "remove", "desk", "--keep-drafts").returncode == 0
    assert signed_in.json("account", "list", "--json") == []
    helpdesk.start()
    signed_in.json(
        *("account", "add", "--kind", "native", "--url", helpdesk.url),
        stdin=helpdesk.tokens["customer"],
    )
    [account] = signed_in.json("account", "list", "--json")
    assert account["name"] == "desk"
    signed_in.json("sync", "--once", "--json")
    messages = signed_in.json("ticket", "501", "--json")["messages"]
    assert [m["text"] for m in messages].count("written on the train") == 1
    helpdesk.stop()
    signed_in.run("reply", "502", "--text-file", str(answer))
    assert signed_in.run("account", "remove", "desk", "--discard-drafts").returncode == 0
    assert signed_in.json("account", "list", "--json") == []
    signed_in.fails("account", "remove", "desk")


@pytest.mark.parametrize("both", [("--keep-drafts", "--discard-drafts")])
def test_keeping_and_discarding_is_no_wish(signed_in: Deskbell, both: tuple[str, str]) -> None:
    signed_in.fails("account", "remove", "desk", *both, code=2)
