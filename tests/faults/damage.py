"""What may happen to a database on a disk: to the file, and to what SQLite lays beside it."""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

PAGE = 4096


def bit_flips(path: Path, chance: random.Random) -> None:
    """Turn some bits over."""
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 3, 20, 200))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def first_page(path: Path, chance: random.Random) -> None:
    """Turn a bit of the page over without which nothing opens."""
    data = bytearray(path.read_bytes())
    data[chance.randrange(PAGE)] ^= 1 << chance.randrange(8)
    path.write_bytes(data)


def cut(path: Path, chance: random.Random) -> None:
    """Cut the end off."""
    data = path.read_bytes()
    path.write_bytes(data[: chance.randrange(1, len(data))])


def cut_at_page(path: Path, chance: random.Random) -> None:
    """Cut some pages off."""
    data = path.read_bytes()
    path.write_bytes(data[: chance.randrange(1, max(2, len(data) // PAGE)) * PAGE])


def zeroed(path: Path, chance: random.Random) -> None:
    """Let some pages be nothing but zeros."""
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 2, 10))):
        at = chance.randrange(max(1, len(data) // PAGE)) * PAGE
        data[at : at + PAGE] = bytes(len(data[at : at + PAGE]))
    path.write_bytes(data)


def swapped(path: Path, chance: random.Random) -> None:
    """Let two pages be in each other's place."""
    data = bytearray(path.read_bytes())
    pages = max(2, len(data) // PAGE)
    a, b = (chance.randrange(pages) * PAGE for _ in range(2))
    data[a : a + PAGE], data[b : b + PAGE] = data[b : b + PAGE], data[a : a + PAGE]
    path.write_bytes(data)


def grown(path: Path, chance: random.Random) -> None:
    """Let something stand behind the end."""
    with path.open("ab") as file:
        file.write(chance.randbytes(chance.randrange(1, 3 * PAGE)))


def empty(path: Path, chance: random.Random) -> None:
    """Let nothing be in it."""
    del chance
    path.write_bytes(b"")


def text(path: Path, chance: random.Random) -> None:
    """Let it be somebody's letter."""
    path.write_text("Dear Sir or Madam,\n" * chance.randrange(1, 2000), "utf-8")


def folder(path: Path, chance: random.Random) -> None:
    """Let it be a folder, with something in it at times."""
    path.unlink(missing_ok=True)
    path.mkdir()
    if chance.random() < 0.5:
        (path / "note").write_text("in the way", "utf-8")


def gone(path: Path, chance: random.Random) -> None:
    """Let it be gone."""
    del chance
    path.unlink(missing_ok=True)


def _beside(end: str, do: Callable[[Path, random.Random], None]) -> Callable[..., None]:
    def damage(path: Path, chance: random.Random) -> None:
        beside = path.with_name(f"{path.name}{end}")
        if do in (bit_flips, cut) and (not beside.exists() or not beside.stat().st_size):
            # There is nothing in it: then it is the file itself.
            do(path, chance)
        else:
            do(beside, chance)

    return damage


def foreign_log(path: Path, chance: random.Random) -> None:
    """Let the log of writes of the profile's other file lie beside this one."""
    other = path.with_name("cache.db" if path.name == "own.db" else "own.db")
    log = other.with_name(f"{other.name}-wal")
    if log.exists() and log.stat().st_size:
        shutil.copyfile(log, path.with_name(f"{path.name}-wal"))
    else:
        bit_flips(path, chance)


Damage = Callable[[Path, random.Random], None]

KINDS: dict[str, Damage] = {
    "bit flips": bit_flips,
    "first page": first_page,
    "cut": cut,
    "cut at a page": cut_at_page,
    "zeroed pages": zeroed,
    "swapped pages": swapped,
    "something behind the end": grown,
    "empty": empty,
    "a text": text,
    "a folder": folder,
    "gone": gone,
    "log: bit flips": _beside("-wal", bit_flips),
    "log: cut": _beside("-wal", cut),
    "log: gone": _beside("-wal", gone),
    "log: empty": _beside("-wal", empty),
    "log: a text": _beside("-wal", text),
    "log: a folder": _beside("-wal", folder),
    "log: of another file": foreign_log,
    "index: a text": _beside("-shm", text),
    "index: gone": _beside("-shm", gone),
    "index: a folder": _beside("-shm", folder),
}
"""By what a person would call it."""


def spoil(path: Path, chance: random.Random, number: int) -> str:
    """Damage a file in the way that is due in the *number*th run; return its name."""
    name = list(KINDS)[number % len(KINDS)]
    KINDS[name](path, chance)
    return name
