"""Halves of surrogate pairs, as some clipboards leave them: no file and no request can hold them.

An attempt to write one raises an error that carries the whole text, be it a password. So what a
person wrote is made whole before it is kept or sent.
"""

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar, cast

import msgspec

from desktop.domain.secret import Secret

T = TypeVar("T")

_HALF = re.compile("[\ud800-\udfff]")


def whole(value: T) -> T:
    """Return *value* with every half of a pair in it replaced, in however deep a text."""
    return cast("T", _whole(value))


def _whole(value: Any) -> object:
    match value:
        case str():
            return whole_text(value)
        case Secret():
            text = value.reveal()
            return Secret(whole_text(text)) if _HALF.search(text) else value
        case tuple():
            return tuple(_whole(one) for one in cast("tuple[object, ...]", value))
        case dict():
            entries = cast("dict[str, object]", value)
            return {_whole(name): _whole(one) for name, one in entries.items()}
        case msgspec.Struct():
            names = value.__struct_fields__
            return msgspec.structs.replace(value, **{n: _whole(getattr(value, n)) for n in names})
        case _ if is_dataclass(value) and not isinstance(value, type):
            names = [field.name for field in fields(value)]
            return replace(value, **{name: _whole(getattr(value, name)) for name in names})
        case _:
            return value


def whole_text(text: str) -> str:
    """Return *text* with U+FFFD for halves that stand alone; two that belong together are one."""
    if not _HALF.search(text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
