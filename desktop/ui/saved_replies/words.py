"""What a macro does beside writing, in words."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.catalog import Catalog, Named
from desktop.domain.ids import RemoteId
from desktop.domain.macros import Macro
from desktop.domain.work import ME, NOBODY, Deeds
from desktop.ui.form.setting import language
from desktop.ui.i18n import isolate, one_line


def title(macro: Macro) -> str:
    """Return what a saved reply is called, with its folder before it."""
    name = one_line(macro.name)
    return f"{one_line(macro.folder)} / {name}" if macro.folder else name


def deeds_words(deeds: Deeds, catalog: Catalog | None, me: RemoteId) -> list[str]:
    """Return each thing that *deeds* do as a few words, by the names of the helpdesk."""
    translate = QCoreApplication.translate
    found: list[str] = []
    if deeds.assignee is not None:
        found.append(_assigned(deeds.assignee, catalog, me))
    if deeds.department is not None:
        department = catalog.department(deeds.department) if catalog else None
        name = department.called(language()) if department else str(deeds.department)
        found.append(translate("Macro", "move to {name}").format(name=_name(name)))
    if deeds.priority is not None:
        name = _called(deeds.priority, catalog.priorities if catalog else ())
        found.append(translate("Macro", "priority {name}").format(name=_name(name)))
    if deeds.type_id is not None:
        name = _called(deeds.type_id, catalog.types if catalog else ())
        found.append(translate("Macro", "type {name}").format(name=_name(name)))
    found.extend(f"+{_name(tag)}" for tag in deeds.add_tags)
    found.extend(f"−{_name(tag)}" for tag in deeds.remove_tags)
    if deeds.status_id is not None:
        statuses = catalog.statuses if catalog else ()
        name = next((s.label for s in statuses if s.id == deeds.status_id), deeds.status_id)
        found.append(translate("Macro", "status {name}").format(name=_name(name)))
    return found


def _assigned(assignee: RemoteId, catalog: Catalog | None, me: RemoteId) -> str:
    if assignee in (ME, me):
        return QCoreApplication.translate("Macro", "assign to you")
    if assignee == NOBODY:
        return QCoreApplication.translate("Macro", "assign to nobody")
    agents = catalog.agents if catalog else ()
    name = next((agent.name for agent in agents if agent.id == assignee), str(assignee))
    return QCoreApplication.translate("Macro", "assign to {name}").format(name=_name(name))


def _called(id: str, known: tuple[Named, ...]) -> str:
    return next((one.name for one in known if one.id == id), id)


def _name(text: str) -> str:
    return isolate(one_line(text))
