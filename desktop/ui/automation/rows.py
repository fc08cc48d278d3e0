"""The parts of a rule as lines that are read like a sentence: when, if, then."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.domain.automation import (
    NOTHING,
    Action,
    Condition,
    Do,
    Of,
    On,
    Op,
    Since,
    Trigger,
    ops_of,
)
from desktop.ui.automation.fields import OneField, WordsField, many, picker, remover
from desktop.ui.automation.names import Names
from desktop.ui.automation.words import (
    DAY,
    HOUR,
    do_words,
    of_words,
    on_words,
    op_words,
    since_words,
)
from desktop.ui.theme import SPACE_1, SPACE_2, Theme, Type
from desktop.ui.theme_label import text_label
from desktop.ui.views.many_choice import ManyChoice
from desktop.ui.views.values import Choice

_Made = WordsField | OneField | ManyChoice | None

_MOST = 100_000
_TEXT_HEIGHT = 84
_AMOUNT_WIDTH = 64
_CHOSEN = (Of.DEPARTMENT, Of.STATUS, Of.PRIORITY, Of.TYPE, Of.ASSIGNEE)
_TEXTS = (Do.REPLY, Do.NOTE)
_TAGS = (Do.ADD_TAGS, Do.REMOVE_TAGS)


class Row(QWidget):
    """One part with room for what is wrong with it right below."""

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._line = QHBoxLayout()
        self._line.setSpacing(SPACE_2)
        self._wrong = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._wrong.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_1)
        self._column.addLayout(self._line)
        self._column.addWidget(self._wrong)
        self._field: QWidget | None = None

    def take_keys(self) -> None:
        """Give the keys to its first field."""
        first = self._line.itemAt(0)
        widget = None if first is None else first.widget()
        if widget is not None:
            widget.setFocus()

    def show_fault(self, why: str) -> None:
        """Say what is wrong with this part; "" for nothing."""
        self._wrong.setText(why)
        self._wrong.setVisible(bool(why))
        self.setAccessibleDescription(why)

    def _replace_field(self, field: QWidget | None, place: int) -> None:
        """Put another field for the values into the line."""
        if self._field is not None:
            self._line.removeWidget(self._field)
            self._field.hide()
            self._field.deleteLater()
        self._field = field
        if field is not None:
            self._line.insertWidget(place, field, 1)


class TriggerRow(Row):
    """When a rule runs."""

    def __init__(self, theme: Theme, trigger: Trigger) -> None:
        super().__init__(theme)
        translate = QCoreApplication.translate
        events = [(on_words(on), on.value) for on in On]
        self._on = picker(theme, translate("Automation", "When"), events, trigger.on)
        self._amount = QLineEdit()
        self._amount.setValidator(QIntValidator(1, _MOST, self._amount))
        self._amount.setFixedWidth(_AMOUNT_WIDTH)
        self._amount.setAccessibleName(translate("Automation", "How long"))
        units = [
            (translate("Automation", "minutes"), "1"),
            (translate("Automation", "hours"), str(HOUR)),
            (translate("Automation", "days"), str(DAY)),
        ]
        minutes = trigger.minutes or HOUR
        unit = next(size for size in (DAY, HOUR, 1) if minutes % size == 0)
        self._unit = picker(theme, translate("Automation", "Unit of time"), units, str(unit))
        self._amount.setText(str(minutes // unit))
        moments = [(since_words(since), since.value) for since in Since]
        chosen = trigger.since or Since.CUSTOMER_WROTE
        self._before = text_label(theme, Type.BODY, "muted")
        self._since = picker(theme, translate("Automation", "Since when"), moments, chosen)
        for part in (self._on, self._amount, self._unit, self._before):
            self._line.addWidget(part)
        self._line.addStretch(1)
        second = QHBoxLayout()
        second.addWidget(self._since)
        second.addStretch(1)
        self._column.insertLayout(1, second)
        self._show()
        self._on.currentIndexChanged.connect(self._on_event)
        self._amount.textChanged.connect(self.changed)
        for box in (self._unit, self._since):
            box.currentIndexChanged.connect(self.changed)

    def trigger(self) -> Trigger:
        """Return what the line says."""
        on = On(self._on.currentData())
        if on not in (On.TIME_PASSED, On.TARGET_NEAR):
            return Trigger(on)
        amount = self._amount.text()
        minutes = int(amount) * int(self._unit.currentData()) if amount.isdecimal() else None
        since = Since(self._since.currentData()) if on is On.TIME_PASSED else None
        return Trigger(on, since, minutes or None)

    def _on_event(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        on = On(self._on.currentData())
        timed = on in (On.TIME_PASSED, On.TARGET_NEAR)
        for part in (self._amount, self._unit, self._before):
            part.setVisible(timed)
        self._since.setVisible(on is On.TIME_PASSED)
        since = QCoreApplication.translate("Automation", "since")
        ahead = QCoreApplication.translate("Automation", "ahead")
        self._before.setText(since if on is On.TIME_PASSED else ahead)


class ConditionRow(Row):
    """What must hold."""

    def __init__(self, theme: Theme, names: Names, condition: Condition) -> None:
        super().__init__(theme)
        translate = QCoreApplication.translate
        self._names = names
        subjects = [(of_words(of), of.value) for of in Of]
        self._of = picker(
            theme, translate("Automation", "What is compared"), subjects, condition.of
        )
        self._op = picker(theme, translate("Automation", "How it is compared"), [], "")
        self._line.addWidget(self._of)
        self._line.addWidget(self._op)
        remove = remover(theme, translate("Automation", "Remove this condition"), self)
        remove.clicked.connect(self.removed)
        self._line.addStretch(0)
        self._line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._show(condition)
        self._of.currentIndexChanged.connect(self._on_subject)
        self._op.currentIndexChanged.connect(self.changed)

    def condition(self) -> Condition:
        """Return what the line says."""
        values = () if self._asked is None else self._asked.values()
        return Condition(Of(self._of.currentData()), Op(self._op.currentData()), values)

    def _on_subject(self) -> None:
        of = Of(self._of.currentData())
        self._show(Condition(of, ops_of(of)[0]))
        self.changed.emit()

    def _show(self, condition: Condition) -> None:
        self._op.blockSignals(True)
        self._op.clear()
        for op in ops_of(condition.of):
            self._op.addItem(op_words(op), op.value)
        self._op.setCurrentIndex(max(0, self._op.findData(condition.op)))
        self._op.blockSignals(False)
        self._asked = field = self._make(condition)
        if field is not None:
            field.setAccessibleName(
                QCoreApplication.translate("Automation", "With what it is compared")
            )
            field.changed.connect(self.changed)
        self._replace_field(field, 2)

    def _make(self, condition: Condition) -> _Made:
        of, given = condition.of, condition.values
        if of is Of.HOURS:
            return None
        if of in _CHOSEN:
            return many(self._theme, self._names.of(of), given, self._names.of_words(of, given))
        hint = QCoreApplication.translate("Automation", "one, or several with commas")
        return WordsField(self._theme, given, hint)


class ActionRow(Row):
    """What is done."""

    def __init__(self, theme: Theme, names: Names, action: Action) -> None:
        super().__init__(theme)
        translate = QCoreApplication.translate
        self._names = names
        deeds = [(do_words(do), do.value) for do in Do]
        self._do = picker(theme, translate("Automation", "What is done"), deeds, action.do)
        self._line.addWidget(self._do)
        self._line.addStretch(0)
        remove = remover(theme, translate("Automation", "Remove this"), self)
        remove.clicked.connect(self.removed)
        self._line.addWidget(remove, 0, Qt.AlignmentFlag.AlignTop)
        self._text = QPlainTextEdit()
        self._text.setProperty("boxed", True)
        self._text.setFont(theme.font(Type.BODY))
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(_TEXT_HEIGHT)
        self._text.setAccessibleName(translate("Automation", "Text of the message"))
        self._text.setPlainText(action.text)
        self._column.insertWidget(1, self._text)
        self._show(action)
        self._do.currentIndexChanged.connect(self._on_deed)
        self._text.textChanged.connect(self.changed)

    def action(self) -> Action:
        """Return what the line says."""
        do = Do(self._do.currentData())
        values = () if self._asked is None else self._asked.values()
        text = self._text.toPlainText() if do in (*_TEXTS, Do.NOTIFY) else ""
        return Action(do, values, text)

    def _on_deed(self) -> None:
        self._show(Action(Do(self._do.currentData())))
        self.changed.emit()

    def _show(self, action: Action) -> None:
        translate = QCoreApplication.translate
        self._asked = field = self._make(action)
        if field is not None:
            field.setAccessibleName(translate("Automation", "What it is set to"))
            field.changed.connect(self.changed)
        self._replace_field(field, 1)
        self._text.setVisible(action.do in (*_TEXTS, Do.NOTIFY))
        places = translate("Automation", "{customer}, {number} and {subject} are filled in")
        why = translate("Automation", "What to say beside the ticket, or nothing")
        self._text.setPlaceholderText(why if action.do is Do.NOTIFY else places)

    def _make(self, action: Action) -> _Made:
        do, given = action.do, action.values
        if do in _TEXTS:
            return None
        if do in _TAGS:
            hint = QCoreApplication.translate("Automation", "one, or several with commas")
            return WordsField(self._theme, given, hint)
        choices = self._names.to_do(do)
        if do is Do.NOTIFY:
            return many(self._theme, choices, given, self._names.words(given))
        if do is Do.SAVED_REPLY and given and all(c.value != given[0] for c in choices):
            choices = [Choice(given[0], self._names.reply(given[0])), *choices]
        own = do is Do.ASSIGN_IN_TURN
        shown = given or ((NOTHING,) if own else ())
        return OneField(self._theme, choices, shown, first_is_none=own)
