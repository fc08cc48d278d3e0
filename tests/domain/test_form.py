from typing import Any

import pytest

from desktop.domain import form as form_engine
from desktop.domain.fields import (
    Choice,
    Condition,
    CredentialKind,
    Credentials,
    Field,
    FieldKind,
    Rows,
    Scalar,
    Value,
)
from desktop.domain.form import Place, answers, faults, shown, shown_in_row
from desktop.domain.form_checks import Context, is_answered
from desktop.domain.form_faults import Fault
from desktop.domain.form_logins import looks_like_billing_login
from desktop.domain.secret import Secret

CONTEXT = Context(
    services=frozenset({"s-1"}), priorities=frozenset({"high"}), types=frozenset({"wish"})
)


def field(id: str, kind: str = "line", when: dict[str, str] | None = None, **more: Any) -> Field:
    conditions = tuple(Condition(name, tuple(v.split())) for name, v in (when or {}).items())
    return Field(id=id, kind=FieldKind(kind), label={"en": id}, when=conditions, **more)


def choices(ids: str) -> tuple[Choice, ...]:
    return tuple(Choice(id, {"en": id}) for id in ids.split())


def login(**more: Any) -> Credentials:
    known = {"kind": CredentialKind.SERVER_ROOT, "login": "root", "password": Secret("p")}
    return Credentials(**{**known, **more})


def told(form: Field, value: Value | None, context: Context = CONTEXT) -> list[str]:
    values = {} if value is None else {form.id: value}
    return [str(fault) for fault in faults((form,), values, context)]


def only(form: Field, value: Value, context: Context = CONTEXT) -> Fault:
    [fault] = faults((form,), {form.id: value}, context)
    return fault


def names(fields: tuple[Field, ...]) -> str:
    return " ".join(field.id for field in fields)


# --- what is shown -----------------------------------------------------------------------------


def test_a_field_is_asked_when_all_its_conditions_hold() -> None:
    form = (
        field("what", "choice", choices=choices("site mail")),
        field("host", when={"what": "site", "topic": "move"}),
    )
    assert names(shown(form, {}, None)) == "what"
    assert names(shown(form, {"what": "site"}, None)) == "what"
    assert names(shown(form, {"what": "mail"}, "move")) == "what"
    assert names(shown(form, {"what": "site"}, "move")) == "what host"


def test_a_condition_on_a_field_that_is_not_asked_does_not_hold() -> None:
    form = (
        field("a", "checkbox"),
        field("b", "choice", choices=choices("x"), when={"a": "true"}),
        field("c", when={"b": "x"}),
        field("d", "checkbox", when={"a": "true"}),
        field("e", when={"d": "false"}),
    )
    assert names(shown(form, {"a": True, "b": "x"}, None)) == "a b c d e"
    assert names(shown(form, {"a": False, "b": "x"}, None)) == "a"


def test_a_box_that_nobody_touched_is_not_ticked() -> None:
    form = (field("a", "checkbox"), field("b", when={"a": "false"}))
    assert names(shown(form, {}, None)) == "a b"
    assert names(shown(form, {"a": True}, None)) == "a"


def test_one_of_several_chosen_is_enough_for_a_condition() -> None:
    form = (field("a", "multi_choice", choices=choices("x y z")), field("b", when={"a": "y z"}))
    assert names(shown(form, {"a": ("x",)}, None)) == "a"
    assert names(shown(form, {"a": ("x", "z")}, None)) == "a b"


def test_conditions_look_at_what_is_sent_not_at_how_it_was_typed() -> None:
    form = (field("n", "number"), field("b", when={"n": "5"}))
    assert names(shown(form, {"n": " ۵ "}, None)) == "n b"


def test_a_field_in_a_row_depends_on_the_row_the_form_and_the_topic() -> None:
    group = field(
        "boxes",
        "group",
        fields=(
            field("kind", "choice", choices=choices("imap pop")),
            field("port", when={"kind": "imap", "secure": "true"}),
            field("why", when={"topic": "move"}),
        ),
    )
    form = (field("secure", "checkbox"), group)

    def asked(values: dict[str, Value], topic: str | None, row: dict[str, Any]) -> str:
        return names(shown_in_row(form, values, topic, group, row))

    assert asked({}, None, {"kind": "imap"}) == "kind"
    assert asked({"secure": True}, None, {"kind": "imap"}) == "kind port"
    assert asked({"secure": True}, "move", {"kind": "pop"}) == "kind why"


# --- what is wrong -----------------------------------------------------------------------------


def test_only_what_is_shown_is_checked_and_sent() -> None:
    form = (field("a", "checkbox"), field("b", "email", when={"a": "true"}, required=True))
    assert faults(form, {"b": "no address"}, CONTEXT) == ()
    assert answers(form, {"b": "no address"}, None) == {"a": False}
    assert len(faults(form, {"a": True}, CONTEXT)) == 1


@pytest.mark.parametrize(
    ("kind", "more", "good"),
    [
        ("line", {}, "x"),
        ("text", {}, "x\ny"),
        ("choice", {"choices": choices("x")}, "x"),
        ("multi_choice", {"choices": choices("x y")}, ("y",)),
        ("number", {}, "12"),
        ("date", {}, "2026-11-22"),
        ("checkbox", {}, True),
        ("email", {}, "a@example.com"),
        ("domain", {}, "example.com"),
        ("url", {}, "https://example.com"),
        ("service", {}, "s-1"),
        ("priority", {}, "high"),
        ("ticket_type", {}, "wish"),
        ("notify", {"choices": choices("sms")}, "sms"),
        ("followers", {}, ("a@example.com",)),
        ("credentials", {}, login()),
        ("group", {"fields": (field("x"),)}, Rows(({"x": "y"},))),
    ],
)
def test_what_is_required_must_be_filled_in_and_what_is_not_may_stay_open(
    kind: str, more: dict[str, Any], good: Value
) -> None:
    assert told(field("f", kind, **more), None) == []
    assert len(told(field("f", kind, required=True, **more), None)) == 1
    assert told(field("f", kind, required=True, **more), good) == []
    # A value of another kind, left from another form, is no answer and is not sent.
    odd: Value = login() if kind != "credentials" else "x"
    assert len(told(field("f", kind, required=True, **more), odd)) == 1
    sent = answers((field("f", kind, **more),), {"f": odd}, None)
    assert sent == ({"f": False} if kind == "checkbox" else {})


@pytest.mark.parametrize(
    "empty", ["", " \n ", (), Rows(), Rows(({},)), False, login(login="", password=Secret())]
)
def test_what_says_nothing_is_no_answer(empty: Value) -> None:
    kinds = [
        field("f", kind.value, choices=choices("x"), fields=(field("x"),)) for kind in FieldKind
    ]
    assert not any(is_answered(one, empty) for one in kinds)


def test_a_choice_of_which_nothing_is_offered_may_stay_open() -> None:
    order = field("order", "service", required=True)
    assert told(order, None, Context()) == []
    assert told(order, None) == ["Choose one: the helpdesk needs it."]


def test_staff_may_leave_open_what_they_were_not_told_but_nothing_wrong() -> None:
    form = (field("a", required=True), field("b", "email"), boxes(required=True))
    lenient = Context(lenient=True)
    assert faults(form, {}, lenient) == ()
    assert [f.path.field for f in faults(form, {"b": "?"}, lenient)] == ["b"]


@pytest.mark.parametrize("kind", ["choice", "notify", "service", "priority", "ticket_type"])
def test_what_is_not_offered_any_more_is_told(kind: str) -> None:
    assert "not offered" in told(field("f", kind, choices=choices("x")), "gone")[0]


def test_one_that_is_not_offered_spoils_several_choices() -> None:
    several = field("f", "multi_choice", choices=choices("x y"))
    assert "not offered" in told(several, ("x", "gone"))[0]
    assert answers((several,), {"f": ("y", "x", "y")}, None) == {"f": ("y", "x")}


def test_a_text_that_is_too_long_is_told_with_its_length() -> None:
    short = field("f", most_characters=3)
    assert told(short, " abc ") == []
    assert told(short, "abcd") == ["Shorten it to 3 characters (now 4)."]


@pytest.mark.parametrize(
    ("kind", "low", "good", "high"),
    [
        ("number", "-1.51", "-1,5", "10.1"),
        ("number", "-2", "۱۰", "۱۰٫۰۱"),
        ("date", "2026-01-01", "2026-01-02", "2026-02-02"),
    ],
)
def test_numbers_and_dates_lie_between_the_least_and_the_most(
    kind: str, low: str, good: str, high: str
) -> None:
    ends = ("-1.5", "10") if kind == "number" else ("2026-01-02", "2026-02-01")
    bounded = field("f", kind, least=ends[0], most=ends[1])
    assert ends[0] in told(bounded, low)[0]
    assert told(bounded, good) == []
    assert ends[1] in told(bounded, high)[0]


def test_a_pattern_is_matched_as_a_whole_and_its_message_is_the_catalogs() -> None:
    number = field("f", pattern=r"\d{6}", message={"en": "Six digits.", "fa": "شش رقم."})
    assert told(number, " 123456 ") == []
    assert told(number, "x123456") == ["Six digits."]
    assert only(number, "1").said("fa") == "شش رقم."
    assert "differently" in told(field("f", pattern="x"), "y")[0]


def test_digits_of_another_script_are_sent_as_the_pattern_wants_them() -> None:
    number = field("f", pattern="[0-9]{3}")
    assert told(number, "۱۲۳") == []
    assert answers((number,), {"f": "۱۲۳"}, None) == {"f": "123"}
    assert answers((field("f", pattern=r"\d+"),), {"f": "۱۲۳"}, None) == {"f": "۱۲۳"}


def test_a_pasted_web_address_is_offered_as_its_domain() -> None:
    fault = only(field("f", "domain"), "https://www.Example.com/shop?x=1")
    assert (fault.offer, fault.path) == ("www.example.com", Place("f"))
    assert fault.offer in str(fault)
    assert only(field("f", "domain"), "ann@example.com").offer == "example.com"
    assert only(field("f", "domain"), "nothing").offer == ""


def test_a_web_address_without_its_scheme_is_offered_whole() -> None:
    assert only(field("f", "url"), "example.com/x").offer == "https://example.com/x"
    assert only(field("f", "url"), "ftp://example.com").offer == ""


def test_a_web_address_with_a_password_is_not_taken() -> None:
    fault = only(field("f", "url"), "https://ann:hunter2@example.com")
    assert "login" in str(fault)
    assert "hunter2" not in repr(fault)


def test_an_address_pasted_from_a_mail_program_is_offered_bare() -> None:
    assert only(field("f", "email"), "Ann <ann@example.com>").offer == "ann@example.com"
    fault = only(field("f", "followers"), ("a@example.com", "Ann"))
    assert "“Ann”" in str(fault)


def test_the_same_follower_is_sent_once() -> None:
    form = (field("f", "followers"),)
    assert answers(form, {"f": ("a@X.org ", "a@x.org", " ")}, None) == {"f": ("a@x.org",)}


def test_a_login_that_was_begun_is_whole() -> None:
    server = field("f", "credentials")
    assert [f.part for f in faults((server,), {"f": login(login=" ")}, CONTEXT)] == ["login"]
    assert only(server, login(password=Secret())).part == "password"
    assert only(server, login(port=0)).part == "port"
    assert only(server, login(port=65536)).part == "port"
    assert told(server, login(port=65535)) == []


def test_a_login_is_of_a_kind_that_is_asked_for() -> None:
    panel = field("f", "credentials", credential_kinds=(CredentialKind.CONTROL_PANEL,))
    assert only(panel, login()).part == "kind"
    assert told(panel, login(kind=CredentialKind.CONTROL_PANEL)) == []


@pytest.mark.parametrize(
    ("kind", "host", "fine"),
    [
        ("server_root", "192.0.2.7", True),
        ("server_root", "2001:db8::1", True),
        ("server_root", "web1", True),
        ("server_root", "سرور.example.com", True),
        ("server_root", "https://example.com/x", False),
        ("server_root", "two words", False),
        ("mailbox", "imap.example.com", True),
        ("mailbox", "ann@example.com", False),
        ("cms", "https://example.com/wp-admin", True),
        ("cms", "example.com/wp-admin", True),
        ("cms", "ftp://example.com", False),
        ("control_panel", "example.com:8443", True),
        ("control_panel", "https://a:b@example.com", False),
    ],
)
def test_the_host_of_a_login_fits_its_kind(kind: str, host: str, fine: bool) -> None:
    given = login(kind=CredentialKind(kind), host=host)
    found = faults((field("f", "credentials"),), {"f": given}, CONTEXT)
    assert [fault.part for fault in found] == ([] if fine else ["host"])


def test_no_fault_tells_a_password() -> None:
    form = (field("f", "credentials", credential_kinds=(CredentialKind.CMS,)),)
    broken = login(login="", host="x y", port=0, password=Secret("canary"))
    found = faults(form, {"f": broken}, CONTEXT)
    assert len(found) == 4
    assert "canary" not in repr(found) + " ".join(map(str, found))


def test_the_customer_areas_login_is_told_from_a_servers() -> None:
    assert looks_like_billing_login(login(login="ann@example.com"))
    assert looks_like_billing_login(login(login=" "))
    assert not looks_like_billing_login(login())
    assert not looks_like_billing_login(login(login="", password=Secret()))
    assert not looks_like_billing_login(login(kind=CredentialKind.MAILBOX, login="a@b.org"))


# --- groups ------------------------------------------------------------------------------------


def boxes(**more: Any) -> Field:
    inner = (
        field("address", "email", required=True),
        field("old", "checkbox"),
        field("login", "credentials", when={"old": "true"}),
    )
    return field("boxes", "group", fields=inner, **more)


def test_a_fault_in_a_row_tells_the_row_as_it_stands() -> None:
    rows = Rows(({}, {"address": "a@example.com"}, {"old": True}, {"address": "?"}))
    found = faults((boxes(),), {"boxes": rows}, CONTEXT)
    assert [fault.path for fault in found] == [
        Place("boxes", 2, "address"),
        Place("boxes", 3, "address"),
    ]


def test_rows_are_counted_by_what_is_filled_in() -> None:
    one = {"boxes": Rows(({"address": "a@example.com"}, {}, {"address": " "}))}
    three = {"boxes": Rows(tuple({"address": f"{n}@example.com"} for n in range(3)))}
    group = boxes(least_rows=2, most_rows=2)
    assert [str(f) for f in faults((group,), one, CONTEXT)] == [
        "Fill in more rows: 2 are needed (now 1)."
    ]
    assert [str(f) for f in faults((group,), three, CONTEXT)] == [
        "Remove rows: 2 are taken (now 3)."
    ]


def test_however_many_rows_the_form_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []
    of_one = form_engine.answer

    def counted(form: Field, value: Value | None) -> Scalar | None:
        looked.append(form.id)
        return of_one(form, value)

    monkeypatch.setattr(form_engine, "answer", counted)
    form = (field("x"), boxes())
    row: dict[str, Scalar] = {"address": "a"}
    values: dict[str, Value] = {"x": "1", "boxes": Rows((row,) * 50)}
    faults(form, values, CONTEXT)
    assert looked.count("x") < 5


def test_rows_that_say_nothing_and_what_a_row_does_not_ask_are_not_sent() -> None:
    rows = Rows(
        (
            {"old": False},
            {"address": " A@Example.com ", "login": login()},
            {"login": login()},
            {"address": "b@example.com", "old": True, "login": login()},
        )
    )
    assert answers((boxes(),), {"boxes": rows}, None) == {
        "boxes": Rows(
            (
                {"address": "A@example.com", "old": False},
                {"address": "b@example.com", "old": True, "login": login()},
            )
        )
    }


def test_what_is_sent_is_trimmed_and_canonical_but_never_a_password() -> None:
    form = (
        field("line"),
        field("text", "text"),
        field("n", "number"),
        field("d", "date"),
        field("login", "credentials"),
    )
    typed: dict[str, Value] = {
        "line": " a\nb\u200c ",
        "text": "\n  a\n b \n",
        "n": "۱٬۲۵۰٫۵۰",
        "d": "۲۰۲۶-۱۱-۲۲",
        "login": login(login=" root ", host=" 192.0.2.7\n", password=Secret(" p ")),
        "stranger": "x",
    }
    assert answers(form, typed, None) == {
        "line": "a b\u200c",
        "text": "a\n b",
        "n": "1250.5",
        "d": "2026-11-22",
        "login": login(host="192.0.2.7", password=Secret(" p ")),
    }
