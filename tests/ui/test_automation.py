"""The automation centre in the window, with a real helpdesk behind it."""

from collections.abc import Generator
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from sqlalchemy import select

from desktop.domain.automation import Action, Condition, Do, Of, On, Op, Rule, RuleBook, Trigger
from desktop.domain.ids import RemoteId, TicketRef
from desktop.domain.macros import ANY, Macro
from desktop.domain.status import Status
from desktop.domain.work import Deeds
from desktop.helpdesk.people import viewer_of
from desktop.helpdesk.schema import tickets
from desktop.helpdesk.writing import Draft, reply
from desktop.ui.automation.editor import Editor
from desktop.ui.automation.names import Names
from desktop.ui.automation.notice_strip import NoticeStrip
from desktop.ui.automation.notice_words import title
from desktop.ui.automation.rule_list import RuleList
from desktop.ui.automation.trial_list import TrialList
from desktop.ui.automation.window import AutomationWindow
from desktop.ui.automation.words import sentence
from desktop.ui.i18n import isolate
from desktop.ui.main_window import MainWindow
from desktop.ui.theme import LIGHT
from desktop.ui.theme_apply import Appearance
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


@pytest.fixture
def rules(stage: Stage, appearance: Appearance) -> Generator[AutomationWindow]:
    """The window on the rules of a helpdesk whose manager is signed in."""
    stage.sign_in("agent")
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.qtbot.waitExposed(window)
    stage.run(window.complete())
    window.commands.run("window.automation")
    found = window.findChild(AutomationWindow)
    assert found is not None
    stage.until(lambda: listed(found).count() == 5 and field(found).isVisible())
    QAbstractItemModelTester(listed(found).model())
    yield found
    stage.run(window.shut_down())
    shiboken6.delete(window)


def listed(rules: AutomationWindow) -> RuleList:
    found = rules.findChild(RuleList)
    assert found is not None
    return found


def names_listed(rules: AutomationWindow) -> list[str]:
    shown = listed(rules)
    return [shown.item(row).text() for row in range(shown.count())]


def kept(stage: Stage) -> list[Rule]:
    """Return the rules as the helpdesk has them."""
    (account,) = stage.session.automation.accounts()
    return list(stage.run(stage.session.automation.rules(account)).rules)


def button(rules: QWidget, words: str) -> QPushButton:
    found = [b for b in rules.findChildren(QPushButton) if b.isVisible() and b.text() == words]
    return found[0]


def press(stage: Stage, rules: QWidget, words: str) -> None:
    stage.qtbot.mouseClick(button(rules, words), Qt.MouseButton.LeftButton)


def boxes(rules: QWidget, name: str) -> list[QComboBox]:
    return [b for b in rules.findChildren(QComboBox) if b.accessibleName() == name]


def choose(stage: Stage, rules: QWidget, name: str, code: str) -> None:
    stage.until(lambda: any(b.isVisible() for b in boxes(rules, name)))
    chosen = [b for b in boxes(rules, name) if b.isVisible()][-1]
    chosen.setCurrentIndex(chosen.findData(code))


def told(rules: QWidget) -> list[str]:
    return [label.text() for label in rules.findChildren(QLabel) if label.isVisible()]


def begin(stage: Stage, rules: AutomationWindow, name: str) -> None:
    """Begin a new rule, with a name."""
    press(stage, rules, "New rule")
    stage.until(lambda: field(rules).isVisible() and field(rules).text() == "")
    field(rules).setText(name)


def field(rules: AutomationWindow) -> QLineEdit:
    (found,) = [
        w for w in rules.findChildren(QLineEdit) if w.accessibleName() == "Name of the rule"
    ]
    return found


# --- sentences -----------------------------------------------------------------------------------


def test_a_rule_reads_like_a_sentence(rules: AutomationWindow, stage: Stage) -> None:
    (account,) = stage.session.automation.accounts()
    book = stage.run(stage.session.automation.rules(account))
    names = Names(stage.session.library.catalog(account), book)
    urgent = Condition(Of.PRIORITY, Op.IS, ("high", "urgent"))
    nobody = Condition(Of.ASSIGNEE, Op.IS, ("",))
    subject = Condition(Of.SUBJECT, Op.LACKS, ("test",))
    rule = Rule(
        name="x",
        trigger=Trigger(On.CUSTOMER_REPLIED),
        conditions=(urgent, nobody, subject),
        actions=(Action(Do.ASSIGN_IN_TURN), Action(Do.NOTE, text="Look!")),
    )

    assert sentence(rule, names) == (
        "When a customer replies and priority is High or Urgent, assignee is nobody and subject "
        "does not contain “test”, assign in turn within the ticket's department and write an "
        "internal note “Look!”."
    )
    (close,) = [rule for rule in book.rules if rule.shipped == "auto_close"]
    told = sentence(close, names)
    assert told.startswith("When it is 1 day")
    assert told.endswith(
        "since staff's last answer, unreplied and status is Answered, set the status to Closed."
    )


# --- the list ------------------------------------------------------------------------------------


def test_a_switch_is_kept(rules: AutomationWindow, stage: Stage) -> None:
    assert [rule.enabled for rule in kept(stage)] == [False, True, True, True, True]

    listed(rules).item(0).setCheckState(Qt.CheckState.Checked)
    stage.until(lambda: kept(stage)[0].enabled)
    listed(rules).item(3).setCheckState(Qt.CheckState.Unchecked)
    stage.until(lambda: not kept(stage)[3].enabled)


def test_rules_are_moved_by_keys_and_stay_so(rules: AutomationWindow, stage: Stage) -> None:
    before = [rule.id for rule in kept(stage)]
    shown = listed(rules)
    shown.setCurrentRow(0)

    stage.qtbot.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    moved = [before[1], before[0], *before[2:]]
    assert shown.ids() == moved
    stage.until(lambda: [rule.id for rule in kept(stage)] == moved)
    shown.setCurrentRow(0)
    stage.qtbot.keyClick(shown, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert shown.ids() == moved


# --- writing one ---------------------------------------------------------------------------------


def test_a_rule_is_made_tried_out_and_kept(rules: AutomationWindow, stage: Stage) -> None:
    begin(stage, rules, "Mail first")
    press(stage, rules, "Add a condition")
    choose(stage, rules, "What is compared", "subject")
    stage.until(lambda: len(inputs(rules, "With what it is compared")) == 1)
    inputs(rules, "With what it is compared")[0].setText("a, b, e, i, o, u")
    press(stage, rules, "Add something to do")
    choose(stage, rules, "What is done", "set_priority")
    choose(stage, rules, "What it is set to", "urgent")
    assert any("set the priority to Urgent" in text for text in told(rules))

    press(stage, rules, "Try it out")
    trial = rules.findChild(TrialList)
    assert trial is not None
    stage.until(trial.isVisible)
    matches = trial.findChild(QListWidget)
    assert matches is not None
    assert matches.count() > 0
    assert len(kept(stage)) == 5

    press(stage, rules, "Save")
    stage.until(lambda: len(kept(stage)) == 6)
    rule = kept(stage)[-1]
    assert (rule.name, rule.trigger.on) == ("Mail first", On.CREATED)
    assert rule.conditions == (Condition(Of.SUBJECT, Op.CONTAINS, ("a", "b", "e", "i", "o", "u")),)
    assert rule.actions == (Action(Do.SET_PRIORITY, ("urgent",)),)
    stage.until(lambda: names_listed(rules)[-1] == "Mail first")
    assert listed(rules).chosen_id() == rule.id

    press(stage, rules, "Remove")
    press(stage, rules, "Remove it for good?")
    stage.until(lambda: len(kept(stage)) == 5 and listed(rules).count() == 5)


def test_a_ticket_of_the_dry_run_opens(rules: AutomationWindow, stage: Stage) -> None:
    begin(stage, rules, "")
    press(stage, rules, "Add something to do")
    press(stage, rules, "Try it out")
    trial = rules.findChild(TrialList)
    assert trial is not None
    stage.until(trial.isVisible)
    matches = trial.findChild(QListWidget)
    assert matches is not None
    stage.until(lambda: matches.count() > 0 and matches.viewport().isVisible())

    opened: list[Any] = []
    rules.opened.connect(opened.append)
    middle = matches.visualItemRect(matches.item(0)).center()
    stage.qtbot.mouseClick(matches.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    assert matches.item(0).text().startswith("#")
    assert [ref.id for ref in opened] == [matches.item(0).data(Qt.ItemDataRole.UserRole)]
    window = rules.parent()
    assert isinstance(window, MainWindow)
    stage.until(lambda: window.navigator.ticket == opened[0])


def test_faults_stand_beside_their_parts(rules: AutomationWindow, stage: Stage) -> None:
    begin(stage, rules, "Wrong")
    press(stage, rules, "Add a condition")
    press(stage, rules, "Add something to do")
    choose(stage, rules, "What is done", "add_tags")

    press(stage, rules, "Save")

    wanted = {"Say with what it is compared.", "Write a tag."}
    stage.until(lambda: wanted <= set(told(rules)))
    assert len(kept(stage)) == 5
    field(rules).setText("Tagged")
    assert field(rules).text() == "Tagged"


def test_what_was_edited_stays_while_another_rule_is_read(
    rules: AutomationWindow, stage: Stage
) -> None:
    shown = listed(rules)
    shown.setCurrentRow(3)
    field(rules).setText("Close sooner")
    shown.setCurrentRow(4)
    assert field(rules).text() == "An answer is due soon"
    shown.setCurrentRow(3)
    assert field(rules).text() == "Close sooner"

    press(stage, rules, "Undo changes")
    assert field(rules).text() == "Close what is answered"
    assert kept(stage)[3].name == "Close what is answered"


def test_what_somebody_else_changed_is_told_before_it_is_written_over(
    rules: AutomationWindow, stage: Stage
) -> None:
    listed(rules).setCurrentRow(3)
    field(rules).setText("Mine")
    (account,) = stage.session.automation.accounts()
    stage.run(stage.session.automation.switch(account, kept(stage)[3], on=False))

    press(stage, rules, "Save")
    stage.until(lambda: any("somebody else" in text for text in told(rules)))
    assert kept(stage)[3].name == "Close what is answered"
    assert field(rules).text() == "Mine"
    press(stage, rules, "Save")
    stage.until(lambda: kept(stage)[3].name == "Mine")


def test_a_rule_that_is_a_part_of_replying_is_only_switched(
    rules: AutomationWindow, stage: Stage
) -> None:
    listed(rules).setCurrentRow(1)

    assert not field(rules).isEnabled()
    assert any("a part of replying" in text for text in told(rules))
    assert not [b for b in rules.findChildren(QPushButton) if b.isVisible() and b.text() == "Save"]
    assert button(rules, "Try it out").isEnabled()


def test_a_saved_reply_is_chosen_by_name_and_tried_out(
    rules: AutomationWindow, stage: Stage
) -> None:
    (account,) = stage.session.automation.accounts()
    for id, name, words in (
        ("a" * 32, "Thanks", "We have it, {{customer.name}}."),
        ("b" * 32, "From me", "Yours, {{agent.name}}"),
        ("c" * 32, "Only closes", ""),
    ):
        close = Deeds(status_id="closed", meaning=Status.CLOSED)
        macro = Macro(id=id, name=name, folder="Auto", texts={ANY: words}, then=close)
        stage.run(stage.session.macros.save(account, macro, shared=True))
    stage.until(lambda: len(stage.session.macros.all(account)) == 3)
    rules.refresh()
    begin(stage, rules, "Say thanks")
    press(stage, rules, "Add something to do")
    choose(stage, rules, "What is done", "saved_reply")
    stage.until(lambda: offered(rules) == ["Auto / From me", "Auto / Thanks"])
    choose(stage, rules, "What it is set to", "a" * 32)
    assert any("send the saved reply “Auto / Thanks”" in text for text in told(rules))

    press(stage, rules, "Try it out")
    trial = rules.findChild(TrialList)
    assert trial is not None
    stage.until(trial.isVisible)
    matches = trial.findChild(QListWidget)
    assert matches is not None
    words = matches.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "reply to the customer “We have it, " in words
    choose(stage, rules, "What it is set to", "b" * 32)
    press(stage, rules, "Try it out")
    stage.until(
        lambda: (
            "It would fail and do nothing" in matches.item(0).toolTip()
            and "{{agent.name}}" in matches.item(0).toolTip()
        )
    )

    press(stage, rules, "Save")
    stage.until(lambda: [rule.name for rule in kept(stage)][-1] == "Say thanks")
    assert kept(stage)[-1].actions == (Action(Do.SAVED_REPLY, ("b" * 32,)),)
    gone = stage.session.macros.get(account, "b" * 32)
    assert gone is not None
    stage.run(stage.session.macros.remove(account, gone))
    stage.until(lambda: stage.session.macros.get(account, "b" * 32) is None)
    rules.refresh()
    stage.until(lambda: any("one that is gone" in text for text in told(rules)))


def offered(rules: AutomationWindow) -> list[str]:
    """Return what an action can be given, in words."""
    shown = [b for b in boxes(rules, "What it is set to") if b.isVisible()]
    return [box.itemText(row) for box in shown for row in range(box.count())]


# --- what rules tell -----------------------------------------------------------------------------


def test_a_notice_comes_by_itself_and_leads_to_its_ticket(
    rules: AutomationWindow, stage: Stage
) -> None:
    window = rules.parent()
    assert isinstance(window, MainWindow)
    strip = window.findChild(NoticeStrip)
    assert strip is not None
    assert not strip.isVisible()
    rule = Rule(
        name="Look", trigger=Trigger(On.CUSTOMER_REPLIED), actions=(Action(Do.NOTIFY, ("staff",)),)
    )
    (account,) = stage.session.automation.accounts()
    stage.run(stage.session.automation.keep(account, rule, uuid4()))

    ticket = replied(stage)
    stage.until(strip.isVisible)
    menu = strip.menu()
    menu.aboutToShow.emit()
    entry = menu.actions()[0]
    assert entry.text().startswith("Look: #")
    entry.trigger()

    stage.until(lambda: window.navigator.ticket == TicketRef(account, ticket))
    stage.until(lambda: not strip.isVisible())


def test_a_mention_says_who_named_this_person_and_that_it_is_one(
    rules: AutomationWindow, stage: Stage
) -> None:
    window = rules.parent()
    assert isinstance(window, MainWindow)
    strip = window.findChild(NoticeStrip)
    assert strip is not None
    database = stage.helpdesk.helpdesk.database
    colleague = stage.helpdesk.add_agent("Kim & Co")
    with database.write() as write:
        me = viewer_of(write.conn, stage.helpdesk.tokens["agent"])
        kim = viewer_of(write.conn, colleague)
        assert me is not None
        assert kim is not None
        number, row = write.conn.execute(select(tickets.c.number, tickets.c.id)).all()[0]
        note = Draft(f"@{me.name} which cable?", "text", internal=True)
        reply(write, stage.helpdesk.helpdesk.settings, kim, row, note)
    stage.until(strip.isVisible)
    # An ampersand is a letter here, and no key.
    assert strip.accessibleName() == f"{isolate('Kim & Co')} mentioned you"
    assert strip.text() == f"{isolate('Kim && Co')} mentioned you"
    strip.menu().aboutToShow.emit()
    words = strip.menu().actions()[0].text()
    named = f"{isolate('Kim && Co')} mentioned you in #{isolate(number)}: "
    assert words == named + isolate(f"@{me.name} which cable?")
    # Outside the window, where others may look on, nothing of the note is told.
    (account,) = stage.session.automation.accounts()
    (notice,) = stage.run(stage.session.automation.notices(account))
    assert "cable" not in title(notice)

    mine = replace(notice, id=RemoteId("n9"))
    rule = replace(notice, id=RemoteId("n8"), by="", rule="Look", text="")
    strip.show_notices(account, [notice, mine])
    assert strip.text().startswith("2 ")
    assert "mention" in strip.text()
    strip.show_notices(account, [notice, rule])
    assert "mention" not in strip.text()
    assert title(rule) == f"#{isolate(number)}: {isolate('Look')}"


def replied(stage: Stage) -> RemoteId:
    """Let the customer write into a ticket, and return its id."""
    with stage.helpdesk.helpdesk.database.write() as write:
        viewer = viewer_of(write.conn, stage.helpdesk.tokens["customer"])
        assert viewer is not None
        row = write.conn.scalar(select(tickets.c.id).order_by(tickets.c.id.desc()).limit(1))
        assert row is not None
        settings = stage.helpdesk.helpdesk.settings
        reply(write, settings, viewer, row, Draft("Hello?", "text"))
    return RemoteId(f"t{row}")


# --- offline, and those who may not --------------------------------------------------------------


def test_offline_is_told_in_words_and_nothing_typed_is_lost(
    rules: AutomationWindow, stage: Stage
) -> None:
    begin(stage, rules, "Kept here")
    press(stage, rules, "Add something to do")
    stage.helpdesk.stop()

    press(stage, rules, "Save")
    stage.until(lambda: any("cannot be reached" in text for text in told(rules)))
    assert field(rules).text() == "Kept here"
    listed(rules).item(0).setCheckState(Qt.CheckState.Checked)
    stage.until(lambda: listed(rules).item(0).checkState() is Qt.CheckState.Unchecked)

    stage.helpdesk.start()
    press(stage, rules, "Save")
    stage.until(lambda: [rule.name for rule in kept(stage)][-1] == "Kept here")


def test_customers_are_offered_no_rules(stage: Stage, appearance: Appearance) -> None:
    stage.sign_in("customer")
    window = MainWindow(stage.session, appearance)
    window.show()
    stage.run(window.complete())

    command = window.commands.get("window.automation")
    assert command is not None
    assert not command.offered()

    stage.run(window.shut_down())
    shiboken6.delete(window)


def test_whoever_may_only_read_can_still_try_out(stage: Stage, appearance: Appearance) -> None:
    del appearance
    editor = Editor(LIGHT)
    stage.qtbot.addWidget(editor)
    rule = Rule(
        id=RemoteId("r1"), name="Theirs", trigger=Trigger(On.CREATED),
        actions=(Action(Do.ADD_TAGS, ("x",)),),
    )  # fmt: skip
    editor.show_rule(rule, Names(None, RuleBook()), edits=False, edited=False)
    editor.show()
    stage.qtbot.waitExposed(editor)

    assert any("Only managers" in text for text in told(editor))
    assert [b.text() for b in editor.findChildren(QPushButton) if b.isVisible()] == ["Try it out"]


def inputs(rules: QWidget, name: str) -> list[QLineEdit]:
    found = [w for w in rules.findChildren(QLineEdit) if w.accessibleName() == name]
    return [w for w in found if w.isVisible()]
