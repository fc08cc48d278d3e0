"""The one style sheet, generated from a theme's tokens. Fonts are set on widgets, never here.

Widgets choose a variant through a dynamic property: `kind` of a button ("primary", "quiet",
"danger", "link", "chip"), `tone` of a label ("muted", "faint", "danger"), `pane` of a container
("side", "surface", "card"), `wrong` of an input, `popup` of a completer's list.
"""

from desktop.ui import theme as t
from desktop.ui.theme import Theme

_RING = 2
"""How thick the ring of what has the keys is; its colour alone would be a faint sign."""


def style_sheet(theme: Theme) -> str:
    """Return the application's style sheet for *theme*."""
    return "\n".join(
        (
            _panes(theme),
            _labels(theme),
            _buttons(theme),
            _inputs(theme),
            _lists(theme),
            _popups(theme),
            _scroll_bars(theme),
            _calendar(theme),
            _strong(theme) if theme.strong else "",
        )
    )


def _panes(theme: Theme) -> str:
    c = theme.colours
    return f"""
QMainWindow, QDialog {{ background: {c.surface}; }}
QWidget[pane="side"] {{ background: {c.window}; }}
QWidget[pane="surface"] {{ background: {c.surface}; }}
QWidget[pane="card"] {{
    background: {c.raised}; border: 1px solid {c.border}; border-radius: {t.RADIUS_LARGE}px;
}}
QWidget[pane="card"]:focus {{ border: {_RING}px solid {c.focus}; }}
QFrame[rule="line"] {{ background: {c.border}; border: none; }}
QSplitter::handle {{ background: {c.border}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
QStackedWidget {{ background: transparent; }}
"""


def _labels(theme: Theme) -> str:
    c = theme.colours
    return f"""
QLabel {{ background: transparent; color: {c.text}; }}
QLabel[tone="muted"] {{ color: {c.text_muted}; }}
QLabel[tone="faint"] {{ color: {c.text_faint}; }}
QLabel[tone="danger"] {{ color: {c.danger.text}; }}
QLabel:disabled {{ color: {c.text_faint}; }}
"""


def _buttons(theme: Theme) -> str:
    c = theme.colours
    return f"""
QPushButton {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.border_strong};
    border-radius: {t.RADIUS}px; padding: 6px {t.SPACE_3}px; min-height: 18px;
}}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed, QPushButton:checked {{ background: {c.pressed}; }}
QPushButton:focus {{ border: {_RING}px solid {c.focus}; padding: 5px 11px; }}
QPushButton:disabled {{ color: {c.text_faint}; background: {c.hover}; border-color: {c.border}; }}
QPushButton::menu-indicator {{ width: 0; image: none; }}
QPushButton[compact="true"] {{ padding: 6px {t.SPACE_2}px; }}
QPushButton[compact="true"]:focus {{ padding: 5px 7px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton[kind="primary"] {{
    background: {c.accent}; color: {c.on_accent}; border: 1px solid {c.accent};
}}
QPushButton[kind="primary"]:hover {{
    background: {c.accent_hover}; border-color: {c.accent_hover};
}}
QPushButton[kind="primary"]:pressed {{
    background: {c.accent_pressed}; border-color: {c.accent_pressed};
}}
QPushButton[kind="primary"]:focus {{ border: 4px double {c.on_accent}; padding: 3px 9px; }}
QPushButton[kind="primary"]:disabled {{
    background: {c.pressed}; color: {c.text_faint}; border-color: {c.pressed};
}}
QPushButton[kind="quiet"] {{
    background: transparent; border: 1px solid transparent; color: {c.text_muted};
}}
QPushButton[kind="quiet"]:hover {{ background: {c.hover}; color: {c.text}; }}
QPushButton[kind="quiet"]:pressed, QPushButton[kind="quiet"]:checked {{ background: {c.pressed}; }}
QPushButton[kind="quiet"]:focus {{ border-color: {c.focus}; }}
QPushButton[kind="danger"] {{ color: {c.danger.text}; }}
QPushButton[kind="danger"]:hover {{ background: {c.danger.fill}; }}
QPushButton[kind="chip"] {{
    background: {c.selected}; border: 1px solid {c.selected}; padding: 2px {t.SPACE_2}px;
    border-radius: {t.RADIUS}px; min-height: 16px;
}}
QPushButton[kind="chip"]:hover {{ border-color: {c.border_strong}; }}
QPushButton[kind="chip"]:focus {{ border-color: {c.focus}; padding: 1px 7px; }}
QPushButton[kind="chip"][wrong="true"] {{
    background: {c.danger.fill}; color: {c.danger.text}; border-color: {c.danger.text};
}}
QPushButton[kind="link"] {{
    background: transparent; border: 1px solid transparent; color: {c.accent}; padding: 2px 4px;
}}
QPushButton[kind="link"]:hover {{ background: {c.hover}; }}
QPushButton[kind="link"]:focus {{ border-color: {c.focus}; padding: 1px 3px; }}
QToolButton {{
    background: transparent; color: {c.text_muted}; border: 1px solid transparent;
    border-radius: {t.RADIUS}px; padding: 5px;
}}
QToolButton:hover {{ background: {c.hover}; color: {c.text}; }}
QToolButton:pressed, QToolButton:checked {{ background: {c.pressed}; }}
QToolButton:focus {{ border: {_RING}px solid {c.focus}; padding: 4px; }}
QToolButton:disabled {{ color: {c.text_faint}; }}
QToolButton::menu-indicator {{ width: 0; image: none; }}
"""


def _inputs(theme: Theme) -> str:
    c = theme.colours
    return f"""
QLineEdit, QComboBox, QPlainTextEdit[boxed="true"], QTextEdit[boxed="true"] {{
    background: {c.surface}; color: {c.text}; border: 1px solid {c.border_strong};
    border-radius: {t.RADIUS}px; padding: 5px 6px; min-height: 20px;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
QLineEdit:hover, QComboBox:hover {{ border-color: {c.text_faint}; }}
QLineEdit:focus, QComboBox:focus, QComboBox:on, QPlainTextEdit[boxed="true"]:focus,
QTextEdit[boxed="true"]:focus {{ border: {_RING}px solid {c.focus}; padding: 4px 5px; }}
QLineEdit[wrong="true"] {{ border: {_RING}px solid {c.danger.text}; padding: 4px 5px; }}
QLineEdit, QPlainTextEdit, QTextEdit {{ placeholder-text-color: {c.text_faint}; }}
QLineEdit[quiet="true"] {{
    background: transparent; border: none; padding: 0; color: {c.text_muted}; min-height: 16px;
}}
QLineEdit[bare="true"], QLineEdit[bare="true"]:hover, QLineEdit[bare="true"]:focus {{
    background: transparent; border: none; padding: 0; min-height: 28px;
}}
QLineEdit[soft="true"], QComboBox[soft="true"] {{
    background: {c.window}; border: 1px solid {c.window};
}}
QLineEdit[soft="true"]:hover, QComboBox[soft="true"]:hover {{
    background: {c.hover}; border-color: {c.hover};
}}
QLineEdit[soft="true"]:focus, QComboBox[soft="true"]:focus, QComboBox[soft="true"]:on {{
    background: {c.surface}; border: {_RING}px solid {c.focus};
}}
QLineEdit[soft="true"][wrong="true"] {{ border: 1px solid {c.danger.text}; }}
QLineEdit[soft="true"][active="true"], QComboBox[soft="true"][active="true"] {{
    background: {c.selected}; border: 1px solid {c.selected};
}}
QLineEdit[soft="true"][active="true"]:focus, QComboBox[soft="true"][active="true"]:focus {{
    border: {_RING}px solid {c.focus};
}}
QComboBox QLineEdit, QComboBox QLineEdit:focus, QComboBox QLineEdit:hover {{
    background: transparent; border: none; padding: 0; min-height: 0;
}}
QRadioButton {{ color: {c.text}; spacing: {t.SPACE_2}px; }}
QRadioButton::indicator {{
    width: 14px; height: 14px; border: 1px solid {c.text_faint}; border-radius: 8px;
    background: {c.surface};
}}
QRadioButton::indicator:checked {{
    width: 6px; height: 6px; border: 5px solid {c.accent}; background: {c.on_accent};
}}
QRadioButton:focus {{ text-decoration: underline; }}
QRadioButton::indicator:focus {{ border-color: {c.focus}; }}
QComboBox[wrong="true"], QTextEdit[wrong="true"] {{ border: 1px solid {c.danger.text}; }}
QLineEdit > QToolButton {{ border: none; background: transparent; padding: 0; }}
QComboBox::drop-down {{ border: none; width: {t.SPACE_5}px; }}
QComboBox::down-arrow {{ image: none; width: 0; height: 0; }}
QComboBox QAbstractItemView {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.border_strong};
    selection-background-color: {c.selected}; selection-color: {c.text}; outline: none;
    padding: {t.SPACE_1}px;
}}
QTextEdit, QPlainTextEdit, QTextBrowser {{
    background: transparent; color: {c.text}; border: none;
    selection-background-color: {c.accent}; selection-color: {c.on_accent};
}}
"""


def _lists(theme: Theme) -> str:
    c = theme.colours
    return f"""
QAbstractItemView {{
    background: {c.surface}; color: {c.text}; border: none; outline: none;
    selection-background-color: {c.selected}; selection-color: {c.text};
}}
QTableView, QListView[pane="side"], QListView[cards="true"] {{
    selection-background-color: transparent; show-decoration-selected: 0;
}}
QAbstractItemView[pane="side"] {{ background: {c.window}; }}
QListView[pages="true"] {{ background: transparent; }}
QListView[pages="true"]::item {{
    color: {c.text}; border: 2px solid transparent; border-radius: {t.RADIUS}px; padding: 4px;
}}
QListView[pages="true"]::item:hover {{ background: {c.hover}; }}
QListView[pages="true"]::item:selected {{ background: {c.selected}; }}
QListView[pages="true"]:focus::item:selected {{ border-color: {c.focus}; }}
QListView[plain="true"] {{
    background: transparent; selection-background-color: transparent; show-decoration-selected: 0;
}}
QProgressBar {{
    background: {c.pressed}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px;
}}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 2px; }}
"""


def _popups(theme: Theme) -> str:
    c = theme.colours
    return f"""
QComboBoxPrivateContainer {{ border: none; padding: 0; background: {c.raised}; }}
QAbstractItemView[popup="true"] {{
    background: {c.raised}; border: 1px solid {c.border_strong}; padding: {t.SPACE_1}px;
}}
QMenu {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.border_strong};
    padding: {t.SPACE_1}px;
}}
QMenu::item {{
    padding: 6px {t.SPACE_5}px 6px {t.SPACE_2}px; border-radius: {t.RADIUS_SMALL}px;
}}
QMenu::icon {{ padding-left: {t.SPACE_2}px; }}
QMenu::item:selected {{ background: {c.hover}; }}
QMenu::item:disabled {{ color: {c.text_faint}; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: {t.SPACE_1}px {t.SPACE_2}px; }}
QToolTip {{
    background: {c.text}; color: {c.surface}; border: none; padding: 4px {t.SPACE_2}px;
}}
"""


def _scroll_bars(theme: Theme) -> str:
    c = theme.colours
    return f"""
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {c.border_strong}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {c.text_faint}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; }}
"""


def _calendar(theme: Theme) -> str:
    c = theme.colours
    return f"""
QCalendarWidget {{ border: 1px solid {c.border_strong}; }}
QCalendarWidget QWidget {{ background: {c.raised}; alternate-background-color: {c.raised}; }}
QCalendarWidget QToolButton {{ color: {c.text}; padding: 4px {t.SPACE_2}px; }}
QCalendarWidget QAbstractItemView {{
    background: {c.raised}; selection-background-color: {c.accent};
    selection-color: {c.on_accent};
}}
QCalendarWidget QAbstractItemView:disabled {{ color: {c.text_faint}; }}
QCalendarWidget QSpinBox {{ color: {c.text}; }}
"""


def _strong(theme: Theme) -> str:
    """An edge for whatever other themes tell by its ground alone."""
    c = theme.colours
    return f"""
QPushButton[kind="quiet"], QPushButton[kind="chip"], QLineEdit[soft="true"],
QComboBox[soft="true"], QToolButton:hover {{ border-color: {c.border_strong}; }}
QPushButton:checked, QToolButton:checked, QPushButton[kind="quiet"]:checked,
QLineEdit[soft="true"][active="true"], QComboBox[soft="true"][active="true"] {{
    border: {_RING}px solid {c.text}; padding: 4px 5px;
}}
QPushButton:checked, QPushButton[kind="quiet"]:checked {{ padding: 5px 11px; }}
QToolButton:checked {{ padding: 4px; }}
QPushButton:hover, QPushButton[kind="quiet"]:hover, QMenu::item:selected {{
    border: 1px solid {c.text};
}}
QPushButton:focus, QPushButton[kind="quiet"]:focus, QPushButton[kind="chip"]:focus,
QPushButton[kind="link"]:focus, QToolButton:focus, QLineEdit[soft="true"]:focus,
QComboBox[soft="true"]:focus {{ border: {_RING}px solid {c.focus}; }}
QPushButton:checked:focus {{ border: 4px solid {c.focus}; padding: 3px 9px; }}
QToolButton:checked:focus {{ border: 4px solid {c.focus}; padding: 2px; }}
QPushButton:disabled, QToolButton:disabled {{ border-style: dashed; }}
QListView[pages="true"]::item:selected {{ border-color: {c.border_strong}; }}
QProgressBar {{ border: 1px solid {c.border_strong}; }}
QToolTip {{ border: 1px solid {c.surface}; }}
"""
