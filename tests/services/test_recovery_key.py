"""The recovery key: how it is typed, and what is told of one that does not fit."""

from pathlib import Path

import pytest

from desktop.domain.key_errors import NoRecoveryKey, RecoveryKeyMistyped, RecoveryKeyWrong
from desktop.services import key_change, keys
from desktop.services.recovery_key import ALPHABET, make_recovery_key, secret_of, shown
from tests.services.test_key_change import PASSPHRASE, fill, quick, whole

__all__ = ["quick"]


def test_a_recovery_key_is_readable_and_forgives_how_it_is_typed() -> None:
    words = make_recovery_key()
    groups = words.split("-")
    assert [len(group) for group in groups] == [4] * 8
    assert not set("ILOU") & set(words)
    secret = secret_of(words)
    assert shown(secret) == words
    careless = words.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert secret_of(f"  {careless}\n") == secret
    assert make_recovery_key() != words


def test_a_mistyped_recovery_key_is_told_from_a_wrong_one(tmp_path: Path) -> None:
    opened = keys.obtain_with(tmp_path, PASSPHRASE)
    fill(tmp_path, opened.key)
    with pytest.raises(NoRecoveryKey):
        keys.obtain_with_recovery(tmp_path, make_recovery_key())
    words = key_change.new_recovery_key(tmp_path, opened)
    for place, char in enumerate(words):
        if char != "-":
            other = ALPHABET[(ALPHABET.index(char) + 1) % 32]
            with pytest.raises(RecoveryKeyMistyped):
                keys.obtain_with_recovery(tmp_path, words[:place] + other + words[place + 1 :])
    for typed in ("", words[:-1], words + "7", words[:-4]):
        with pytest.raises(RecoveryKeyMistyped):
            keys.obtain_with_recovery(tmp_path, typed)
    with pytest.raises(RecoveryKeyWrong):
        keys.obtain_with_recovery(tmp_path, make_recovery_key())
    newer = key_change.new_recovery_key(tmp_path, opened)
    with pytest.raises(RecoveryKeyWrong):
        keys.obtain_with_recovery(tmp_path, words)
    assert not key_change.recovery_is_kept(tmp_path)
    key_change.keep_recovery_key(tmp_path)
    assert key_change.recovery_is_kept(tmp_path)
    whole(tmp_path, keys.obtain_with_recovery(tmp_path, newer))
    assert words.replace("-", "") not in (tmp_path / "key.json").read_text()
