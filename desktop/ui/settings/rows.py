"""How a setting is shown: its words, what changes it, and the way back to what is usual."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.ui import icons
from desktop.ui.form.choice import StillBox
from desktop.ui.form.tick import TickBox
from desktop.ui.i18n import isolate, one_line
from desktop.ui.settings.setting import OneOf, Own, Press, Setting, Switch, Themed
from desktop.ui.theme import ICON_SMALL, SPACE_1, SPACE_2, SPACE_4, Theme, Type
from desktop.ui.theme_label import plain_tooltip, text_label

_WIDEST: Final = 260
"""Of a list of choices."""


class SettingRow(QWidget):
    """One setting. `changed` is sent when the person changed it; it has taken effect by then."""

    changed = Signal()

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self._theme = theme
        self._name = text_label(theme, Type.BODY_STRONG, wrap=True)
        self._name.setText(setting.name)
        self._told = text_label(theme, Type.SMALL, "muted", wrap=True)
        self._told.setText(setting.told)
        self._told.setVisible(bool(setting.told))
        self._back = QToolButton()
        self._back.setIconSize(QSize(ICON_SMALL, ICON_SMALL))
        self._back.clicked.connect(self._put_back)
        kept = self._back.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(kept)
        self.control = self._made()
        """What has the keys."""
        self._lay_out()
        self.set_theme(theme)
        self.refresh()

    def refresh(self) -> None:
        """Show the value as it is now."""
        match self.setting.control, self.control:
            case Switch() as switch, TickBox() as box:
                box.setChecked(switch.value())
                usual = self._yes_or_no(on=switch.usual)
                self._offer_back(usual, offered=switch.value() != switch.usual)
            case OneOf() as one, StillBox() as box:
                box.show_choice(box.findData(one.value()))
                words = dict(one.options).get(one.usual, one.usual)
                self._offer_back(words, offered=one.value() != one.usual)
            case Press() as press, QPushButton() as button:
                why = press.why_not()
                button.setEnabled(not why)
                button.setToolTip(plain_tooltip(why))
                self._back.hide()
            case _:
                self._back.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._back.setIcon(icons.icon("rotate-ccw", theme.colours.text_muted))
        if isinstance(self.control, Themed):
            self.control.set_theme(theme)

    # --- parts

    def _made(self) -> QWidget:
        setting = self.setting
        match setting.control:
            case Switch() as switch:
                box = TickBox(self._theme)
                box.clicked.connect(lambda: self._choose_on(switch, on=box.isChecked()))
                made: QWidget = box
            case OneOf() as one:
                choices = StillBox(self._theme)
                choices.setMaximumWidth(_WIDEST)
                for value, words in one.options:
                    choices.addItem(one_line(words), value)
                choices.currentIndexChanged.connect(
                    lambda: self._choose(one, str(choices.currentData()))
                )
                made = choices
            case Press() as press:
                button = QPushButton(press.words)
                button.setAutoDefault(False)
                button.clicked.connect(press.press)
                button.clicked.connect(self.changed)
                made = button
            case Own() as own:
                return own.make(self._theme)
        if not isinstance(setting.control, Press):
            made.setAccessibleName(setting.name)
        made.setAccessibleDescription(setting.told)
        self._name.setBuddy(made)
        return made

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(SPACE_1)
        words.addWidget(self._name)
        words.addWidget(self._told)
        if isinstance(self.setting.control, Own):
            layout = QVBoxLayout(self)
            layout.addLayout(words)
            layout.addWidget(self.control)
            self._name.setVisible(bool(self.setting.name))
            self._back.hide()
        else:
            layout = QHBoxLayout(self)
            layout.addLayout(words, 1)
            layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignVCenter)
            layout.addWidget(self.control, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.setContentsMargins(0, SPACE_2, 0, SPACE_2)
        layout.setSpacing(SPACE_4 if not isinstance(self.setting.control, Own) else SPACE_2)

    def _offer_back(self, usual: str, *, offered: bool) -> None:
        self._back.setVisible(offered)
        words = QCoreApplication.translate("Settings", "Put back to “{usual}”")
        told = words.format(usual=isolate(one_line(usual)))
        self._back.setToolTip(plain_tooltip(told))
        self._back.setAccessibleName(f"{self.setting.name}: {told}")

    def _yes_or_no(self, *, on: bool) -> str:
        if on:
            return QCoreApplication.translate("Settings", "on")
        return QCoreApplication.translate("Settings", "off")

    def _choose_on(self, switch: Switch, *, on: bool) -> None:
        switch.choose(on)
        self._changed()

    def _choose(self, one: OneOf, value: str) -> None:
        one.choose(value)
        self._changed()

    def _put_back(self) -> None:
        match self.setting.control:
            case Switch() as switch:
                switch.choose(switch.usual)
            case OneOf() as one:
                one.choose(one.usual)
            case Press() | Own():
                return
        # Before the button goes: the keys stay with the setting.
        self.control.setFocus()
        self._changed()

    def _changed(self) -> None:
        self.refresh()
        self.changed.emit()
