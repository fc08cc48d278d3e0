"""What a rule names, in words: the helpdesk's departments, statuses, people and groups."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.automation import ASSIGNEE, NOTHING, STAFF, Do, Of, RuleBook
from desktop.domain.catalog import Catalog
from desktop.ui.automation.quotes import quoted
from desktop.ui.helpdesk_words import own_word
from desktop.ui.i18n import locale, one_line
from desktop.ui.saved_replies.words import title
from desktop.ui.views.values import Choice

_SETS = {
    Do.SET_STATUS: Of.STATUS,
    Do.SET_PRIORITY: Of.PRIORITY,
    Do.SET_DEPARTMENT: Of.DEPARTMENT,
    Do.SET_TYPE: Of.TYPE,
}


class Names:
    """Reads them from the catalog and the book of rules; make a new one when these change."""

    def __init__(self, catalog: Catalog | None, book: RuleBook) -> None:
        self._agents = [Choice(agent.id, one_line(agent.name)) for agent in book.agents]
        self._groups = [Choice(group.id, one_line(group.name)) for group in book.groups]
        self._replies = [
            Choice(macro.id, title(macro))
            for macro in (() if catalog is None else catalog.macros)
            if any(text.strip() for text in macro.texts.values())
        ]
        self._of: dict[Of, list[Choice]] = {}
        if catalog is not None:
            language = locale().bcp47Name()
            self._of = {
                Of.DEPARTMENT: [
                    Choice(d.id, one_line(d.called(language))) for d in catalog.departments
                ],
                Of.STATUS: [Choice(s.id, one_line(own_word(s.label))) for s in catalog.statuses],
                Of.PRIORITY: [Choice(p.id, one_line(own_word(p.name))) for p in catalog.priorities],
                Of.TYPE: [Choice(t.id, one_line(own_word(t.name))) for t in catalog.types],
            }
        self._known = {
            choice.value: choice.words
            for choices in (self._agents, self._groups, self._replies, *self._of.values())
            for choice in choices
        }

    def of(self, what: Of) -> list[Choice]:
        """Return what a condition on *what* can be chosen from."""
        match what:
            case Of.ASSIGNEE:
                return [Choice(NOTHING, self._nobody()), *self._agents]
            case Of.TYPE:
                return [Choice(NOTHING, self._no_type()), *self._of.get(Of.TYPE, [])]
            case _:
                return list(self._of.get(what, []))

    def to_do(self, do: Do) -> list[Choice]:
        """Return what an action can be given."""
        match do:
            case Do.ASSIGN:
                return [*self._agents, Choice(NOTHING, self._nobody())]
            case Do.ASSIGN_IN_TURN:
                own = QCoreApplication.translate("Automation", "the ticket's department")
                return [Choice(NOTHING, own), *self._groups]
            case Do.SAVED_REPLY:
                return list(self._replies)
            case Do.NOTIFY:
                return [*self.whom(), *self._groups, *self._agents]
            case _:
                return self.of(_SETS[do]) if do in _SETS else []

    def whom(self) -> list[Choice]:
        """Return whom a notice can reach without a name."""
        return [
            Choice(ASSIGNEE, QCoreApplication.translate("Automation", "whoever has the ticket")),
            Choice(STAFF, QCoreApplication.translate("Automation", "all staff")),
        ]

    def words(self, values: Sequence[str], nothing: str = "") -> list[str]:
        """Return values in words: a name, or what was written; *nothing* for the empty one."""
        fixed = {choice.value: choice.words for choice in self.whom()}
        known = fixed | self._known | {NOTHING: nothing or self._nobody()}
        return [known.get(value, one_line(value)) for value in values]

    def reply(self, id: str) -> str:
        """Return what a saved reply is called; one that is gone is called so."""
        gone = QCoreApplication.translate("Automation", "one that is gone")
        return next((reply.words for reply in self._replies if reply.value == id), gone)

    def of_words(self, what: Of, values: Sequence[str]) -> list[str]:
        """Return the values of a condition in words."""
        if what is Of.TYPE:
            return self.words(values, self._no_type())
        if what is Of.TAGS:
            return self.words(values, QCoreApplication.translate("Automation", "nothing"))
        if what is Of.ASSIGNEE:
            return self.words(values)
        if what in self._of:
            return self.words(values)
        return [quoted(one_line(value)) for value in values]

    @staticmethod
    def _nobody() -> str:
        return QCoreApplication.translate("Automation", "nobody")

    @staticmethod
    def _no_type() -> str:
        return QCoreApplication.translate("Automation", "no type")
