"""Answers that a department's form must take: the least it asks, of whatever kinds it is made."""

from typing import Any

from desktop.conformance.wire import Broken

_TEXTS = {
    "line": "Conformance",
    "text": "Conformance",
    "email": "conformance@example.com",
    "domain": "example.com",
    "url": "https://example.com/",
    "date": "2026-11-22",
    "number": "1",
}
_FROM_CATALOG = {"service": "services", "priority": "priorities", "ticket_type": "types"}
_LOGIN = {"login": "conformance", "password": "not a real one", "host": "", "port": None}


def answers_for(catalog: dict[str, Any]) -> dict[str, Any]:
    """Return department, topic, fields and logins of a ticket that the helpdesk must take.

    Of the departments that are open to customers the first one whose form can be answered by
    whoever has not read it; there must be one.
    """
    for department in catalog["departments"]:
        if department["open_to_customers"]:
            found = _answers(department, catalog)
            if found is not None:
                return found
    raise Broken("no department that is open to customers has a form that this suite can answer")


def _answers(department: dict[str, Any], catalog: dict[str, Any]) -> dict[str, Any] | None:
    topics = [topic["id"] for topic in department["topics"]]
    given: dict[str, Any] = {"topic": topics[0] if topics else None}
    fields: dict[str, Any] = {}
    secrets: list[dict[str, Any]] = []
    for field in department["form"]:
        if not field.get("required") or not _asked(field, given):
            continue
        if field["kind"] == "credentials":
            kinds = field.get("credential_kinds") or ["server_root"]
            place = {"field": field["id"], "row": None, "in": None, "kind": kinds[0]}
            secrets.append(place | _LOGIN)
            continue
        answer = _answer(field, catalog)
        if answer is None:
            return None
        fields[field["id"]] = given[field["id"]] = answer
    whole = {"department": department["id"], "fields": fields, "secrets": secrets}
    return whole | ({"topic": topics[0]} if topics else {})


def _asked(field: dict[str, Any], given: dict[str, Any]) -> bool:
    conditions: list[dict[str, Any]] = field.get("when") or []
    return all(given.get(each["field"]) in each["among"] for each in conditions)


def _answer(field: dict[str, Any], catalog: dict[str, Any]) -> Any:
    """Return an answer of its kind; None where there is none that fits for sure."""
    kind = field["kind"]
    if field.get("pattern") or kind == "group":
        return None
    choices = field.get("choices") or catalog.get(_FROM_CATALOG.get(kind, ""), [])
    match kind:
        case "number" | "date":
            return field.get("least") or field.get("most") or _TEXTS[kind]
        case "checkbox":
            return True
        case "multi_choice":
            return [choices[0]["id"]] if choices else None
        case "followers":
            return ["conformance@example.com"]
        case _ if kind in _TEXTS:
            return _TEXTS[kind]
        case _:
            return choices[0]["id"] if choices else None
