"""Forms as any catalog within the schema may describe them, and people who fill them in."""

from collections.abc import Callable
from datetime import date
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from desktop.domain.fields import CredentialKind, Credentials, Field, FieldKind, Rows, Value
from desktop.domain.form import TOPIC, shown, shown_in_row
from desktop.domain.form_checks import Context
from desktop.domain.secret import Secret

TOPICS = ("printing", "mail", "نامه")
CONTEXT = Context(
    services=frozenset({"s-1", "s-2"}),
    priorities=frozenset({"low", "high"}),
    types=frozenset({"wish", "fault"}),
)
PATTERNS = (r"\d{4,6}", r"(?#Year)[12][0-9]{3}", r"[A-Z]{2}-\d+(-[a-z]+)?", r"^(yes|no)$", r".+")

patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
"""A property holds on a busy computer too."""

Json = Any
Draw = Callable[..., Any]

printable = st.characters(exclude_categories=["Cs", "Cc"])
plain_text = st.text(printable, min_size=1, max_size=12).filter(lambda text: bool(text.strip()))
ids = st.text(st.characters(categories=["Ll", "Nd", "Pd"]), min_size=1, max_size=6).filter(
    lambda id: id != TOPIC
)
words = st.dictionaries(st.sampled_from(["en", "fa", "pt-br"]), plain_text, min_size=1, max_size=2)
names = st.sampled_from(["example", "münchen", "دکان", "a-1", "XN--80AK6AA92E", "例え"])
domains = st.lists(names, min_size=2, max_size=4).map(".".join)
emails = st.builds("{}@{}".format, st.sampled_from(["ann", "b.c+d", "کاربر", "o'n"]), domains)
urls = st.builds(
    "{}://{}{}".format,
    st.sampled_from(["http", "https"]),
    domains,
    st.sampled_from(["", "/", "/a?b=c#d", ":8080/"]),
)
json_values: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=12,
)


@st.composite
def raw_fields(draw: Draw, *, inner: bool = False, earlier: tuple[Json, ...] = ()) -> list[Json]:
    """A form as the wire has it; conditions name what comes before, or the topic."""
    fields: list[Json] = []
    for id in draw(st.lists(ids, unique=True, max_size=3 if inner else 6)):
        kinds = [kind for kind in FieldKind if not (inner and kind is FieldKind.GROUP)]
        kind = draw(st.sampled_from(kinds))
        field = {
            "id": id,
            "kind": kind.value,
            "label": draw(words),
            "required": draw(st.booleans()),
            "when": draw(_conditions((*earlier, *fields))),
        }
        field |= draw(_particulars(kind, (*earlier, *fields)))
        fields.append(field)
    return fields


@st.composite
def _conditions(draw: Draw, earlier: tuple[Json, ...]) -> list[Json]:
    named = [TOPIC, *(field["id"] for field in earlier)]
    found: list[Json] = []
    for id in draw(st.lists(st.sampled_from(named), max_size=2)):
        field = next((f for f in reversed(earlier) if f["id"] == id), None)
        among = ["true", "false", *TOPICS]
        if field is not None and field.get("choices"):
            among = [choice["id"] for choice in field["choices"]]
        values = draw(st.lists(st.sampled_from(among), min_size=1, max_size=2))
        found.append({"field": id, "among": values})
    return found


@st.composite
def _particulars(draw: Draw, kind: FieldKind, earlier: tuple[Json, ...]) -> dict[str, Json]:
    match kind:
        case FieldKind.LINE:
            most = st.integers(1, 30).map(lambda n: {"most_characters": n})
            pattern = st.sampled_from(PATTERNS).map(lambda p: {"pattern": p, "message": {"en": p}})
            return draw(st.just({}) | most | pattern)
        case FieldKind.TEXT:
            return {"most_characters": draw(st.none() | st.integers(1, 5000))}
        case FieldKind.CHOICE | FieldKind.MULTI_CHOICE | FieldKind.NOTIFY:
            chosen = draw(st.lists(ids, unique=True, min_size=1, max_size=4))
            return {"choices": [{"id": id, "name": draw(words)} for id in chosen]}
        case FieldKind.NUMBER:
            ends = sorted(draw(st.tuples(*[st.integers(-1000, 1000)] * 2)))
            return _between(draw, str(ends[0]), str(ends[1]))
        case FieldKind.DATE:
            days = sorted(draw(st.tuples(*[st.dates(date(1990, 1, 1), date(2090, 1, 1))] * 2)))
            return _between(draw, days[0].isoformat(), days[1].isoformat())
        case FieldKind.CREDENTIALS:
            kinds = st.sampled_from([k.value for k in CredentialKind])
            return {"credential_kinds": draw(st.lists(kinds, unique=True))}
        case FieldKind.GROUP:
            rows = sorted(draw(st.tuples(st.integers(0, 3), st.integers(1, 3))))
            inner = draw(raw_fields(inner=True, earlier=earlier).filter(bool))
            # Something in each row can always be asked: else no row could be filled in.
            inner[0] |= {"when": []}
            return {"fields": inner, "least_rows": rows[0], "most_rows": rows[1]}
        case _:
            return {}


def _between(draw: Draw, least: str, most: str) -> dict[str, Json]:
    given = st.booleans()
    return {"least": least if draw(given) else None, "most": most if draw(given) else None}


# --- people ------------------------------------------------------------------------------------


@st.composite
def filled(draw: Draw, form: tuple[Field, ...], topic: str | None) -> dict[str, Value]:
    """Acceptable answers to a form, as somebody would type them."""
    values: dict[str, Value] = {}
    for field in form:
        if field not in shown(form, values, topic):
            continue
        if field.kind is FieldKind.GROUP:
            rows = draw(_rows(form, values, topic, field))
            if rows.rows:
                values[field.id] = rows
        elif field.required or draw(st.booleans()):
            said = draw(_said(field))
            if said is not None:
                values[field.id] = said
    return values


@st.composite
def _rows(
    draw: Draw, form: tuple[Field, ...], values: dict[str, Value], topic: str | None, group: Field
) -> Rows:
    least = max(group.least_rows, int(group.required))
    most = least + 1 if group.most_rows is None else group.most_rows
    rows: list[dict[str, Any]] = []
    for _ in range(draw(st.integers(least, most))):
        row: dict[str, Any] = {}
        for index, field in enumerate(group.fields):
            if field not in shown_in_row(form, values, topic, group, row):
                continue
            if index == 0 or field.required or draw(st.booleans()):
                said = draw(_said(field))
                if said is not None:
                    row[field.id] = True if index == 0 and said is False else said
        rows.append(row)
    return Rows(tuple(rows))


def _said(field: Field) -> st.SearchStrategy[Any]:
    made = {
        FieldKind.LINE: _written,
        FieldKind.TEXT: _written,
        FieldKind.NUMBER: _numbers,
        FieldKind.DATE: _dates,
        FieldKind.CHECKBOX: lambda _: st.just(True) if field.required else st.booleans(),
        FieldKind.MULTI_CHOICE: lambda _: st.lists(_one(field), min_size=1).map(tuple),
        FieldKind.FOLLOWERS: lambda _: st.lists(emails, min_size=1, max_size=3).map(tuple),
        FieldKind.CREDENTIALS: _logins,
        FieldKind.EMAIL: lambda _: emails,
        FieldKind.DOMAIN: lambda _: domains,
        FieldKind.URL: lambda _: urls,
    }
    return made.get(field.kind, _one)(field)


def _one(field: Field) -> st.SearchStrategy[str]:
    return st.sampled_from(sorted(CONTEXT.offered(field)))


def _dates(field: Field) -> st.SearchStrategy[str]:
    least, most = _day(field.least, "1990-01-01"), _day(field.most, "2090-01-01")
    return st.dates(least, most).map(str)


def _written(field: Field) -> st.SearchStrategy[str]:
    if field.pattern:
        # What `from_regex` knows, with a space around it as a paste brings it.
        source = field.pattern.replace("(?#Year)", "")
        return st.from_regex(source, fullmatch=True, alphabet=printable).filter(str.strip)
    most = field.most_characters
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=most).filter(
        lambda text: bool(text.strip())
    )


def _numbers(field: Field) -> st.SearchStrategy[str]:
    least, most = int(field.least or -1000), int(field.most or 1000)
    numbers = st.decimals(min(least, most), max(least, most), places=2).map(str)
    persian = str.maketrans("0123456789.", "۰۱۲۳۴۵۶۷۸۹٫")
    styles = [str, " {} ".format, lambda n: n.replace(".", ","), lambda n: n.translate(persian)]
    return st.builds(lambda number, style: style(number), numbers, st.sampled_from(styles))


def _day(limit: str | None, otherwise: str) -> date:
    return date.fromisoformat(limit or otherwise)


def _logins(field: Field) -> st.SearchStrategy[Credentials]:
    kinds = field.credential_kinds or tuple(CredentialKind)
    return st.builds(
        Credentials,
        kind=st.sampled_from(kinds),
        login=plain_text,
        password=plain_text.map(Secret),
        host=st.just("") | domains | st.just("192.0.2.7"),
        port=st.none() | st.integers(1, 65535),
    )
