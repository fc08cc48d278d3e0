"""The automation window as one comes to it, leaves it and comes back."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog

from desktop.domain.automation import Action, Do
from desktop.ui.automation.trial_list import TrialList
from desktop.ui.automation.window import AutomationWindow
from tests.ui.frame_stage import Stage, appearance, stage
from tests.ui.test_automation import begin, button, field, kept, listed, press, rules, told

__all__ = ["appearance", "rules", "stage"]

SMALL = ((1024, 640), (1280, 720))


def test_the_keys_are_in_the_list_at_first(rules: AutomationWindow, stage: Stage) -> None:
    stage.until(lambda: rules.focusWidget() is listed(rules))


def test_a_switch_is_told_and_taken_back(rules: AutomationWindow, stage: Stage) -> None:
    shown = listed(rules)
    shown.setCurrentRow(3)
    stage.until(shown.isVisible)
    stage.qtbot.keyClick(shown, Qt.Key.Key_Space)

    stage.until(lambda: any("is switched off now" in text for text in told(rules)))
    assert not kept(stage)[3].enabled
    press(stage, rules, "Undo")
    stage.until(lambda: any("is switched on" in text for text in told(rules)))
    assert kept(stage)[3].enabled
    assert listed(rules).item(3).checkState() is Qt.CheckState.Checked


def test_a_switch_of_what_somebody_else_changed_is_refused_in_words(
    rules: AutomationWindow, stage: Stage
) -> None:
    (account,) = stage.session.automation.accounts()
    theirs = stage.run(stage.session.automation.switch(account, kept(stage)[3], on=False))

    listed(rules).item(3).setCheckState(Qt.CheckState.Unchecked)

    stage.until(lambda: any("Somebody else changed the rules" in text for text in told(rules)))
    assert listed(rules).item(3).checkState() is Qt.CheckState.Unchecked
    assert kept(stage)[3].version == theirs.version


def test_an_order_that_somebody_else_gave_meanwhile_stays(
    rules: AutomationWindow, stage: Stage
) -> None:
    (account,) = stage.session.automation.accounts()
    book = stage.run(stage.session.automation.rules(account))
    theirs = [rule.id for rule in reversed(book.rules)]
    stage.run(stage.session.automation.order(account, theirs, book.order_version))

    listed(rules).setCurrentRow(0)
    listed(rules).move_by(1)

    stage.until(lambda: any("Somebody else changed the rules" in text for text in told(rules)))
    assert [rule.id for rule in kept(stage)] == theirs
    assert listed(rules).ids() == theirs


def test_a_rule_is_moved_as_fast_as_keys_are_pressed(rules: AutomationWindow, stage: Stage) -> None:
    shown = listed(rules)
    before = shown.ids()
    shown.setCurrentRow(0)
    for _ in range(3):
        stage.qtbot.keyClick(shown, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    wanted = [*before[1:4], before[0], *before[4:]]
    assert shown.ids() == wanted
    stage.until(lambda: [rule.id for rule in kept(stage)] == wanted)
    assert shown.ids() == wanted
    assert not any("Somebody else" in text for text in told(rules))


def test_a_switch_leaves_what_is_being_edited_savable(
    rules: AutomationWindow, stage: Stage
) -> None:
    listed(rules).setCurrentRow(3)
    field(rules).setText("Mine")
    listed(rules).item(3).setCheckState(Qt.CheckState.Unchecked)
    stage.until(lambda: not kept(stage)[3].enabled)
    stage.until(lambda: any("is switched off now" in text for text in told(rules)))

    press(stage, rules, "Save")
    stage.until(lambda: kept(stage)[3].name == "Mine")
    assert not kept(stage)[3].enabled


def test_a_new_rule_is_empty_and_says_what_it_lacks(rules: AutomationWindow, stage: Stage) -> None:
    begin(stage, rules, "")
    stage.until(lambda: rules.focusWidget() is field(rules))
    assert not button(rules, "Save").isEnabled()
    assert not button(rules, "Try it out").isEnabled()
    assert any("write what the rule is called and add" in text for text in told(rules))

    press(stage, rules, "Add something to do")
    assert button(rules, "Try it out").isEnabled()
    assert not button(rules, "Save").isEnabled()
    field(rules).setText("In turn")
    assert button(rules, "Save").isEnabled()
    press(stage, rules, "Save")
    stage.until(lambda: kept(stage)[-1].actions == (Action(Do.ASSIGN_IN_TURN),))


def test_escape_closes_the_dry_run_before_the_window(rules: AutomationWindow, stage: Stage) -> None:
    press(stage, rules, "Try it out")
    trial = rules.findChild(TrialList)
    assert trial is not None
    stage.until(trial.isVisible)

    stage.qtbot.keyClick(rules, Qt.Key.Key_Escape)
    assert trial.isHidden()
    assert rules.isVisible()
    assert rules.focusWidget() is button(rules, "Try it out")
    stage.qtbot.keyClick(rules, Qt.Key.Key_Escape)
    assert not rules.isVisible()


def test_whoever_comes_back_sees_what_others_did(rules: AutomationWindow, stage: Stage) -> None:
    (account,) = stage.session.automation.accounts()
    QCoreApplication.sendEvent(rules, QEvent(QEvent.Type.WindowDeactivate))
    stage.run(stage.session.automation.switch(account, kept(stage)[3], on=False))
    assert listed(rules).item(3).checkState() is Qt.CheckState.Checked

    QCoreApplication.sendEvent(rules, QEvent(QEvent.Type.WindowActivate))
    stage.until(lambda: listed(rules).item(3).checkState() is Qt.CheckState.Unchecked)


def test_it_fits_small_screens(rules: AutomationWindow, stage: Stage) -> None:
    press(stage, rules, "Try it out")
    trial = rules.findChild(TrialList)
    assert trial is not None
    stage.until(trial.isVisible)
    assert isinstance(rules, QDialog)
    for width, height in SMALL:
        least = rules.minimumSizeHint()
        assert least.width() <= width
        assert least.height() <= height - 80
    room = rules.screen().availableSize()
    assert rules.width() <= room.width()
    assert rules.height() <= room.height()
