"""Spelling for the window: how it is chosen, what is wrong, the person's own words."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import msgspec

from desktop.domain.spelling.languages import judges, likely_languages
from desktop.domain.spelling.words import Word, words
from desktop.services.own_command import program
from desktop.services.spelling import dictionaries
from desktop.services.spelling.asking import Asking
from desktop.store.accounts import AccountStore
from desktop.sync.resting_worker import RestingWorker
from desktop.sync.worker import Worker

BY_MESSAGE: Final = "message"
"""Each message in its own language."""
OFF: Final = "off"

_CHOICE: Final = "spelling"
_OWN: Final = "own words"
_REST: Final = 300.0
"""Seconds without a question after which the dictionaries are forgotten."""
_MOST_KEPT: Final = 50_000
_MOST_SUGGESTED: Final = 5
_read_own = msgspec.json.Decoder(dict[str, list[str]]).decode


@dataclass(frozen=True, slots=True)
class About:
    """What is known of a text beside its lines."""

    whole: str = ""
    """Its beginning at least: short lines tell no language."""
    languages: tuple[str, ...] = ()
    """Those of the people who write and read it, the likeliest first."""
    certain: str = ""
    """The language that it is to be in, where that is known."""
    names: frozenset[str] = frozenset()
    """How they are called, in small letters: no dictionary has them."""


@dataclass(frozen=True, slots=True)
class Misspelled:
    """A word of a line that no dictionary has that was asked."""

    start: int
    end: int
    text: str
    languages: tuple[str, ...]


class Spelling:
    """Kept with the profile; dictionaries are read in another process, when first wanted."""

    def __init__(
        self,
        settings: AccountStore,
        worker: Worker,
        profile: Path,
        folders: Callable[[Path], list[Path]] = dictionaries.folders,
        command: Sequence[str] | None = None,
    ) -> None:
        self._settings = settings
        self._worker = worker
        self._asking = Asking(command or [*program(), "speller"])
        self._thread = RestingWorker(self._asking.end, _REST)
        self._folders = folders
        self._profile = profile
        self.own_folder = profile / dictionaries.OWN_FOLDER
        """Where the person can put dictionaries."""
        self.choice = settings.setting(_CHOICE) or BY_MESSAGE
        """`BY_MESSAGE`, `OFF`, or the code of a language; `choose` changes it."""
        self._own = _stored(settings.setting(_OWN))
        self._found: dict[str, tuple[Path, ...]] | None = None
        self._told: dict[str, tuple[Path, ...]] = {}
        self._known: dict[str, dict[str, bool]] = defaultdict(dict)
        self._closed = False
        self._followers: list[Callable[[], None]] = []

    def follow(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Call *changed* when texts are to be looked at anew; returns what ends that."""
        self._followers.append(changed)
        return lambda: self._followers.remove(changed) if changed in self._followers else None

    async def choose(self, choice: str) -> None:
        """Take another language, and keep that."""
        self.choice = choice
        self._tell()
        await self._worker.run(self._settings.set_setting, _CHOICE, choice)

    @property
    def found(self) -> list[str]:
        """The languages that had a dictionary when they were looked for last."""
        return sorted(self._told)

    async def languages(self) -> list[str]:
        """Return the languages that have a dictionary here, looked for anew."""
        if self._closed:
            return []
        found = await self._thread.run(self._find)
        if found != self._told:
            self._told = found
            self._known.clear()
            self._tell()
        return self.found

    # --- the person's own words

    def own_words(self) -> dict[str, list[str]]:
        """Return them by language."""
        return {language: sorted(kept) for language, kept in self._own.items() if kept}

    def is_own(self, word: str, languages: Iterable[str]) -> bool:
        """Tell whether the person added *word* in one of these languages."""
        small = word[:1].lower() + word[1:]
        kept = [self._own.get(language, frozenset[str]()) for language in languages]
        return any(word in one or small in one for one in kept)

    async def add(self, word: str, language: str) -> None:
        """Take *word* for right from now on."""
        await self._keep({**self._own, language: self._own.get(language, frozenset()) | {word}})

    async def remove(self, word: str, language: str) -> None:
        """Ask the dictionaries about *word* again."""
        await self._keep({**self._own, language: self._own.get(language, frozenset()) - {word}})

    async def _keep(self, own: Mapping[str, frozenset[str]]) -> None:
        self._own = dict(own)
        self._tell()
        kept = msgspec.json.encode(self.own_words()).decode()
        await self._worker.run(self._settings.set_setting, _OWN, kept)

    # --- looking

    async def look(self, lines: Sequence[str], about: About) -> list[list[Misspelled]]:
        """Return what is misspelled in each of *lines*; nothing where spelling is off."""
        if self.choice == OFF or self._closed:
            return [[] for _ in lines]
        return await self._thread.run(self._look, lines, about, self.choice)

    async def suggest(self, word: str, languages: Iterable[str]) -> list[str]:
        """Return what *word* may have been meant to be, the best first."""
        return [] if self._closed else await self._thread.run(self._suggest, word, tuple(languages))

    def close(self) -> None:
        """End the process and the thread; blocks until then."""
        self._closed = True
        self._asking.close()
        self._thread.close()

    # --- on the thread

    def _find(self) -> dict[str, tuple[Path, ...]]:
        self._found = dictionaries.find(self._folders(self._profile))
        return self._found

    def _look(self, lines: Sequence[str], about: About, choice: str) -> list[list[Misspelled]]:
        found = self._find() if self._found is None else self._found
        lists: list[list[tuple[Word, tuple[str, ...]]]] = []
        for line in lines:
            fitting = words(line)
            likely = _likely(line, about, choice) if fitting else ()
            lists.append([(word, judges(word.text, likely, found)) for word in fitting])
        wrong = self._wrong(
            {(word.text, asked) for line in lists for word, asked in line if asked}, about.names
        )
        return [
            [
                Misspelled(word.start, word.end, word.text, asked)
                for word, asked in line
                if (word.text, asked) in wrong
            ]
            for line in lists
        ]

    def _wrong(
        self, asked: Iterable[tuple[str, tuple[str, ...]]], names: frozenset[str]
    ) -> set[tuple[str, tuple[str, ...]]]:
        """Return those of *asked*, words with their languages, that no language has."""
        rest = {
            (word, languages)
            for word, languages in asked
            if word.lower() not in names and not self.is_own(word, languages)
        }
        wrong: set[tuple[str, tuple[str, ...]]] = set()
        place = 0
        while rest:
            by_language: dict[str, set[str]] = defaultdict(set)
            for word, languages in rest:
                by_language[languages[place]].add(word)
            right = {language: self._right(language, of) for language, of in by_language.items()}
            rest = {(word, of) for word, of in rest if not right[of[place]][word]}
            place += 1
            wrong |= {(word, of) for word, of in rest if len(of) == place}
            rest -= wrong
        return wrong

    def _right(self, language: str, asked: set[str]) -> dict[str, bool]:
        known = self._known[language]
        if len(known) > _MOST_KEPT:
            known.clear()
        new = sorted(asked - known.keys())
        if new:
            known.update(zip(new, self._asking.right(self._paths(language), new), strict=True))
        return {word: known[word] for word in asked}

    def _suggest(self, word: str, languages: tuple[str, ...]) -> list[str]:
        lists = [self._asking.suggestions(self._paths(code), word) for code in languages]
        # The best of each language come first.
        ranked = sorted((rank, place) for place, of in enumerate(lists) for rank in range(len(of)))
        found = dict.fromkeys(lists[place][rank] for rank, place in ranked)
        return [one for one in found if one][:_MOST_SUGGESTED]

    def _paths(self, language: str) -> tuple[Path, ...]:
        return (self._found or {}).get(language, ())

    def _tell(self) -> None:
        for changed in list(self._followers):
            changed()


def _likely(line: str, about: About, choice: str) -> tuple[str, ...]:
    if choice != BY_MESSAGE:
        return (choice,)
    if about.certain:
        return (about.certain,)
    return likely_languages(line, about.whole, about.languages)


def _stored(text: str | None) -> dict[str, frozenset[str]]:
    """Return the words that were kept; what cannot be read any more counts as none."""
    try:
        kept = {} if text is None else _read_own(text)
    except msgspec.MsgspecError:
        return {}
    return {language: frozenset(of) for language, of in kept.items()}
