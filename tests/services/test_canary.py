"""The scanner that looks for a canary finds it wherever careless code would have left it."""

from pathlib import Path

import pytest

from tests.canary import CORE, PASSWORD, hits, hits_below, hits_in_text, planted, spellings


@pytest.mark.parametrize("way", planted())
def test_a_planted_canary_is_found(way: str, tmp_path: Path) -> None:
    content = planted()[way]
    assert hits(content)
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (deep / "cache.bin").write_bytes(bytes(5000) + content + bytes(5000))
    (tmp_path / "innocent.txt").write_bytes(b"nothing to see")
    assert list(hits_below(tmp_path)) == ["a/b/cache.bin"]


@pytest.mark.parametrize("name", spellings())
def test_each_spelling_is_looked_for(name: str) -> None:
    assert name in hits(b"before " + spellings()[name] + b" behind")


def test_a_canary_across_two_pieces_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tests.canary._PIECE", 4096)
    for start in range(4096 - len(CORE), 4097):
        (tmp_path / "file").write_bytes(b"." * start + CORE.encode() + b"." * 100)
        assert hits_below(tmp_path)


def test_a_canary_in_a_name_is_found(tmp_path: Path) -> None:
    (tmp_path / f"{CORE}.txt").touch()
    assert hits_below(tmp_path)


def test_nothing_is_found_where_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "random").write_bytes(bytes(range(256)) * 4096)
    assert hits_below(tmp_path) == {}
    assert hits_in_text(PASSWORD.replace(CORE, "•••")) == []
