"""One rule to be read and changed: when, if, then; what is wrong stands beside its part."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.automation import Action, Condition, Do, Of, Op, Rule
from desktop.ui.automation.kept_editor import KeptEditor
from desktop.ui.automation.names import Names
from desktop.ui.automation.rows import ActionRow, ConditionRow, Row, TriggerRow
from desktop.ui.automation.words import rule_name, sentence
from desktop.ui.layout_items import set_margins
from desktop.ui.theme import SPACE_2, SPACE_3, SPACE_4, Theme, Type
from desktop.ui.theme_label import text_label


class Editor(KeptEditor):
    """`tried` is sent when the person wants to see what the rule would do."""

    tried = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme = theme
        self._rule: Rule | None = None
        self._names: Names | None = None
        self._conditions: list[ConditionRow] = []
        self._actions: list[ActionRow] = []
        self._trigger: TriggerRow | None = None
        self._name.setPlaceholderText(self.tr("What the rule is called"))
        self._name.setAccessibleName(self.tr("Name of the rule"))
        self._name_wrong = text_label(theme, Type.SMALL, "danger", wrap=True)
        self._name_wrong.hide()
        self._reads = text_label(theme, Type.BODY, "muted", wrap=True)
        self._form = QWidget()
        self._when, self._if, self._then = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        self._more_if = self._adder(self.tr("Add a condition"), self._add_condition)
        self._more_then = self._adder(self.tr("Add something to do"), self._add_action)
        self._try = QPushButton(self.tr("Try it out"))
        self._try.setToolTip(self.tr("See on which tickets it would run, and what it would do"))
        self._lay_out()
        self._name.textChanged.connect(self._on_edit)
        self._try.clicked.connect(self.tried)

    def show_rule(self, rule: Rule, names: Names, *, edits: bool, edited: bool) -> None:
        """Show a rule; *edits*: it may be changed, *edited*: it differs from what is kept."""
        self._showing = True
        self._rule, self._names = rule, names
        self._name.setText(rule_name(rule))
        for row in (
            *self._conditions,
            *self._actions,
            *((self._trigger,) if self._trigger else ()),
        ):
            row.hide()
            row.deleteLater()
        self._conditions, self._actions = [], []
        self._trigger = TriggerRow(self._theme, rule.trigger)
        self._trigger.changed.connect(self._on_edit)
        self._when.addWidget(self._trigger)
        for condition in rule.conditions:
            self._put_condition(condition)
        for action in rule.actions:
            self._put_action(action)
        changes = edits and not rule.fixed
        self._form.setEnabled(changes)
        for button in (self._keep, self._more_if, self._more_then):
            button.setVisible(changes)
        self._remove.setVisible(changes and bool(rule.id) and not rule.shipped)
        self.show_edited(edited=edited)
        self.show_faults({})
        self.tell(self._why_not(rule, edits=edits), "muted")
        self._read_aloud()
        self._showing = False

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme, from the next rule shown on."""
        self._theme = theme

    def rule(self) -> Rule | None:
        """Return what the form says; None while there is nothing in it."""
        if self._rule is None or self._trigger is None:
            return None
        typed = " ".join(self._name.text().split())
        return replace(
            self._rule,
            # A shipped rule keeps the name that it has for everybody, until somebody changes it.
            name=self._rule.name if typed == rule_name(self._rule) else typed,
            trigger=self._trigger.trigger(),
            conditions=tuple(row.condition() for row in self._conditions),
            actions=tuple(row.action() for row in self._actions),
        )

    def show_faults(self, faults: Mapping[str, str]) -> None:
        """Say what is wrong beside the parts it is about; what has no place stands at the end."""
        left = dict(faults)
        rows: list[tuple[str, Row]] = [("trigger", self._trigger)] if self._trigger else []
        rows += [(f"conditions.{n}", row) for n, row in enumerate(self._conditions)]
        rows += [(f"actions.{n}", row) for n, row in enumerate(self._actions)]
        for place, row in rows:
            mine = [key for key in left if key == place or key.startswith(f"{place}.")]
            row.show_fault(" ".join(_spoken(left.pop(key)) for key in mine))
        name = left.pop("name", "")
        self._name_wrong.setText(_spoken(name))
        self._name_wrong.setVisible(bool(name))
        self._name.setProperty("wrong", bool(name))
        self._name.style().unpolish(self._name)
        self._name.style().polish(self._name)
        if left:
            self.tell(" ".join(_spoken(why) for why in left.values()), "danger")

    def take_keys(self) -> None:
        """Give the keys to the name."""
        self._scroll.ensureWidgetVisible(self._name)
        super().take_keys()

    def take_try_keys(self) -> None:
        """Give the keys to what tries the rule out."""
        self._try.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- making

    def _lay_out(self) -> None:
        self._form.setProperty("pane", "surface")
        form = QVBoxLayout(self._form)
        set_margins(form, 0, 0, SPACE_2, 0)
        form.setSpacing(SPACE_2)
        form.addWidget(self._name)
        form.addWidget(self._name_wrong)
        parts = (
            (self.tr("When"), self._when, None),
            (self.tr("and all of this holds"), self._if, self._more_if),
            (self.tr("then"), self._then, self._more_then),
        )
        for words, rows, more in parts:
            head = text_label(self._theme, Type.BODY_STRONG)
            head.setText(words)
            form.addSpacing(SPACE_2)
            form.addWidget(head)
            rows.setSpacing(SPACE_2)
            form.addLayout(rows)
            if more is not None:
                line = QHBoxLayout()
                line.addWidget(more)
                line.addStretch(1)
                form.addLayout(line)
        form.addStretch(1)
        self._scroll = scroll = QScrollArea()
        scroll.setWidget(self._form)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("The rule"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_3)
        layout.setSpacing(SPACE_2)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._reads)
        layout.addWidget(self._told)
        layout.addWidget(self._lacks)
        layout.addLayout(self._buttons(self._try))

    def _adder(self, words: str, add: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("kind", "link")
        button.clicked.connect(add)
        return button

    def _put_condition(self, condition: Condition) -> ConditionRow:
        row = ConditionRow(self._theme, self._known(), condition)
        row.changed.connect(self._on_edit)
        row.removed.connect(lambda: self._drop_condition(row))
        self._conditions.append(row)
        self._if.addWidget(row)
        return row

    def _put_action(self, action: Action) -> ActionRow:
        row = ActionRow(self._theme, self._known(), action)
        row.changed.connect(self._on_edit)
        row.removed.connect(lambda: self._drop_action(row))
        self._actions.append(row)
        self._then.addWidget(row)
        return row

    # --- what the person does

    def _add_condition(self) -> None:
        self._lead_to(self._put_condition(Condition(Of.STATUS, Op.IS)))
        self._on_edit()

    def _add_action(self) -> None:
        self._lead_to(self._put_action(Action(Do.ASSIGN_IN_TURN)))
        self._on_edit()

    def _lead_to(self, row: Row) -> None:
        """Bring a new part into view, with the keys in it; it is laid out a turn later."""

        def lead() -> None:
            self._scroll.ensureWidgetVisible(row)
            row.take_keys()

        QTimer.singleShot(0, row, lead)

    def _drop_condition(self, row: ConditionRow) -> None:
        self._conditions.remove(row)
        self._drop(row)

    def _drop_action(self, row: ActionRow) -> None:
        self._actions.remove(row)
        self._drop(row)

    def _drop(self, row: Row) -> None:
        row.hide()
        row.deleteLater()
        self.show_faults({})  # their places are others now
        self._on_edit()

    def _on_edit(self) -> None:
        if not self._showing:
            self._read_aloud()
            self.changed.emit()

    def _read_aloud(self) -> None:
        rule = self.rule()
        if rule is not None and self._names is not None:
            self._reads.setText(sentence(rule, self._names) if rule.actions else "")
            self._hold_back()

    def _hold_back(self) -> None:
        """Let a rule be kept once it is called something and does something; say what it lacks."""
        rule = self.rule()
        nameless, idle = rule is None or not rule.name, rule is None or not rule.actions
        self._try.setEnabled(not (self._busy or idle))
        self._keep.setEnabled(not (self._busy or idle or nameless))
        if nameless and idle:
            why = self.tr("To save it, write what the rule is called and add something to do.")
        elif nameless:
            why = self.tr("To save it, write what the rule is called.")
        elif idle:
            why = self.tr("To save it or try it out, add something to do.")
        else:
            why = ""
        self._say_lacks(why)

    def _known(self) -> Names:
        if self._names is None:
            raise RuntimeError("no rule is shown")
        return self._names

    def _why_not(self, rule: Rule, *, edits: bool) -> str:
        if not edits:
            return self.tr("Only managers of the helpdesk change rules. You can try them out.")
        if rule.fixed:
            return self.tr(
                "This rule is a part of replying: it can be switched off and moved, not changed."
            )
        return ""


def _spoken(why: str) -> str:
    """Return the helpdesk's reason as a sentence."""
    return f"{why[:1].upper()}{why[1:]}." if why else ""
