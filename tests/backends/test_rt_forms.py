"""Request Tracker's custom fields as forms, and what counts as kept: pure."""

import pytest

from desktop.backends.rt.custom_fields import queue_form
from desktop.backends.rt.forms import LOGIN, QueueForm
from desktop.backends.rt.logins import LoginFields
from desktop.backends.rt.shapes import RtCustomField, RtCustomFieldValues
from desktop.domain.fields import CredentialKind, Credentials, Value
from desktop.domain.secret import Secret

MAPPED = LoginFields(login="Login", password="Code", host="Host", port="Port")
GIVEN = Credentials(
    kind=CredentialKind.CMS, login="root", password=Secret("pw"), host="h.example", port=443
)


def asked(*names: str, type: str = "Freeform", most: int = 1) -> list[RtCustomField]:
    return [
        RtCustomField(id=id, type=type, name=name, max_values=most, values=["a", "b", "c"])
        for id, name in enumerate(names, start=1)
    ]


def ids(form: QueueForm) -> list[str]:
    return [field.id for field in form.fields]


def test_a_queue_needs_no_host_and_no_port_to_keep_a_login() -> None:
    form = queue_form(asked("Login", "code", "Note"), MAPPED, staff=False)
    assert ids(form) == [LOGIN, "3"]
    assert form.custom_fields({LOGIN: GIVEN}) == {"1": "root", "2": "pw"}
    [rest] = form.unmapped({LOGIN: GIVEN})
    assert (rest.login, rest.password, rest.host, rest.port) == ("", Secret(), "h.example", 443)


@pytest.mark.parametrize(
    ("names", "shown"),
    [
        (["Code", "Note"], ["2"]),
        (["Code", "Host", "Port"], ["2", "3"]),
        (["Login", "Code", "CODE", "Note"], [LOGIN, "4"]),
        (["Code ", "Code", "Login"], [LOGIN]),
    ],
)
def test_a_mapped_password_is_never_a_line_nor_read(names: list[str], shown: list[str]) -> None:
    form = queue_form(asked(*names), MAPPED, staff=True)
    assert ids(form) == shown
    kept = [RtCustomFieldValues(id=str(id), values=[f"v{id}"]) for id in range(1, 5)]
    secret = {str(id) for id, name in enumerate(names, 1) if name.strip().lower() == "code"}
    assert not secret & form.answers(kept).keys()


def test_one_field_for_both_keeps_no_login_and_is_not_asked() -> None:
    form = queue_form(asked("Code"), LoginFields(login="Code", password="Code"), staff=True)
    assert (form.login, form.fields) == ((), ())
    assert form.would_expose({LOGIN: GIVEN})


def test_what_is_never_read_back_is_not_changed_either() -> None:
    form = queue_form(asked("Password policy", "Note"), None, staff=True)
    assert [field.editable for field in form.fields] == [False, True]


@pytest.mark.parametrize(
    ("type", "most", "sent", "kept"),
    [
        ("Select", 0, ("c", "a"), ["a", "c"]),
        ("Freeform", 0, "one\n\ntwo", ["two", "one"]),
        ("Freeform", 1, "one ", ["one"]),
        ("Text", 1, "one\ntwo\n", ["one\r\ntwo"]),
        ("DateTime", 1, "2026-11-22 10:00", ["2026-11-22T08:00:00Z"]),
        ("DateTime", 1, "2026-11-22T10:00:00+02:00", ["2026-11-22T08:00:00Z"]),
        ("DateTime", 1, "tomorrow", ["2026-11-23 08:00:00"]),
        ("DateTime", 1, "", []),
        ("IPAddress", 1, "10.0.0.1", ["010.000.000.001"]),
        ("IPAddress", 1, "::1", ["0000:0000:0000:0000:0000:0000:0000:0001"]),
        ("IPAddressRange", 1, "10.0.0.0/24", ["010.000.000.000-010.000.000.255"]),
        ("Date", 1, "2026-11-22", ["2026-11-22"]),
        ("Freeform", 1, "", []),
    ],
)
def test_a_change_that_rt_wrote_in_its_own_way_took_place(
    type: str, most: int, sent: Value, kept: list[object]
) -> None:
    form = queue_form(asked("X", type=type, most=most), None, staff=True)
    assert form.took({"1": sent}, [RtCustomFieldValues(id=1, values=kept)])


@pytest.mark.parametrize(
    ("type", "most", "sent", "kept"),
    [
        ("Select", 0, ("c", "a"), ["a"]),
        ("Freeform", 1, "one", ["two"]),
        ("Freeform", 1, "one", []),
        ("Freeform", 1, "", ["one"]),
        ("Text", 1, "one two", ["one\ntwo"]),
        ("DateTime", 1, "2026-11-22 10:00", ["2026-11-20T10:00:00Z"]),
        ("DateTime", 1, "2026-11-22 10:00", ["2026-11-22T10:07:00Z"]),
        ("DateTime", 1, "tomorrow", []),
        ("DateTime", 1, "", ["2026-11-20T10:00:00Z"]),
        ("IPAddress", 1, "10.0.0.1", ["010.000.000.010"]),
        ("IPAddressRange", 1, "10.0.0.1-10.0.0.2", ["10.0.0.1-10.0.0.3"]),
    ],
)
def test_a_change_that_rt_did_not_make_is_no_change(
    type: str, most: int, sent: Value, kept: list[object]
) -> None:
    form = queue_form(asked("X", type=type, most=most), None, staff=True)
    assert not form.took({"1": sent}, [RtCustomFieldValues(id=1, values=kept)])


def test_an_answer_without_a_field_was_not_taken() -> None:
    assert not queue_form([], None, staff=True).took({"1": "x"}, [])
