"""The checks of texts find what nobody could translate, and what would read "1 mail(s)"."""

import ast
from pathlib import Path

import pytest

from tools import english_plurals
from tools.checks import texts

COUNTED = [
    'QCoreApplication.translate("A", "%n mail(s)", "", n)',
    'QCoreApplication.translate("A", "%Ln gone", "", len(n))',
    'class A(QObject):\n def f(self, n): return self.tr("%n mail(s)", "", n)',
    'class A(QObject):\n def f(self, n): return self.tr("%Ln mail(s)", n=n)',
    'class A(QObject):\n def f(self, n): return self.tr("{n} mail(s)").format(n=n)',
    'def f(words, n): return words.tr("%Ln mail(s)", "", n)',
    'def f(chip): chip.say(chip.tr("Waiting"))',
    'MAILS = QT_TRANSLATE_NOOP("Mail", "%n mail(s)")',
]
SHOWN = [
    'label.setText("Waiting")',
    'label.setText(f"Waiting for {name}")',
    'self.edit.setAccessibleName("Reply")',
    'dialog.setNameFilter("Pictures (*.png)")',
    'box.addItem("All", None)',
    'label.setText("none" if empty else words)',
    'button = QPushButton("Send")',
    'label.setText("Ticket {number}".format(number=1))',
]
RIGHT = [
    'class A(QObject):\n def f(self, n): return self.tr("%Ln mail(s)", "", n)',
    'class A(QObject):\n def f(self): return self.tr("{percent} % of {size}")',
    'label.setText(self.tr("Waiting"))',
    'label.setText(f"#{number}  {isolate(subject)}")',
    'window.setWindowTitle("Deskbell")',
    'edit.setPlaceholderText("name@example.com")',
    'label.setText("–")',
]


def found(text: str) -> list[str]:
    tree = ast.parse(text)
    path = "desktop/ui/a.py"
    both = (*texts.counted_texts(path, tree), *texts.shown_texts(path, tree))
    return [finding.text for finding in both]


@pytest.mark.parametrize("text", COUNTED + SHOWN)
def test_a_planted_text_is_found(text: str) -> None:
    assert len(found(text)) == 1 or "words.tr" in text


@pytest.mark.parametrize("text", RIGHT)
def test_a_right_text_passes(text: str) -> None:
    assert found(text) == []


def test_an_heir_of_a_class_that_counts_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "desktop" / "ui"
    folder.mkdir(parents=True)
    (folder / "a.py").write_text(
        'class A(QObject):\n def f(self, n): return self.tr("%Ln mail(s)", "", n)\n'
    )
    (folder / "b.py").write_text("class B(A):\n pass\n")
    (only,) = texts.check(tmp_path)
    assert only.path == "desktop/ui/b.py"
    assert "B would not find the counted texts of A" in only.text


def test_a_text_inside_an_f_string_is_told_since_nobody_collects_it(tmp_path: Path) -> None:
    folder = tmp_path / "desktop" / "ui"
    folder.mkdir(parents=True)
    (folder / "a.py").write_text(
        "class A(QObject):\n"
        " def f(self, n):\n"
        "  words = self.tr('Other tickets')\n"
        "  return f'{words} · {n}', f\"{self.tr('at rest')} {n}\"\n"
    )
    (only,) = texts.check(tmp_path)
    assert "f-string" in only.text


NAMES = """
DETAIL = "it is missing"
MARKED = QT_TRANSLATE_NOOP("Detail", "it is missing")
def elsewhere():
    error = "it is missing"
"""


@pytest.mark.parametrize(
    ("line", "findings"),
    [
        ('raise Gone(detail="it is missing")', 1),
        ('raise Gone(detail=error.strerror or "it is missing")', 1),
        ('detail = error.strerror or "it is missing"; raise Gone(detail=detail)', 1),
        ('detail: str = "late" if late else "early"; raise Gone(detail=detail)', 1),
        ("raise Gone(detail=DETAIL)", 1),
        ('ask = Ask(path=path, what="This rule")', 1),
        ('ask = Ask(path="/rules", what=QT_TRANSLATE_NOOP("Detail", "This rule"))', 0),
        ("raise Gone(detail=MARKED)", 0),
        ('detail = QT_TRANSLATE_NOOP("Detail", "late"); raise Gone(detail=detail)', 0),
        ('raise Gone(detail=QT_TRANSLATE_NOOP("Detail", "it is missing"))', 0),
        ('raise Gone(file="key.json", detail=str(error))', 0),
        ('raise Other(detail="it is missing")', 0),
    ],
)
def test_a_detail_that_is_not_marked_is_found(tmp_path: Path, line: str, findings: int) -> None:
    folder = tmp_path / "desktop" / "store"
    folder.mkdir(parents=True)
    (folder / "a.py").write_text("class Damaged(Problem): ...\n")
    (folder / "b.py").write_text(f"class Gone(Damaged): ...\n{NAMES}def f():\n    {line}\n")
    assert len(list(texts.check(tmp_path))) == findings


@pytest.mark.parametrize(
    ("text", "one", "many"),
    [
        ("%Ln mail(s)", "%Ln mail", "%Ln mails"),
        ("Send %Ln repl(y/ies)", "Send %Ln reply", "Send %Ln replies"),
        ("%Ln draft(s) (was/were) begun.", "%Ln draft was begun.", "%Ln drafts were begun."),
        ("%Ln address(es)", "%Ln address", "%Ln addresses"),
        ("and %Ln more", "and %Ln more", "and %Ln more"),
    ],
)
def test_english_forms_are_told_by_the_brackets(text: str, one: str, many: str) -> None:
    assert english_plurals.forms(text) == (one, many)


@pytest.mark.parametrize("text", ["%Ln mails", "%Ln unsent mails", "%Ln mail(s) are here"])
def test_what_would_read_wrong_of_one_is_left_to_a_person(text: str) -> None:
    assert english_plurals.forms(text) is None
