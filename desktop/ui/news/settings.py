"""What is told outside the window, how and when, as settings."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from msgspec import structs
from PySide6.QtCore import QCoreApplication, QTime
from PySide6.QtWidgets import QWidget

from desktop.domain.news import Kind, NewsWish, Quiet
from desktop.services.session import Session
from desktop.ui.commands.registry import Commands
from desktop.ui.flow_layout import FlowLayout
from desktop.ui.form.tick import Tick
from desktop.ui.i18n import locale
from desktop.ui.settings.setting import Control, OneOf, Own, Page, Press, Setting, Switch
from desktop.ui.tasks import Tasks
from desktop.ui.theme import SPACE_4, Theme

_STEP: Final = 30
_DAY: Final = 24 * 60
_WEEK: Final = 7


def news_settings(
    session: Session, tasks: Tasks, commands: Commands
) -> Callable[[], list[Setting]]:
    """Return what tells them, in the order in which somebody would ask."""
    return _NewsSettings(session, tasks, commands).all


class _NewsSettings:
    def __init__(self, session: Session, tasks: Tasks, commands: Commands) -> None:
        self._session = session
        self._wishes = session.news_wishes
        self._tasks = tasks
        self._commands = commands

    def all(self) -> list[Setting]:
        staffed = set(self._session.library.staffed())
        accounts = [account.id for account in self._session.library.accounts()]
        if not accounts:
            return []
        kinds = kinds_for(staff=bool(staffed), customer=bool(set(accounts) - staffed))
        promises = [self._promises()] if staffed else []
        return [*map(self._kind, kinds), *promises, self._sound(), *self._hours(), self._muted()]

    # --- choosing

    def _choose(self, **parts: object) -> None:
        wish: NewsWish = structs.replace(self._wishes.wish, **parts)
        # The next choice, which may come before the task begins, is made of this one.
        self._wishes.take(wish)
        self._tasks.spawn(self._wishes.choose(wish), name="notifications")

    def _choose_quiet(self, **parts: object) -> None:
        self._choose(quiet=structs.replace(self._wishes.wish.quiet, **parts))

    def _choose_kind(self, kind: Kind, on: bool) -> None:
        kinds = self._wishes.wish.kinds
        self._choose(kinds=kinds | {kind} if on else kinds - {kind})

    def _unmute_all(self) -> None:
        self._tasks.spawn(self._session.mutes.clear(), name="unmute all")

    # --- settings

    def _kind(self, kind: Kind) -> Setting:
        name, told = kind_words(kind)
        return _setting(
            f"news.{kind.value}",
            name,
            told,
            Switch(
                value=lambda: kind in self._wishes.wish.kinds,
                choose=partial(self._choose_kind, kind),
                usual=kind in NewsWish().kinds,
            ),
        )

    def _sound(self) -> Setting:
        return _setting(
            "news.sound",
            QCoreApplication.translate("Settings", "Sound"),
            QCoreApplication.translate("Settings", "The one that the desktop has for messages."),
            Switch(
                value=lambda: self._wishes.wish.sound,
                choose=lambda on: self._choose(sound=on),
                usual=False,
            ),
        )

    def _hours(self) -> list[Setting]:
        usual = Quiet()
        quiet = Switch(
            value=lambda: self._wishes.wish.quiet.on,
            choose=lambda on: self._choose_quiet(on=on),
            usual=usual.on,
        )
        begins = OneOf(
            options=_times(self._wishes.wish.quiet.begins),
            value=lambda: str(self._wishes.wish.quiet.begins),
            choose=lambda chosen: self._choose_quiet(begins=int(chosen)),
            usual=str(usual.begins),
        )
        ends = OneOf(
            options=_times(self._wishes.wish.quiet.ends),
            value=lambda: str(self._wishes.wish.quiet.ends),
            choose=lambda chosen: self._choose_quiet(ends=int(chosen)),
            usual=str(usual.ends),
        )
        days = partial(
            _Days,
            lambda: self._wishes.wish.quiet.days,
            lambda chosen: self._choose_quiet(days=chosen),
        )
        told = QCoreApplication.translate(
            "Settings", "Nothing is told outside the window; what came is told after them."
        )
        return [
            _setting(
                "news.quiet", QCoreApplication.translate("Settings", "Quiet hours"), told, quiet
            ),
            _setting(
                "news.quiet_begins",
                QCoreApplication.translate("Settings", "Quiet from"),
                "",
                begins,
            ),
            _setting(
                "news.quiet_ends", QCoreApplication.translate("Settings", "Quiet until"), "", ends
            ),
            _setting(
                "news.quiet_days",
                QCoreApplication.translate("Settings", "Quiet hours begin on"),
                "",
                Own(make=days),
            ),
        ]

    def _muted(self) -> Setting:
        def why_not() -> str:
            if self._session.mutes.are_any():
                return ""
            return QCoreApplication.translate("Settings", "Nothing is muted.")

        return _setting(
            "news.muted",
            QCoreApplication.translate("Settings", "Muted tickets and views"),
            QCoreApplication.translate(
                "Settings",
                "They show a crossed bell. Of them you hear only where somebody names you, or a "
                "promised answer is due.",
            ),
            Press(
                words=QCoreApplication.translate("Settings", "Unmute all"),
                press=self._unmute_all,
                why_not=why_not,
            ),
        )

    def _promises(self) -> Setting:
        return _setting(
            "news.due",
            QCoreApplication.translate("Settings", "Promised answers"),
            QCoreApplication.translate("Settings", "A notice before one is late."),
            Press(
                words=QCoreApplication.translate("Settings", "Choose when…"),
                press=partial(self._commands.run, "window.due_notices"),
            ),
        )


def _setting(id: str, name: str, told: str, control: Control) -> Setting:
    also = QCoreApplication.translate("Settings", "notifications messages bell silence mute")
    return Setting(id=id, page=Page.NOTIFICATIONS, name=name, told=told, also=also, control=control)


class _Days(QWidget):
    """The days of a week, each to be chosen."""

    def __init__(
        self,
        days: Callable[[], frozenset[int]],
        choose: Callable[[frozenset[int]], None],
        theme: Theme,
    ) -> None:
        super().__init__()
        self._days = days
        self._choose = choose
        self._ticks: list[Tick] = []
        layout = FlowLayout(self, SPACE_4)
        short = locale().FormatType.ShortFormat
        for day in _days_in_order():
            tick = Tick(locale().standaloneDayName(day + 1, short), theme)
            tick.box.setAccessibleName(locale().standaloneDayName(day + 1))
            tick.box.setChecked(day in days())
            tick.changed.connect(partial(self._turn, day, tick))
            layout.addWidget(tick)
            self._ticks.append(tick)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for tick in self._ticks:
            tick.set_theme(theme)

    def _turn(self, day: int, tick: Tick) -> None:
        days = self._days()
        self._choose(days | {day} if tick.box.isChecked() else days - {day})


def kinds_for(*, staff: bool, customer: bool) -> Sequence[Kind]:
    """Return the kinds that there are for somebody who is staff, a customer, or both."""
    of_staff = [kind for kind in Kind if kind is not Kind.ANSWERS]
    return [*([Kind.ANSWERS] if customer else []), *(of_staff if staff else [])]


def kind_words(kind: Kind) -> tuple[str, str]:
    """Return the name of the setting, and what it does."""
    said = QCoreApplication.translate(
        "Settings", "Who wrote, the number and the subject; never what was written."
    )
    match kind:
        case Kind.ANSWERS:
            return QCoreApplication.translate("Settings", "Answers to my tickets"), said
        case Kind.MINE:
            name = QCoreApplication.translate("Settings", "Messages in my tickets")
            return name, said
        case Kind.UNASSIGNED:
            return QCoreApplication.translate("Settings", "Messages in tickets that nobody has"), ""
        case Kind.FOLLOWED:
            return QCoreApplication.translate("Settings", "Messages in tickets that I follow"), ""
        case Kind.OTHERS:
            return QCoreApplication.translate("Settings", "Messages in colleagues' tickets"), ""
        case Kind.COLLEAGUES:
            name = QCoreApplication.translate("Settings", "Colleagues' answers and notes")
            where = QCoreApplication.translate("Settings", "In my tickets and those I follow.")
            return name, where


def _times(now: int) -> list[tuple[str, str]]:
    """Return the times of a day to choose from, *now* among them."""
    short = locale().FormatType.ShortFormat
    return [
        (str(at), locale().toString(QTime(*divmod(at, 60)), short))
        for at in sorted({*range(0, _DAY, _STEP), now % _DAY})
    ]


def _days_in_order() -> list[int]:
    """Return the days of a week, 0 is Monday, as it begins where the person is."""
    first = locale().firstDayOfWeek().value - 1
    return [(first + day) % _WEEK for day in range(_WEEK)]
