"""The translation check finds texts that moved on, are unfinished, or lost a placeholder."""

from pathlib import Path

import pytest

from tools import translations as tool
from tools.checks import translations as check

SOURCE = """
from PySide6.QtCore import QObject

class Bar(QObject):
    def texts(self, n):
        self.tr("Reply to {name}")
        self.tr("%n unsent message(s)", "", n)
"""

DUTCH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Bar</name>
    <message>
        <source>Reply to {name}</source>
        <translation>ANSWER</translation>
    </message>
    <message numerus="yes">
        <source>%n unsent message(s)</source>
        <translation>
            <numerusform>ONE</numerusform>
            <numerusform>%n niet verzonden berichten</numerusform>
        </translation>
    </message>
</context>
</TS>
"""


def dutch(answer: str = "Antwoord {name}", one: str = "Een niet verzonden bericht") -> str:
    return DUTCH.replace("ANSWER", answer).replace("ONE", one)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "bar.py").write_text(SOURCE)
    (tmp_path / "translations").mkdir()
    return tmp_path


def update(project: Path, scratch: Path, language: str = "en") -> Path:
    ts = project / "translations" / f"deskbell_{language}.ts"
    ts.write_text(tool.updated(project, ts, scratch), "utf-8")
    ts.with_suffix(".qm").write_bytes(tool.compiled(ts, scratch))
    return ts


@pytest.fixture
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("scratch")


def found(project: Path) -> list[str]:
    return [str(finding) for finding in check.check(project)]


def test_a_text_without_a_context_is_found(project: Path, scratch: Path) -> None:
    (project / "desktop" / "bar.py").write_text(
        "from PySide6.QtCore import QCoreApplication\n"
        "def words():\n"
        "    tr = QCoreApplication.translate\n"
        '    return tr("Bar", "Reply")\n'
    )
    update(project, scratch)
    (only,) = found(project)
    assert "collected without a context" in only


def test_english_is_finished_with_its_plurals(project: Path, scratch: Path) -> None:
    text = update(project, scratch).read_text("utf-8")
    assert "<translation>Reply to {name}</translation>" in text
    assert "<numerusform>%n unsent message</numerusform>" in text
    assert "<numerusform>%n unsent messages</numerusform>" in text
    assert found(project) == []


def test_english_that_its_source_does_not_tell_is_left_to_a_person(
    project: Path, scratch: Path
) -> None:
    (project / "desktop" / "bar.py").write_text(SOURCE.replace("message(s)", "messages"))
    update(project, scratch)
    (only,) = found(project)
    assert "unfinished: “%n unsent messages”" in only


def test_a_counted_text_that_is_collected_as_another_is_found(project: Path, scratch: Path) -> None:
    (project / "desktop" / "bar.py").write_text(
        "from PySide6.QtCore import QCoreApplication\n"
        "def words(n):\n"
        '    return QCoreApplication.translate("Bar", "%n mail(s)", "", n)\n'
    )
    update(project, scratch)
    assert any("counted, but collected without forms" in line for line in found(project))
    assert any("a form with brackets" in line for line in found(project))


def test_a_written_plural_stays_and_all_is_well(project: Path, scratch: Path) -> None:
    ts = update(project, scratch)
    text = ts.read_text("utf-8")
    start = text.index("<translation", text.index("%n unsent"))
    end = text.index("</translation>", start)
    forms = "<numerusform>%n message</numerusform><numerusform>%n messages</numerusform>"
    ts.write_text(f"{text[:start]}<translation>{forms}{text[end:]}", "utf-8")
    update(project, scratch)
    assert found(project) == []


def test_a_new_text_in_the_sources_is_found(project: Path, scratch: Path) -> None:
    update(project, scratch)
    assert found(project) == []
    (project / "desktop" / "bar.py").write_text(SOURCE + '        self.tr("New")\n')
    assert any("does not agree with the sources" in line for line in found(project))


def test_a_stale_qm_file_is_found(project: Path, scratch: Path) -> None:
    ts = update(project, scratch)
    ts.with_suffix(".qm").write_bytes(b"old")
    assert any("is not what its .ts file makes" in line for line in found(project))


def test_a_missing_source_language_is_found(project: Path) -> None:
    assert found(project) == ["translations:1: there is no deskbell_en.ts"]


def test_a_finished_language_passes() -> None:
    assert list(check.check_language("nl.ts", dutch())) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (dutch(answer="Antwoord {naam}"), "other placeholders"),
        (dutch(answer="Antwoord"), "other placeholders"),
        (dutch(answer=""), "unfinished"),
        (dutch(one=""), "unfinished"),
        (dutch(one="%1 bericht"), "other placeholders"),
        (dutch().replace("<translation>A", '<translation type="unfinished">A'), "unfinished"),
    ],
)
def test_a_faulty_language_is_found(text: str, what: str) -> None:
    (only,) = check.check_language("nl.ts", text)
    assert what in str(only)


def test_a_counted_text_has_the_forms_of_its_language() -> None:
    russian = dutch().replace('"nl"', '"ru"')
    (only,) = check.check_language("deskbell_ru.ts", russian)
    assert "not 3 forms" in str(only)
    assert list(check.check_language("deskbell_nl.ts", dutch())) == []


def test_a_language_that_is_offered_is_there(project: Path, scratch: Path) -> None:
    update(project, scratch)
    assert len(list(check.check_all_there(project))) == len(check.FORMS) - 1
    assert check.summary(project) == "1 languages: en 2/2"
