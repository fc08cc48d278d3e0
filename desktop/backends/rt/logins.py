"""Logins at an RT, which has no place of its own for them: custom fields, or words. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from msgspec import structs

from desktop.backends.rt.shapes import RtCustomField
from desktop.domain.fields import Credentials

Parts = tuple[tuple[str, str], ...]
"""(part, custom field id) of each part of a login that a queue keeps apart."""

_PARTS = ("login", "password", "host", "port")
_NEEDED = frozenset({"login", "password"})


@dataclass(frozen=True, slots=True)
class LoginFields:
    """Which custom fields, by name, hold the parts of a login; "" where there is none for one."""

    login: str = ""
    password: str = ""
    host: str = ""
    port: str = ""

    @classmethod
    def of(cls, options: Mapping[str, str]) -> "LoginFields | None":
        """Return an account's mapping; None unless it names a login and a password."""
        names = {part: options.get(part, "").strip() for part in _PARTS}
        return cls(**names) if names["login"] and names["password"] else None

    def parts(self, asked: Sequence[RtCustomField]) -> Parts:
        """Return where a queue that asks *asked* keeps a login; () where it cannot.

        It needs a login and a password in two fields; a host and a port are welcome. Of several
        fields with one name the first counts.
        """
        found: dict[str, str] = {}
        for part in _PARTS:
            free = (cf for cf in asked if str(cf.id) not in found.values())
            match = next((cf for cf in free if self._names(cf, part)), None)
            if match is not None:
                found[part] = str(match.id)
        return tuple(found.items()) if found.keys() >= _NEEDED else ()

    def is_password(self, cf: RtCustomField) -> bool:
        """Tell whether *cf* goes by the name of the password: nothing but a login belongs there."""
        return self._names(cf, "password")

    def _names(self, cf: RtCustomField, part: str) -> bool:
        name: str = getattr(self, part)
        return bool(name) and (cf.name or "").strip().casefold() == name.casefold()


def part_of(login: Credentials, part: str) -> str:
    """Return one part of a login as a custom field holds it."""
    match part:
        case "login":
            return login.login
        case "password":
            return login.password.reveal()
        case "host":
            return login.host
        case _:
            return str(login.port or "")


def without(login: Credentials, parts: frozenset[str]) -> Credentials:
    """Return a login without *parts*."""
    empty = Credentials(kind=login.kind)
    return structs.replace(login, **{part: getattr(empty, part) for part in parts})


def login_words(login: Credentials) -> str:
    """Return a login as lines of a message, for where RT has no fields for it."""
    said = ((part, part_of(login, part)) for part in _PARTS)
    return "\n".join(f"{part.capitalize()}: {text}" for part, text in said if text)
