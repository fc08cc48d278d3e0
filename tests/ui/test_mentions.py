"""An @ in a note offers colleagues; in a reply it is a sign like any other."""

from collections.abc import Generator

import pytest
from PySide6.QtCore import Qt

from desktop.domain.views import TicketQuery
from desktop.ui.composer import Composer
from desktop.ui.tasks import Tasks
from desktop.ui.theme import LIGHT
from tests.ui.frame_stage import Stage, appearance, stage

__all__ = ["appearance", "stage"]


@pytest.fixture
def composer(stage: Stage) -> Generator[Composer]:
    stage.helpdesk.add_agent("Mo Jansen")
    stage.helpdesk.add_agent("سارا احمدی")
    stage.sign_in("agent")
    account = stage.session.library.accounts()[0].id

    def known() -> set[str]:
        catalog = stage.session.library.catalog(account)
        return {agent.name for agent in catalog.agents} if catalog else set()

    stage.until(lambda: {"Mo Jansen", "سارا احمدی"} <= known())
    made = Composer(stage.session, Tasks(), LIGHT)
    made.resize(700, 300)
    made.show()
    made.open(stage.session.library.tickets(TicketQuery()).rows(0, 1)[0].ref)
    made.activateWindow()
    made.focus()
    stage.until(made.box.edit.hasFocus)
    yield made
    stage.run(made.flush())
    made.close()
    made.deleteLater()


def test_a_colleague_is_named_by_a_few_letters(stage: Stage, composer: Composer) -> None:
    composer.choose_kind(internal=True)
    stage.until(composer.box.edit.hasFocus)
    stage.qtbot.keyClicks(composer.box.edit, "ask @mo")
    assert composer.mentions.completion.found == ["Mo Jansen"]
    stage.qtbot.keyClick(composer.mentions.completion.popup, Qt.Key.Key_Return)
    assert composer.text == "ask @Mo Jansen "
    # As an input method writes it: there are no keys for it in the tests.
    composer.box.edit.insertPlainText("or @سارا")
    assert composer.mentions.completion.found == ["سارا احمدی"]


def test_a_reply_and_an_address_name_nobody(stage: Stage, composer: Composer) -> None:
    stage.qtbot.keyClicks(composer.box.edit, "ask @mo")
    assert composer.mentions.completion.found == []
    composer.choose_kind(internal=True)
    stage.until(composer.box.edit.hasFocus)
    stage.qtbot.keyClicks(composer.box.edit, " or kim@mo")
    assert composer.mentions.completion.found == []
