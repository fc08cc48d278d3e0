"""How far things stand out, and whether they move, as settings."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.services.session import Session
from desktop.ui import window_memory
from desktop.ui.motion import Motion
from desktop.ui.motion_wish import MotionWish
from desktop.ui.settings.setting import OneOf, Page, Setting
from desktop.ui.tasks import Tasks
from desktop.ui.theme_apply import Appearance, Contrast, Density


class SeeingSettings:
    """Tells them, and asks the system what it wishes; `tell` is called when that differs."""

    def __init__(
        self, session: Session, appearance: Appearance, tasks: Tasks, tell: Callable[[], object]
    ) -> None:
        self._session = session
        self._appearance = appearance
        self._tasks = tasks
        self._wish = MotionWish(appearance)
        self._tell = tell
        self._wish.told.connect(self._follow)
        self._wish.ask()

    def __call__(self) -> list[Setting]:
        """Return what can be set."""
        return [
            Setting(
                id="look.contrast",
                page=Page.APPEARANCE,
                name=QCoreApplication.translate("Settings", "Contrast"),
                told=QCoreApplication.translate(
                    "Settings", "High contrast draws a clear edge around everything."
                ),
                also=QCoreApplication.translate("Settings", "accessibility colours edges see"),
                control=OneOf(
                    options=[(one.value, _contrast_words(one)) for one in Contrast],
                    value=lambda: self._appearance.contrast.value,
                    choose=self._choose_contrast,
                    usual=Contrast.SYSTEM.value,
                ),
            ),
            self._density(),
            Setting(
                id="access.motion",
                page=Page.ACCESS,
                name=QCoreApplication.translate("Settings", "Movement"),
                told=QCoreApplication.translate(
                    "Settings", "With none, nothing slides, fades or blinks by itself."
                ),
                also=QCoreApplication.translate(
                    "Settings", "accessibility animation motion reduce blink cursor dizzy"
                ),
                control=OneOf(
                    options=[(one.value, _motion_words(one)) for one in Motion],
                    value=lambda: self._appearance.mover.choice.value,
                    choose=self._choose_motion,
                    usual=Motion.SYSTEM.value,
                ),
            ),
        ]

    def _density(self) -> Setting:
        return Setting(
            id="look.density",
            page=Page.APPEARANCE,
            name=QCoreApplication.translate("Settings", "Density"),
            told=QCoreApplication.translate(
                "Settings", "Tight shows more tickets at once, with less room around each."
            ),
            also=QCoreApplication.translate("Settings", "compact comfortable spacing rows"),
            control=OneOf(
                options=[(one.value, _density_words(one)) for one in Density],
                value=lambda: self._appearance.density.value,
                choose=self._choose_density,
                usual=Density.USUAL.value,
            ),
        )

    def _choose_density(self, value: str) -> None:
        density = Density(value)
        self._appearance.tighten(density)
        self._tasks.spawn(window_memory.save_density(self._session, density), name="save density")

    def _follow(self, still: bool) -> None:
        self._appearance.mover.follow(still=still)
        self._tell()

    def _choose_contrast(self, value: str) -> None:
        contrast = Contrast(value)
        self._appearance.strengthen(contrast)
        self._tasks.spawn(
            window_memory.save_contrast(self._session, contrast), name="save contrast"
        )

    def _choose_motion(self, value: str) -> None:
        motion = Motion(value)
        self._appearance.mover.choose(motion)
        self._tasks.spawn(window_memory.save_motion(self._session, motion), name="save motion")


def _contrast_words(contrast: Contrast) -> str:
    match contrast:
        case Contrast.SYSTEM:
            return QCoreApplication.translate("Settings", "Like the system")
        case Contrast.USUAL:
            return QCoreApplication.translate("Settings", "Usual")
        case Contrast.STRONG:
            return QCoreApplication.translate("Settings", "High")


def _density_words(density: Density) -> str:
    match density:
        case Density.USUAL:
            return QCoreApplication.translate("Settings", "Usual")
        case Density.TIGHT:
            return QCoreApplication.translate("Settings", "Tight")


def _motion_words(motion: Motion) -> str:
    match motion:
        case Motion.SYSTEM:
            return QCoreApplication.translate("Settings", "Like the system")
        case Motion.LESS:
            return QCoreApplication.translate("Settings", "None")
        case Motion.USUAL:
            return QCoreApplication.translate("Settings", "Usual")
