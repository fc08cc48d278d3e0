"""How lines are used, as settings."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.services.session import Session
from desktop.services.thrift import LARGE, When
from desktop.ui.i18n import file_size
from desktop.ui.settings.setting import OneOf, Page, Setting
from desktop.ui.tasks import Tasks


def network_settings(session: Session, tasks: Tasks) -> Callable[[], list[Setting]]:
    """Return what tells them."""
    thrift = session.thrift

    def choose(value: str) -> None:
        tasks.spawn(thrift.choose(When(value)), name="choose when to ask")

    def settings() -> list[Setting]:
        return [
            Setting(
                id="network.ask",
                page=Page.NETWORK,
                name=QCoreApplication.translate("Settings", "Ask before fetching large files"),
                told=QCoreApplication.translate(
                    "Settings",
                    "Larger than {size}. Small pictures of attachments are not fetched by "
                    "themselves then.",
                ).format(size=file_size(LARGE)),
                also=QCoreApplication.translate("Settings", "metered mobile roaming slow download"),
                control=OneOf(
                    options=[(when.value, _words(when)) for when in When],
                    value=lambda: thrift.when.value,
                    choose=choose,
                    usual=When.METERED.value,
                ),
            )
        ]

    return settings


def _words(when: When) -> str:
    match when:
        case When.METERED:
            return QCoreApplication.translate("Settings", "On metered networks")
        case When.ALWAYS:
            return QCoreApplication.translate("Settings", "Always")
        case When.NEVER:
            return QCoreApplication.translate("Settings", "Never")
