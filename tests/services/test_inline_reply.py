"""A desktop whose notifications take a text: what is typed there comes back, once."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated

import pytest
from dbus_fast.aio.message_bus import MessageBus
from dbus_fast.annotations import DBusDict, DBusInt32, DBusSignature, DBusStr, DBusUInt32
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

from desktop.services.notify import Answer, Notification, NotificationButton, Notifier
from desktop.sync.worker import Worker
from tests.services.conftest import run
from tests.ui.real_notifications import on_real_notifications

Strings = Annotated[list[str], DBusSignature("as")]
About = Annotated[tuple[str, str, str, str], DBusSignature("ssss")]
Numbers = Annotated[tuple[int, int], DBusSignature("uu")]
Said = Annotated[tuple[int, str], DBusSignature("us")]


class Service(ServiceInterface):
    """What KDE's service does, as far as it is asked here."""

    def __init__(self, *capabilities: str) -> None:
        super().__init__("org.freedesktop.Notifications")
        self._capabilities = list(capabilities)
        self.actions: list[str] = []
        self.hints: dict[str, object] = {}
        self.shown = asyncio.Event()
        self.closed = asyncio.Event()

    @dbus_method()
    def GetCapabilities(self) -> Strings:
        return self._capabilities

    @dbus_method()
    def GetServerInformation(self) -> About:
        return "Plasma", "KDE", "6", "1.2"

    @dbus_method()
    def Notify(
        self,
        app: DBusStr,
        replaces: DBusUInt32,
        icon: DBusStr,
        title: DBusStr,
        text: DBusStr,
        actions: Strings,
        hints: DBusDict,
        timeout: DBusInt32,
    ) -> DBusUInt32:
        self.actions, self.hints = actions, {name: hint.value for name, hint in hints.items()}
        self.shown.set()
        return 7

    @dbus_method()
    def CloseNotification(self, id: DBusUInt32) -> None:
        self.closed.set()

    @dbus_signal()
    def NotificationClosed(self, id: int, reason: int) -> Numbers:
        return id, reason

    @dbus_signal()
    def ActionInvoked(self, id: int, key: str) -> Said:
        return id, key

    @dbus_signal()
    def NotificationReplied(self, id: int, text: str) -> Said:
        return id, text


@asynccontextmanager
async def desktop(address: str, *capabilities: str) -> AsyncGenerator[Service]:
    bus = await MessageBus(bus_address=address).connect()
    service = Service(*capabilities)
    bus.export("/org/freedesktop/Notifications", service)
    await bus.request_name("org.freedesktop.Notifications")
    try:
        yield service
    finally:
        bus.disconnect()
        await bus.wait_for_disconnect()


def told(given: list[str], pressed: list[str]) -> Notification:
    reply = NotificationButton(
        words="Reply",
        pressed=lambda: pressed.append("Reply"),
        answer=Answer(send="Send", given=given.append),
    )
    opened = NotificationButton(words="Open", pressed=lambda: pressed.append("Open"))
    return Notification(
        topic="t", title="Kim answered", text="…", opened=lambda: None, buttons=(opened, reply)
    )


@pytest.mark.parametrize("takes_text", [True, False])
def test_a_text_is_taken_where_the_desktop_takes_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, takes_text: bool
) -> None:
    given: list[str] = []
    pressed: list[str] = []

    async def story(address: str) -> None:
        worker = Worker()
        notifier = Notifier(worker, sounds=lambda: takes_text)
        offers = ("body", "actions", "sound", *(("inline-reply",) if takes_text else ()))
        async with desktop(address, *offers) as service, asyncio.timeout(30):
            notifier.tell(told(given, pressed))
            assert notifier.shows("t")
            await service.shown.wait()
            words = service.actions[1::2]
            assert ("sound-name" in service.hints) is takes_text
            if takes_text:
                assert [words.count("Reply"), service.actions.count("inline-reply")] == [1, 1]
                assert service.hints["x-kde-reply-submit-button-text"] == "Send"
                while not given:  # it may not have heard yet which number its own has
                    service.NotificationReplied(7, "Thank you")
                    await asyncio.sleep(0.05)
            else:
                assert "inline-reply" not in service.actions
                key = service.actions[service.actions.index("Reply") - 1]
                while not pressed:
                    service.ActionInvoked(7, key)
                    await asyncio.sleep(0.05)
            await service.closed.wait()
            assert not notifier.shows("t")
            await notifier.stop()
        worker.close()

    with on_real_notifications(tmp_path / "desktop", monkeypatch) as real:
        real.stop()
        run(story(real.address))
    assert (given, pressed) == ((["Thank you"], []) if takes_text else ([], ["Reply"]))
