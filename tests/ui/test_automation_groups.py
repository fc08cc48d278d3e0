"""Groups of staff in the automation window, with a real helpdesk behind it."""

from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QPushButton
from sqlalchemy import delete

from desktop.domain.automation import Action, Do, Named, On, Rule, StaffGroup, Trigger
from desktop.domain.ids import AccountId, RemoteId
from desktop.helpdesk import ids
from desktop.helpdesk.people import add_person, add_token
from desktop.helpdesk.schema import logins
from desktop.helpdesk.tokens import new
from desktop.ui.automation.group_editor import GroupEditor
from desktop.ui.automation.group_list import GroupList
from desktop.ui.automation.window import AutomationWindow
from desktop.ui.theme import LIGHT
from tests.ui.frame_stage import Stage, appearance, stage
from tests.ui.test_automation import button, choose, offered, press, rules, told

__all__ = ["appearance", "rules", "stage"]


def account_of(stage: Stage) -> AccountId:
    (account,) = stage.session.automation.accounts()
    return account


def kept(stage: Stage) -> list[StaffGroup]:
    """Return the groups as the helpdesk has them."""
    return list(stage.run(stage.session.automation.rules(account_of(stage))).groups)


def make(stage: Stage, name: str, *members: RemoteId) -> StaffGroup:
    group = StaffGroup(name=name, members=members)
    return stage.run(stage.session.automation.keep_group(account_of(stage), group, uuid4()))


def add_agent(stage: Stage, name: str) -> RemoteId:
    with stage.helpdesk.helpdesk.database.write() as write:
        address = f"{name.lower()}@helpdesk.example"
        person = add_person(write, name=name, role="agent", account=None, email=address)
        add_token(write, new(), person)
    return RemoteId(ids.show("p", person))


def turn(stage: Stage, rules: AutomationWindow) -> GroupEditor:
    """Turn to the groups by the keyboard."""
    button(rules, "Groups").setFocus()
    stage.qtbot.keyClick(button(rules, "Groups"), Qt.Key.Key_Space)
    editor = rules.findChild(GroupEditor)
    assert editor is not None
    return editor


def listed(rules: AutomationWindow) -> GroupList:
    found = rules.findChild(GroupList)
    assert found is not None
    return found


def names_listed(rules: AutomationWindow) -> list[str]:
    return [listed(rules).item(row).text() for row in range(listed(rules).count())]


def name_field(editor: GroupEditor) -> QLineEdit:
    fields = editor.findChildren(QLineEdit)
    (found,) = [field for field in fields if field.accessibleName() == "Name of the group"]
    return found


def people(editor: GroupEditor) -> QListWidget:
    lists = editor.findChildren(QListWidget)
    (found,) = [shown for shown in lists if shown.accessibleName() == "Members of the group"]
    return found


def check(stage: Stage, editor: GroupEditor, name: str) -> None:
    """Check or clear a member by the keyboard."""
    shown = people(editor)
    stage.until(shown.isVisible)
    (row,) = [row for row in range(shown.count()) if shown.item(row).text().startswith(name)]
    shown.setFocus()
    shown.setCurrentRow(row)
    stage.qtbot.keyClick(shown, Qt.Key.Key_Space)


def test_a_group_is_made_and_rules_can_name_it_at_once(
    rules: AutomationWindow, stage: Stage
) -> None:
    kim = add_agent(stage, "Kim")
    rules.refresh()
    editor = turn(stage, rules)
    stage.until(lambda: any("No groups yet" in text for text in told(rules)))
    press(stage, rules, "Make a group")
    stage.until(lambda: name_field(editor).isVisible() and people(editor).count() == 2)
    assert not button(rules, "Save").isEnabled()
    assert any("write what the group is called" in text for text in told(rules))
    assert name_field(editor).hasFocus()

    stage.qtbot.keyClicks(name_field(editor), "Night")
    department = editor.findChild(QComboBox)
    assert department is not None
    department.setCurrentIndex(1)
    check(stage, editor, "Kim")
    press(stage, rules, "Save")

    stage.until(lambda: names_listed(rules) == ["Night"])
    (group,) = kept(stage)
    assert (group.name, group.members) == ("Night", (kim,))
    assert group.department == department.itemData(1)

    press(stage, rules, "Rules")
    stage.until(lambda: button(rules, "New rule").isVisible())
    press(stage, rules, "New rule")
    press(stage, rules, "Add something to do")
    choose(stage, rules, "What is done", "assign_in_turn")
    stage.until(lambda: "Night" in offered(rules))


def test_a_renamed_group_keeps_its_department_and_who_left_can_go(
    rules: AutomationWindow, stage: Stage
) -> None:
    kim, lee = add_agent(stage, "Kim"), add_agent(stage, "Lee")
    group = make(stage, "Night", kim, lee)
    (account,) = stage.session.automation.accounts()
    catalog = stage.session.library.catalog(account)
    assert catalog is not None
    placed = replace(group, department=catalog.departments[0].id)
    stage.run(stage.session.automation.keep_group(account, placed, uuid4()))
    with stage.helpdesk.helpdesk.database.write() as write:
        write.conn.execute(delete(logins).where(logins.c.person_id == ids.read("p", lee)))
    rules.refresh()
    editor = turn(stage, rules)
    stage.until(lambda: names_listed(rules) == ["Night"])
    name_field(editor).setText("Late")
    press(stage, rules, "Save")
    stage.until(lambda: names_listed(rules) == ["Late"])
    assert kept(stage)[0].department == placed.department
    assert set(kept(stage)[0].members) == {kim, lee}

    assert people(editor).item(0).text() == "Lee (no longer at the desk)"
    check(stage, editor, "Lee")
    press(stage, rules, "Save")
    stage.until(lambda: kept(stage)[0].members == (kim,))
    stage.until(lambda: people(editor).item(0).text() != "Lee (no longer at the desk)")


def test_the_later_of_two_is_told_and_may_write_over(rules: AutomationWindow, stage: Stage) -> None:
    group = make(stage, "Night")
    rules.refresh()
    editor = turn(stage, rules)
    stage.until(lambda: names_listed(rules) == ["Night"])
    name_field(editor).setText("Mine")
    account = account_of(stage)
    theirs = replace(group, name="Theirs")
    stage.run(stage.session.automation.keep_group(account, theirs, uuid4()))

    press(stage, rules, "Save")
    stage.until(lambda: any("somebody else" in text for text in told(rules)))
    assert [group.name for group in kept(stage)] == ["Theirs"]
    assert name_field(editor).text() == "Mine"
    press(stage, rules, "Save")
    stage.until(lambda: [group.name for group in kept(stage)] == ["Mine"])

    make(stage, "Taken")
    name_field(editor).setText("taken")
    press(stage, rules, "Save")
    stage.until(lambda: any("Another group is called so" in text for text in told(rules)))


def test_a_group_that_a_rule_names_stays_until_it_does_not(
    rules: AutomationWindow, stage: Stage
) -> None:
    group, account = make(stage, "Night"), account_of(stage)
    deed = Action(Do.NOTIFY, (group.id,))
    rule = Rule(name="Tell them", trigger=Trigger(On.CREATED), actions=(deed,))
    rule = stage.run(stage.session.automation.keep(account, rule, uuid4()))
    rules.refresh()
    turn(stage, rules)
    stage.until(lambda: any("Named by: “Tell them”" in text for text in told(rules)))

    press(stage, rules, "Remove")
    press(stage, rules, "Remove it for good?")
    stage.until(lambda: any("It stays, for rules name it" in text for text in told(rules)))
    assert kept(stage) == [group]
    stage.run(stage.session.automation.remove(account, rule))
    press(stage, rules, "Remove")
    press(stage, rules, "Remove it for good?")
    stage.until(lambda: kept(stage) == [] and listed(rules).count() == 0)
    stage.until(lambda: button(rules, "Make a group").isVisible())


def test_a_group_that_is_gone_meanwhile_can_be_made_once_more(
    rules: AutomationWindow, stage: Stage
) -> None:
    group = make(stage, "Night")
    rules.refresh()
    editor = turn(stage, rules)
    stage.until(lambda: names_listed(rules) == ["Night"])
    name_field(editor).setText("Late")
    stage.run(stage.session.automation.remove_group(account_of(stage), group))

    press(stage, rules, "Save")
    stage.until(lambda: any("Somebody else removed" in text for text in told(rules)))
    press(stage, rules, "Save")
    stage.until(lambda: [group.name for group in kept(stage)] == ["Late"])


def test_whoever_may_only_read_sees_a_group_as_it_is(stage: Stage) -> None:
    editor = GroupEditor(LIGHT)
    stage.qtbot.addWidget(editor)
    kim = Named(RemoteId("p1"), "Kim")
    group = StaffGroup(id=RemoteId("g1"), name="Night", members=(kim.id,))
    editor.show_group(group, [kim], [], edits=False, edited=False)
    editor.show()
    stage.qtbot.waitExposed(editor)

    assert [b.text() for b in editor.findChildren(QPushButton) if b.isVisible()] == []
    check(stage, editor, "Kim")
    assert editor.group() == group
    assert any("Only managers" in text for text in told(editor))


def test_what_is_typed_while_a_group_is_being_saved_stays(
    rules: AutomationWindow, stage: Stage
) -> None:
    editor = turn(stage, rules)
    stage.until(lambda: any("No groups yet" in text for text in told(rules)))
    press(stage, rules, "Make a group")
    stage.until(name_field(editor).isVisible)
    stage.qtbot.keyClicks(name_field(editor), "Night")
    with stage.helpdesk.helpdesk.database.write():  # it answers once this ends
        press(stage, rules, "Save")
        stage.until(lambda: not button(rules, "Save").isEnabled())
        stage.qtbot.keyClicks(name_field(editor), " two")
    stage.until(lambda: [group.name for group in kept(stage)] == ["Night"])
    stage.until(lambda: button(rules, "Save").isEnabled())
    stage.until(lambda: names_listed(rules) == ["Night two (not saved)"])
    assert name_field(editor).text() == "Night two"
    press(stage, rules, "Save")
    stage.until(lambda: [group.name for group in kept(stage)] == ["Night two"])
    stage.until(lambda: names_listed(rules) == ["Night two"])


def test_what_is_saved_again_before_the_helpdesk_tells_is_the_same_group(
    rules: AutomationWindow, stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unreached() -> None:
        """Bring nothing, as where the helpdesk is gone by then."""

    editor = turn(stage, rules)
    stage.until(lambda: any("No groups yet" in text for text in told(rules)))
    press(stage, rules, "Make a group")
    stage.until(name_field(editor).isVisible)
    monkeypatch.setattr(rules._groups, "_fetch", unreached)
    stage.qtbot.keyClicks(name_field(editor), "Night")
    press(stage, rules, "Save")
    stage.until(lambda: names_listed(rules) == ["Night"])
    stage.qtbot.keyClicks(name_field(editor), " two")
    press(stage, rules, "Save")
    stage.until(lambda: [group.name for group in kept(stage)] == ["Night two"])
