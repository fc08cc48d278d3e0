"""Which of RT's custom fields holds tags: RT itself knows none. Pure."""

import msgspec

from desktop.backends.rt.shapes import RtCustomField, number

_NAMES = (
    "Tags",
    "Tag",
    "Labels",
    "Label",
    "Keywords",
    "Schlagwörter",
    "Trefwoorden",
    "Теги",
    "Метки",
    "برچسب",
    "برچسب‌ها",
)
_TYPES = frozenset({"Freeform", "Autocomplete", "Combobox", "Select"})
_OF_TICKETS = "RT::Queue-RT::Ticket"


def holds_tags(cf: RtCustomField) -> bool:
    """Tell whether a custom field holds tags: it goes by such a name, and takes several words."""
    named = (cf.name or "").strip().casefold() in {name.casefold() for name in _NAMES}
    return named and cf.type in _TYPES and number(cf.max_values) != 1


def is_usable(cf: RtCustomField) -> bool:
    """Tell whether a custom field, as a list names it, is one of tickets and not switched off."""
    return cf.lookup in ("", _OF_TICKETS) and str(cf.disabled or "0") == "0"


def query() -> tuple[tuple[str, str | int], ...]:
    """Ask for the custom fields that go by such names."""
    terms = [{"field": "Name", "operator": "=", "value": name} for name in _NAMES]
    return (
        ("query", msgspec.json.encode(terms).decode()),
        ("fields", "Name,Type,MaxValues,LookupType,Disabled"),
        ("per_page", 100),
    )
