"""New messages of others, told by a real notification service, and what acts on them there."""

import re
from collections.abc import Callable, Generator
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from msgspec import structs
from PySide6.QtCore import Qt
from sqlalchemy import select

from desktop.domain.ids import TicketRef
from desktop.domain.news import Kind
from desktop.domain.outbox import Reply
from desktop.domain.saved_view import ViewId
from desktop.domain.ticket import TicketRow
from desktop.domain.views import TicketQuery
from desktop.helpdesk.people import viewer_of
from desktop.helpdesk.schema import tickets
from desktop.helpdesk.writing import Draft, reply
from desktop.services import news_watch
from desktop.services.news_wishes import NewsWishes
from desktop.services.notify import Notification
from desktop.ui.conversation_header import ConversationHeader
from desktop.ui.conversation_pane import ConversationPane
from desktop.ui.form.tick import TickBox
from desktop.ui.main_window import MainWindow
from desktop.ui.models.ticket_model import MUTED_ROLE
from desktop.ui.settings.dialog import SettingsDialog
from desktop.ui.theme_apply import Appearance
from tests.ui.frame_stage import Stage, appearance, stage
from tests.ui.real_notifications import RealNotifications, on_real_notifications

__all__ = ["appearance", "stage"]


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[RealNotifications]:
    with on_real_notifications(tmp_path / "desktop", monkeypatch) as service:
        yield service


@pytest.fixture
def role() -> str:
    return "customer"


@pytest.fixture
def window(stage: Stage, appearance: Appearance, role: str) -> Generator[MainWindow]:
    stage.sign_in(role)
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    yield window
    stage.run(window.shut_down())
    shiboken6.delete(window)


@pytest.fixture
def told(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> list[Notification]:
    """What is told, where a desktop of its own would say no more."""
    told: list[Notification] = []

    def tell(notification: Notification, unseen: Callable[[], None] | None = None) -> None:
        del unseen
        told.append(notification)

    monkeypatch.setattr(stage.session.notifier, "tell", tell)
    monkeypatch.setattr(stage.session.notifier, "shows", lambda _topic: True)
    return told


def rows(stage: Stage) -> dict[str, TicketRow]:
    found = stage.session.library.tickets(TicketQuery())
    return {row.ticket.number: row for row in found.rows(0, 50)}


def write(stage: Stage, number: str, by: str = "agent", text: str = "It works now") -> TicketRef:
    """Let somebody write into a ticket, elsewhere."""
    with stage.helpdesk.helpdesk.database.write() as write:
        viewer = viewer_of(write.conn, stage.helpdesk.tokens[by])
        assert viewer is not None
        row = write.conn.execute(select(tickets.c.id).where(tickets.c.number == number)).one()
        reply(write, stage.helpdesk.helpdesk.settings, viewer, row.id, Draft(text, "text"))
    return rows(stage)[number].ref


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def pressed(told: Notification, words: str) -> None:
    next(button for button in told.buttons if button.words.startswith(words)).pressed()


def composer_of(window: MainWindow) -> ConversationPane:
    pane = window.findChild(ConversationPane)
    assert pane is not None
    return pane


def test_an_answer_is_told_once_and_reply_opens_its_box(
    desktop: RealNotifications, stage: Stage, window: MainWindow
) -> None:
    ref = write(stage, "503", text="the password is hunter2")
    stage.until(lambda: desktop.count == 1)

    def replied() -> bool:
        desktop.press("Reply")
        return window.navigator.ticket == ref

    stage.until(replied)
    stage.until(lambda: desktop.count == 0)
    [(title, text)] = desktop.past()
    assert plain(title) == "Mira answered #503"
    assert plain(text) == rows(stage)["503"].ticket.subject
    pane = composer_of(window)
    stage.until(lambda: window.focusWidget() is pane.composer.box.edit)


def test_what_is_read_elsewhere_leaves_the_screen_and_comes_back_after_no_restart(
    desktop: RealNotifications, stage: Stage, window: MainWindow
) -> None:
    ref = write(stage, "503")
    stage.until(lambda: desktop.count == 1)
    stage.run(stage.session.actions.mark_read(ref))
    stage.until(lambda: desktop.count == 0)

    # The mark was kept before it was told: another watch over the same profile knows it.
    (message,) = stage.session.library.conversation(ref, 1).messages
    del stage.session.news
    stage.run(stage.session.actions.mark_unread(ref))
    again = stage.session.news
    assert again.was_told(ref, message.created)
    assert again._is_known(ref, message)


def test_much_at_once_is_one_notification_that_is_put_off_and_told_again(
    told: list[Notification],
    stage: Stage,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(news_watch, "GATHERING", 1.0)
    write(stage, "503")
    for number in ("503", "502", "501"):
        write(stage, number)
    stage.until(lambda: bool(told))
    [one] = told
    assert re.fullmatch(r"4 new answer\S+ in 3 ticket\S+", one.title)
    lines = plain(one.text).splitlines()
    assert len(lines) == 3
    assert all(line.startswith("#50") for line in lines)
    assert "It works" not in one.text
    told.clear()

    monkeypatch.setattr(news_watch, "SNOOZE", news_watch.RULES / 5)
    pressed(one, "Remind me in 1 hour")
    stage.until(lambda: len(told) == 1)
    assert re.fullmatch(r"3 new answer\S+ in 3 ticket\S+", told[0].title)
    pressed(told[0], "Mark all as read")
    stage.until(lambda: not any(row.unread for n, row in rows(stage).items() if n in "501502503"))


def test_nothing_is_told_of_what_is_mine_muted_seen_or_came_first(
    told: list[Notification],
    stage: Stage,
    window: MainWindow,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    mutes = stage.session.mutes
    stage.run(mutes.mute(rows(stage)["502"].ref))
    seen = rows(stage)["501"].ref
    window.navigator.read(seen)
    stage.until(composer_of(window).isVisible)
    monkeypatch.setattr(window, "isActiveWindow", lambda: True)
    monkeypatch.setattr(composer_of(window), "window", lambda: window)
    write(stage, "501")
    write(stage, "502")
    write(stage, "503", by="customer")
    write(stage, "503")
    stage.until(lambda: bool(told))
    assert [plain(each.title) for each in told] == ["Mira answered #503"]
    assert stage.run(mutes.unread()) == {rows(stage)["502"].ref}


def test_quiet_hours_hold_it_back_until_they_end(
    told: list[Notification], stage: Stage, window: MainWindow
) -> None:
    wishes = stage.session.news_wishes
    now = wishes.now()
    quiet = structs.replace(
        wishes.wish.quiet, on=True, begins=0, ends=(now.hour * 60 + now.minute + 60) % 1440
    )
    if not quiet.ends:
        quiet = structs.replace(quiet, ends=1)
    stage.run(wishes.choose(structs.replace(wishes.wish, quiet=quiet)))
    ref = write(stage, "503")
    setting = stage.session.profile.accounts.setting
    stage.until(lambda: ref.id in (setting(f"news later {ref.account}") or ""))
    assert told == []
    stage.run(wishes.choose(structs.replace(wishes.wish, quiet=structs.replace(quiet, on=False))))
    assert told == []
    stage.run(stage.session.news.put_off([ref], now))
    stage.until(lambda: [plain(each.title) for each in told] == ["Mira answered #503"])


def test_an_inline_reply_is_queued_taken_back_and_never_written_over_a_draft(
    told: list[Notification], stage: Stage, window: MainWindow
) -> None:
    ref = rows(stage)["503"].ref
    actions, library = stage.session.actions, stage.session.library
    begun = replace(actions.new_draft(ref.account, ref), body="begun before")
    stage.run(actions.save_draft(begun))
    write(stage, "503")
    stage.until(lambda: len(told) == 1)
    (answer,) = [button.answer for button in told[0].buttons if button.answer is not None]

    answer.given("Thank you, it does.")
    stage.until(lambda: len(told) == 2)
    assert plain(told[1].title) == "Your reply to #503 is about to be sent"
    (item,) = library.outbox_of(ref)
    assert isinstance(item.command, Reply)
    assert (item.command.body, item.command.internal) == ("Thank you, it does.", False)
    assert item.not_before > 0
    pressed(told[1], "Undo")
    stage.until(lambda: len(told) == 3)
    assert library.outbox_of(ref) == []
    bodies = {draft.body for draft in library.drafts()}
    assert bodies == {"begun before", "Thank you, it does."}

    answer.given("password: hunter2secret")
    stage.until(lambda: len(told) == 4)
    assert plain(told[3].title) == "Your reply to #503 was not sent"
    assert "password" in told[3].text
    assert "hunter2" not in told[3].text
    stage.until(lambda: "password: hunter2secret" in {d.body for d in library.drafts()})
    assert library.outbox_of(ref) == []


def test_what_was_answered_meanwhile_holds_an_inline_reply(
    told: list[Notification], stage: Stage, window: MainWindow
) -> None:
    ref = write(stage, "503")
    stage.until(lambda: len(told) == 1)
    (answer,) = [button.answer for button in told[0].buttons if button.answer is not None]
    write(stage, "503", text="Wait, it does not")
    stage.until(lambda: len(told) == 2)
    answer.given("Thank you")
    stage.until(lambda: bool(stage.session.library.outbox_of(ref)))
    (item,) = stage.session.library.outbox_of(ref)
    stage.run(stage.session.actions.send_at_once(item.id))
    stage.until(lambda: plain(told[-1].title) == "Your reply to #503 was not sent")
    assert "held" in told[-1].text


def test_an_inline_reply_that_is_refused_becomes_a_draft(
    told: list[Notification], stage: Stage, window: MainWindow
) -> None:
    ref = write(stage, "503")
    stage.until(lambda: len(told) == 1)
    (answer,) = [button.answer for button in told[0].buttons if button.answer is not None]
    # Nobody has heard of it yet.
    helpdesk = stage.helpdesk.helpdesk
    helpdesk.settings = replace(helpdesk.settings, body_characters=5)
    answer.given("Thank you, it does.")
    library = stage.session.library
    stage.until(lambda: bool(library.outbox_of(ref)))
    (item,) = library.outbox_of(ref)
    stage.run(stage.session.actions.send_at_once(item.id))
    stage.until(lambda: plain(told[-1].title) == "Your reply to #503 was not sent")
    assert library.outbox_of(ref) == []
    assert [draft.body for draft in library.drafts()] == ["Thank you, it does."]
    pressed(told[-1], "Open")
    box = composer_of(window).composer.box
    stage.until(lambda: box.draft is not None and box.draft.body == "Thank you, it does.")


def test_reply_shows_a_window_that_is_hidden(
    told: list[Notification], stage: Stage, window: MainWindow
) -> None:
    ref = write(stage, "503")
    stage.until(lambda: len(told) == 1)
    window.hide()
    pressed(told[0], "Reply")
    stage.until(window.isVisible)
    box = composer_of(window).composer.box
    stage.until(lambda: window.focusWidget() is box.edit)
    assert window.navigator.ticket == ref
    assert box.draft is not None
    assert not box.draft.internal


def test_the_sign_of_a_muted_ticket_lets_it_be_heard_again(
    stage: Stage, window: MainWindow
) -> None:
    ref = rows(stage)["503"].ref
    window.navigator.read(ref)
    window.commands.run("ticket.mute")
    stage.until(lambda: stage.session.mutes.has(ref))
    header = window.findChild(ConversationHeader)
    assert header is not None
    stage.until(header.unmute_button.isVisible)
    model = window.navigator.tickets.ticket_model()
    place = model.index_of(ref)
    assert place is not None
    index = model.index(place, 0)
    assert index.data(MUTED_ROLE)
    assert "muted" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    stage.qtbot.mouseClick(header.unmute_button, Qt.MouseButton.LeftButton)
    stage.until(lambda: not stage.session.mutes.has(ref))
    stage.until(lambda: not header.unmute_button.isVisible())


def test_choices_are_kept_as_they_are_made(stage: Stage, window: MainWindow) -> None:
    window.commands.run("window.settings")
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    stage.until(dialog.isVisible)
    dialog.search.setText("bell")
    stage.until(lambda: "news.sound" in {row.setting.id for row in dialog.rows})
    found = {row.setting.id: row for row in dialog.rows}
    assert "news.mine" not in found
    for id in ("news.answers", "news.sound", "news.quiet"):
        box = found[id].control
        assert isinstance(box, TickBox)
        box.click()
    (friday,) = [
        box
        for box in found["news.quiet_days"].control.findChildren(TickBox)
        if box.accessibleName() == "Friday"
    ]
    friday.click()
    wishes = stage.session.news_wishes

    def is_kept() -> bool:
        kept = NewsWishes(stage.session.profile.accounts, stage.session.worker).wish
        return kept == wishes.wish and kept.quiet.on and kept.sound

    stage.until(is_kept)
    assert Kind.ANSWERS not in wishes.wish.kinds
    assert wishes.wish.quiet.days == frozenset(range(7)) - {4}
    dialog.close()


class TestStaff:
    @pytest.fixture
    def role(self) -> str:
        return "agent"

    def test_a_muted_view_silences_what_is_in_it(
        self, told: list[Notification], stage: Stage, window: MainWindow
    ) -> None:
        mutes = stage.session.mutes
        open_ones = [row for row in rows(stage).values() if row.ticket.assignee is None]
        stage.run(mutes.mute_view(ViewId("built-in:unassigned")))
        silent = stage.run(mutes.silent(rows(stage).values()))
        assert silent
        assert silent <= {row.ref for row in open_ones}
        muted = next(row for row in open_ones if row.ref in silent)
        write(stage, muted.ticket.number, by="customer")
        kept = f"news told {muted.ref.account}"
        stage.until(lambda: stage.session.profile.accounts.setting(kept) is not None)
        assert stage.run(mutes.unread()) == {muted.ref}
        stage.run(mutes.mute_view(ViewId("built-in:unassigned"), muted=False))
        write(stage, muted.ticket.number, by="customer", text="Hello?")
        stage.until(lambda: bool(told))
        assert len(told) == 1
        assert plain(told[0].title).endswith(f" wrote in #{muted.ticket.number}")
