from typing import Any

from desktop.domain.fields import (
    CredentialKind,
    Credentials,
    Field,
    FieldKind,
    Purpose,
    Rows,
    Value,
)
from desktop.domain.form import answers
from desktop.domain.form_kept import kept
from desktop.domain.secret import Secret
from tests.domain.test_form import choices, field, login


def sent(form: tuple[Field, ...], values: dict[str, Value]) -> dict[str, Value]:
    return answers(form, values, None)


def cms(id: str, **more: Any) -> Field:
    return field(id, "credentials", credential_kinds=(CredentialKind.CMS,), **more)


def test_the_same_field_keeps_its_answer() -> None:
    old = (field("order", "service"), field("what", "text"), field("gone"))
    new = (field("what", "text", required=True), field("order", "service"))
    there = kept({"order": "s-1", "what": "a\nb", "gone": "x"}, old, new)
    assert sent(new, there) == {"what": "a\nb", "order": "s-1"}
    assert sent(old, kept(there, new, old)) == {"order": "s-1", "what": "a\nb", "gone": "x"}


def test_a_choice_stays_only_where_it_is_offered() -> None:
    old = (field("os", "choice", choices=choices("linux bsd")),)
    fewer = (field("os", "choice", choices=choices("linux mac")),)
    assert sent(fewer, kept({"os": "linux"}, old, fewer)) == {"os": "linux"}
    there = kept({"os": "bsd"}, old, fewer)
    assert "os" not in there
    there["os"] = "mac"
    back = kept(there, fewer, old)
    assert back["os"] == "bsd"
    assert kept(back, old, fewer)["os"] == "mac"


def test_what_is_chosen_does_not_become_text() -> None:
    old, new = (field("order", "service"),), (field("order", "line"),)
    there = kept({"order": "s-1"}, old, new)
    assert "order" not in there
    assert sent(old, kept(there, new, old)) == {"order": "s-1"}


def test_a_line_grows_into_a_text_but_a_text_of_lines_does_not_shrink() -> None:
    line, text = (field("a"),), (field("a", "text"),)
    assert sent(text, kept({"a": "x"}, line, text)) == {"a": "x"}
    assert sent(line, kept({"a": "x\n"}, text, line)) == {"a": "x"}
    there = kept({"a": "x\ny"}, text, line)
    assert sent(line, there) == {}
    assert sent(text, kept(there, line, text)) == {"a": "x\ny"}


def test_the_only_order_is_the_order_whatever_it_is_called() -> None:
    old, new = (field("order", "service"),), (field("server", "service"),)
    assert sent(new, kept({"order": "s-1"}, old, new)) == {"server": "s-1"}
    two = (field("from", "service"), field("to", "service"))
    assert sent(two, kept({"order": "s-1"}, old, two)) == {}


def test_a_login_goes_along_to_a_field_that_takes_its_kind() -> None:
    old = (cms("site"),)
    given = login(kind=CredentialKind.CMS)
    assert sent((cms("admin"),), kept({"site": given}, old, (cms("admin"),))) == {"admin": given}
    root = (field("root", "credentials", credential_kinds=(CredentialKind.SERVER_ROOT,)),)
    there = kept({"site": given}, old, root)
    assert sent(root, there) == {}
    assert sent(old, kept(there, root, old)) == {"site": given}


def test_texts_go_along_by_what_they_are_for_or_are_called() -> None:
    old = (
        field("err", "text", purpose=Purpose.ERROR),
        field("note"),
        field("more"),
    )
    new = (
        field("message", "text", purpose=Purpose.ERROR),
        Field(id="remark", kind=FieldKind.LINE, label={"en": "NOTE:"}),
        field("other"),
    )
    there = kept({"err": "E_FAIL", "note": "n", "more": "m"}, old, new)
    assert sent(new, there) == {"message": "E_FAIL", "remark": "n"}


def test_what_is_answered_already_is_not_written_over() -> None:
    old, new = (field("a", "service"),), (field("b", "service"),)
    assert sent(new, kept({"a": "s-1", "b": "s-2"}, old, new)) == {"b": "s-2"}


def test_rows_keep_the_cells_that_fit_and_come_back_whole() -> None:
    old = (field("boxes", "group", fields=(field("address", "email"), field("password_of"))),)
    new = (field("boxes", "group", fields=(field("address", "email"), field("quota", "number"))),)
    rows = Rows(({"address": "a@example.com", "password_of": "x"}, {"address": "b@example.com"}))
    there = kept({"boxes": rows}, old, new)
    assert there["boxes"] == Rows(({"address": "a@example.com"}, {"address": "b@example.com"}))
    assert kept(there, new, old) == {"boxes": rows}
    there["boxes"] = Rows(({"address": "c@example.com"},))
    assert kept(there, new, old)["boxes"] == Rows(({"address": "c@example.com"},))


def test_going_to_and_fro_heaps_nothing_up() -> None:
    old = (field("a", "service"), cms("site"), field("os", "choice", choices=choices("x")))
    new = (field("b", "service"), cms("admin"), field("os", "choice", choices=choices("y")))
    values: dict[str, Value] = {"a": "s-1", "site": login(kind=CredentialKind.CMS), "os": "x"}
    there = kept(values, old, new)
    first = kept(there, new, old)
    assert sent(old, first) == values
    again = first
    for _ in range(3):
        again = kept(kept(again, old, new), new, old)
    assert again.keys() == first.keys()


def test_what_is_put_aside_is_never_sent_and_shows_no_password() -> None:
    secret = login(kind=CredentialKind.CMS, password=Secret("canary"))
    there = kept({"site": secret}, (cms("site"),), (field("x"),))
    assert len(there) == 1
    assert isinstance(next(iter(there.values())), Credentials)
    assert "canary" not in repr(there)
    assert sent((field("x"), cms("elsewhere")), there) == {}
