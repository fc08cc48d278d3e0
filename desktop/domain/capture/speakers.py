"""Who in a conversation is the customer and who is staff: a guess that the person corrects."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from desktop.domain.capture.moments import unmarked
from desktop.domain.outbox import Side

# fmt: off
_CUSTOMERS: Final = frozenset((
    "customer", "client", "visitor", "user", "guest", "caller", "requester",
    "kunde", "kundin", "besucher", "besucherin", "anrufer", "anruferin", "gast",
    "klant", "bezoeker", "beller", "gebruiker",
    "клиент", "клиентка", "посетитель", "гость", "покупатель", "абонент",
    "مشتری", "کاربر", "بازدیدکننده", "مهمان", "تماس گیرنده",
    "müşteri", "ziyaretçi", "cliente", "client(e)", "visiteur",
))
_STAFF: Final = frozenset((
    "agent", "support", "operator", "staff", "me", "you", "helpdesk", "bot", "assistant", "system",
    "mitarbeiter", "mitarbeiterin", "ich", "wir", "kundendienst",
    "medewerker", "ik", "wij", "helpdeskmedewerker",
    "оператор", "поддержка", "сотрудник", "агент", "я", "бот", "техподдержка",
    "پشتیبان", "پشتیبانی", "اپراتور", "کارشناس", "من", "ربات",
    "temsilci", "destek", "agente", "soporte",
))
# fmt: on
ROLE_WORDS: Final = _CUSTOMERS | _STAFF


def sides(speakers: Sequence[str], staff: Iterable[str]) -> dict[str, Side]:
    """Return on which side each of *speakers* stands, in their order.

    *staff* are names and addresses of the helpdesk's own people. Who is none of them is a customer,
    unless nobody would be staff then: the first to speak is the customer, the others answer.
    """
    own = _forms(staff)
    found: dict[str, Side] = {}
    for name in speakers:
        said = folded(name)
        first = said.split()[0] if said else ""
        if not name:
            found[name] = Side.STAFF
        elif said in _CUSTOMERS:
            found[name] = Side.CUSTOMER
        elif said in _STAFF or said in own or first in _STAFF:
            found[name] = Side.STAFF
    unknown = [name for name in speakers if name not in found]
    none = all(not name or side is Side.CUSTOMER for name, side in found.items())
    for place, name in enumerate(unknown):
        answers = none and (place > 0 or Side.CUSTOMER in found.values())
        found[name] = Side.STAFF if answers else Side.CUSTOMER
    return {name: found[name] for name in speakers}


def customer_among(chosen: Mapping[str, Side]) -> str:
    """Return the first speaker who is the customer; "" where none is."""
    return next((name for name, side in chosen.items() if side is Side.CUSTOMER), "")


def folded(name: str) -> str:
    """Return a name as it is compared: in any case, without marks and without what is about it."""
    bare = unmarked(name).split("(", 1)[0].split("|", 1)[0]
    return " ".join(bare.replace("ي", "ی").replace("ك", "ک").casefold().split()).strip("~ ")


def _forms(staff: Iterable[str]) -> set[str]:
    """Return how people are called in chats: by their whole name, the first, or the address."""
    forms: set[str] = set()
    for name in staff:
        whole = folded(name)
        if not whole:
            continue
        forms.add(whole)
        if "@" in whole:
            forms.add(whole.split("@", 1)[0])
        else:
            forms.add(whole.split()[0])
            parts = whole.split()
            if len(parts) > 1:
                forms.add(f"{parts[0]} {parts[-1][0]}")
                forms.add(f"{parts[0]} {parts[-1][0]}.")
    return forms
