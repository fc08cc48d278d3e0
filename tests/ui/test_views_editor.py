"""The editor of views."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.conditions import Condition, Facet, Group, Operator, all_of, any_of
from desktop.domain.saved_view import Column, Grouping, Layout, SavedView, SortField, SortKey
from desktop.domain.views import TicketQuery
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance
from desktop.ui.views.editor import ViewEditor
from desktop.ui.views.group_box import GroupBox
from desktop.ui.views.many_choice import ManyChoice
from desktop.ui.views.values import Values
from desktop.ui.views.words import facet_words, operator_words
from tests.ui.frame_stage import Stage, appearance, stage
from tests.ui.views_stage import new_view

__all__ = ["appearance", "stage"]

RICH = all_of(
    Condition(Facet.STATUS, Operator.IS_NOT, ("closed",)),
    Condition(Facet.ASSIGNEE, Operator.IS, ("@me",)),
    Condition(Facet.SUBJECT, Operator.CONTAINS, ("printer",)),
    Condition(Facet.UNREAD, Operator.IS, ("yes",)),
    any_of(
        Condition(Facet.DUE, Operator.WITHIN_NEXT, ("24h",)),
        Condition(Facet.DUE, Operator.OVERDUE),
        Condition(Facet.CREATED, Operator.IS, ("last_week",)),
        Condition(Facet.CREATED, Operator.AFTER, ("2026-01-31",)),
        all_of(
            Condition(Facet.MESSAGES, Operator.AT_LEAST, ("3",)),
            Condition(Facet.TAG, Operator.IS, ("hosting", "urgent")),
            Condition(Facet.FOLLOWER, Operator.IS, ("@me", "a@example.org")),
            Condition(Facet.ASSIGNEE, Operator.EMPTY),
        ),
    ),
)


@pytest.fixture
def tasks() -> Tasks:
    return Tasks()


@pytest.fixture
def opened(stage: Stage, appearance: Appearance, tasks: Tasks) -> Generator[ViewEditor]:
    stage.sign_in("agent")
    view = new_view("Rich", filter=RICH, sort=(SortKey(SortField.DUE),), group=Grouping.DAY)
    parent = QLabel()
    editor = ViewEditor(stage.session, tasks, appearance.theme, view, parent)
    editor.open()
    stage.until(editor.isVisible)
    yield editor
    stage.run(tasks.cancel())
    editor.done(0)
    parent.deleteLater()


def test_every_filter_comes_back_as_it_was_shown(stage: Stage, appearance: Appearance) -> None:
    stage.sign_in("agent")
    box = GroupBox(appearance.theme, Values(stage.session.library, None), RICH)
    assert box.group() == RICH
    box.deleteLater()


def test_every_facet_and_comparison_has_words_and_a_field(
    stage: Stage, appearance: Appearance
) -> None:
    from desktop.domain.conditions import operators_of

    stage.sign_in("agent")
    values = Values(stage.session.library, None)
    for facet in Facet:
        assert facet_words(facet)
        for operator in operators_of(facet):
            assert operator_words(facet, operator)
    for subject in values.subjects():
        first = operators_of(subject.facet)[0]
        condition = Condition(subject.facet, first, (), subject.answer)
        box = GroupBox(appearance.theme, values, Group(parts=(condition,)))
        box.deleteLater()


def test_the_preview_counts_while_one_edits(opened: ViewEditor, stage: Stage) -> None:
    stage.until(lambda: opened._count.text().startswith("0"))
    group = opened._filter
    while group._parts():
        group._drop(group._parts()[0])
    stage.until(lambda: not opened._count.text().startswith("0"))
    told = opened._count.text()
    assert told.startswith(str(len(stage.session.library.tickets(TicketQuery()).rows(0, 100))))


def test_saving_keeps_everything_and_tells_what_is_missing(
    opened: ViewEditor, stage: Stage, qtbot: QtBot
) -> None:
    kept: list[SavedView] = []
    opened.kept.connect(kept.append)
    opened._filter._add_condition()
    save = next(b for b in opened.findChildren(QPushButton) if b.text() == "Save")
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    stage.until(opened._wrong.isVisible)
    assert "nothing to compare" in opened._wrong.text()

    parts = opened._filter._parts()
    opened._filter._drop(parts[-1])
    opened._layout.setCurrentIndex(1)
    opened._columns.set_values(["subject", "due"], ["Subject", "Due"])
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    stage.until(lambda: bool(kept))
    view = stage.session.views.get(kept[0].id)
    assert view is not None
    assert view.filter == RICH
    assert view.sort == (SortKey(SortField.DUE),)
    assert view.group is Grouping.DAY
    assert view.layout is Layout.COLUMNS
    assert view.columns == (Column.SUBJECT, Column.DUE)


def test_the_words_of_a_view_are_seen_counted_and_changed(
    stage: Stage, appearance: Appearance, tasks: Tasks, qtbot: QtBot
) -> None:
    stage.sign_in("agent")
    parent = QLabel()
    qtbot.addWidget(parent)
    editor = ViewEditor(
        stage.session, tasks, appearance.theme, new_view("Words", search="nonesuch"), parent
    )
    editor.open()
    stage.until(editor.isVisible)
    words = next(
        f for f in editor.findChildren(QLineEdit) if f.accessibleName() == "With these words"
    )
    assert words.text() == "nonesuch"
    stage.until(lambda: editor._count.text().startswith("0"))
    tickets = stage.session.library.tickets
    word = max(tickets(TicketQuery()).rows(0, 1)[0].ticket.subject.split(), key=len)
    stage.until(lambda: tickets(TicketQuery(search=word)).count > 0)
    words.setText(f" {word} ")
    stage.until(
        lambda: editor._count.text().startswith(str(tickets(TicketQuery(search=word)).count))
    )
    kept: list[SavedView] = []
    editor.kept.connect(kept.append)
    qtbot.keyClick(words, Qt.Key.Key_Return)
    stage.until(lambda: bool(kept))
    assert kept[0].search == word
    stage.run(tasks.cancel())


def test_a_view_without_a_name_is_not_kept_and_says_why(
    opened: ViewEditor, stage: Stage, qtbot: QtBot
) -> None:
    name = next(f for f in opened.findChildren(QLineEdit) if f.accessibleName() == "Name")
    name.clear()
    qtbot.keyClick(name, Qt.Key.Key_Return)
    stage.until(opened._wrong.isVisible)
    assert "name" in opened._wrong.text()
    assert stage.session.views.all() == []


def test_escape_asks_before_anything_is_lost(
    opened: ViewEditor, stage: Stage, qtbot: QtBot
) -> None:
    opened._name.setText("Changed")
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    stage.until(lambda: any(b.isVisible() for b in opened.findChildren(QMessageBox)))
    box = next(b for b in opened.findChildren(QMessageBox) if b.isVisible())
    stay = next(b for b in box.buttons() if b.text() == "Go on editing")
    qtbot.mouseClick(stay, Qt.MouseButton.LeftButton)
    stage.until(lambda: not box.isVisible())
    assert opened.isVisible()
    assert opened._name.text() == "Changed"

    opened._name.setText("Rich")
    qtbot.keyClick(opened, Qt.Key.Key_Escape)
    stage.until(lambda: not opened.isVisible())


def test_all_fields_are_named_for_screen_readers(opened: ViewEditor) -> None:
    for kind in (QComboBox, ManyChoice, QLineEdit):
        for field in opened.findChildren(kind):
            if field.isVisible():
                assert field.accessibleName(), (kind, field.parentWidget())
