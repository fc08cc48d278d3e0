"""Dictionaries are found where they lie, and asked in a process of their own."""

import asyncio
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest

from desktop.services import keys
from desktop.services.own_command import program
from desktop.services.session import Session
from desktop.services.spelling.asking import Asking
from desktop.services.spelling.dictionaries import find, folders
from desktop.services.spelling.spelling import OFF, About, Spelling
from tests.ui.spelling_stage import DUTCH, DUTCH_RULES, put_dictionaries, put_dictionary

T = TypeVar("T")
Checks = Callable[[str, About], list[str]]


def test_dictionaries_are_found_by_language_the_persons_own_first(tmp_path: Path) -> None:
    own, system = tmp_path / "own", tmp_path / "system"
    put_dictionary(own, "nl", ["eigen"])
    for name in ("nl", "de_CH", "de_AT", "de_DE", "en-US", "en_GB", "hyph_nl", "de_med"):
        put_dictionary(system, name, ["woord"])
    (system / "fr.dic").write_text("1\nmot\n")
    (system / "nl_BE.aff").symlink_to(system / "nl.aff")
    (system / "nl_BE.dic").symlink_to(system / "nl.dic")
    found = find([own, tmp_path / "missing", system])
    assert found["nl"] == (own / "nl", system / "nl_BE")
    assert found["de"] == (system / "de_DE", system / "de_AT")
    assert found["en"] == (system / "en-US", system / "en_GB")
    assert set(found) == {"nl", "de", "en"}


def test_many_names_for_one_file_are_one_dictionary(tmp_path: Path) -> None:
    put_dictionary(tmp_path, "nl", ["woord"])
    for country in ("NL", "BE", "AW"):
        (tmp_path / f"nl_{country}.dic").symlink_to("nl.dic")
        (tmp_path / f"nl_{country}.aff").symlink_to("nl.aff")
    assert find([tmp_path]) == {"nl": (tmp_path / "nl",)}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="where Linux keeps them")
def test_the_folders_of_the_system_and_of_the_person_are_looked_in(tmp_path: Path) -> None:
    named = {"DICPATH": "/a:/b", "XDG_DATA_HOME": "/home/you/data", "XDG_DATA_DIRS": "/srv/share"}
    places = [str(place) for place in folders(tmp_path, named)]
    assert places[:3] == [str(tmp_path / "dictionaries"), "/a", "/b"]
    for place in ("/home/you/data/hunspell", "/srv/share/myspell", "/usr/share/hunspell"):
        assert place in places


@pytest.fixture
def checks(tmp_path: Path) -> Checks:
    """Return the words of a text that are wrong, by the tests' own dictionaries."""
    put_dictionaries(tmp_path)
    return lambda text, about: _checked(tmp_path, text, about)


def _checked(profile: Path, text: str, about: About) -> list[str]:
    return _spelling(profile, lambda spelling: spelling.look(text.split("\n"), about))


def _spelling(profile: Path, deed: Callable[[Spelling], Coroutine[Any, Any, Any]]) -> list[str]:
    async def story() -> list[str]:
        key = keys.create_demo_key(profile / "profile")
        session = Session(profile / "profile", key)
        await session.start()
        made = Spelling(
            session.profile.accounts,
            session.worker,
            profile,
            folders=lambda place: [place / "dictionaries"],
        )
        try:
            found = await deed(made)
        finally:
            await asyncio.to_thread(made.close)
            await session.stop()
        return [one.text for line in found for one in line]

    return asyncio.run(story())


def test_a_word_is_wrong_that_no_likely_language_has(checks: Checks) -> None:
    about = About(languages=("nl", "en"))
    assert checks("hallo world\nfoto's huizen huizn wrold", about) == ["huizn", "wrold"]


def test_where_the_language_is_known_others_do_not_count(checks: Checks) -> None:
    assert checks("hallo world", About(certain="nl", languages=("en",))) == ["world"]


def test_names_of_people_are_right(checks: Checks) -> None:
    about = About(languages=("nl",), names=frozenset({"sanne"}))
    assert checks("hallo Sanne en Snane", about) == ["Snane"]


def test_letters_that_a_dictionary_cannot_write_are_not_in_it(tmp_path: Path) -> None:
    put_dictionary(tmp_path / "dictionaries", "nl", ["hallo"], "SET ISO8859-1\n")
    assert _checked(tmp_path, "hallo kīno", About(languages=("nl",))) == ["kīno"]


def test_persian_and_russian_are_taken_as_people_write_them(tmp_path: Path) -> None:
    put_dictionary(tmp_path / "dictionaries", "fa", ["کتاب", "ها", "خانه"])
    put_dictionary(tmp_path / "dictionaries", "ru", ["еще", "дом"])
    about = About(languages=("fa", "ru"))
    assert _checked(tmp_path, "کِتاب‌ها كتاب خانهه ещё дмо", about) == ["خانهه", "дмо"]


def test_nothing_is_wrong_where_spelling_is_off_or_a_dictionary_cannot_be_read(
    tmp_path: Path,
) -> None:
    put_dictionaries(tmp_path)

    async def off(spelling: Spelling) -> Any:
        await spelling.choose(OFF)
        return await spelling.look(["wrld"], About(languages=("nl",)))

    assert _spelling(tmp_path, off) == []
    asking = Asking([*program(), "speller"])
    assert asking.right([tmp_path / "missing"], ["wrld"]) == [True]
    asking.close()


def test_a_dictionary_of_rubbish_ends_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "dictionaries"
    put_dictionary(folder, "nl", DUTCH, DUTCH_RULES)
    (folder / "en.aff").write_bytes(b"SET \xff\xfe\nSFX A Y 99999\nSFX A 0 [ [\n" * 50)
    (folder / "en.dic").write_bytes(b"-7\n" + bytes(range(256)) * 40)
    asking = Asking([*program(), "speller"])
    asking.right([folder / "en"], ["house", "hous[", "é" * 40])
    asking.suggestions([folder / "en"], "hous")
    assert asking.right([folder / "nl"], ["hallo", "hallllo"]) == [True, False]
    asking.close()


def test_a_process_that_always_dies_is_left_alone(tmp_path: Path) -> None:
    put_dictionaries(tmp_path)
    counted = tmp_path / "starts"
    code = f"open({str(counted)!r}, 'a').write('x'); raise SystemExit"
    asking = Asking([sys.executable, "-c", code])
    nl = [tmp_path / "dictionaries" / "nl"]
    assert [asking.right(nl, ["wrld"]) for _ in range(4)] == [[True]] * 4
    assert asking.suggestions(nl, "wrld") == []
    assert counted.read_text() == "xx"
    asking.close()


SYSTEM = find(folders(Path("/nonexistent")))


@pytest.mark.parametrize(
    ("language", "right", "wrong"),
    [
        ("nl", "Onze foto's staan in het ziekenhuis", "ziekenhius"),
        ("de", "Die Versicherungsgesellschaft schickt eine Rechnung", "Rechnug"),
        ("ru", "Ещё одно сообщение о счёте", "сообщеие"),
        ("en", "We didn't receive the invoice", "recieve"),
        ("fa", "من می‌خواهم کتاب بخوانم", "کتابب"),
    ],
)
def test_the_systems_own_dictionary_finds_a_mistake(language: str, right: str, wrong: str) -> None:
    if language not in SYSTEM:
        pytest.skip(f"this computer has no dictionary of {language}")
    asking = Asking([*program(), "speller"])
    words = right.replace("’", "'").split()
    assert asking.right(SYSTEM[language], words) == [True] * len(words)
    assert asking.right(SYSTEM[language], [wrong]) == [False]
    assert asking.suggestions(SYSTEM[language], wrong)
    asking.close()
