"""The translation files agree with the sources, with each other, and are finished."""

import re
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tools import english_plurals
from tools.checks.finding import ROOT, Finding, report
from tools.translations import FOLDER, SOURCE_LANGUAGE, compiled, updated

FORMS = {"en": 2, "nl": 2, "de": 2, "ru": 3, "fa": 1}
"""How many forms a counted text has in each language."""
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%L?n|%L?\d")


@dataclass(frozen=True)
class Text:
    """One text of a .ts file with its translations (several for plural forms)."""

    context: str
    source: str
    comment: str
    translations: tuple[str, ...]
    plural: bool
    finished: bool


def texts(ts: str) -> list[Text]:
    """Return what a .ts file holds, in its order."""
    found: list[Text] = []
    for context in ET.fromstring(ts).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"vanished", "obsolete"}:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            found.append(
                Text(
                    context=context.findtext("name") or "",
                    source=message.findtext("source") or "",
                    comment=message.findtext("comment") or "",
                    translations=tuple(forms or [translation.text or ""]),
                    plural=message.get("numerus") == "yes",
                    finished=translation.get("type") != "unfinished",
                )
            )
    return found


def check_language(name: str, ts: str) -> Iterator[Finding]:
    """Yield what is unfinished in one language, or has other placeholders than its source."""
    counted = FORMS.get(Path(name).stem.rpartition("_")[2])
    for text in texts(ts):
        where = f"“{text.source[:60]}” in {text.context}"
        if text.context in {"", "QCoreApplication"}:
            # lupdate knows translate() by its name alone: under another one, the context that it
            # is called with is taken for the text.
            yield Finding(name, 1, f"collected without a context: {where}{text.comment}")
        if english_plurals.is_counted(text.source) and not text.plural:
            yield Finding(name, 1, f"counted, but collected without forms: {where}")
        if not text.finished or not all(text.translations):
            yield Finding(name, 1, f"unfinished: {where}")
            continue
        if text.plural and counted is not None and len(text.translations) != counted:
            yield Finding(name, 1, f"not {counted} forms: {where}")
        wanted = sorted(_PLACEHOLDER.findall(text.source))
        for form in text.translations:
            # A single form may say "one" instead of a number.
            got = sorted(_PLACEHOLDER.findall(form))
            if english_plurals.is_shorthand(form):
                yield Finding(name, 1, f"a form with brackets, “{form[:60]}”: {where}")
            unnumbered = [each for each in wanted if each not in {"%n", "%Ln"}]
            if got != wanted and not (text.plural and got == unnumbered):
                yield Finding(name, 1, f"other placeholders than {wanted}: {where}")


def check_sources(root: Path) -> Iterator[Finding]:
    """Yield one finding for each .ts file that lupdate would change."""
    with tempfile.TemporaryDirectory() as scratch:
        for file in sorted((root / FOLDER).glob("deskbell_*.ts")):
            name = file.relative_to(root).as_posix()
            if updated(root, file, Path(scratch)) != file.read_text("utf-8"):
                yield Finding(name, 1, "does not agree with the sources: run `make translations`")


def check_compiled(root: Path) -> Iterator[Finding]:
    """Yield one finding for each .qm file that is not what its .ts file makes."""
    with tempfile.TemporaryDirectory() as scratch:
        for file in sorted((root / FOLDER).glob("deskbell_*.ts")):
            made = file.with_suffix(".qm")
            if not made.exists() or made.read_bytes() != compiled(file, Path(scratch)):
                name = made.relative_to(root).as_posix()
                yield Finding(name, 1, "is not what its .ts file makes: run `make translations`")


def check_all_there(root: Path) -> Iterator[Finding]:
    """Yield one finding for each language that is offered and has no translation."""
    for language in FORMS:
        if not (root / FOLDER / f"deskbell_{language}.ts").exists():
            yield Finding(FOLDER, 1, f"there is no deskbell_{language}.ts")


def summary(root: Path) -> str:
    """Return which languages there are, and how much of each."""
    files = sorted((root / FOLDER).glob("deskbell_*.ts"))
    found = {file.stem.rpartition("_")[2]: texts(file.read_text("utf-8")) for file in files}
    told = (f"{name} {sum(t.finished for t in held)}/{len(held)}" for name, held in found.items())
    return f"{len(found)} languages: {', '.join(told)}"


def check(root: Path) -> Iterator[Finding]:
    """Yield everything that is wrong with the translations of the project."""
    if not (root / FOLDER / f"deskbell_{SOURCE_LANGUAGE}.ts").exists():
        yield Finding(FOLDER, 1, f"there is no deskbell_{SOURCE_LANGUAGE}.ts")
    yield from check_sources(root)
    yield from check_compiled(root)
    files = sorted((root / FOLDER).glob("deskbell_*.ts"))
    for file in files:
        name = file.relative_to(root).as_posix()
        yield from check_language(name, file.read_text("utf-8"))


if __name__ == "__main__":
    print(summary(ROOT))
    sys.exit(report([*check_all_there(ROOT), *check(ROOT)]))
