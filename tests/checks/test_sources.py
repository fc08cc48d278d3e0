"""Every house rule fails on a planted violation, and lets through what is right."""

import pytest

from tools.checks.sources import RULES, check_text

PLANTED = {
    "literal_texts": [
        ("desktop/ui/a.py", "self.tr(f'Reply to {who}')"),
        ("desktop/ui/a.py", "self.tr(text)"),
        ("desktop/ui/a.py", "self.tr('Reply to ' + who)"),
        ("desktop/ui/a.py", "QCoreApplication.translate('Problem', problem.template)"),
        ("desktop/domain/a.py", "QT_TRANSLATE_NOOP(CONTEXT, 'x')"),
    ],
    "no_nested_loop": [
        ("desktop/ui/a.py", "dialog.exec()"),
        ("desktop/ui/a.py", "menu.exec_(where)"),
        ("desktop/ui/a.py", "QMessageBox.question(self, 'Sure?', 'Really?')"),
        ("desktop/ui/a.py", "QFileDialog.getOpenFileName(self)"),
        ("desktop/ui/a.py", "QApplication.processEvents()"),
        ("tests/ui/a.py", "dialog.exec()"),
    ],
    "owned_tasks": [
        ("desktop/sync/a.py", "asyncio.create_task(work())"),
        ("desktop/sync/a.py", "asyncio.ensure_future(work())"),
        ("desktop/ui/a.py", "loop.create_task(work())"),
    ],
    "no_swallowed_end": [
        ("desktop/sync/a.py", "await asyncio.wait_for(event.wait(), 3)"),
        ("desktop/ui/a.py", "await wait_for(work(), 3)"),
    ],
    "plain_labels": [
        ("desktop/ui/a.py", "label = QLabel(text)"),
        ("desktop/ui/a.py", "def f():\n    box = QMessageBox(self)\n    box.open()"),
        ("desktop/ui/a.py", "label.setTextFormat(Qt.TextFormat.RichText)"),
        ("desktop/ui/a.py", "a = QLabel()\na.setText(x)"),
        ("desktop/ui/a.py", "layout.addWidget(QLabel(x))"),
        (
            "desktop/ui/a.py",
            "a = QLabel(x)\na.setTextFormat(Qt.TextFormat.PlainText)\nb = QLabel(y)",
        ),
    ],
    "plain_tooltips": [
        ("desktop/ui/a.py", "button.setToolTip(message.subject)"),
        ("desktop/ui/a.py", "item.setToolTip(0, one_line(name))"),
    ],
    "leading_and_trailing": [
        ("desktop/ui/a.py", "label.setAlignment(Qt.AlignmentFlag.AlignLeft)"),
        ("desktop/ui/a.py", "label.setAlignment(Qt.AlignmentFlag.AlignRight)"),
        ("desktop/ui/a.py", "side = AlignRight if wide else Qt.AlignmentFlag.AlignLeft"),
    ],
    "no_sleep_in_tests": [
        ("tests/a.py", "time.sleep(1)"),
        ("tests/a.py", "async def test():\n    await asyncio.sleep(0.1)"),
        ("tests/a.py", "qtbot.wait(100)"),
    ],
    "one_subject": [("desktop/ui/a.py", "x = 1\n" * 500)],
}

RIGHT = [
    ("desktop/sync/a.py", "with condition:\n    condition.wait_for(done, 3)"),
    ("desktop/ui/a.py", "self.tr('%n unsent message(s)', '', count)"),
    ("desktop/ui/a.py", "self.tr('one ' 'literal')"),
    ("desktop/ui/a.py", "painter.translate(3, 4)\ntext.translate(table)"),
    ("desktop/ui/i18n.py", "QCoreApplication.translate('Problem', problem.template)"),
    ("desktop/app.py", "application.exec()"),
    ("desktop/store/a.py", "exec = 1\nconnection.execute('SELECT 1')"),
    ("desktop/sync/tasks.py", "loop.create_task(work())"),
    (
        "desktop/sync/a.py",
        "async def f():\n async with asyncio.TaskGroup() as group:\n  group.create_task(g())",
    ),
    ("desktop/ui/a.py", "label = QLabel(t)\nlabel.setTextFormat(Qt.TextFormat.PlainText)"),
    ("desktop/ui/a.py", "label.setAlignment(Qt.AlignmentFlag.AlignLeading)"),
    ("desktop/ui/a.py", "if self.rtl:\n    format.setAlignment(Qt.AlignmentFlag.AlignRight)"),
    ("tests/a.py", "time.sleep(1 - time.time() % 1)"),
    ("desktop/ui/a.py", "painter.drawText(r, AlignRight if rtl else Qt.AlignLeft, text)"),
    ("desktop/ui/a.py", "picture = QLabel()\npicture.setPixmap(icon)"),
    ("desktop/ui/a.py", "button.setToolTip(self.tr('Send'))\nb.setToolTip(plain_tooltip(x))"),
    ("tests/a.py", "async def test():\n    await asyncio.sleep(0)"),
    ("tests/a.py", "while not done():\n    time.sleep(0.01)"),
]


@pytest.mark.parametrize(
    ("rule", "path", "text"),
    [(rule, path, text) for rule, cases in PLANTED.items() for path, text in cases],
)
def test_a_planted_violation_is_found_by_its_rule(rule: str, path: str, text: str) -> None:
    found = [finding for check in RULES for finding in _run(check.__name__, path, text)]
    assert found, "nothing found"
    assert _run(rule, path, text) == found, "another rule found it too"
    assert all(finding.startswith(f"{path}:") for finding in found)


@pytest.mark.parametrize(("path", "text"), RIGHT)
def test_what_is_right_passes(path: str, text: str) -> None:
    assert list(check_text(path, text)) == []


def test_every_rule_has_a_planted_violation() -> None:
    assert {rule.__name__ for rule in RULES} == set(PLANTED)


def _run(rule: str, path: str, text: str) -> list[str]:
    import ast

    from tools.checks.sources import Source

    (check,) = [r for r in RULES if r.__name__ == rule]
    return [str(f) for f in check(Source(path, ast.parse(text), text.count("\n")))]
